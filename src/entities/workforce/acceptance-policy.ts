import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "../node";
import { DateTime } from "../scalars";
import { CopiedKind } from "./copied-kind";

@ObjectType({ description: "What of other employers' records counts here; null where there is no limit." })
export class AcceptanceRule {
  @Field(() => CopiedKind, { description: "Of which kind of fact." })
  kind: CopiedKind;

  /** Shown as organisations. */
  fromOrganisationIds: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Of evidence: codes of the kinds that count.",
  })
  evidenceKinds: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: "Of credentials: the issuers that count." })
  issuers: readonly string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: "It counts until so many calendar months after its own day.",
  })
  maximalAgeMonths: number | null;

  @Field(() => Boolean, {
    name: "mustBeCheckedHere",
    description:
      "For evidence and credentials: whether somebody here has to judge or verify again what was judged or verified elsewhere, before it counts.",
  })
  anew: boolean;
}

@ObjectType("AcceptancePolicy", {
  implements: Node,
  description:
    "What an organisation accepts of facts copied from other employers' records. The latest statement known holds, for every day asked about; before the first, nothing counts.",
})
export class AcceptancePolicy {
  organisationId: string;
  id: string;

  @Field(() => [AcceptanceRule], {
    description:
      "A fact counts where one of the rules for its kind allows it; of a kind without any, none does.",
  })
  rules: readonly AcceptanceRule[];

  @Field(() => DateTime, { description: "The instant from which it is known." })
  statedAt: Date;

  statedById: string;

  /** Read with the members of the organisation. */
  @Field(() => String, { nullable: true, description: "Who stated it, as the organisation knows them." })
  statedBy: string | null;
}
