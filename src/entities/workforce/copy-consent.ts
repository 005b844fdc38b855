import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "../node";
import { CivilDate, DateTime } from "../scalars";
import { CopiedKind } from "./copied-kind";

@ObjectType()
abstract class Consented {
  /** The organisation that keeps the record. */
  organisationId: string;

  id: string;
  personId: string;
  toOrganisationId: string;

  @Field(() => [CopiedKind], { description: "The kinds of facts that may be copied." })
  kinds: readonly CopiedKind[];

  @Field(() => CivilDate, { description: "The day on which it was given." })
  givenOn: string;

  @Field(() => CivilDate, { description: "The first day on which nothing more may be copied." })
  untilOn: string;

  /** Read with the row that withdraws it. */
  @Field(() => DateTime, { nullable: true, description: "When it was withdrawn; null if it was not." })
  withdrawnAt: Date | null;
}

@ObjectType("CopyConsent", {
  implements: Node,
  description: "A worker's permission for another organisation to copy facts from their record, until a day.",
})
export class CopyConsent extends Consented {
  workerId: string;
}

@ObjectType("ReceivedConsent", {
  implements: Node,
  description:
    "A worker's consent as the receiving organisation sees it. To copy what it covers, pass its id to copyFacts.",
})
export class ReceivedConsent extends Consented {
  @Field(() => Int, { description: "How many facts have been copied under it." })
  copied: number;

  /** The same person's record here; null if they have none. */
  hereId: string | null;
}
