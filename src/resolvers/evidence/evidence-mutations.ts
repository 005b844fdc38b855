import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Evidence, Judgement } from "../../entities";
import {
  DraftEvidenceInput,
  JudgeClaimInput,
  JudgeClaimsInput,
  ReviseEvidenceInput,
  SubmitEvidenceInput,
  WithdrawEvidenceInput,
} from "../../schema/evidence/evidence-inputs";
import { type BatchPayload, batchPayloadOf, type Payload, payloadOf } from "../../schema/payload";
import { draftEvidence } from "../../services/evidence/draft-evidence";
import { submitEvidence, withdrawEvidence } from "../../services/evidence/hand-over-evidence";
import { judgeClaim } from "../../services/evidence/judge-claim";
import { reviseEvidence } from "../../services/evidence/revise-evidence";
import type { Context } from "../context";
import { recordedType, recordMany, recordOne } from "../record";

const EVIDENCE = recordedType("evidence", "Evidence", Evidence);
const JUDGEMENT = recordedType("judgement", "Judgement", Judgement);

const DraftEvidencePayload = payloadOf("DraftEvidence", "the evidence", EVIDENCE.subject);
const ReviseEvidencePayload = payloadOf("ReviseEvidence", "the evidence", EVIDENCE.subject);
const SubmitEvidencePayload = payloadOf("SubmitEvidence", "the evidence", EVIDENCE.subject);
const WithdrawEvidencePayload = payloadOf("WithdrawEvidence", "the evidence", EVIDENCE.subject);
const JudgeClaimPayload = payloadOf("JudgeClaim", "the judgement", JUDGEMENT.subject);
const JudgeClaimsPayload = batchPayloadOf("JudgeClaims", "the judgement", JUDGEMENT.subject);

@Resolver()
export class EvidenceMutations {
  @Mutation(() => DraftEvidencePayload, { description: "Drafts evidence on your own record." })
  async draftEvidence(
    @Arg("input", () => DraftEvidenceInput, { description: "What to record." }) input: DraftEvidenceInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "draftEvidence", input, EVIDENCE, (useCase, db) =>
      draftEvidence(useCase, db, input),
    );
  }

  @Mutation(() => ReviseEvidencePayload, {
    description: "Replaces a draft, provided nobody has changed it since you read it.",
  })
  async reviseEvidence(
    @Arg("input", () => ReviseEvidenceInput, { description: "What to record." }) input: ReviseEvidenceInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "reviseEvidence", input, EVIDENCE, (useCase, db) =>
      reviseEvidence(useCase, db, input),
    );
  }

  @Mutation(() => SubmitEvidencePayload, { description: "Submits evidence for judgement." })
  async submitEvidence(
    @Arg("input", () => SubmitEvidenceInput, { description: "What to record." }) input: SubmitEvidenceInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "submitEvidence", input, EVIDENCE, (useCase, db) =>
      submitEvidence(useCase, db, input),
    );
  }

  @Mutation(() => WithdrawEvidencePayload, { description: "Withdraws evidence, from today." })
  async withdrawEvidence(
    @Arg("input", () => WithdrawEvidenceInput, { description: "What to record." })
    input: WithdrawEvidenceInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "withdrawEvidence", input, EVIDENCE, (useCase, db) =>
      withdrawEvidence(useCase, db, input),
    );
  }

  @Mutation(() => JudgeClaimPayload, { description: "Judges a claim, as an appointed assessor." })
  async judgeClaim(
    @Arg("input", () => JudgeClaimInput, { description: "What to record." }) input: JudgeClaimInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "judgeClaim", input, JUDGEMENT, (useCase, db) =>
      judgeClaim(useCase, db, input),
    );
  }

  @Mutation(() => JudgeClaimsPayload, { description: "Judges several claims, up to 250 in one call." })
  async judgeClaims(
    @Arg("input", () => JudgeClaimsInput, { description: "What to record." }) input: JudgeClaimsInput,
    @Ctx() context: Context,
  ): Promise<BatchPayload> {
    return await recordMany(context, "judgeClaims", input, JUDGEMENT, judgeClaim);
  }
}
