import { Field, ObjectType } from "type-graphql";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

@ObjectType("Credential", {
  implements: [Node, Fact],
  description: "A certificate, check or training that a worker holds.",
})
export class Credential {
  organisationId: string;
  id: string;
  workerId: string;
  credentialTypeId: string;

  @Field(() => String, { description: "The body that issued it, for example Skills for Health." })
  issuer: string;

  @Field(() => CivilDate, { description: "The day of the award." })
  awardedOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it is no longer valid, by its own terms; null if it has no end.",
  })
  expiresOn: string | null;

  @Field(() => String, {
    name: "sourceWording",
    nullable: true,
    description:
      "The name in the source system, word for word, for example NHS|CSTF|Fire Safety - 2 Years|; null if it was recorded by hand.",
  })
  statedAs: string | null;

  /** Read with the rows that verify it. */
  @Field(() => CivilDate, {
    nullable: true,
    description: "The day on which it was verified; null if it is not verified yet.",
  })
  verifiedOn: string | null;
}
