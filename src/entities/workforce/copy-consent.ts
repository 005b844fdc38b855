import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { CivilDate, DateTime } from "../scalars";
import { CopiedKind } from "./copied-kind";

@ObjectType()
abstract class Consented {
  /** The organisation that keeps the record. */
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "person_id" })
  personId: string;

  @Column("uuid", { name: "to_organisation_id" })
  toOrganisationId: string;

  @Field(() => [CopiedKind], { description: "The kinds of facts that may be copied." })
  @Column("text", { array: true })
  kinds: readonly CopiedKind[];

  @Field(() => CivilDate, { description: "The day on which it was given." })
  @Column("date", { name: "given_on" })
  givenOn: string;

  @Field(() => CivilDate, { description: "The first day on which nothing more may be copied." })
  @Column("date", { name: "until_on" })
  untilOn: string;

  /** Read with the row that withdraws it. */
  @Field(() => DateTime, { nullable: true, description: "When it was withdrawn; null if it was not." })
  withdrawnAt: Date | null;
}

@ObjectType("CopyConsent", {
  implements: Node,
  description: "A worker's permission for another organisation to copy facts from their record, until a day.",
})
@Entity("copy_consent")
export class CopyConsent extends Consented {
  @Column("uuid", { name: "worker_id" })
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
