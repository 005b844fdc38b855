import { Field, ObjectType, registerEnumType } from "type-graphql";
import { CivilDate, DateTime } from "../scalars";
import { Capacity } from "../vocabulary";

export const UndoingKind = { RETRACTION: "RETRACTION", REVOCATION: "REVOCATION" } as const;
export type UndoingKind = keyof typeof UndoingKind;
registerEnumType(UndoingKind, {
  name: "UndoingKind",
  description: "The two ways to undo a fact.",
  valuesConfig: {
    RETRACTION: { description: "It was wrong from the start: it does not count on any day." },
    REVOCATION: { description: "It was right, and stops counting from a day on." },
  },
});

@ObjectType("Undoing", {
  description: "The retraction or revocation of a fact, as an entry of its own with a reason.",
})
export class Undoing {
  organisationId: string;
  id: string;
  factId: string;
  undoneKind: string;

  @Field(() => UndoingKind, { name: "kind", description: "Whether it was retracted or revoked." })
  how: UndoingKind;

  @Field(() => CivilDate, {
    nullable: true,
    description: "For a revocation, the first day on which the fact no longer counts; null for a retraction.",
  })
  effectiveOn: string | null;

  @Field(() => String, { description: "The reason, in the words of the person who recorded it." })
  reason: string;

  /** This and the next two are read with its own row of `fact`. */
  @Field(() => DateTime, { description: "The instant at which it was recorded." })
  recordedAt: Date;

  @Field(() => Capacity, { description: "The capacity in which it was recorded." })
  recordedAs: Capacity;

  @Field(() => String, {
    nullable: true,
    description:
      "The person who recorded it, by the name that your organisation knows; null if it does not know them.",
  })
  recordedBy: string | null;
}
