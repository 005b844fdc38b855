import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "../node";
import { DateTime } from "../scalars";
import { CopiedKind } from "./copied-kind";

@ObjectType({
  description: "Which facts of other employers' records count here; a field is null if it sets no limit.",
})
export class AcceptanceRule {
  @Field(() => CopiedKind, { description: "The kind of fact." })
  kind: CopiedKind;

  /** The API shows them as organisations. */
  fromOrganisationIds: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "For evidence: codes of the kinds that count.",
  })
  evidenceKinds: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: "For credentials: the issuers that count." })
  issuers: readonly string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many calendar months after its own day it counts for.",
  })
  maximalAgeMonths: number | null;

  @Field(() => Boolean, {
    name: "mustBeCheckedHere",
    description:
      "For evidence and credentials: whether somebody here must repeat a judgement or verification made elsewhere before it counts.",
  })
  anew: boolean;
}

@ObjectType("AcceptancePolicy", {
  implements: Node,
  description:
    "An organisation's policy on accepting facts copied from other employers' records. The latest known statement applies to every day asked about; before the first, nothing counts.",
})
export class AcceptancePolicy {
  organisationId: string;
  id: string;

  @Field(() => [AcceptanceRule], {
    description:
      "A fact counts if one of the rules for its kind allows it. Without a rule for its kind, it does not count.",
  })
  rules: readonly AcceptanceRule[];

  @Field(() => DateTime, { description: "The instant from which it is known." })
  statedAt: Date;

  statedById: string;

  /** Read with the members of the organisation. */
  @Field(() => String, {
    nullable: true,
    description: "The person who stated it, by the name that the organisation knows.",
  })
  statedBy: string | null;
}
