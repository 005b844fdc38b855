import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { Finding } from "../../entities";
import { CrosswalkContent } from "../../schema/authoring/crosswalk-content";
import {
  SaveCrosswalkDraftInput,
  SaveCurriculumUnitDraftInput,
  SaveProgrammeDraftInput,
} from "../../schema/authoring/inputs";
import { type DraftPayload, draftPayloadOf } from "../../schema/authoring/payloads";
import { CurriculumUnitContent, ProgrammeContent } from "../../schema/authoring/teaching-content";
import { checkContent } from "../../services/authoring/read-drafts";
import { saveDraft } from "../../services/authoring/save-draft";
import { type Context, requireActor } from "../context";
import { levelMapStored } from "./level-map";
import { runAuthoring } from "./run-authoring";

const SaveCurriculumUnitDraftPayload = draftPayloadOf("SaveCurriculumUnitDraft");
const SaveProgrammeDraftPayload = draftPayloadOf("SaveProgrammeDraft");
const SaveCrosswalkDraftPayload = draftPayloadOf("SaveCrosswalkDraft");

/** A crosswalk's draft is found by the two framework versions that it joins. */
function crosswalkDraft(crosswalk: CrosswalkContent) {
  const end = (code: string, edition: number | null | undefined) =>
    edition == null ? code : `${code}@${edition}`;
  const [from, to] = [end(crosswalk.from, crosswalk.fromEdition), end(crosswalk.to, crosswalk.toEdition)];
  return { ...levelMapStored(crosswalk), code: `${from}>${to}`, title: `From ${from} to ${to}` };
}

const NATIONAL = "Whether it is national; otherwise it belongs to your organisation.";

@Resolver()
export class TeachingMutations {
  @Mutation(() => SaveCurriculumUnitDraftPayload, {
    description:
      "Starts a draft of a curriculum unit, or replaces one. A provider drafts units of its own curriculum, a steward national ones.",
  })
  async saveCurriculumUnitDraft(
    @Arg("input", () => SaveCurriculumUnitDraftInput, { description: "The draft to save." })
    input: SaveCurriculumUnitDraftInput,
    @Ctx() context: Context,
  ): Promise<DraftPayload> {
    return await runAuthoring(context, "saveCurriculumUnitDraft", input, (useCase, db) =>
      saveDraft(useCase, db, "CURRICULUM_UNIT", input, input.unit),
    );
  }

  @Mutation(() => SaveProgrammeDraftPayload, {
    description:
      "Starts a draft of a programme with the mapping of all its units, or replaces one. Publishing it also publishes the units that it defines.",
  })
  async saveProgrammeDraft(
    @Arg("input", () => SaveProgrammeDraftInput, { description: "The draft to save." })
    input: SaveProgrammeDraftInput,
    @Ctx() context: Context,
  ): Promise<DraftPayload> {
    return await runAuthoring(context, "saveProgrammeDraft", input, (useCase, db) =>
      saveDraft(useCase, db, "PROGRAMME", input, input.programme),
    );
  }

  @Mutation(() => SaveCrosswalkDraftPayload, {
    description: "Starts a draft of a crosswalk between two published framework versions, or replaces one.",
  })
  async saveCrosswalkDraft(
    @Arg("input", () => SaveCrosswalkDraftInput, { description: "The draft to save." })
    input: SaveCrosswalkDraftInput,
    @Ctx() context: Context,
  ): Promise<DraftPayload> {
    const { draft, expectedVersion, crosswalk } = input;
    return await runAuthoring(context, "saveCrosswalkDraft", input, (useCase, db) =>
      saveDraft(
        useCase,
        db,
        "CROSSWALK",
        { draft, expectedVersion, national: true },
        crosswalkDraft(crosswalk),
      ),
    );
  }

  @Query(() => [Finding], {
    description: "What would prevent publication of a curriculum unit; nothing is saved.",
  })
  checkCurriculumUnitDraft(
    @Arg("unit", () => CurriculumUnitContent, { description: "The whole content of the draft." })
    unit: CurriculumUnitContent,
    @Ctx() context: Context,
    @Arg("national", () => Boolean, { nullable: true, description: NATIONAL }) national?: boolean | null,
  ): readonly Finding[] {
    return checkContent(
      context.forUseCase(requireActor(context)),
      "CURRICULUM_UNIT",
      unit,
      national ?? false,
    );
  }

  @Query(() => [Finding], {
    description:
      "What would prevent publication of a programme with the units that it defines; nothing is saved.",
  })
  checkProgrammeDraft(
    @Arg("programme", () => ProgrammeContent, { description: "The whole content of the draft." })
    programme: ProgrammeContent,
    @Ctx() context: Context,
    @Arg("national", () => Boolean, { nullable: true, description: NATIONAL }) national?: boolean | null,
  ): readonly Finding[] {
    return checkContent(context.forUseCase(requireActor(context)), "PROGRAMME", programme, national ?? false);
  }

  @Query(() => [Finding], {
    description: "What would prevent publication of a crosswalk; nothing is saved.",
  })
  checkCrosswalkDraft(
    @Arg("crosswalk", () => CrosswalkContent, { description: "The whole content of the draft." })
    crosswalk: CrosswalkContent,
    @Ctx() context: Context,
  ): readonly Finding[] {
    return checkContent(
      context.forUseCase(requireActor(context)),
      "CROSSWALK",
      crosswalkDraft(crosswalk),
      true,
    );
  }
}
