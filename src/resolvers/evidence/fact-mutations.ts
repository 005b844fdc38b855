import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import {
  AssessorAppointment,
  Attestation,
  Completion,
  Credential,
  Endorsement,
  Fact,
  Supervision,
} from "../../entities";
import {
  AppointAssessorInput,
  AttestDutyInput,
  GiveEndorsementInput,
  RecordCompletionInput,
  RecordCompletionsInput,
  RecordCredentialInput,
  RecordCredentialsInput,
  RecordSupervisionInput,
  RecordSupervisionsInput,
  RetractFactInput,
  RevokeFactInput,
  VerifyCredentialInput,
} from "../../schema/evidence/fact-inputs";
import { type BatchPayload, batchPayloadOf, type Payload, payloadOf } from "../../schema/payload";
import { appointAssessor } from "../../services/evidence/appoint-assessor";
import { attestDuty } from "../../services/evidence/attest-duty";
import { giveEndorsement } from "../../services/evidence/give-endorsement";
import { recordCompletion } from "../../services/evidence/record-completion";
import { recordCredential, verifyCredential } from "../../services/evidence/record-credential";
import { recordSupervision } from "../../services/evidence/record-supervision";
import { undoFact } from "../../services/evidence/undo-fact";
import type { Context } from "../context";
import { recordedType, recordMany, recordOne } from "../record";

const COMPLETION = recordedType("completion", "Completion", Completion);
const CREDENTIAL = recordedType("credential", "Credential", Credential);
const SUPERVISION = recordedType("supervision", "Supervision", Supervision);
const ENDORSEMENT = recordedType("endorsement", "Endorsement", Endorsement);
const ATTESTATION = recordedType("attestation", "Attestation", Attestation);
const APPOINTMENT = recordedType("appointment", "AssessorAppointment", AssessorAppointment);
const FACT = recordedType("fact", "Fact", Fact);

const RecordCompletionPayload = payloadOf("RecordCompletion", "the completion", COMPLETION.subject);
const RecordCredentialPayload = payloadOf("RecordCredential", "the credential", CREDENTIAL.subject);
const VerifyCredentialPayload = payloadOf("VerifyCredential", "the credential", CREDENTIAL.subject);
const RecordSupervisionPayload = payloadOf(
  "RecordSupervision",
  "the supervision session",
  SUPERVISION.subject,
);
const GiveEndorsementPayload = payloadOf("GiveEndorsement", "the endorsement", ENDORSEMENT.subject);
const AttestDutyPayload = payloadOf("AttestDuty", "the attestation", ATTESTATION.subject, "ORGANISATION");
const AppointAssessorPayload = payloadOf(
  "AppointAssessor",
  "the appointment",
  APPOINTMENT.subject,
  "ORGANISATION",
);
const RetractFactPayload = payloadOf("RetractFact", "the fact", FACT.subject);
const RevokeFactPayload = payloadOf("RevokeFact", "the fact", FACT.subject);
const RecordCompletionsPayload = batchPayloadOf("RecordCompletions", "the completion", COMPLETION.subject);
const RecordCredentialsPayload = batchPayloadOf("RecordCredentials", "the credential", CREDENTIAL.subject);
const RecordSupervisionsPayload = batchPayloadOf(
  "RecordSupervisions",
  "the supervision session",
  SUPERVISION.subject,
);

