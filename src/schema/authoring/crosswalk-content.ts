import { Field, InputType, Int, ObjectType } from "type-graphql";
import { Basis, CrosswalkRelation } from "../../entities/vocabulary";
import { documentInput } from "./document-input";

const LEVEL = "What a level counts as on the other side of a drafted crosswalk.";
@ObjectType("LevelMapContent", { description: LEVEL })
@InputType("LevelMapContentInput", { description: documentInput(LEVEL) })
export class LevelMapContent {
  @Field(() => String, { description: "Code of the level that evidence was accepted at." })
  from: string;

  @Field(() => String, { description: "Code of the level that it counts as." })
  to: string;
}

const LINK = "A link of a drafted crosswalk.";
@ObjectType("CrosswalkLinkContent", { description: LINK })
@InputType("CrosswalkLinkContentInput", { description: documentInput(LINK) })
export class CrosswalkLinkContent {
  @Field(() => String, { description: "Code of the competence that evidence was given for." })
  from: string;

  @Field(() => String, { description: "Code of the competence that it counts towards." })
  to: string;

  @Field(() => CrosswalkRelation, { description: "How much evidence counts through the link." })
  relation: CrosswalkRelation;

  @Field(() => String, {
    nullable: true,
    description:
      "Only for PARTIAL, and required for it: code of the highest level that it can give, on the scale of the competence that it leads to.",
  })
  cap?: string | null;

  @Field(() => Basis, { description: "How well founded the link is." })
  basis: Basis;
}

const CROSSWALK =
  "The content of a crosswalk version as it is drafted. Codes name everything that it refers to.";
@ObjectType("CrosswalkContent", { description: CROSSWALK })
@InputType("CrosswalkContentInput", { description: documentInput(CROSSWALK) })
export class CrosswalkContent {
  @Field(() => String, { description: "Code of the framework that it leads from." })
  from: string;

  @Field(() => Int, {
    nullable: true,
    description: "The number of that framework's edition, as we count them; the current edition if left out.",
  })
  fromEdition?: number | null;

  @Field(() => String, { description: "Code of the framework that it leads to." })
  to: string;

  @Field(() => Int, {
    nullable: true,
    description: "The number of that framework's edition, as we count them; the current edition if left out.",
  })
  toEdition?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "A note for readers: whose judgement it is, and how certain.",
  })
  note?: string | null;

  @Field(() => [LevelMapContent], {
    nullable: true,
    description:
      "Between different scales: what each level counts as. It can be left out within one scale, where each level counts as itself.",
  })
  levelMap?: readonly LevelMapContent[] | null;

  @Field(() => [CrosswalkLinkContent], { description: "The links between competences, in order." })
  links: readonly CrosswalkLinkContent[];
}
