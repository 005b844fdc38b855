import { rulesOfField } from "../../../access/inputs";
import { actsAs, capacityOf } from "../../../access/policy";
import { ruleNamed } from "../../../access/rules";
import { ContractKind } from "../../../entities/workforce/post";
import type { FactKind, ImportedKind } from "../../../facts";
import type { NamedUnit } from "../../shared/by";
import { requireOrganisation } from "../../shared/codes";
import { refuse, type UseCaseContext } from "../../shared/context";
import { endorsementRow, parseEndorser, parseSubject, requireEndorser } from "../../shared/endorsement-row";
import { offerRow } from "../../shared/offer-row";
import { type ExtractReading, parsePostClaim } from "../../shared/posts/parse-post-claim";
import type { PostClaim } from "../../shared/posts/post-claim";
import { completionRow, credentialRow, type Recognisable, supervisionRow } from "../../shared/rows";
import { requireEntry, requireLength, requireNotInFuture } from "../../shared/validation";
import { requireAwarded } from "../../shared/verification-row";
import { messages } from "../messages";
import type { Fields } from "./cells";
import type { LineKind } from "./fields";

/** A line that can be recorded, as far as can be said without the records. */
export type PreparedLine = {
  /** Number of the worker that it concerns. */ readonly worker: string;
} & Content;

type Content =
  | {
      readonly kind: "WORKERS";
      /** A team that the line leaves out stays as it is. */
      readonly row: { readonly name: string; readonly team?: string | null };
    }
  | { readonly kind: "POSTS"; readonly claim: PostClaim }
  | {
      readonly kind: "FACT";
      readonly fact: RecognisableFact;
      /** How a credential was verified, and on which day; null if it was not. */
      readonly verified: VerificationCells | null;
      /** What was recorded from the same record of a system before, and is other now. */
      readonly replaces?: readonly ReplacedFact[];
      /** Checks the sender's right, once the worker of the line is known. @throws Refused */
      readonly requireFor?: (workerId: string) => void;
    };

type RecognisableFact = { readonly [Kind in ImportedKind]: Recognisable<Kind> }[ImportedKind];

/** A fact that a file recorded and that is taken back, because the file's system corrected it. */
export interface ReplacedFact {
  readonly id: string;
  readonly kind: FactKind;
}

export interface VerificationCells {
  readonly how: string;
  readonly verifiedOn: string;
}

type Needed = (field: string) => string;

const PREPARE: Readonly<
  Record<LineKind, (context: UseCaseContext, fields: Fields, of: Needed, how: ExtractReading) => Content>
> = {
  WORKERS: (_, fields, of) => ({
    kind: "WORKERS",
    row: {
      name: requireLength(of("name"), 200, "name"),
      ...("team" in fields && { team: fields.team ? requireLength(fields.team, 200, "team") : null }),
    },
  }),
  POSTS: (context, fields, of, how) => ({
    kind: "POSTS",
    claim: parsePostClaim(
      context,
      {
        ...fields,
        roleBand: { code: of("roleBand") },
        startedOn: of("startedOn"),
        wholeTimeEquivalent: numberIn(of("wholeTimeEquivalent"), "wholeTimeEquivalent"),
        contractKind: contractKindOf(of("contractKind")),
      },
      () => hostIn(context, fields.host),
      how,
    ),
  }),
  COMPLETIONS: (context, fields, of) => ({
    kind: "FACT",
    verified: null,
    fact: completionRow(context, {
      unit: unitNamed(context, of("curriculum"), of("unit")),
      programme: fields.programme ? { code: fields.programme } : null,
      passed: yesOrNo(of("passed")),
      completedOn: of("completedOn"),
      expiresOn: fields.expiresOn,
    }),
  }),
  CREDENTIALS: (context, fields, of) => {
    const credential = credentialRow(context, {
      type: of("type"),
      issuer: of("issuer"),
      awardedOn: of("awardedOn"),
      expiresOn: fields.expiresOn,
    });
    const stated = fields.statedAs ? requireLength(fields.statedAs, 300, "statedAs") : null;
    return {
      kind: "FACT",
      fact: { ...credential, row: { ...credential.row, statedAs: stated } },
      verified: verifiedIn(context, fields),
    };
  },
  SUPERVISIONS: (context, _, of) => ({
    kind: "FACT",
    verified: null,
    fact: supervisionRow(context, { kind: of("kind"), heldOn: of("heldOn") }),
  }),
  ENDORSEMENTS: (context, fields, of) => {
    const as = parseEndorser(context, fields.as);
    requireEndorser(context, as, (each) => context.actor.capacities.includes(each));
    return {
      kind: "FACT",
      verified: null,
      fact: endorsementRow(context, {
        as,
        subject: parseSubject(of("subject")),
        topic: fields.topic,
        route: fields.route ? { code: fields.route } : null,
        givenOn: of("givenOn"),
        expiresOn: fields.expiresOn,
      }),
      requireFor: (workerId) => requireEndorser(context, as, (each) => actsAs(context.actor, each, workerId)),
    };
  },
  OFFERS: (context, { type, capacity, subject, topic }, of) => ({
    kind: "FACT",
    verified: null,
    fact: offerRow(context, { type, capacity, subject, topic, fromOn: of("fromOn") }),
  }),
};

