import { Field, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../connection";

@ObjectType({ description: "A team of your organisation, as named on workers' records." })
export class Team {
  @Field(() => String, { description: "Its name, for example Community North." })
  name: string;

  @Field(() => Int, {
    description:
      "How many of the selected workers are in it; `workers(team:)` lists them, including leavers unless you exclude them.",
  })
  workers: number;
}

export const TeamConnection = connectionOf(Team, "Team", "teams");
