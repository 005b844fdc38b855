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
    description: "The first day on which it no longer holds by its own terms; null without end.",
  })
  expiresOn: string | null;

  @Field(() => String, {
    name: "sourceWording",
    nullable: true,
    description:
      "What the system that it came from calls it, word for word, for example NHS|CSTF|Fire Safety - 2 Years|; null where it was recorded by hand.",
  })
  statedAs: string | null;

  /** Read with the rows that verify it. */
  @Field(() => CivilDate, {
    nullable: true,
    description: "The day on which it was verified; null while it waits for that.",
  })
  verifiedOn: string | null;
}
