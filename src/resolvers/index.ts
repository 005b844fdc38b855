import type { NonEmptyArray } from "type-graphql";
import { CarryOverMutations } from "./authoring/carry-over";
import { DraftContentFields } from "./authoring/draft-content";
import { DraftFields } from "./authoring/draft-fields";
import { ImportMutations } from "./authoring/imports";
import { AuthoringMutations } from "./authoring/mutations";
import { OwnKindMutations } from "./authoring/own-kind-mutations";
import { AuthoringQueries } from "./authoring/queries";
import { TeachingMutations } from "./authoring/teaching-mutations";
import { HandInMutations } from "./badges/hand-in";
import { TrustMutations } from "./badges/trust-mutations";
import * as trustedIssuers from "./badges/trusted-issuers";
import * as badges from "./credentials/badges";
import { CoverageQueries, ProgrammeCoverageFields } from "./curriculum/coverage-queries";
import * as curriculumFields from "./curriculum/fields";
import { CurriculumQueries } from "./curriculum/queries";
import { SubscriptionMutations } from "./events/subscription-mutations";
import * as subscriptions from "./events/subscriptions";
import { AdjustmentFields, AdjustmentMutations } from "./evidence/adjustments";
import * as assessmentFields from "./evidence/assessment-fields";
import { AssessmentMutations } from "./evidence/assessment-mutations";
import { AssessmentQueries, SampledJudgementFields } from "./evidence/assessment-queries";
import * as attainmentFields from "./evidence/attainment-fields";
import { FactBatchMutations } from "./evidence/batch-mutations";
import * as claimFields from "./evidence/claim-fields";
import { CpdEntryFields, CpdMutations } from "./evidence/cpd-resolvers";
import * as disagreements from "./evidence/disagreements";
import * as drift from "./evidence/drift";
import * as duties from "./evidence/duties";
import { EvidenceMutations } from "./evidence/evidence-mutations";
import * as factFields from "./evidence/fact-fields";
import { FACT_LISTS } from "./evidence/fact-lists";
import { FactMutations } from "./evidence/fact-mutations";
import * as evidenceFields from "./evidence/fields";
import * as fieldsByKind from "./evidence/fields-by-kind";
import { OfferMutations } from "./evidence/offer-mutations";
import * as organisationDetails from "./evidence/organisation-details";
import * as organisationFactFields from "./evidence/organisation-fact-fields";
import * as ownJudgements from "./evidence/own-judgements";
import * as privacyFields from "./evidence/privacy-fields";
import { PrivacyMutations } from "./evidence/privacy-mutations";
import { RecordedCompletionsQuery } from "./evidence/recorded-completions";
import { SupervisionMutations } from "./evidence/supervision-mutations";
import { FrameworkComparisonQueries } from "./framework/comparison";
import * as crosswalkFields from "./framework/crosswalk-fields";
import { CrosswalkQueries } from "./framework/crosswalk-queries";
import * as frameworkFields from "./framework/fields";
import { FrameworkQueries } from "./framework/queries";
import { SourceFields, SourceQueries } from "./framework/sources";
import { FileImportResolvers } from "./importing/imports";
import { LearningSystemMutations } from "./importing/learning-mutations";
import * as learningSystems from "./importing/learning-systems";
import { ImportFields, ImportQueries } from "./importing/queries";
import { NodeQueries } from "./node";
import * as closedLists from "./pathway/closed-lists";
import * as payBandFields from "./pathway/pay-band-fields";
import { PathwayQueries } from "./pathway/queries";
import * as requirementFields from "./pathway/requirement-fields";
import * as roleBandFields from "./pathway/role-band-fields";
import * as routeFields from "./pathway/route-fields";
import * as decisionFields from "./readiness/decision-fields";
import * as explanationFields from "./readiness/explanation";
import * as explainedFactFields from "./readiness/fact-fields";
import { ReadinessFields } from "./readiness/fields";
import { HelpQueries } from "./readiness/help";
import { ReadinessMutations } from "./readiness/mutations";
import { PlacedWorkers } from "./readiness/placed";
import * as planFields from "./readiness/plan";
import * as planSentences from "./readiness/plan-sentences";
import { BenchmarkFields, WorkforceRequest } from "./readiness/request";
import { SimulationFields, SimulationQueries } from "./readiness/simulation";
import * as stayingWell from "./readiness/staying-well";
import { WhatIfFields } from "./readiness/what-if";
import { WorkforceFields, WorkforceQuestions } from "./readiness/workforce";
import * as workforceCounts from "./readiness/workforce-counts";
import { RetentionRuleFields, RightsResolvers } from "./rights/rights";
import { TrailQueries, WorkerTrailFields } from "./rights/trail";
import { ChangeFields } from "./workforce/change-fields";
import { ChangeQueries } from "./workforce/changes";
import * as workforceFields from "./workforce/fields";
import * as memberFields from "./workforce/members";
import { WorkforceMutations } from "./workforce/mutations";
import * as organisations from "./workforce/organisations";
import * as partners from "./workforce/partners";
import { PostBatchMutations } from "./workforce/post-batches";
import { PostMutations } from "./workforce/post-mutations";
import { WorkforceQueries } from "./workforce/queries";
import * as recordTransfer from "./workforce/record-transfer";
import { RecordTransferMutations } from "./workforce/record-transfer-mutations";
import { TeamQueries } from "./workforce/teams";
import * as viewer from "./workforce/viewer";

