import { Field, ObjectType, registerEnumType } from "type-graphql";
import { CivilDate, DateTime } from "../scalars";
import { Capacity } from "../vocabulary";

export const UndoingKind = { RETRACTION: "RETRACTION", REVOCATION: "REVOCATION" } as const;
export type UndoingKind = keyof typeof UndoingKind;
registerEnumType(UndoingKind, {
  name: "UndoingKind",
  description: "The two ways to undo a fact.",
  valuesConfig: {
    RETRACTION: { description: "It was wrong from the start: it counts on no day." },
    REVOCATION: { description: "It was right, and stops counting from a day on." },
  },
});

@ObjectType("Undoing", { description: "The retraction or revocation of a fact: a row of its own, with why." })
export class Undoing {
  organisationId: string;
  id: string;
  factId: string;
  undoneKind: string;

  @Field(() => UndoingKind, { name: "kind", description: "Which of the two it is." })
  how: UndoingKind;

  @Field(() => CivilDate, {
    nullable: true,
    description: "For a revocation, the first day on which the fact no longer counts; null for a retraction.",
  })
  effectiveOn: string | null;

  @Field(() => String, { description: "Why, in the words of whoever did it." })
  reason: string;

  /** This and the next two are read with its own row of `fact`. */
  @Field(() => DateTime, { description: "The instant at which it was recorded." })
  recordedAt: Date;

  @Field(() => Capacity, { description: "In what capacity it was recorded." })
  recordedAs: Capacity;

  @Field(() => String, {
    nullable: true,
    description: "Who recorded it, as your organisation knows them; null where it does not.",
  })
  recordedBy: string | null;
}
