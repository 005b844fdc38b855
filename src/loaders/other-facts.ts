import type { Database } from "../database/pool";
import { type AssessmentPolicyRow, findAssessmentPolicies } from "../repositories/evidence/assessment-policy";
import type { Clocks } from "../repositories/evidence/fact-reading";
import { type FactRecord, factRecords } from "../repositories/evidence/fact-records";
import * as organisation from "../repositories/evidence/organisation-facts";
import * as read from "../repositories/evidence/other-facts";
import {
  type DecisionRow,
  decisions,
  type KeptEvaluationRow,
  keptEvaluations,
} from "../repositories/readiness/decisions";
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
} from "../repositories/workforce/copying";
import { findGrants, type GrantRow } from "../repositories/workforce/partner-grants";
import {
  asOfToday,
  type FactLoaders,
  factLoaders,
  type ListLoader,
  listLoader,
  type RowLoader,
  rowLoader,
} from "./rows";

/** One kind of fact that an organisation says of itself; undone ones too. */
export interface OrganisationFactLoaders<Row> {
  all(clocks: Clocks): Promise<readonly Row[]>;
  readonly byId: RowLoader<Row>;
}

export interface OtherFactLoaders {
  /** What is said of every fact, whatever it is, by its id. */
  readonly records: RowLoader<FactRecord>;
  readonly completions: FactLoaders<read.CompletionRow>;
  readonly credentials: FactLoaders<read.CredentialRow>;
  readonly verifications: FactLoaders<read.VerificationRow>;
  readonly supervisions: FactLoaders<read.SupervisionRow>;
  readonly endorsements: FactLoaders<read.EndorsementRow>;
  readonly waivers: FactLoaders<read.WaiverRow>;
  readonly conflicts: FactLoaders<read.ConflictRow>;
  readonly appeals: FactLoaders<read.AppealRow>;
  readonly qualityChecks: FactLoaders<read.QualityCheckRow>;
  readonly decisions: FactLoaders<DecisionRow>;
  /** By the decision's id. */
  readonly keptEvaluations: RowLoader<KeptEvaluationRow>;
  readonly assessmentPolicies: RowLoader<AssessmentPolicyRow>;
  readonly grants: RowLoader<GrantRow>;
  readonly acceptancePolicies: RowLoader<AcceptancePolicyRow>;
  /** What workers let other organisations copy. */
  readonly consents: {
    readonly ofWorker: ListLoader<ConsentRow>;
    readonly byId: RowLoader<ConsentRow>;
    /** The facts that were copied here under a consent. */
    readonly copies: ListLoader<CopyRow>;
  };
  readonly attestations: OrganisationFactLoaders<organisation.AttestationRow>;
  readonly appointments: OrganisationFactLoaders<organisation.AppointmentRow>;
}

const idOf = ({ id }: { readonly id: string }): string => id;

/** The other facts of one organisation; one statement a kind for all parents of a request. */
export function otherFactLoaders(db: Database, organisationId: string, today: string): OtherFactLoaders {
  const ownFacts = <Row extends { readonly id: string }>(
    reading: organisation.OrganisationFactReading<Row>,
  ): OrganisationFactLoaders<Row> => ({
    all: (clocks) => reading.all(db, organisationId, clocks),
    byId: rowLoader((ids) => reading.byIds(db, organisationId, ids, asOfToday(today)), idOf),
  });
  return {
    records: rowLoader((ids) => factRecords(db, organisationId, ids), idOf),
    completions: factLoaders(db, organisationId, today, read.completions),
    credentials: factLoaders(db, organisationId, today, read.credentials),
    verifications: factLoaders(db, organisationId, today, read.verifications),
    supervisions: factLoaders(db, organisationId, today, read.supervisions),
    endorsements: factLoaders(db, organisationId, today, read.endorsements),
    waivers: factLoaders(db, organisationId, today, read.waivers),
    conflicts: factLoaders(db, organisationId, today, read.conflicts),
    appeals: factLoaders(db, organisationId, today, read.appeals),
    qualityChecks: factLoaders(db, organisationId, today, read.qualityChecks),
    decisions: factLoaders(db, organisationId, today, decisions),
    keptEvaluations: rowLoader(
      (ids) => keptEvaluations(db, organisationId, ids),
      ({ decisionId }) => decisionId,
    ),
    acceptancePolicies: rowLoader((ids) => findAcceptancePolicies(db, organisationId, ids), idOf),
    consents: {
      ofWorker: listLoader(
        (workers) => consentsOfWorkers(db, organisationId, workers),
        ({ workerId }) => workerId,
      ),
      byId: rowLoader((ids) => findConsents(db, organisationId, ids), idOf),
      copies: listLoader(
        (consents) => copiesUnder(db, organisationId, consents),
        ({ consentId }) => consentId,
      ),
    },
    grants: rowLoader((ids) => findGrants(db, organisationId, ids), idOf),
    assessmentPolicies: rowLoader((ids) => findAssessmentPolicies(db, organisationId, ids), idOf),
    attestations: ownFacts(organisation.attestations),
    appointments: ownFacts(organisation.appointments),
  };
}
