import { Field, InputType, ObjectType } from "type-graphql";
import { Basis, ConditionKind, RouteKind } from "../../entities/vocabulary";
import { documentInput } from "./document-input";
import { RequirementContent } from "./requirement-content";

const START = "A role band that a drafted route starts from.";
@ObjectType("RouteStartContent", { description: START })
@InputType("RouteStartContentInput", { description: documentInput(START) })
export class RouteStartContent {
  @Field(() => String, { description: "Code of the role band." })
  roleBand: string;

  @Field(() => Basis, { description: "How well it is founded that the route starts here." })
  basis: Basis;
}

const CONDITION = "Something that a drafted route also asks for, shown and never evaluated.";
@ObjectType("RouteConditionContent", { description: CONDITION })
@InputType("RouteConditionContentInput", { description: documentInput(CONDITION) })
export class RouteConditionContent {
  @Field(() => String, { description: "Code, of its own within the route." })
  code: string;

  @Field(() => ConditionKind, { description: "What it is about." })
  kind: ConditionKind;

  @Field(() => String, { description: "The text in plain words, for a person to read." })
  text: string;

  @Field(() => Basis, { description: "How well it is founded." })
  basis: Basis;

  @Field(() => String, { nullable: true, description: "Reference of the source where it was read." })
  sourceRef?: string | null;
}

const ROUTE = "What a version of a route says, with codes for everything that it names: as it is drafted.";
@ObjectType("RouteContent", { description: ROUTE })
@InputType("RouteContentInput", { description: documentInput(ROUTE) })
export class RouteContent {
  @Field(() => String, {
    description: "Code of the route: capital letters, digits, hyphens and underscores, for example R03.",
  })
  code: string;

  @Field(() => String, { description: "Title of the route." })
  title: string;

  @Field(() => RouteKind, {
    nullable: true,
    description: "The direction of the step; of a tightened route, the national one's, and may be left out.",
  })
  kind?: RouteKind | null;

  @Field(() => [RouteStartContent], {
    nullable: true,
    description: "The role bands it starts from; of a tightened route, the national one's.",
  })
  from?: readonly RouteStartContent[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the role band it leads to; of a tightened route, the national one's.",
  })
  to?: string | null;

  @Field(() => Basis, { description: "How well the step itself is founded." })
  basis: Basis;

  @Field(() => String, { description: "What the step is." })
  summary: string;

  @Field(() => String, { nullable: true, description: "What to know of it." })
  note?: string | null;

  @Field(() => [String], { description: "References of the sources where the step was read." })
  sourceRefs: readonly string[];

  @Field(() => [RouteConditionContent], { description: "What is shown and never evaluated." })
  conditions: readonly RouteConditionContent[];

  @Field(() => String, {
    nullable: true,
    description:
      "Code of the framework that requirements speak of where they name none, for example HEE-PSW.",
  })
  framework?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the curriculum that requirements speak of where they name none.",
  })
  curriculum?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Code of the national route that this one tightens for your organisation; null for a route of its own.",
  })
  tightens?: string | null;

  @Field(() => [RequirementContent], {
    description: "The tree as a list: each names the group that it stands in, siblings in their order.",
  })
  requirements: readonly RequirementContent[];
}
