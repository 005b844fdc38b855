import * as entities from "../entities";
import type { Node } from "../entities/node";
import { FACT, FACTS, type PageOf, type ShownKind } from "../facts";
import { Attainment } from "../schema/evidence/attainment";
import type { Context } from "./context";
import { seesAdjustment } from "./evidence/adjustment-sight";

type Loaders = Context["loaders"];

interface Row {
  readonly id: string;
  readonly workerId: string | null;
}
interface FoundType {
  readonly entity: new () => Node;
  readonly load: (loaders: Loaders, id: string) => Promise<Row | null>;
}

/**
 * Things about people that are not facts: a claim is part of its evidence, an attainment is an accepted claim
 * in force, and a share, a policy, a grant or a consent is separate.
 */
const NO_FACTS: Readonly<Record<string, FoundType>> = {
  Claim: { entity: entities.Claim, load: ({ evidence }, id) => evidence.claims.byId.load(id) },
  Attainment: { entity: Attainment, load: ({ evidence }, id) => evidence.attainments.byId.load(id) },
  EvidenceShare: {
    entity: entities.EvidenceShare,
    load: ({ evidence }, id) => evidence.shares.byId.load(id),
  },
  AchievementMapping: {
    entity: entities.AchievementMapping,
    load: ({ policies }, id) => policies.achievementMappings.byId.load(id),
  },
  AcceptancePolicy: {
    entity: entities.AcceptancePolicy,
    load: ({ policies }, id) => policies.acceptancePolicies.load(id),
  },
  AssessmentPolicy: {
    entity: entities.AssessmentPolicy,
    load: ({ policies }, id) => policies.assessmentPolicies.load(id),
  },
  CopyConsent: { entity: entities.CopyConsent, load: ({ policies }, id) => policies.consents.byId.load(id) },
  IssuedBadge: { entity: entities.IssuedBadge, load: ({ issuedBadges }, id) => issuedBadges.load(id) },
  DriftNote: { entity: entities.DriftNote, load: ({ driftNotes }, id) => driftNotes.load(id) },
  ActivityMapping: {
    entity: entities.ActivityMapping,
    load: ({ policies }, id) => policies.activityMappings.load(id),
  },
  AccountHome: { entity: entities.AccountHome, load: ({ policies }, id) => policies.accountHomes.load(id) },
  EventPolicy: { entity: entities.EventPolicy, load: ({ policies }, id) => policies.eventPolicies.load(id) },
  EventSubscription: {
    entity: entities.EventSubscription,
    load: ({ policies }, id) => policies.subscriptions.load(id),
  },
  PartnerGrant: { entity: entities.PartnerGrant, load: ({ policies }, id) => policies.grants.load(id) },
  TrustedIssuer: {
    entity: entities.TrustedIssuer,
    load: ({ policies }, id) => policies.trustedIssuers.load(id),
  },
};

const ENTITIES = { ...entities };

/** The class of a type of fact. */
export const entityOf = (type: PageOf<ShownKind>["type"]): (new () => Node) => ENTITIES[type];

/** Where each type about people is found by its id. */
const TYPES = new Map<string, FoundType>([
  ...Object.entries(NO_FACTS),
  ...FACTS.flatMap(({ kind, type }): [string, FoundType][] =>
    type === null
      ? []
      : [[type, { entity: entityOf(type), load: ({ facts }, id) => facts[kind].byId.load(id) }]],
  ),
]);

/** The type of the API under which a fact of a kind is found. */
export const typeOfFact = (kind: ShownKind): PageOf<ShownKind>["type"] => FACT[kind].type;

/**
 * What the actor's organisation has on record of that type under that id, undone or not; null if there is
 * none. The access check on the field that returns it decides whether the actor may see it.
 */
export async function findFact(context: Context, type: string, id: string): Promise<Node | null> {
  const found = context.actor && TYPES.get(type);
  if (!found) return null;
  const row = await found.load(context.loaders, id);
  if (row && type === "Adjustment" && !(await seesAdjustment(context, row))) return null;
  return row && Object.assign(new found.entity(), row);
}

/** The same by the id alone, whatever type of fact it is. */
export async function findAnyFact(context: Context, id: string): Promise<Node | null> {
  const record = context.actor && (await context.loaders.factRecords.load(id));
  const type = record && FACT[record.kind].type;
  return type ? await findFact(context, type, id) : null;
}
