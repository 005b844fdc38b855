import { Field, Int, ObjectType } from "type-graphql";
import type { ADJUSTMENT_AUTHORITIES } from "../../facts/adjustment";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { vocabulary } from "../vocabulary";
import { Fact } from "./fact";

export type AdjustmentAuthority = (typeof ADJUSTMENT_AUTHORITIES)[number];

export const AdjustmentAuthorityEnum = vocabulary(
  "AdjustmentAuthority",
  "The capacity of the person with authority for an adjustment.",
  {
    PEER_SUPERVISOR: "The worker's peer supervisor.",
    LINE_MANAGER: "The worker's line manager.",
    LIVED_EXPERIENCE_LEAD: "The organisation's lived experience lead.",
    HR: "The organisation's HR.",
  } satisfies Record<AdjustmentAuthority, string>,
);

@ObjectType("Adjustment", {
  implements: [Node, Fact],
  description:
    "An adjustment: one requirement of a route asks less of one worker, or accepts it in another way. It has no reason. Only the worker, those who are assigned to assess the worker's evidence, and the person who recorded it can read it. To everybody else the requirement reads as any other.",
})
export class Adjustment {
  organisationId: string;
  id: string;
  workerId: string;
  routeId: string;

  @Field(() => String, { description: "Code of the requirement, stable within its route." })
  requirementCode: string;

  @Field(() => AdjustmentAuthorityEnum, { description: "On whose authority it is." })
  authority: AdjustmentAuthority;

  @Field(() => Int, { nullable: true, description: "Accepted pieces of evidence asked for instead." })
  items: number | null;

  @Field(() => Int, { nullable: true, description: "Different kinds of evidence asked for instead." })
  kinds: number | null;

  @Field(() => Int, { nullable: true, description: "Different assessors asked for instead." })
  assessors: number | null;

  @Field(() => [String], {
    description: "Codes of kinds of evidence that count as well as those of the requirement.",
  })
  furtherKinds: readonly string[];

  @Field(() => Int, { nullable: true, description: "Supervision sessions asked for instead." })
  sessions: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "The months for which something counts, or within which sessions are counted, instead.",
  })
  months: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "The longest gap between supervision sessions, in days, that is allowed instead.",
  })
  longestGapDays: number | null;

  @Field(() => CivilDate, { description: "The first day on which it applies." })
  fromOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it no longer applies; null if it has no end.",
  })
  untilOn: string | null;
}
