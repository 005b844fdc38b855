import { Field, ObjectType } from "type-graphql";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

@ObjectType("Completion", {
  implements: [Node, Fact],
  description: "A curriculum unit that a worker has completed.",
})
export class Completion {
  organisationId: string;
  id: string;
  workerId: string;
  unitVersionId: string;
  programmeId: string | null;
  providerId: string | null;

  @Field(() => Boolean, { description: "Whether it was passed." })
  passed: boolean;

  @Field(() => CivilDate, { description: "The day of completion." })
  completedOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it no longer counts; null if it has no end.",
  })
  expiresOn: string | null;
}
