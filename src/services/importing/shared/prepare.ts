import { rulesOfField } from "../../../access/inputs";
import { capacityOf } from "../../../access/policy";
import { ruleNamed } from "../../../access/rules";
import { ContractKind } from "../../../entities/workforce/post";
import { sized } from "../../shared/check";
import { organisationIn, unitIn } from "../../shared/codes";
import { type Desk, refuse } from "../../shared/desk";
import { endOrNone } from "../../shared/plausible";
import { completionRow, credentialRow, type FactRow, postRow, supervisionRow } from "../../shared/rows";
import type { Fields } from "./cells";
import type { FileKind } from "./fields";

/** A line that can be recorded, as far as can be said without the records. */
export interface Prepared {
  /** Number of the worker whom it concerns. */
  readonly worker: string;
  /** What the fact says, as its table holds it; of a worker, the particulars. */
  readonly row: FactRow;
  /** What makes it the same thing when it comes again, beside the worker. */
  readonly key: readonly string[];
  /** The day by which it is looked for among the facts of its kind. */
  readonly day: string | null;
  /** First day on which a post is no longer held. */
  readonly endedOn: string | null;
  /** Whether the file says of the end that there is one, or that there is none. */
  readonly saysEnd: boolean;
  /** How a credential was verified. */
  readonly verifiedHow: string | null;
}

type Needed = (field: string) => string;

const PREPARE: Readonly<
  Record<FileKind, (desk: Desk, fields: Fields, of: Needed) => Omit<Prepared, "worker">>
> = {
  WORKERS: (_, fields, of) => ({
    ...NOTHING_MORE,
    row: {
      name: sized(of("name"), 200, "name"),
      ...("team" in fields && { team: fields.team ? sized(fields.team, 200, "team") : null }),
    },
    key: [],
    day: null,
  }),
  POSTS: (desk, fields, of) => {
    const row = postRow(
      desk,
      {
        roleBand: { code: of("roleBand") },
        startedOn: of("startedOn"),
        endedOn: fields.endedOn,
        wholeTimeEquivalent: numberIn(of("wholeTimeEquivalent"), "wholeTimeEquivalent"),
        contractKind: contractKindOf(of("contractKind")),
        employerName: fields.employerName,
        team: fields.team,
      },
      () => hostIn(desk, fields.host),
    );
    const key = [String(row.role_band_id), of("startedOn"), String(row.employer_name ?? "")];
    return {
      ...NOTHING_MORE,
      row,
      key,
      day: of("startedOn"),
      endedOn: endOrNone(fields.endedOn),
      saysEnd: "endedOn" in fields,
    };
  },
  COMPLETIONS: (desk, fields, of) => {
    const unit = { code: { curriculum: of("curriculum"), code: of("unit") } };
    const row = completionRow(desk, {
      unit,
      programme: fields.programme ? { code: fields.programme } : null,
      passed: yesOrNo(of("passed")),
      completedOn: of("completedOn"),
      expiresOn: fields.expiresOn,
    });
    const { unitId } = unitIn(desk.reference, unit, { on: of("completedOn") });
    const key = [unitId, of("completedOn")];
    return { ...NOTHING_MORE, row, key, day: of("completedOn") };
  },
  CREDENTIALS: (desk, fields, of) => {
    const row: FactRow = {
      ...credentialRow(desk, {
        type: of("type"),
        issuer: of("issuer"),
        awardedOn: of("awardedOn"),
        expiresOn: fields.expiresOn,
      }),
      stated_as: fields.statedAs ? sized(fields.statedAs, 300, "statedAs") : null,
    };
    const verifiedHow = fields.verifiedHow ? sized(fields.verifiedHow, 200, "verifiedHow") : null;
    const key = [String(row.credential_type_id), of("awardedOn")];
    return { ...NOTHING_MORE, row, key, day: of("awardedOn"), verifiedHow };
  },
  SUPERVISIONS: (desk, _, of) => {
    const row = supervisionRow(desk, { kind: of("kind"), heldOn: of("heldOn") });
    return { ...NOTHING_MORE, row, key: [String(row.supervision_kind_id), of("heldOn")], day: of("heldOn") };
  },
};

const NOTHING_MORE = { endedOn: null, saysEnd: true, verifiedHow: null };

/** Checks what a line says by the rules for recording one such thing. @throws Refused */
export function prepare(desk: Desk, kind: FileKind, fields: Fields): Prepared {
  for (const [name, value] of Object.entries(fields)) if (value !== null) mayWriteField(desk, kind, name);
  const of = (field: string): string => fields[field] ?? "";
  const field = kind === "WORKERS" ? "number" : "worker";
  return { worker: sized(of(field), 40, field), ...PREPARE[kind](desk, fields, of) };
}

/** A number in plain digits. */
function numberIn(text: string, field: string): number {
  if (/^(?:\d+(?:\.\d+)?|\.\d+)$/.test(text)) return Number(text);
  return refuse("OUT_OF_RANGE", [field], `"${text}" is not a number in digits, for example 0.6.`);
}

/** @throws Refused where a field is not for all who may record the rest of the line. */
function mayWriteField({ actor }: Desk, kind: FileKind, field: string): void {
  const rules = rulesOfField(`file of ${kind}`, field);
  if (!rules || rules.some((rule) => capacityOf(actor, rule, null))) return;
  refuse(
    "CAPACITY",
    [field],
    `You may not ${rules.map((rule) => ruleNamed(rule).what).join(" or ")}: leave this out.`,
  );
}

function contractKindOf(text: string): ContractKind {
  const found = Object.values(ContractKind).find((each) => each === text);
  return (
    found ??
    refuse(
      "UNKNOWN_CODE",
      ["contractKind"],
      `There is no contract kind "${text}". There are: ${Object.values(ContractKind).join(", ")}.`,
    )
  );
}

function hostIn({ reference }: Desk, code: string | null | undefined): string | null {
  return code == null ? null : organisationIn(reference, { code }, ["host"]).id;
}

function yesOrNo(text: string): boolean {
  if (/^(yes|y|true|1)$/i.test(text)) return true;
  if (/^(no|n|false|0)$/i.test(text)) return false;
  return refuse("OUT_OF_RANGE", ["passed"], `"${text}" is neither yes nor no.`);
}
