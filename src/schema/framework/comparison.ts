import { Field, Int, ObjectType } from "type-graphql";
import { Competence, FrameworkVersion } from "../../entities";
import { ChangeWeight, FrameworkChangeKind, FrameworkPart } from "../../entities/vocabulary";

@ObjectType({ description: "A field of a part in the earlier and in the later edition." })
export class FrameworkDifference {
  @Field(() => String, { description: "Name of the field, for example title, kind, domain or rank." })
  field: string;

  @Field(() => String, {
    nullable: true,
    description: "Its value in the earlier edition; null if it has none.",
  })
  before: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its value in the later edition; null if it has none.",
  })
  after: string | null;
}

@ObjectType("FrameworkChange", {
  description: "One difference between the later and the earlier edition.",
})
export class FrameworkChangeView {
  @Field(() => FrameworkPart, { description: "The part of the framework that differs." })
  part: FrameworkPart;

  @Field(() => FrameworkChangeKind, { description: "How this part differs between the editions." })
  kind: FrameworkChangeKind;

  @Field(() => ChangeWeight, { description: "What the change asks of people." })
  weight: ChangeWeight;

  @Field(() => String, {
    nullable: true,
    description: "Its code in the earlier edition; null if it is new.",
  })
  before: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its code in the later edition; null if it was removed.",
  })
  after: string | null;

  @Field(() => [FrameworkDifference], {
    description: "The fields that differ; empty if only its position differs.",
  })
  differences: readonly FrameworkDifference[];

  @Field(() => String, { description: "What differs and what people have to do about it, in plain words." })
  message: string;

  @Field(() => Competence, {
    nullable: true,
    description:
      "The competence of the earlier edition, with the links that lead on from it and the units that teach it; null for other parts, and for a new competence.",
  })
  competence: Competence | null;
}

@ObjectType({ description: "How an edition of a framework differs from an earlier one." })
export class FrameworkComparison {
  @Field(() => FrameworkVersion, {
    nullable: true,
    description: "The earlier edition; null for a framework's first edition.",
  })
  from: FrameworkVersion | null;

  @Field(() => FrameworkVersion, {
    nullable: true,
    description: "The later edition; null if it is not published yet.",
  })
  to: FrameworkVersion | null;

  @Field(() => Int, { description: "How many of the changes are breaking." })
  breaking: number;

  @Field(() => Int, { description: "How many need to be looked at." })
  toLookAt: number;

  @Field(() => [FrameworkChangeView], {
    description:
      "The changes to the edition as a whole and to its levels, domains, competences and statements, each by code.",
  })
  changes: readonly FrameworkChangeView[];
}
