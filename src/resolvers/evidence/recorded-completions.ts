import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { ProgrammeBy } from "../../schema/curriculum/by";
import { IntakeCompletions } from "../../schema/evidence/intake-completions";
import { countRecordedCompletions } from "../../services/evidence/count-recorded-completions";
import { type Context, requireActor } from "../context";
import { requireProgramme } from "../curriculum/find";

@Resolver()
export class RecordedCompletionsQuery {
  @Query(() => [IntakeCompletions], {
    description:
      "Completions of a programme by unit and by the start of the course, latest starts first. Training providers and programs count only what they recorded themselves, HR all that your organisation's training providers and their programs recorded. What HR or a partner recorded is never counted. An empty list if there is nothing to count; null if you may not ask.",
  })
  async recordedCompletions(
    @Arg("programme", () => ProgrammeBy, {
      description: "The programme with which the completions were recorded.",
    })
    by: ProgrammeBy,
    @Ctx() context: Context,
  ): Promise<IntakeCompletions[]> {
    const actor = requireActor(context);
    const { reference, database } = context;
    const { programmeId } = requireProgramme(reference, by, ["programme"]);
    const counts = await countRecordedCompletions(database, reference, actor, programmeId);
    return counts.flatMap(({ unitId, ...count }) => {
      const unit = reference.curriculum.newestUnit(unitId);
      return unit ? [{ unit, ...count }] : [];
    });
  }
}