@Resolver()
export class FactMutations {
  @Mutation(() => RecordCompletionPayload, { description: "Records a completed curriculum unit." })
  async recordCompletion(
    @Arg("input", () => RecordCompletionInput, { description: "What to record." })
    input: RecordCompletionInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "recordCompletion", input, COMPLETION, (useCase, db) =>
      recordCompletion(useCase, db, input),
    );
  }

  @Mutation(() => RecordCredentialPayload, { description: "Records a credential that a worker holds." })
  async recordCredential(
    @Arg("input", () => RecordCredentialInput, { description: "What to record." })
    input: RecordCredentialInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "recordCredential", input, CREDENTIAL, (useCase, db) =>
      recordCredential(useCase, db, input),
    );
  }

  @Mutation(() => VerifyCredentialPayload, {
    description: "Records that somebody has checked a credential and how.",
  })
  async verifyCredential(
    @Arg("input", () => VerifyCredentialInput, { description: "What to record." })
    input: VerifyCredentialInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "verifyCredential", input, CREDENTIAL, (useCase, db) =>
      verifyCredential(useCase, db, input),
    );
  }

  @Mutation(() => RecordSupervisionPayload, { description: "Records a supervision session." })
  async recordSupervision(
    @Arg("input", () => RecordSupervisionInput, { description: "What to record." })
    input: RecordSupervisionInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "recordSupervision", input, SUPERVISION, (useCase, db) =>
      recordSupervision(useCase, db, input),
    );
  }

  @Mutation(() => GiveEndorsementPayload, { description: "Endorses a worker, in one of your capacities." })
  async giveEndorsement(
    @Arg("input", () => GiveEndorsementInput, { description: "What to record." }) input: GiveEndorsementInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "giveEndorsement", input, ENDORSEMENT, (useCase, db) =>
      giveEndorsement(useCase, db, input),
    );
  }

  @Mutation(() => AttestDutyPayload, {
    description: "States whether your organisation fulfils one of its duties.",
  })
  async attestDuty(
    @Arg("input", () => AttestDutyInput, { description: "What to record." }) input: AttestDutyInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "attestDuty", input, ATTESTATION, (useCase, db) =>
      attestDuty(useCase, db, input),
    );
  }

  @Mutation(() => AppointAssessorPayload, { description: "Appoints a member as an assessor, from a day on." })
  async appointAssessor(
    @Arg("input", () => AppointAssessorInput, { description: "What to record." }) input: AppointAssessorInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "appointAssessor", input, APPOINTMENT, (useCase, db) =>
      appointAssessor(useCase, db, input),
    );
  }

  @Mutation(() => RetractFactPayload, {
    description: "Retracts a fact: it does not count on any day. It stays on record, with the reason.",
  })
  async retractFact(
    @Arg("input", () => RetractFactInput, { description: "What to record." }) input: RetractFactInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "retractFact", input, FACT, (useCase, db) =>
      undoFact(useCase, db, { fact: input.fact, reason: input.reason, effectiveOn: null }),
    );
  }

  @Mutation(() => RevokeFactPayload, {
    description: "Revokes a fact from a day on. It stays on record, with the reason.",
  })
  async revokeFact(
    @Arg("input", () => RevokeFactInput, { description: "What to record." }) input: RevokeFactInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "revokeFact", input, FACT, (useCase, db) => undoFact(useCase, db, input));
  }

  @Mutation(() => RecordCompletionsPayload, { description: "Records several completed units." })
  async recordCompletions(
    @Arg("input", () => RecordCompletionsInput, { description: "What to record." })
    input: RecordCompletionsInput,
    @Ctx() context: Context,
  ): Promise<BatchPayload> {
    return await recordMany(context, "recordCompletions", input, COMPLETION, recordCompletion);
  }

  @Mutation(() => RecordCredentialsPayload, {
    description: "Records credentials of several workers, up to 250 in one call.",
  })
  async recordCredentials(
    @Arg("input", () => RecordCredentialsInput, { description: "What to record." })
    input: RecordCredentialsInput,
    @Ctx() context: Context,
  ): Promise<BatchPayload> {
    return await recordMany(context, "recordCredentials", input, CREDENTIAL, recordCredential);
  }

  @Mutation(() => RecordSupervisionsPayload, { description: "Records several supervision sessions." })
  async recordSupervisions(
    @Arg("input", () => RecordSupervisionsInput, { description: "What to record." })
    input: RecordSupervisionsInput,
    @Ctx() context: Context,
  ): Promise<BatchPayload> {
    return await recordMany(context, "recordSupervisions", input, SUPERVISION, recordSupervision);
  }
}
