import { Field, Int, ObjectType } from "type-graphql";
import { Finding, Organisation } from "../../entities";
import { DateTime } from "../../entities/scalars";

@ObjectType({
  description:
    "An organisation's local version of a national route, which applies to its own workers instead of the national version. What is PUBLISHED is a floor; everything else can be changed.",
})
export class LocalVersion {
  @Field(() => Organisation, { nullable: true, description: "The organisation that published it." })
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
      "Whether there is a later national version. The local version stays in force until somebody has checked it again.",
  })
  toBeRechecked: boolean;

  @Field(() => [Finding], {
    description:
      "Where it falls below what is PUBLISHED in the current national version; empty if it does not.",
  })
  findings: readonly Finding[];
}
