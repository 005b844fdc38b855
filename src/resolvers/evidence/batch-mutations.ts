import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Credential, Endorsement, Evidence, Fact } from "../../entities";
import { type BatchInput, batchInputOf } from "../../schema/batch-input";
import {
  GiveEndorsementInput,
  RetractFactInput,
  RevokeFactInput,
  VerifyCredentialInput,
} from "../../schema/evidence/fact-inputs";
import { AssignAssessorInput } from "../../schema/evidence/privacy-inputs";
import { type BatchPayload, batchPayloadOf } from "../../schema/payload";
import { assignAssessor } from "../../services/evidence/assign-assessor";
import { giveEndorsement } from "../../services/evidence/give-endorsement";
import { verifyCredential } from "../../services/evidence/record-credential";
import { undoFact } from "../../services/evidence/undo-fact";
import type { Context } from "../context";
import { recordedType, recordMany } from "../record";

const ENDORSEMENT = recordedType("endorsement", "Endorsement", Endorsement);
const CREDENTIAL = recordedType("credential", "Credential", Credential);
const EVIDENCE = recordedType("evidence", "Evidence", Evidence);
const FACT = recordedType("fact", "Fact", Fact);

const GiveEndorsementsInput = batchInputOf("GiveEndorsements", GiveEndorsementInput);
const VerifyCredentialsInput = batchInputOf("VerifyCredentials", VerifyCredentialInput);
const AssignAssessorsInput = batchInputOf("AssignAssessors", AssignAssessorInput);
const RetractFactsInput = batchInputOf("RetractFacts", RetractFactInput);
const RevokeFactsInput = batchInputOf("RevokeFacts", RevokeFactInput);

const GiveEndorsementsPayload = batchPayloadOf("GiveEndorsements", "the endorsement", ENDORSEMENT.subject);
const VerifyCredentialsPayload = batchPayloadOf("VerifyCredentials", "the credential", CREDENTIAL.subject);
const AssignAssessorsPayload = batchPayloadOf("AssignAssessors", "the evidence", EVIDENCE.subject);
const RetractFactsPayload = batchPayloadOf("RetractFacts", "the fact", FACT.subject);
const RevokeFactsPayload = batchPayloadOf("RevokeFacts", "the fact", FACT.subject);

/** Mutations for several facts, with one result an item. */
@Resolver()
export class FactBatchMutations {
  @Mutation(() => GiveEndorsementsPayload, {
    description:
      "Endorses several workers, for example HR's endorsement that no formal process is open for any member of a team.",
  })
  async giveEndorsements(
    @Arg("input", () => GiveEndorsementsInput, { description: "The workers, and what you endorse." })
    input: BatchInput<GiveEndorsementInput>,
    @Ctx() context: Context,
  ): Promise<BatchPayload> {
    return await recordMany(context, "giveEndorsements", input, ENDORSEMENT, giveEndorsement);
  }

  @Mutation(() => VerifyCredentialsPayload, {
    description: "Verifies several credentials, up to 250 in one call.",
  })
  async verifyCredentials(
    @Arg("input", () => VerifyCredentialsInput, {
      description: "The credentials, and how each was verified.",
    })
    input: BatchInput<VerifyCredentialInput>,
    @Ctx() context: Context,
  ): Promise<BatchPayload> {
    return await recordMany(context, "verifyCredentials", input, CREDENTIAL, verifyCredential);
  }

  @Mutation(() => AssignAssessorsPayload, {
    description:
      "Assigns several pieces of evidence to assessors. Only the assigned assessor reads the text of a piece of evidence and judges it.",
  })
  async assignAssessors(
    @Arg("input", () => AssignAssessorsInput, { description: "The pieces of evidence and their assessors." })
    input: BatchInput<AssignAssessorInput>,
    @Ctx() context: Context,
  ): Promise<BatchPayload> {
    return await recordMany(context, "assignAssessors", input, EVIDENCE, assignAssessor);
  }

  @Mutation(() => RetractFactsPayload, {
    description:
      "Retracts several facts: they do not count on any day. They stay on record, with the reason.",
  })
  async retractFacts(
    @Arg("input", () => RetractFactsInput, { description: "The facts, and why each was wrong." })
    input: BatchInput<RetractFactInput>,
    @Ctx() context: Context,
  ): Promise<BatchPayload> {
    return await recordMany(context, "retractFacts", input, FACT, (useCase, db, { fact, reason }) =>
      undoFact(useCase, db, { fact, reason, effectiveOn: null }),
    );
  }

  @Mutation(() => RevokeFactsPayload, {
    description: "Revokes several facts, each from a day on. They stay on record, with the reason.",
  })
  async revokeFacts(
    @Arg("input", () => RevokeFactsInput, { description: "The facts, each with a day and a reason." })
    input: BatchInput<RevokeFactInput>,
    @Ctx() context: Context,
  ): Promise<BatchPayload> {
    return await recordMany(context, "revokeFacts", input, FACT, undoFact);
  }
}
