import { Field, ObjectType } from "type-graphql";
import { CrosswalkLink } from "../../entities";
import { CivilDate } from "../../entities/scalars";
import { ExclusionEnum, FactKindEnum } from "./vocabulary";

@ObjectType({ description: "A fact of the record by its id." })
export class FactReference {
  /** The engine's id of the fact. */
  factId: string;

  @Field(() => Boolean, {
    description: "Whether it is supposed in a what-if and not on record.",
  })
  supposed: boolean;

  @Field(() => FactKindEnum, { description: "The kind of fact." })
  kind: keyof typeof FactKindEnum;
}

@ObjectType({ description: "A fact that counts on the day asked about." })
export class CountedFact extends FactReference {
  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it no longer counts; null if it counts without end.",
  })
  stopsCountingOn: string | null;

  @Field(() => [CrosswalkLink], {
    description:
      "For a claim on another competence: the crosswalk links by which it counts, in order; empty if it is on the competence itself.",
  })
  path: readonly CrosswalkLink[];
}

@ObjectType({
  description: "A fact that concerns a requirement but does not count on the day asked about.",
})
export class ExcludedFact extends FactReference {
  @Field(() => ExclusionEnum, { description: "The first reason that excludes it." })
  reason: keyof typeof ExclusionEnum;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The day from which it counts, or since which it does not; null if the reason has no day.",
  })
  changesOn: string | null;

  @Field(() => String, { description: "What would make it count, or what would count instead." })
  remedy: string;
}
