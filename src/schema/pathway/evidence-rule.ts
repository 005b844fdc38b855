import { Field, Int, ObjectType } from "type-graphql";
import { KeptUpBy } from "./kept-up-by";

@ObjectType({ description: "How much accepted evidence a competence needs, and how recent it must be." })
export class EvidenceRule {
  @Field(() => Int, { description: "The minimum number of accepted evidence items." })
  minimumItems: number;

  @Field(() => Int, { description: "The minimum number of different kinds of evidence." })
  minimumKinds: number;

  @Field(() => Int, { description: "The minimum number of different assessors." })
  minimumAssessors: number;

  @Field(() => [String], { nullable: true, description: "Codes of the kinds that count; null for any." })
  allowedKinds: readonly string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: "Calendar months for which it counts, from the day the work was done; null for no limit.",
  })
  currencyMonths: number | null;

  @Field(() => KeptUpBy, {
    nullable: true,
    description: "What keeps work current beyond these months; null if nothing does.",
  })
  keptUpBy?: KeptUpBy | null;
}
