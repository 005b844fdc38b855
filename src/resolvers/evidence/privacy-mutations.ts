import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Evidence, EvidenceShare } from "../../entities";
import {
  AssignAssessorInput,
  ShareEvidenceInput,
  StopSharingEvidenceInput,
} from "../../schema/evidence/privacy-inputs";
import { type Payload, payloadOf } from "../../schema/payload";
import { assignAssessor } from "../../services/evidence/assign-assessor";
import { shareEvidence, stopSharingEvidence } from "../../services/evidence/share-evidence";
import type { Context } from "../context";
import { recordedType, recordOne } from "../record";

const EVIDENCE = recordedType("evidence", "Evidence", Evidence);
const SHARE = recordedType("share", "EvidenceShare", EvidenceShare);

const AssignAssessorPayload = payloadOf("AssignAssessor", "the evidence", EVIDENCE.subject);
const ShareEvidencePayload = payloadOf("ShareEvidence", "the share", SHARE.subject);
const StopSharingEvidencePayload = payloadOf("StopSharingEvidence", "the share", SHARE.subject);

@Resolver()
export class PrivacyMutations {
  @Mutation(() => AssignAssessorPayload, {
    description: "Assigns evidence to an assessor. Only they read its text and judge it.",
  })
  async assignAssessor(
    @Arg("input", () => AssignAssessorInput, { description: "What to record." }) input: AssignAssessorInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "assignAssessor", input, EVIDENCE, (useCase, db) =>
      assignAssessor(useCase, db, input),
    );
  }

  @Mutation(() => ShareEvidencePayload, {
    description: "Lets a member read the text of your own evidence, for a purpose and until a day.",
  })
  async shareEvidence(
    @Arg("input", () => ShareEvidenceInput, { description: "What to record." }) input: ShareEvidenceInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "shareEvidence", input, SHARE, (useCase, db) =>
      shareEvidence(useCase, db, input),
    );
  }

  @Mutation(() => StopSharingEvidencePayload, { description: "Stops sharing evidence, now." })
  async stopSharingEvidence(
    @Arg("input", () => StopSharingEvidenceInput, { description: "What to record." })
    input: StopSharingEvidenceInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "stopSharingEvidence", input, SHARE, (useCase, db) =>
      stopSharingEvidence(useCase, db, input),
    );
  }
}
