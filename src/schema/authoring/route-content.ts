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

  @Field(() => Basis, { description: "How well founded it is that the route starts here." })
  basis: Basis;

  @Field(() => String, {
    nullable: true,
    description:
      "The title for people who start here, for example Carer peer support worker to senior peer support worker; null: the route's own title.",
  })
  title?: string | null;
}

const CONDITION = "Something else that a drafted route asks for. It is shown and never evaluated.";
@ObjectType("RouteConditionContent", { description: CONDITION })
@InputType("RouteConditionContentInput", { description: documentInput(CONDITION) })
export class RouteConditionContent {
  @Field(() => String, { description: "Code, unique within the route." })
  code: string;

  @Field(() => ConditionKind, { description: "What the condition is about." })
  kind: ConditionKind;

  @Field(() => String, { description: "The text in plain words, for people to read." })
  text: string;

  @Field(() => Basis, { description: "How well founded it is." })
  basis: Basis;

  @Field(() => String, { nullable: true, description: "Reference of the source in which it was published." })
  sourceRef?: string | null;
}

const ROUTE = "The content of a route version as it is drafted. Codes name everything that it refers to.";
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
    description:
      "The direction of the step. For a local version it is that of the national route, and may be left out.",
  })
  kind?: RouteKind | null;

  @Field(() => [RouteStartContent], {
    nullable: true,
    description: "The role bands it starts from. For a local version they are those of the national route.",
  })
  from?: readonly RouteStartContent[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the role band it leads to. For a local version it is that of the national route.",
  })
  to?: string | null;

  @Field(() => Basis, { description: "How well founded the step itself is." })
  basis: Basis;

  @Field(() => String, { description: "A summary of the step." })
  summary: string;

  @Field(() => String, { nullable: true, description: "A note for readers." })
  note?: string | null;

  @Field(() => [String], { description: "References of the sources in which the step was published." })
  sourceRefs: readonly string[];

  @Field(() => [RouteConditionContent], { description: "Conditions that are shown and never evaluated." })
  conditions: readonly RouteConditionContent[];

  @Field(() => String, {
    nullable: true,
    description:
      "Code of the framework that requirements refer to if they do not name one, for example HEE-PSW.",
  })
  framework?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the curriculum that requirements refer to if they do not name one.",
  })
  curriculum?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Code of the national route that this is your organisation's local version of; null for a separate route. What is PUBLISHED in the national route may be tightened, but not loosened; everything else may be changed.",
  })
  localVersionOf?: string | null;

  @Field(() => [RequirementContent], {
    description: "The tree as a list: each requirement names its group, and siblings are in order.",
  })
  requirements: readonly RequirementContent[];
}
