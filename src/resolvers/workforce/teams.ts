import { Arg, Args, Ctx, Extensions, Query, Resolver } from "type-graphql";
import { CivilDate } from "../../entities/scalars";
import { requireNonEmptyList } from "../../schema/bad-argument";
import { AS_OF } from "../../schema/clocks";
import { type Connection, decodeCursor, PageArgs, parsePageRequest } from "../../schema/connection";
import { keysetPage } from "../../schema/keyset";
import { type Team, TeamConnection } from "../../schema/workforce/team";
import { EmploymentStatus } from "../../schema/workforce/workers-args";
import { countReadableTeams, readTeams } from "../../services/workforce/read-teams";
import { type Context, requireActor } from "../context";

const LIST = "teams";

@Resolver()
export class TeamQueries {
  // Counting the people in fifty teams of 750 takes some 100 ms.
  @Extensions({ work: 300 })
  @Query(() => TeamConnection, {
    description: "The teams of your organisation, by name, for people who may list its workers.",
  })
  async teams(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Arg("employment", () => [EmploymentStatus], {
      nullable: true,
      description:
        "Count only workers with one of these statuses on the day, for example [HERE]; everybody if left out.",
    })
    employment?: EmploymentStatus[] | null,
    @Arg("asOf", () => CivilDate, { nullable: true, description: AS_OF }) asOf?: string | null,
  ): Promise<Connection<Team>> {
    const actor = requireActor(context);
    const request = parsePageRequest(args);
    const { cursor, backwards } = request;
    const [after = null] = cursor === null ? [] : decodeCursor(LIST, { cursor, backwards }, 1);
    const rows = await readTeams(
      context.database,
      actor,
      { statuses: requireNonEmptyList("employment", employment), day: asOf ?? context.today },
      { size: request.size, backwards: request.backwards, after },
    );
    return keysetPage(
      LIST,
      rows,
      request,
      ({ name }) => [name],
      () => countReadableTeams(context.database, actor),
    );
  }
}
