import { Field, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../connection";

@ObjectType({ description: "A team of your organisation: what workers' records name as their team." })
export class Team {
  @Field(() => String, { description: "Its name, for example Community North." })
  name: string;

  @Field(() => Int, {
    description:
      "How many workers are in it, of those asked for; `workers(team:)` lists them, leavers included unless you leave them out.",
  })
  workers: number;
}

export const TeamConnection = connectionOf(Team, "Team", "teams");
