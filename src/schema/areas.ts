/**
 * An area of the API, and the types that a reader meets first in it. The types that they lead to follow them.
 */
export interface Area {
  readonly title: string;
  readonly starts: readonly string[];
}

/** The areas of the printed schema, in the order in which a new reader would read them. */
export const AREAS: readonly Area[] = [
  {
    title: "Framework",
    starts: [
      "Framework",
      "FrameworkVersion",
      "Level",
      "Domain",
      "Competence",
      "Statement",
      "Source",
      "Crosswalk",
      "FrameworkComparison",
      "FrameworkBy",
      "FrameworkVersionBy",
      "CompetenceBy",
    ],
  },
  {
    title: "Curriculum",
    starts: [
      "Curriculum",
      "CurriculumUnit",
      "Programme",
      "CurriculumCoverage",
      "CurriculumComparison",
      "CurriculumUnitBy",
      "ProgrammeBy",
      "UnitSetBy",
      "CoverageTargetBy",
    ],
  },
  {
    title: "Pathway",
    starts: [
      "PayBand",
      "RoleBand",
      "ProgressionRoute",
      "CareerMap",
      "Requirement",
      "CredentialType",
      "EvidenceKind",
      "SupervisionKind",
      "EndorsementTopic",
      "Setting",
      "RoleBandBy",
      "ProgressionRouteBy",
    ],
  },
  {
    title: "Workforce",
    starts: [
      "Viewer",
      "Organisation",
      "Member",
      "Worker",
      "Post",
      "PartnerGrant",
      "ReceivedGrant",
      "OwnRecord",
      "CopyConsent",
      "ReceivedConsent",
      "AcceptancePolicy",
      "WorkerBy",
    ],
  },
  {
    title: "Evidence",
    starts: [
      "Evidence",
      "Claim",
      "Judgement",
      "Attainment",
      "Completion",
      "Credential",
      "Supervision",
      "CpdEntry",
      "Endorsement",
      "Offer",
      "Attestation",
      "Waiver",
      "AssessorAppointment",
      "AssessmentPolicy",
      "ConflictOfInterest",
      "Appeal",
      "QualityCheck",
      "SampledJudgement",
      "Fact",
    ],
  },
  {
    title: "Readiness",
    starts: [
      "NextSteps",
      "Evaluation",
      "RequirementResult",
      "WhatIf",
      "WhatIfChangesInput",
      "Plan",
      "PlanLimitsInput",
      "PathwayTo",
      "RenewalPlan",
      "Decision",
      "Readiness",
      "Workforce",
      "HelpfulUnits",
      "RouteSimulation",
    ],
  },
  {
    title: "Authoring",
    starts: [
      "Draft",
      "Finding",
      "RouteContent",
      "RouteContentInput",
      "RoleBandContent",
      "RoleBandContentInput",
      "CurriculumUnitContent",
      "CurriculumUnitContentInput",
      "ProgrammeContent",
      "ProgrammeContentInput",
      "CrosswalkContent",
      "CrosswalkContentInput",
      "CarryMappingOverPayload",
    ],
  },
  { title: "Importing", starts: ["Import"] },
  {
    title: "Rights",
    starts: ["TrailEntry", "RequestErasurePayload", "CarryOutErasurePayload", "RetentionRule"],
  },
];

/** The types that every area uses, printed last. */
export const SHARED: readonly string[] = [
  "Node",
  "PageInfo",
  "BatchPolicy",
  "UserError",
  "UserErrorCode",
  "Basis",
  "VersionStatus",
  "Capacity",
];
