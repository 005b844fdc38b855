import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { PlacedCount, Workforce } from "../../schema/readiness/workforce";
import { countPlaced } from "../../services/readiness/count-placed";
import { type Context, requireActor } from "../context";
import { toCount } from "./simulation-view";
import type { AskedWorkforce } from "./workforce-question";

@Resolver(() => Workforce)
export class PlacedWorkers {
  @FieldResolver(() => [PlacedCount], {
    description:
      "How many workers other employers place at your organisation on the day, by employer. They are not among the workers that the other fields count. It is null if the list is refused.",
  })
  async placedHere(@Root() workforce: AskedWorkforce, @Ctx() context: Context): Promise<PlacedCount[]> {
    const placed = await countPlaced(context.forUseCase(requireActor(context)), context.database, workforce);
    return placed
      .flatMap(({ employerId, workers }) => {
        const employer = context.reference.curriculum.organisations.get(employerId);
        return employer ? [{ employer, workers: toCount(workers) }] : [];
      })
      .sort((one, other) => (one.employer.name < other.employer.name ? -1 : 1));
  }
}
