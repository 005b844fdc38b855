import { Field, Int, ObjectType } from "type-graphql";
import { Finding, Organisation } from "../../entities";
import { DateTime } from "../../entities/scalars";

@ObjectType({
  description:
    "An organisation's extra requirements on a national route. Its tightened version applies to its own workers instead of the national version.",
})
export class Tightening {
  @Field(() => Organisation, { nullable: true, description: "The organisation that tightened the route." })
  organisation: Organisation | null;

  @Field(() => Int, {
    description: "The national version that it was checked against.",
  })
  nationalVersion: number;

  @Field(() => DateTime, { nullable: true, description: "The instant from which that version was in force." })
  nationalPublishedAt: Date | null;

  @Field(() => Int, { nullable: true, description: "The current national version." })
  currentNationalVersion: number | null;

  @Field(() => Boolean, {
    description:
      "Whether there is a later national version. The tightened version stays in force until somebody has checked it again.",
  })
  toBeRechecked: boolean;

  @Field(() => [Finding], {
    description:
      "The requirements on which it asks for less than the current national version; empty if it is at least as strict.",
  })
  findings: readonly Finding[];
}
