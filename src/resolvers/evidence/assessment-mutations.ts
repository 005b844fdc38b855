import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Appeal, AssessmentPolicy, ConflictOfInterest, QualityCheck } from "../../entities";
import {
  AppealJudgementInput,
  ConfirmJudgementInput,
  DeclareConflictInput,
  OverturnJudgementInput,
  StateAssessmentPolicyInput,
} from "../../schema/evidence/assessment-inputs";
import { type Payload, payloadOf } from "../../schema/payload";
import { appealJudgement } from "../../services/evidence/appeal-judgement";
import { confirmJudgement, overturnJudgement } from "../../services/evidence/check-quality";
import { declareConflict } from "../../services/evidence/declare-conflict";
import { stateAssessmentPolicy } from "../../services/evidence/state-assessment-policy";
import type { Context } from "../context";
import { recordedType, recordOne } from "../record";

const CONFLICT = recordedType("conflict", "ConflictOfInterest", ConflictOfInterest);
const APPEAL = recordedType("appeal", "Appeal", Appeal);
const CHECK = recordedType("check", "QualityCheck", QualityCheck);
const POLICY = recordedType("policy", "AssessmentPolicy", AssessmentPolicy);

const DeclareConflictPayload = payloadOf("DeclareConflict", "the conflict of interest", CONFLICT.subject);
const AppealJudgementPayload = payloadOf("AppealJudgement", "the appeal", APPEAL.subject);
const ConfirmJudgementPayload = payloadOf("ConfirmJudgement", "the check", CHECK.subject);
const OverturnJudgementPayload = payloadOf("OverturnJudgement", "the check", CHECK.subject);
const StateAssessmentPolicyPayload = payloadOf(
  "StateAssessmentPolicy",
  "the policy",
  POLICY.subject,
  "ORGANISATION",
);

@Resolver()
export class AssessmentMutations {
  @Mutation(() => DeclareConflictPayload, {
    description:
      "Declares a conflict of interest: the assessor's judgements of this worker's evidence do not count while it applies. To end it early, revoke it from a day.",
  })
  async declareConflict(
    @Arg("input", () => DeclareConflictInput, { description: "What to record." }) input: DeclareConflictInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "declareConflict", input, CONFLICT, (useCase, db) =>
      declareConflict(useCase, db, input),
    );
  }

  @Mutation(() => AppealJudgementPayload, {
    description:
      "Asks for a second judgement of your own evidence by somebody else. The first stays in force until then.",
  })
  async appealJudgement(
    @Arg("input", () => AppealJudgementInput, { description: "What to record." }) input: AppealJudgementInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "appealJudgement", input, APPEAL, (useCase, db) =>
      appealJudgement(useCase, db, input),
    );
  }

  @Mutation(() => ConfirmJudgementPayload, {
    description: "Confirms a sampled judgement, as a second assessor.",
  })
  async confirmJudgement(
    @Arg("input", () => ConfirmJudgementInput, { description: "What to record." })
    input: ConfirmJudgementInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "confirmJudgement", input, CHECK, (useCase, db) =>
      confirmJudgement(useCase, db, input),
    );
  }

  @Mutation(() => OverturnJudgementPayload, {
    description: "Replaces a sampled judgement with a different one, as a second assessor.",
  })
  async overturnJudgement(
    @Arg("input", () => OverturnJudgementInput, { description: "What to record." })
    input: OverturnJudgementInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "overturnJudgement", input, CHECK, (useCase, db) =>
      overturnJudgement(useCase, db, input),
    );
  }

  @Mutation(() => StateAssessmentPolicyPayload, {
    description:
      "Sets the policy on who may assess, and how many judgements a second assessor checks, from now on.",
  })
  async stateAssessmentPolicy(
    @Arg("input", () => StateAssessmentPolicyInput, { description: "What to record." })
    input: StateAssessmentPolicyInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "stateAssessmentPolicy", input, POLICY, (useCase, db) =>
      stateAssessmentPolicy(useCase, db, input),
    );
  }
}