const { entryBy: _entryBy, ...closedListResolvers } = closedLists;
const { CurriculumSection: _section, ...curriculum } = curriculumFields;

/** Every resolver of the API, by area. */
export const resolvers = [
  NodeQueries,
  FrameworkQueries,
  SourceQueries,
  SourceFields,
  FrameworkComparisonQueries,
  CrosswalkQueries,
  CurriculumQueries,
  CoverageQueries,
  ProgrammeCoverageFields,
  PathwayQueries,
  ...Object.values(closedListResolvers),
  ...Object.values(duties),
  ...Object.values(disagreements),
  RecordedCompletionsQuery,
  ...Object.values(organisationDetails),
  ...Object.values(badges),
  ...Object.values(drift),
  AuthoringQueries,
  AuthoringMutations,
  TeachingMutations,
  OwnKindMutations,
  ImportMutations,
  FileImportResolvers,
  ImportFields,
  ImportQueries,
  CarryOverMutations,
  DraftContentFields,
  DraftFields,
  SimulationQueries,
  SimulationFields,
  WorkforceQueries,
  TeamQueries,
  WorkforceMutations,
  PostBatchMutations,
  ...Object.values(subscriptions),
  LearningSystemMutations,
  ...Object.values(learningSystems),
  SubscriptionMutations,
  ...Object.values(trustedIssuers),
  TrustMutations,
  HandInMutations,
  ChangeQueries,
  ChangeFields,
  PostMutations,
  EvidenceMutations,
  FactMutations,
  FactBatchMutations,
  OfferMutations,
  CpdMutations,
  CpdEntryFields,
  SupervisionMutations,
  AssessmentQueries,
  AssessmentMutations,
  SampledJudgementFields,
  PrivacyMutations,
  TrailQueries,
  WorkerTrailFields,
  RightsResolvers,
  RetentionRuleFields,
  AdjustmentMutations,
  AdjustmentFields,
  ReadinessMutations,
  WorkforceQuestions,
  WorkforceFields,
  PlacedWorkers,
  BenchmarkFields,
  WorkforceRequest,
  ...Object.values(workforceCounts),
  ...Object.values(workforceFields),
  ...Object.values(memberFields),
  ...Object.values(partners),
  ...Object.values(organisations),
  ...Object.values(viewer),
  ...Object.values(recordTransfer),
  RecordTransferMutations,
  ReadinessFields,
  WhatIfFields,
  ...Object.values(planFields),
  ...Object.values(planSentences),
  ...Object.values(stayingWell),
  HelpQueries,
  ...Object.values(explanationFields),
  ...Object.values(explainedFactFields),
  ...Object.values(decisionFields),
  ...Object.values(evidenceFields),
  ...Object.values(ownJudgements),
  ...Object.values(privacyFields),
  ...Object.values(claimFields),
  ...Object.values(attainmentFields),
  ...Object.values(assessmentFields),
  ...Object.values(factFields),
  ...FACT_LISTS,
  ...Object.values(fieldsByKind),
  ...Object.values(organisationFactFields),
  ...Object.values(frameworkFields),
  ...Object.values(crosswalkFields),
  ...Object.values(curriculum),
  ...Object.values(payBandFields),
  ...Object.values(roleBandFields),
  ...Object.values(requirementFields),
  ...Object.values(routeFields),
] as unknown as NonEmptyArray<new () => object>;
