import type { Actor } from "../../access/actor";
import { CHANGE_RULES } from "../../access/changes";
import type { FieldAccess } from "../../access/field-access";
import { isOwn, type ProtectedObject, ruleApplies } from "../../access/policy";
import { type RuleName, ruleNamed } from "../../access/rules";
import { accessOfType } from "../../access/table";
import { DraftKind } from "../../entities/vocabulary";
import type { ChangeKind } from "../../entities/workforce/change";
import type { Context } from "../context";

/** Not a promise if nothing has to be looked up: a page of workers is checked without waiting. */
export type Verdict = boolean | Promise<boolean>;

/** The properties on which rules for objects about people depend, for every type. */
interface About extends ProtectedObject {
  readonly id: string;
  /** The evidence itself, or the evidence that it belongs to. */
  readonly evidenceId: string;
  /** Whether it is evidence, or a claim of evidence, that has not been submitted. */
  readonly isDraft: boolean;
}

type Row = Readonly<Record<string, unknown>>;

const textOr = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** The types whose objects are checked one by one: each is about somebody, or belongs to an organisation. */
const RELATIONS: Readonly<Record<string, (row: Row, actor: Actor) => ProtectedObject>> = {
  Worker: ({ id, organisationId }) => ({
    organisationId: textOr(organisationId),
    workerId: textOr(id),
  }),
  Change: ({ organisationId, workerId }) => ({
    organisationId: textOr(organisationId),
    workerId: textOr(workerId),
  }),
  // It was given at another organisation, to this one, and that organisation has the record.
  ReceivedConsent: ({ toOrganisationId }) => ({
    organisationId: textOr(toOrganisationId),
    workerId: null,
  }),
  ReceivedGrant: ({ partnerOrganisationId }) => ({
    organisationId: textOr(partnerOrganisationId),
    workerId: null,
  }),
  Draft: ({ organisationId, kind }) => ({
    organisationId: textOr(organisationId),
    workerId: null,
    kind: Object.values(DraftKind).find((each) => each === kind),
  }),
};

/** Rows of facts do not repeat their organisation: loaders read only the actor's own. */
const factOf = ({ workerId }: Row, { organisationId }: Actor): ProtectedObject => ({
  organisationId,
  workerId: textOr(workerId),
});

function aboutOf(type: string, thing: object, actor: Actor): About {
  const row = thing as Row;
  return {
    id: textOr(row.id) ?? "",
    evidenceId: textOr(row.evidenceId) ?? textOr(row.id) ?? "",
    isDraft: row.draft === true || row.state === "DRAFT",
    ...(RELATIONS[type] ?? factOf)(row, actor),
  };
}

/** Whether the caller may see an object of that type that was reached from outside. */
export function mayReach(context: Context, type: string, thing: object): Verdict {
  const { to } = accessOfType(type);
  const { actor } = context;
  if (to === "ANYBODY" || to === "AS_REACHED") return true;
  if (!actor) return false;
  if (to === "SIGNED_IN") return true;
  const about = aboutOf(type, thing, actor);
  const holds = anyHolds(context, actor, rulesOf(type, thing, about) ?? to, about);
  // The row of a worker names the worker, and so does a change. A fact is looked up, although it was read as
  // the organisation's.
  return /^(Worker|Change)$/.test(type) || about.workerId === null
    ? holds
    : and(holds, () => isColleague(context, about));
}

/** The rules of an object that differ from those of its type; null if they do not. */
function rulesOf(type: string, thing: object, { isDraft }: About): readonly RuleName[] | null {
  if (type === "Change") return [CHANGE_RULES[(thing as { readonly kind: ChangeKind }).kind]];
  return isDraft ? ["readDrafts"] : null;
}

/** Whether a field of an object may be read, if its rule differs from that of its type. */
export function mayReadField(context: Context, { to }: FieldAccess, type: string, thing: object): Verdict {
  const { actor } = context;
  return (
    actor !== null && typeof to !== "string" && anyHolds(context, actor, to, aboutOf(type, thing, actor))
  );
}

function anyHolds(context: Context, actor: Actor, names: readonly RuleName[], about: About): Verdict {
  if (names.some((name) => isSure(actor, name, about) && ruleApplies(actor, name, about))) return true;
  const possible = names.filter((name) => ruleApplies(actor, name, about));
  return possible.length > 0 && someHolds(context, actor, possible, about);
}

const isSure = (actor: Actor, name: RuleName, about: About): boolean => {
  const { ifAssigned, ifShared, ifRecorder } = ruleNamed(name);
  return !ifRecorder && ((!ifAssigned && !ifShared) || isOwn(actor, name, about));
};

async function someHolds(
  context: Context,
  actor: Actor,
  names: readonly RuleName[],
  about: About,
): Promise<boolean> {
  for (const name of names) {
    const { ifAssigned, ifShared, ifRecorder } = ruleNamed(name);
    const held =
      (!ifAssigned || (await groundOf(context, about))?.assigned === true) &&
      (!ifShared || (await groundOf(context, about))?.shared === true) &&
      (!ifRecorder || (await isRecorder(context, actor, about)));
    if (held) return true;
  }
  return false;
}

const groundOf = ({ loaders }: Context, { evidenceId }: About) => loaders.evidence.grounds.load(evidenceId);

const isRecorder = async ({ loaders }: Context, { subject }: Actor, { id }: About): Promise<boolean> =>
  (await loaders.factRecords.load(id))?.recordedById === subject;

const isColleague = async ({ loaders }: Context, { workerId }: About): Promise<boolean> =>
  workerId !== null && (await loaders.workers.load(workerId)) !== null;

const and = (first: Verdict, then: () => Verdict): Verdict =>
  typeof first === "boolean" ? first && then() : first.then((held) => held && then());
