import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { OrganisationDetailKind, TrainingProvision, TrainingTiming } from "../vocabulary";
import { Fact } from "./fact";

@ObjectType("OrganisationDetail", {
  implements: [Node, Fact],
  description:
    "What your organisation records of itself so that it can answer requests about its peer workforce. It is about nobody who works there.",
})
export class OrganisationDetail {
  organisationId: string;
  id: string;

  @Field(() => OrganisationDetailKind, { description: "What it is about." })
  kind: OrganisationDetailKind;

  @Field(() => Int, {
    nullable: true,
    description: "How many people the organisation employs in all; null for other kinds.",
  })
  employed: number | null;

  @Field(() => String, {
    nullable: true,
    description: "The team whose directorate it is; null for other kinds.",
  })
  team: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The directorate of the team, the place of peer support in the organisation, or the title of what is offered or taught; null for EMPLOYED.",
  })
  title: string | null;

  @Field(() => TrainingTiming, {
    nullable: true,
    description: "When workers take the training; null for other kinds.",
  })
  timing: TrainingTiming | null;

  @Field(() => TrainingProvision, {
    nullable: true,
    description: "Who provides the training; null for other kinds.",
  })
  provision: TrainingProvision | null;

  @Field(() => CivilDate, { description: "The day from which it holds." })
  fromOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it no longer holds; null if it has no end.",
  })
  untilOn: string | null;
}