/**
 * @throws Refused if a file says when a credential was verified and not how, or a day on which it cannot have
 * been.
 */
function verifiedIn(
  context: UseCaseContext,
  { verifiedHow, verifiedOn, awardedOn }: Fields,
): VerificationCells | null {
  if (!verifiedHow)
    return verifiedOn ? refuse("MISSING", ["verifiedHow"], messages.verifiedHowMissing(verifiedOn)) : null;
  const day = verifiedOn ?? context.today;
  requireNotInFuture(context, day, "verifiedOn");
  requireAwarded(awardedOn ?? null, day);
  return { how: requireLength(verifiedHow, 200, "verifiedHow"), verifiedOn: day };
}

/** Checks what a line says by the rules for recording one such thing. @throws Refused */
export function prepareLine(
  context: UseCaseContext,
  kind: LineKind,
  fields: Fields,
  how: ExtractReading,
): PreparedLine {
  for (const name of Object.keys(fields)) if (fields[name] !== null) mayWriteField(context, kind, name);
  const of = (field: string): string => fields[field] ?? "";
  const field = kind === "WORKERS" ? "number" : "worker";
  return { worker: requireLength(of(field), 40, field), ...PREPARE[kind](context, fields, of, how) };
}

/** A number in plain digits. */
function numberIn(text: string, field: string): number {
  if (/^(?:\d+(?:\.\d+)?|\.\d+)$/.test(text)) return Number(text);
  return refuse("OUT_OF_RANGE", [field], messages.notANumber(text));
}

/** The rules of fields by kinds of files, which are asked for at each line. */
const RULES = new Map<LineKind, Map<string, ReturnType<typeof rulesOfField>>>();

function rulesFor(kind: LineKind, field: string): ReturnType<typeof rulesOfField> {
  const ofKind = RULES.get(kind) ?? new Map<string, ReturnType<typeof rulesOfField>>();
  RULES.set(kind, ofKind);
  const known = ofKind.get(field);
  if (known !== undefined) return known;
  const rules = rulesOfField(`file of ${kind}`, field);
  ofKind.set(field, rules);
  return rules;
}

/** @throws Refused if a field is not for all who may record the rest of the line. */
function mayWriteField({ actor }: UseCaseContext, kind: LineKind, field: string): void {
  const rules = rulesFor(kind, field);
  if (!rules || rules.some((rule) => capacityOf(actor, rule, null))) return;
  refuse("CAPACITY", [field], messages.fieldNotAllowed(rules.map((rule) => ruleNamed(rule).what)));
}

/** A unit by the two cells that name it. @throws Refused, naming the cell, if the curriculum is not found. */
function unitNamed({ reference }: UseCaseContext, curriculum: string, code: string): NamedUnit {
  requireEntry(reference.curriculum.curricula.values(), curriculum, ["curriculum"], "curriculum");
  return { code: { curriculum, code } };
}

function contractKindOf(text: string): ContractKind {
  const found = Object.values(ContractKind).find((each) => each === text);
  return (
    found ??
    refuse("UNKNOWN_CODE", ["contractKind"], messages.contractKindUnknown(text, Object.values(ContractKind)))
  );
}

function hostIn({ reference }: UseCaseContext, code: string | null | undefined): string | null | undefined {
  return code == null ? code : requireOrganisation(reference, { code }, ["host"]).id;
}

function yesOrNo(text: string): boolean {
  if (/^(yes|y|true|1)$/i.test(text)) return true;
  if (/^(no|n|false|0)$/i.test(text)) return false;
  return refuse("OUT_OF_RANGE", ["passed"], messages.notYesOrNo(text));
}
