import { Field, InputType, Int, ObjectType } from "type-graphql";
import { Capacity, EndorsementSubject } from "../../entities/vocabulary";
import { documentInput } from "../authoring/document-input";

const WORD = "A kind of endorsement that keeps competence up.";
@ObjectType("KeepingEndorsement", { description: WORD })
@InputType("KeepingEndorsementContentInput", { description: documentInput(WORD) })
export class KeepingEndorsement {
  @Field(() => Capacity, { description: "The capacity in which somebody endorses the worker." })
  byCapacity: Capacity;

  @Field(() => EndorsementSubject, { description: "What the endorsement is about." })
  subject: EndorsementSubject;

  @Field(() => String, {
    nullable: true,
    description:
      "Code of the topic within the subject, national or your organisation's own; null for a subject that has no topics.",
  })
  subjectCode: string | null;
}

const KEPT_UP =
  "What keeps competence up beyond its currency: an endorsement of one of these kinds, with a CPD entry or a supervision session in the same number of months before it.";
@ObjectType("KeptUpBy", { description: KEPT_UP })
@InputType("KeptUpByContentInput", { description: documentInput(KEPT_UP) })
export class KeptUpBy {
  @Field(() => [KeepingEndorsement], { description: "The kinds of endorsement, one or more." })
  endorsements: readonly KeepingEndorsement[];

  @Field(() => Int, { description: "Calendar months for which each endorsement keeps competence up." })
  months: number;
}
