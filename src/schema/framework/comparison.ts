import { Field, Int, ObjectType } from "type-graphql";
import { Competence, FrameworkVersion } from "../../entities";
import { ChangeWeight, FrameworkChangeKind, FrameworkPart } from "../../entities/vocabulary";

@ObjectType({ description: "What stood in a field of a part, and what stands in it in the later edition." })
export class FrameworkDifference {
  @Field(() => String, { description: "Name of the field, for example title, kind, domain or rank." })
  field: string;

  @Field(() => String, { nullable: true, description: "What the earlier edition has; null where nothing." })
  before: string | null;

  @Field(() => String, { nullable: true, description: "What the later edition has; null where nothing." })
  after: string | null;
}

@ObjectType("FrameworkChange", {
  description: "One way in which the later of two editions differs from the earlier one.",
})
export class FrameworkChangeView {
  @Field(() => FrameworkPart, { description: "What it is about." })
  part: FrameworkPart;

  @Field(() => FrameworkChangeKind, { description: "How this part differs between the editions." })
  kind: FrameworkChangeKind;

  @Field(() => ChangeWeight, { description: "What it asks of people." })
  weight: ChangeWeight;

  @Field(() => String, {
    nullable: true,
    description: "Its code in the earlier edition; null where it is new.",
  })
  before: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its code in the later edition; null where it is gone.",
  })
  after: string | null;

  @Field(() => [FrameworkDifference], {
    description: "The fields that differ; none where its place alone does.",
  })
  differences: readonly FrameworkDifference[];

  @Field(() => String, { description: "What differs and what that asks of people, in plain words." })
  message: string;

  @Field(() => Competence, {
    nullable: true,
    description:
      "The competence of the earlier edition that it is about, with what leads on from it and who teaches it; null for other parts, and for a new one.",
  })
  competence: Competence | null;
}

@ObjectType({ description: "How an edition of a framework differs from an earlier one." })
export class FrameworkComparison {
  @Field(() => FrameworkVersion, {
    nullable: true,
    description: "The earlier edition; null where there was none, for a framework's first.",
  })
  from: FrameworkVersion | null;

  @Field(() => FrameworkVersion, {
    nullable: true,
    description: "The later edition; null where it is not published yet.",
  })
  to: FrameworkVersion | null;

  @Field(() => Int, { description: "How many of the changes are breaking." })
  breaking: number;

  @Field(() => Int, { description: "How many have to be looked at." })
  toLookAt: number;

  @Field(() => [FrameworkChangeView], {
    description:
      "The changes: of the edition as a whole, of levels, domains, competences and statements, each by code.",
  })
  changes: readonly FrameworkChangeView[];
}
