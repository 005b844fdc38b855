import { Field, Int, ObjectType } from "type-graphql";
import { Basis } from "../vocabulary";

@ObjectType({ description: "One pay point of a band in one year." })
export class PayPoint {
  @Field(() => Int, { description: "Whole pounds a year." })
  annual: number;

  @Field(() => Basis, { description: "How well founded it is: read, or worked out from the year before." })
  basis: Basis;

  sourceRef: string | null;
}
