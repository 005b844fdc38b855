import { Field, Int, ObjectType } from "type-graphql";
import { Finding, Organisation, RequirementRow } from "../../entities";
import { RouteChangeKind } from "../../entities/pathway/route-change-kind";
import { DateTime } from "../../entities/scalars";

@ObjectType({
  description:
    "A requirement that differs between a local version of a route and the national one, or between two national versions.",
})
export class RouteChange {
  @Field(() => RouteChangeKind, { description: "How it differs from the other version." })
  kind: RouteChangeKind;

  @Field(() => RequirementRow, {
    nullable: true,
    description: "The requirement in the local, or later, version; null if it was dropped.",
  })
  requirement: RequirementRow | null;

  @Field(() => RequirementRow, {
    nullable: true,
    description:
      "The requirement in the national, or earlier, version, with its basis and source; null if it was added.",
  })
  national: RequirementRow | null;

  @Field(() => String, { description: "What is asked for, and what was asked for before, in plain words." })
  sentence: string;
}

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

  @Field(() => [RouteChange], {
    description:
      "Every requirement that it changes, adds or drops, with the national default that it replaces.",
  })
  changes: readonly RouteChange[];

  @Field(() => [RouteChange], {
    description:
      "What the national route has changed since the version that it was checked against; empty if that version is current.",
  })
  nationalChanges: readonly RouteChange[];

  @Field(() => [Finding], {
    description:
      "Where it falls below what is PUBLISHED in the current national version; empty if it does not.",
  })
  findings: readonly Finding[];
}
