import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import {
  DiscardDraftInput,
  PublishDraftInput,
  RetireVersionInput,
  ReviewDraftInput,
  SaveRoleBandDraftInput,
  SaveRouteDraftInput,
} from "../../schema/authoring/inputs";
import {
  type DraftPayload,
  draftPayloadOf,
  PublishDraftPayload,
  RetireVersionPayload,
} from "../../schema/authoring/payloads";
import { discardDraft } from "../../services/authoring/discard-draft";
import { publishDraft } from "../../services/authoring/publish-draft";
import { retireVersion } from "../../services/authoring/retire-version";
import { reviewDraft } from "../../services/authoring/review-draft";
import { saveDraft } from "../../services/authoring/save-draft";
import { runRecording } from "../../services/shared/record";
import { type Context, requireActor } from "../context";
import { retiredVersion } from "./retired-version";
import { draftPayload, runAuthoring } from "./run-authoring";

const SaveRouteDraftPayload = draftPayloadOf("SaveRouteDraft");
const SaveRoleBandDraftPayload = draftPayloadOf("SaveRoleBandDraft");
const ReviewDraftPayload = draftPayloadOf("ReviewDraft");
const DiscardDraftPayload = draftPayloadOf("DiscardDraft");

@Resolver()
export class AuthoringMutations {
  @Mutation(() => SaveRouteDraftPayload, {
    description:
      "Starts a draft of a route, or replaces one. The draft's findings show what is wrong with it.",
  })
  async saveRouteDraft(
    @Arg("input", () => SaveRouteDraftInput, { description: "The draft to save." })
    input: SaveRouteDraftInput,
    @Ctx() context: Context,
  ): Promise<DraftPayload> {
    return await runAuthoring(context, "saveRouteDraft", input, (useCase, db) =>
      saveDraft(useCase, db, "ROUTE", input, input.route),
    );
  }

  @Mutation(() => SaveRoleBandDraftPayload, {
    description: "Starts a draft of a role band, or replaces one.",
  })
  async saveRoleBandDraft(
    @Arg("input", () => SaveRoleBandDraftInput, { description: "The draft to save." })
    input: SaveRoleBandDraftInput,
    @Ctx() context: Context,
  ): Promise<DraftPayload> {
    return await runAuthoring(context, "saveRoleBandDraft", input, (useCase, db) =>
      saveDraft(useCase, db, "ROLE_BAND", input, input.roleBand),
    );
  }

  @Mutation(() => DiscardDraftPayload, { description: "Discards a draft; it is kept as it was." })
  async discardDraft(
    @Arg("input", () => DiscardDraftInput, { description: "Its id or its natural key: exactly one of them." })
    input: DiscardDraftInput,
    @Ctx() context: Context,
  ): Promise<DraftPayload> {
    return await runAuthoring(context, "discardDraft", input, (useCase, db) =>
      discardDraft(useCase, db, input),
    );
  }

  @Mutation(() => ReviewDraftPayload, {
    description:
      "Records that you have reviewed a draft of a route or a role band as a lived experience lead. It is published with your name. If somebody saves the draft again, it has to be reviewed again.",
  })
  async reviewDraft(
    @Arg("input", () => ReviewDraftInput, { description: "The draft that you have reviewed, and your name." })
    input: ReviewDraftInput,
    @Ctx() context: Context,
  ): Promise<DraftPayload> {
    return await runAuthoring(context, "reviewDraft", input, (useCase, db) =>
      reviewDraft(useCase, db, input),
    );
  }

  @Mutation(() => PublishDraftPayload, {
    description:
      "Publishes a draft, if no finding prevents it and, for a route or a role band, a lived experience lead has reviewed it (reviewDraft). The version that it replaces is retired at the same instant.",
  })
  async publishDraft(
    @Arg("input", () => PublishDraftInput, { description: "Its id or its natural key: exactly one of them." })
    input: PublishDraftInput,
    @Ctx() context: Context,
  ): Promise<PublishDraftPayload> {
    const useCase = context.forUseCase(requireActor(context));
    let findings: PublishDraftPayload["findings"] = [];
    const done = await runRecording(useCase, { operation: "publishDraft", input }, (db) =>
      publishDraft(useCase, db, input, (found) => {
        findings = found;
      }),
    );
    await context.reread();
    return { ...draftPayload(context, done), findings };
  }

  @Mutation(() => RetireVersionPayload, {
    description: "Retires a published version without a successor, unless something current refers to it.",
  })
  async retireVersion(
    @Arg("input", () => RetireVersionInput, { description: "The version to retire, and the reason." })
    input: RetireVersionInput,
    @Ctx() context: Context,
  ): Promise<RetireVersionPayload> {
    const useCase = context.forUseCase(requireActor(context));
    let findings: RetireVersionPayload["findings"] = [];
    const { id, userErrors } = await runRecording(useCase, { operation: "retireVersion", input }, (db) =>
      retireVersion(useCase, db, input, (found) => {
        findings = found;
      }),
    );
    await context.reread();
    const retired = id === null ? null : retiredVersion(context.reference, input);
    return { retired, findings, userErrors };
  }
}
