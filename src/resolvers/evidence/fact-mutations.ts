import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
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
import { BatchPayload, type Payload, payloadOf } from "../../schema/payload";
import { appointAssessor } from "../../services/evidence/appoint-assessor";
import { attestDuty } from "../../services/evidence/attest-duty";
import { giveEndorsement } from "../../services/evidence/give-endorsement";
import { recordCompletion } from "../../services/evidence/record-completion";
import { recordCredential, verifyCredential } from "../../services/evidence/record-credential";
import { recordSupervision } from "../../services/evidence/record-supervision";
import { undoFact } from "../../services/evidence/undo-fact";
import type { Context } from "../context";
import { recordMany, recordOne } from "../record";

const RecordCompletionPayload = payloadOf("RecordCompletion", "the completion");
const RecordCredentialPayload = payloadOf("RecordCredential", "the credential");
const VerifyCredentialPayload = payloadOf("VerifyCredential", "the credential");
const RecordSupervisionPayload = payloadOf("RecordSupervision", "the supervision session");
const GiveEndorsementPayload = payloadOf("GiveEndorsement", "the endorsement");
const AttestDutyPayload = payloadOf("AttestDuty", "the attestation");
const AppointAssessorPayload = payloadOf("AppointAssessor", "the appointment");
const RetractFactPayload = payloadOf("RetractFact", "the fact");
const RevokeFactPayload = payloadOf("RevokeFact", "the fact");

@Resolver()
export class FactMutations {
  @Mutation(() => RecordCompletionPayload, { description: "Records a completed curriculum unit." })
  async recordCompletion(
    @Arg("input", () => RecordCompletionInput, { description: "What to record." })
    input: RecordCompletionInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "recordCompletion", input, "Completion", (desk, db) =>
      recordCompletion(desk, db, input),
    );
  }

  @Mutation(() => RecordCredentialPayload, { description: "Records a credential." })
  async recordCredential(
    @Arg("input", () => RecordCredentialInput, { description: "What to record." })
    input: RecordCredentialInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "recordCredential", input, "Credential", (desk, db) =>
      recordCredential(desk, db, input),
    );
  }

  @Mutation(() => VerifyCredentialPayload, { description: "Verifies a credential." })
  async verifyCredential(
    @Arg("input", () => VerifyCredentialInput, { description: "What to record." })
    input: VerifyCredentialInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "verifyCredential", input, "Credential", (desk, db) =>
      verifyCredential(desk, db, input),
    );
  }

  @Mutation(() => RecordSupervisionPayload, { description: "Records a supervision session." })
  async recordSupervision(
    @Arg("input", () => RecordSupervisionInput, { description: "What to record." })
    input: RecordSupervisionInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "recordSupervision", input, "Supervision", (desk, db) =>
      recordSupervision(desk, db, input),
    );
  }

  @Mutation(() => GiveEndorsementPayload, { description: "Gives your word for a worker." })
  async giveEndorsement(
    @Arg("input", () => GiveEndorsementInput, { description: "What to record." }) input: GiveEndorsementInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "giveEndorsement", input, "Endorsement", (desk, db) =>
      giveEndorsement(desk, db, input),
    );
  }

  @Mutation(() => AttestDutyPayload, {
    description: "States whether your organisation meets one of its duties.",
  })
  async attestDuty(
    @Arg("input", () => AttestDutyInput, { description: "What to record." }) input: AttestDutyInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "attestDuty", input, "Attestation", (desk, db) =>
      attestDuty(desk, db, input),
    );
  }

  @Mutation(() => AppointAssessorPayload, { description: "Appoints an assessor." })
  async appointAssessor(
    @Arg("input", () => AppointAssessorInput, { description: "What to record." }) input: AppointAssessorInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "appointAssessor", input, "AssessorAppointment", (desk, db) =>
      appointAssessor(desk, db, input),
    );
  }

  @Mutation(() => RetractFactPayload, {
    description: "Retracts a fact: it counts on no day. It stays on record, and so does why.",
  })
  async retractFact(
    @Arg("input", () => RetractFactInput, { description: "What to record." }) input: RetractFactInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "retractFact", input, "Fact", (desk, db) =>
      undoFact(desk, db, { fact: input.fact, reason: input.reason, effectiveOn: null }),
    );
  }

  @Mutation(() => RevokeFactPayload, {
    description: "Revokes a fact from a day on. It stays on record, and so does why.",
  })
  async revokeFact(
    @Arg("input", () => RevokeFactInput, { description: "What to record." }) input: RevokeFactInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "revokeFact", input, "Fact", (desk, db) => undoFact(desk, db, input));
  }

  @Mutation(() => BatchPayload, { description: "Records several completed units." })
  async recordCompletions(
    @Arg("input", () => RecordCompletionsInput, { description: "What to record." })
    input: RecordCompletionsInput,
    @Ctx() context: Context,
  ): Promise<BatchPayload> {
    return await recordMany(context, "recordCompletions", input, "Completion", recordCompletion);
  }

  @Mutation(() => BatchPayload, { description: "Records several credentials." })
  async recordCredentials(
    @Arg("input", () => RecordCredentialsInput, { description: "What to record." })
    input: RecordCredentialsInput,
    @Ctx() context: Context,
  ): Promise<BatchPayload> {
    return await recordMany(context, "recordCredentials", input, "Credential", recordCredential);
  }

  @Mutation(() => BatchPayload, { description: "Records several supervision sessions." })
  async recordSupervisions(
    @Arg("input", () => RecordSupervisionsInput, { description: "What to record." })
    input: RecordSupervisionsInput,
    @Ctx() context: Context,
  ): Promise<BatchPayload> {
    return await recordMany(context, "recordSupervisions", input, "Supervision", recordSupervision);
  }
}
