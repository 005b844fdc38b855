import type { Choice } from "../../../frame/fields";
import type { Visit } from "../../../frame/visit";
import {
  type DraftKind,
  type DraftToChangeQuery,
  ProgrammesToDraftDocument,
  type ProgrammesToDraftQuery,
  ProgrammeToDraftDocument,
  RoleChoicesDocument,
  type RoleChoicesQuery,
  RoleToDraftDocument,
  SaveCrosswalkDraftDocument,
  SaveProgrammeDraftDocument,
  SaveRoleDraftDocument,
  SaveUnitDraftDocument,
  UnitToDraftDocument,
} from "../../../operations/generated/graphql";
import { orNull } from "../../../shared/or-null";
import { type Saved, saved } from "../saved";
import { crosswalkKind, endsFrom } from "./crosswalk";
import { crosswalkInForce, crosswalkLookups, withoutEmptyMap } from "./crosswalk-lookups";
import { type InForce, type Lookups, listOf, type PartKind, text, type Values } from "./part-kind";
import { programmeKind } from "./programme";
import { roleKind } from "./role";
import { draftedUnits, teachingLookups } from "./teaching-lookups";
import { unitFrom, unitKind } from "./unit";
import type { Author } from "./who-begins";

type Ask = Visit["ask"];
type Asked = NonNullable<DraftToChangeQuery["draft"]>;

/** The contents of a draft, as pages ask for them. */
export type Contents = Pick<Asked, "kind" | "unit" | "programme" | "roleBand" | "crosswalk" | "organisation">;

/** How a draft is saved: which one and as which version, or as a new one. */
export interface Saving {
  readonly draft?: string;
  readonly expectedVersion?: number;
  readonly national?: boolean;
  readonly idempotencyKey?: string | null;
}

/** A kind of draft that is changed part by part. */
export interface DraftedKind {
  readonly kind: DraftKind;
  /** Its name in addresses. */
  readonly name: "unit" | "programme" | "role" | "crosswalk";
  readonly top: PartKind;
  readonly contentOf: (draft: Contents) => Values | null;
  readonly lookups: (ask: Ask, content: Values) => Promise<Lookups>;
  /** What somebody's draft can begin with: versions that are in force. */
  readonly current: (ask: Ask, author: Author, lookups: Lookups) => Promise<readonly Choice[]>;
  /** What names the version in force behind one of these choices. */
  readonly named: (choice: string) => Values;
  /** The version in force with the code of a content. */
  readonly inForce: (ask: Ask, content: Values) => Promise<InForce | null>;
  /** @param fields of the form that was sent. */
  readonly save: (ask: Ask, saving: Saving, content: Values, fields: readonly string[]) => Promise<Saved>;
}

/** A unit as its draft would begin. */
export async function unitInForce(ask: Ask, { curriculum, unit }: Values): Promise<InForce | null> {
  const named = { curriculum: text(curriculum), code: text(unit) };
  return (await orNull(ask(UnitToDraftDocument, named)))?.curriculumUnit ?? null;
}

/** Whatever has no curriculum is of the curriculum of the draft's organisation. */
const inCurriculum = (part: Values, organisation: Contents["organisation"]): Values => ({
  ...part,
  curriculum: part.curriculum ?? organisation?.code ?? null,
});

const unit: DraftedKind = {
  kind: "CURRICULUM_UNIT",
  name: "unit",
  top: unitKind,
  contentOf: ({ unit: content, organisation }) => content && inCurriculum(content, organisation),
  lookups: (ask) => teachingLookups(ask),
  current: async (_, { isNational }, lookups) => (isNational ? lookups.units : lookups.ownUnits) ?? [],
  named: (choice) => {
    const { curriculum, unit: code } = unitFrom(choice);
    return { curriculum, code };
  },
  inForce: (ask, { curriculum, code }) => unitInForce(ask, { curriculum, unit: code }),
  save: async (ask, saving, content, fields) =>
    saved(
      ask(SaveUnitDraftDocument, { input: { ...saving, unit: content as never } }).then(
        (answer) => answer.saveCurriculumUnitDraft,
      ),
      fields,
    ),
};

