import { Field, ObjectType } from "type-graphql";
import { Node } from "../node";
import { DateTime } from "../scalars";
import { vocabulary } from "../vocabulary";

export const IssuedBadgeKind = vocabulary("IssuedBadgeKind", "What was issued.", {
  BADGE: "One accepted competence, as an Open Badge 3.0.",
  RECORD: "Several accepted competences, as a Comprehensive Learner Record 2.0.",
});
export type IssuedBadgeKind = keyof typeof IssuedBadgeKind;

@ObjectType("IssuedBadge", {
  implements: Node,
  description:
    "A badge, or a record of several accepted competences, that you took away. The document itself is not kept.",
})
export class IssuedBadge {
  id: string;
  workerId: string;
  competenceIds: readonly string[];

  @Field(() => IssuedBadgeKind, { description: "Whether it is a badge or a record." })
  kind: IssuedBadgeKind;

  @Field(() => String, {
    description: "SHA-256 of the document as it was handed over (the JSON or the token), in hexadecimal.",
  })
  digest: string;

  @Field(() => DateTime, { description: "The instant at which it was issued." })
  issuedAt: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: "The instant at which you withdrew it; null if you have not.",
  })
  withdrawnAt: Date | null;

  @Field(() => Boolean, {
    description:
      "Whether people who check it see that it is revoked: you withdrew it, or a judgement that it is about is no longer in force.",
  })
  isRevoked: boolean;
}
