import {
  AcceptancePolicy,
  Appeal,
  AssessmentPolicy,
  AssessorAppointment,
  Attestation,
  Claim,
  Completion,
  ConflictOfInterest,
  CopyConsent,
  Credential,
  CredentialVerification,
  Decision,
  Endorsement,
  Evidence,
  EvidenceHandover,
  EvidenceShare,
  Judgement,
  PartnerGrant,
  Post,
  PostChange,
  QualityCheck,
  Supervision,
  Waiver,
} from "../entities";
import type { Node } from "../entities/node";
import type { FactRecord } from "../repositories/evidence/fact-records";
import { Attainment } from "../schema/evidence/attainment";
import type { Context } from "./context";

type Loaders = Context["loaders"];

interface Row {
  readonly id: string;
  readonly workerId: string | null;
}
interface FactType {
  readonly entity: new () => Node;
  readonly load: (loaders: Loaders, id: string) => Promise<Row | null>;
}

/** Where each type about people is found by its id; a claim is part of its evidence, an attainment is what stands of one, and a share, a policy, a grant or a consent stands by itself: these are no facts. */
const TYPES = {
  Post: { entity: Post, load: ({ posts }, id) => posts.byId.load(id) },
  PostChange: { entity: PostChange, load: ({ postChanges }, id) => postChanges.byId.load(id) },
  Evidence: { entity: Evidence, load: ({ evidence }, id) => evidence.byId.load(id) },
  EvidenceHandover: {
    entity: EvidenceHandover,
    load: ({ evidence }, id) => evidence.handovers.byId.load(id),
  },
  EvidenceShare: { entity: EvidenceShare, load: ({ evidence }, id) => evidence.shares.byId.load(id) },
  Claim: { entity: Claim, load: ({ evidence }, id) => evidence.claims.byId.load(id) },
  Judgement: { entity: Judgement, load: ({ evidence }, id) => evidence.judgements.byId.load(id) },
  Attainment: { entity: Attainment, load: ({ evidence }, id) => evidence.attainments.byId.load(id) },
  Completion: { entity: Completion, load: ({ otherFacts }, id) => otherFacts.completions.byId.load(id) },
  Credential: { entity: Credential, load: ({ otherFacts }, id) => otherFacts.credentials.byId.load(id) },
  CredentialVerification: {
    entity: CredentialVerification,
    load: ({ otherFacts }, id) => otherFacts.verifications.byId.load(id),
  },
  Supervision: { entity: Supervision, load: ({ otherFacts }, id) => otherFacts.supervisions.byId.load(id) },
  Endorsement: { entity: Endorsement, load: ({ otherFacts }, id) => otherFacts.endorsements.byId.load(id) },
  Waiver: { entity: Waiver, load: ({ otherFacts }, id) => otherFacts.waivers.byId.load(id) },
  ConflictOfInterest: {
    entity: ConflictOfInterest,
    load: ({ otherFacts }, id) => otherFacts.conflicts.byId.load(id),
  },
  Appeal: { entity: Appeal, load: ({ otherFacts }, id) => otherFacts.appeals.byId.load(id) },
  QualityCheck: {
    entity: QualityCheck,
    load: ({ otherFacts }, id) => otherFacts.qualityChecks.byId.load(id),
  },
  Decision: { entity: Decision, load: ({ otherFacts }, id) => otherFacts.decisions.byId.load(id) },
  Attestation: { entity: Attestation, load: ({ otherFacts }, id) => otherFacts.attestations.byId.load(id) },
  AcceptancePolicy: {
    entity: AcceptancePolicy,
    load: ({ otherFacts }, id) => otherFacts.acceptancePolicies.load(id),
  },
  CopyConsent: { entity: CopyConsent, load: ({ otherFacts }, id) => otherFacts.consents.byId.load(id) },
  PartnerGrant: { entity: PartnerGrant, load: ({ otherFacts }, id) => otherFacts.grants.load(id) },
  AssessmentPolicy: {
    entity: AssessmentPolicy,
    load: ({ otherFacts }, id) => otherFacts.assessmentPolicies.load(id),
  },
  AssessorAppointment: {
    entity: AssessorAppointment,
    load: ({ otherFacts }, id) => otherFacts.appointments.byId.load(id),
  },
} satisfies Record<string, FactType>;

const TYPE_OF_KIND = {
  POST: "Post",
  POST_CHANGE: "PostChange",
  EVIDENCE: "Evidence",
  EVIDENCE_HANDOVER: "EvidenceHandover",
  JUDGEMENT: "Judgement",
  ASSESSOR_APPOINTMENT: "AssessorAppointment",
  COMPLETION: "Completion",
  CREDENTIAL: "Credential",
  CREDENTIAL_VERIFICATION: "CredentialVerification",
  SUPERVISION: "Supervision",
  ENDORSEMENT: "Endorsement",
  ATTESTATION: "Attestation",
  WAIVER: "Waiver",
  DECISION: "Decision",
  CONFLICT: "ConflictOfInterest",
  APPEAL: "Appeal",
  QUALITY_CHECK: "QualityCheck",
  // Shown with the fact that it undoes.
  UNDOING: null,
} as const satisfies Record<FactRecord["kind"], keyof typeof TYPES | null>;

/** The type of the API under which a fact of a kind is found. */
export const typeOfFact = (kind: Exclude<FactRecord["kind"], "UNDOING">): keyof typeof TYPES =>
  TYPE_OF_KIND[kind];

/**
 * What the actor's organisation has on record of that type under that id, undone or not; null where there is none. The door that
 * it leaves by asks whether the actor may see it.
 */
export async function findFact(context: Context, type: string, id: string): Promise<Node | null> {
  if (!context.actor || !isFactType(type)) return null;
  const { entity, load } = TYPES[type] as FactType;
  const row = await load(context.loaders, id);
  return row && Object.assign(new entity(), row);
}

/** The same by the id alone, whatever type of fact it is. */
export async function findAnyFact(context: Context, id: string): Promise<Node | null> {
  const record = context.actor && (await context.loaders.otherFacts.records.load(id));
  const type = record && TYPE_OF_KIND[record.kind];
  return type ? await findFact(context, type, id) : null;
}

const isFactType = (type: string): type is keyof typeof TYPES => Object.hasOwn(TYPES, type);