const programme: DraftedKind = {
  kind: "PROGRAMME",
  name: "programme",
  top: programmeKind,
  contentOf: ({ programme: content, organisation }) =>
    content && {
      ...content,
      units: content.units.map((each) => inCurriculum(each, organisation)),
      define: content.define.map((each) => inCurriculum(each, organisation)),
    },
  lookups: (ask, content) => teachingLookups(ask, draftedUnits(content)),
  current: async (ask, { isNational }, lookups) =>
    isNational ? programmesOf(await ask(ProgrammesToDraftDocument)) : (lookups.ownProgrammes ?? []),
  named: (code) => ({ code }),
  inForce: programmeInForce,
  save: async (ask, saving, content, fields) =>
    saved(
      ask(SaveProgrammeDraftDocument, { input: { ...saving, programme: content as never } }).then(
        (answer) => answer.saveProgrammeDraft,
      ),
      fields,
    ),
};

const programmesOf = ({ programmes }: ProgrammesToDraftQuery): readonly Choice[] =>
  (programmes?.nodes ?? []).map(({ code, title }) => ({ value: code, label: `${title} (${code})` }));

/** With the units that the draft writes, as they are in force: they are compared too. */
async function programmeInForce(ask: Ask, content: Values): Promise<InForce | null> {
  const now = (await orNull(ask(ProgrammeToDraftDocument, { code: text(content.code) })))?.programme;
  if (!now) return null;
  const units = await Promise.all(
    listOf(content.define).map(({ curriculum, code }) => unitInForce(ask, { curriculum, unit: code })),
  );
  const define = units.flatMap((each) => (each ? [each.content] : []));
  return { version: now.version, content: { ...now.content, define } };
}

const role: DraftedKind = {
  kind: "ROLE_BAND",
  name: "role",
  top: roleKind,
  contentOf: ({ roleBand }) => roleBand,
  lookups: async (ask) => roleLookups(await ask(RoleChoicesDocument)),
  current: async (_, { isNational }, lookups) =>
    (isNational ? lookups.nationalRoles : lookups.ownRoles) ?? [],
  named: (code) => ({ code }),
  inForce: async (ask, { code }) =>
    (await orNull(ask(RoleToDraftDocument, { code: text(code) })))?.roleBand ?? null,
  save: async (ask, saving, content, fields) =>
    saved(
      ask(SaveRoleDraftDocument, { input: { ...saving, roleBand: content as never } }).then(
        (answer) => answer.saveRoleBandDraft,
      ),
      fields,
    ),
};

function roleLookups({ payBands, roleBands }: RoleChoicesQuery): Lookups {
  const roles = (isWanted: (owner: object | null) => boolean): readonly Choice[] =>
    (roleBands?.nodes ?? [])
      .filter(({ owner }) => isWanted(owner))
      .map(({ code, title }) => ({ value: code, label: `${title} (${code})` }));
  return {
    payBands: payBands.map(({ code, title }) => ({ value: code, label: title })),
    nationalRoles: roles((owner) => owner === null),
    ownRoles: roles((owner) => owner !== null),
  };
}

const crosswalk: DraftedKind = {
  kind: "CROSSWALK",
  name: "crosswalk",
  top: crosswalkKind,
  contentOf: ({ crosswalk: content }) => content,
  lookups: crosswalkLookups,
  current: async (_ask, _author, lookups) => lookups.crosswalks ?? [],
  named: endsFrom,
  inForce: crosswalkInForce,
  save: async (ask, saving, content, fields) =>
    saved(
      ask(SaveCrosswalkDraftDocument, {
        input: { ...saving, crosswalk: withoutEmptyMap(content) as never },
      }).then((answer) => answer.saveCrosswalkDraft),
      fields,
    ),
};

const KINDS: readonly DraftedKind[] = [unit, programme, role, crosswalk];

export const kindOf = (kind: DraftKind): DraftedKind | null =>
  KINDS.find((each) => each.kind === kind) ?? null;

export const kindNamed = (name: string | undefined): DraftedKind | null =>
  KINDS.find((each) => each.name === name) ?? null;

/** What an open draft says, and what it can refer to. */
export interface DraftedContent {
  readonly id: string;
  readonly kind: DraftedKind;
  readonly content: Values;
  readonly lookups: Lookups;
}

/** @returns null if a draft is closed, or is not changed part by part. */
export async function contentOf(
  draft: Contents & Pick<Asked, "id" | "status">,
  ask: Ask,
): Promise<DraftedContent | null> {
  const kind = draft.status === "OPEN" ? kindOf(draft.kind) : null;
  const content = kind?.contentOf(draft);
  return kind && content ? { id: draft.id, kind, content, lookups: await kind.lookups(ask, content) } : null;
}
