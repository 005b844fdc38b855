import { Field, Int, ObjectType } from "type-graphql";
import { Finding, Organisation } from "../../entities";
import { DateTime } from "../../entities/scalars";

@ObjectType({
  description:
    "That an organisation asks for more on a national route: its tightened version stands in place of the national one, for its workers alone.",
})
export class Tightening {
  @Field(() => Organisation, { nullable: true, description: "The organisation whose own it is." })
  organisation: Organisation | null;

  @Field(() => Int, {
    description: "The national version that it stands on: the one that it was checked against.",
  })
  nationalVersion: number;

  @Field(() => DateTime, { nullable: true, description: "The instant from which that version stood." })
  nationalPublishedAt: Date | null;

  @Field(() => Int, { nullable: true, description: "The national version that stands now." })
  currentNationalVersion: number | null;

  @Field(() => Boolean, {
    description:
      "Whether a later national version stands: the tightened one goes on as it is until somebody has looked at it again.",
  })
  toBeRechecked: boolean;

  @Field(() => [Finding], {
    description:
      "Where it asks for less than the national version that stands now; empty where it is at least as strict.",
  })
  findings: readonly Finding[];
}
