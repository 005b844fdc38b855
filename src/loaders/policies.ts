import type { Database } from "../database/pool";
import {
  type AchievementMappingRow,
  achievementMappingsOf,
  findAchievementMappings,
} from "../repositories/badges/achievement-mappings";
import { findTrustedIssuers, type TrustedIssuerRow } from "../repositories/badges/trusted-issuers";
import { type EventPolicyRow, findEventPolicies } from "../repositories/events/event-policy";
import { findSubscriptions, type SubscriptionRow } from "../repositories/events/subscriptions";
import { type AssessmentPolicyRow, findAssessmentPolicies } from "../repositories/evidence/assessment-policy";
import { type AccountHomeRow, findAccountHomes } from "../repositories/importing/account-homes";
import { type ActivityMappingRow, findActivityMappings } from "../repositories/importing/activity-mappings";
import {
  type AcceptancePolicyRow,
  findAcceptancePolicies,
} from "../repositories/workforce/acceptance-policy";
import {
  type ConsentRow,
  type CopyRow,
  consentsOfWorkers,
  copiesUnder,
  findConsents,
} from "../repositories/workforce/copy-consents";
import { findGrants, type GrantRow } from "../repositories/workforce/partner-grants";
import { idOf, type ListLoader, listLoader, type RowLoader, rowLoader } from "./rows";

/**
 * What an organisation, or a worker, has stated or allowed; one statement each for all parents of a request.
 */
export interface PolicyLoaders {
  readonly assessmentPolicies: RowLoader<AssessmentPolicyRow>;
  readonly acceptancePolicies: RowLoader<AcceptancePolicyRow>;
  readonly grants: RowLoader<GrantRow>;
  readonly eventPolicies: RowLoader<EventPolicyRow>;
  readonly subscriptions: RowLoader<SubscriptionRow>;
  readonly activityMappings: RowLoader<ActivityMappingRow>;
  readonly accountHomes: RowLoader<AccountHomeRow>;
  readonly trustedIssuers: RowLoader<TrustedIssuerRow>;
  readonly achievementMappings: {
    /** By the issuer's own id. */
    readonly ofIssuer: ListLoader<AchievementMappingRow>;
    readonly byId: RowLoader<AchievementMappingRow>;
  };
  /** What workers let other organisations copy. */
  readonly consents: {
    readonly ofWorker: ListLoader<ConsentRow>;
    readonly byId: RowLoader<ConsentRow>;
    /** The facts that were copied here under a consent. */
    readonly copies: ListLoader<CopyRow>;
  };
}

export const policyLoaders = (db: Database, organisationId: string): PolicyLoaders => ({
  assessmentPolicies: rowLoader("policies", (ids) => findAssessmentPolicies(db, organisationId, ids), idOf),
  acceptancePolicies: rowLoader("policies", (ids) => findAcceptancePolicies(db, organisationId, ids), idOf),
  eventPolicies: rowLoader("policies", (ids) => findEventPolicies(db, organisationId, ids), idOf),
  subscriptions: rowLoader("policies", (ids) => findSubscriptions(db, organisationId, ids), idOf),
  trustedIssuers: rowLoader("policies", (ids) => findTrustedIssuers(db, organisationId, ids), idOf),
  achievementMappings: {
    ofIssuer: listLoader(
      "policies",
      (issuers) => achievementMappingsOf(db, organisationId, issuers),
      ({ issuer }) => issuer,
    ),
    byId: rowLoader("policies", (ids) => findAchievementMappings(db, organisationId, ids), idOf),
  },
  activityMappings: rowLoader("policies", (ids) => findActivityMappings(db, organisationId, ids), idOf),
  accountHomes: rowLoader("policies", (ids) => findAccountHomes(db, organisationId, ids), idOf),
  grants: rowLoader("policies", (ids) => findGrants(db, organisationId, ids), idOf),
  consents: {
    ofWorker: listLoader(
      "policies",
      (workers) => consentsOfWorkers(db, organisationId, workers),
      ({ workerId }) => workerId,
    ),
    byId: rowLoader("policies", (ids) => findConsents(db, organisationId, ids), idOf),
    copies: listLoader(
      "policies",
      (consents) => copiesUnder(db, organisationId, consents),
      ({ consentId }) => consentId,
    ),
  },
});
