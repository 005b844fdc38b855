const NULL_WHEN_REFUSED = "It is null when the caller may not read it; the refusal stands in errors.";
const FEW =
  "A record has few of them, and its reader needs all of them to see which one counts now: a plain list.";
const AN_ANSWER = "It is worked out for the answer and has no identity of its own.";

const AN_EVENT =
  "An event is read once, in its place, and leads to what it is about; its id tells a copy apart.";
const NEVER_COUNTED = "A feed grows for ever, and nobody reads it by its length.";

/** What breaks a convention, by the convention's sentence, and why it may. */
export const EXCEPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "what changes a draft or a record in place takes expectedVersion": {
    retireOwnKind: "A kind is retired once, and how it is worded does not matter for that.",
  },
  "no type says what sort of type it is": { JSONObject: "The name that graphql-scalars gives it." },
  "a count by something ends in Count": { Team: "A team that is listed, with how many work in it." },
  "what ends in On is a day": {
    "CurriculumCoverage.restsOn": "To rest on something is no day.",
    "ComparedSet.restsOn": "To rest on something is no day.",
  },
  "what ends in At is an instant": { "FrameworkComparison.toLookAt": "To look at something is no instant." },
  "nothing but a page takes first": {
    "RouteReadiness.blocking":
      "A ranking: the most common of a closed list, of which nobody reads a second page.",
  },
  "the items of pages can be cached: they are nodes": {
    GrantedWorkerConnection:
      "It names a worker, who is a node at the organisation that gave the grant: GrantedWorker.worker.",
    TeamConnection: "A team is a text on records, not a thing that is kept.",
    SampledJudgementConnection: "It shows a judgement, which is a node: SampledJudgement.judgement.",
    ProgressionConnection: AN_ANSWER,
    SimulatedChangeConnection: AN_ANSWER,
    ChangeConnection: AN_EVENT,
    ImportLineConnection: "A line of a file that was sent; the file is the import, and numbers its lines.",
    EventDeliveryConnection:
      "It is read under its subscription, and names its event, whose id is that of a change or of a test.",
    ReceivedStatementConnection:
      "It is a line of a log: its sender gave it its id, and another may give the same.",
    TrailEntryConnection:
      "It is known by its sequence number within the organisation, which its hash chain uses.",
  },
  "lists about people are pages": {
    "Worker.posts": FEW,
    "Evidence.claims": "At most as many as draftEvidence takes.",
    "Evidence.handovers": FEW,
    "Evidence.shares": FEW,
    "Claim.judgements": FEW,
    "Credential.verifications": FEW,
  },
  "no list holds null": {
    "Query.nodes": "The Relay specification has it so: null stands in the place of what is not found.",
    "PayBandYear.stepAfterYears": "A step of which the source does not say after how many years it comes.",
  },
  "a list that is null says when": {
    "Query.checkRouteDraft": NULL_WHEN_REFUSED,
    "Query.checkRoleBandDraft": NULL_WHEN_REFUSED,
    "Query.checkCurriculumUnitDraft": NULL_WHEN_REFUSED,
    "Query.checkProgrammeDraft": NULL_WHEN_REFUSED,
    "Query.checkCrosswalkDraft": NULL_WHEN_REFUSED,
    "Query.retentionRules": NULL_WHEN_REFUSED,
    "Worker.posts": NULL_WHEN_REFUSED,
    "Workforce.lapses": NULL_WHEN_REFUSED,
    "Workforce.byRoleBand": NULL_WHEN_REFUSED,
    "Workforce.postEnds": NULL_WHEN_REFUSED,
    "Workforce.byTrainingRoute": NULL_WHEN_REFUSED,
    "RouteReadiness.byRoleBand": NULL_WHEN_REFUSED,
    "AcceptanceRule.evidenceKinds": "The type says that null is no limit.",
    "AcceptanceRule.issuers": "The type says that null is no limit.",
    "RouteContent.from": "What a draft leaves out, a route that localVersionOf a national one takes from it.",
    "RequirementContent.roleBands": "Only requirements of time in role have them.",
  },
  "what has an id is a node": { Change: AN_EVENT },
  "a connection has edges, nodes, pageInfo and totalCount": { ChangeConnection: NEVER_COUNTED },
  "totalCount is a number that is never null": { ChangeConnection: NEVER_COUNTED },
  "a version counts in whole numbers": {
    "FrameworkVersion.version": "The edition's own name, as its publisher gives it; edition counts.",
  },
  "a Boolean is never null, or says what null is": {
    "CurriculumUnitContent.optional": "What a draft leaves out.",
    "ProgrammeUnitContent.alone": "What a draft leaves out.",
  },
};
