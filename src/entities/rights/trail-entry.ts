import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateTime } from "../scalars";
import { Capacity } from "../vocabulary";

export const TrailAction = {
  RECORDED: "RECORDED",
  CHANGED: "CHANGED",
  REMOVED: "REMOVED",
  READ: "READ",
  SEALED: "SEALED",
} as const;
export type TrailAction = keyof typeof TrailAction;
registerEnumType(TrailAction, {
  name: "TrailAction",
  description: "The kind of action.",
  valuesConfig: {
    RECORDED: { description: "It was created." },
    CHANGED: { description: "It was changed." },
    REMOVED: { description: "It was deleted, for example text whose retention period is over." },
    READ: { description: "Somebody other than the worker read the worker's own text." },
    SEALED: {
      description: "Earlier records were sealed as they were; nobody acted on them.",
    },
  },
});

@ObjectType("TrailEntry", {
  description:
    "An entry in an organisation's trail: who did what and when. It is written in the same transaction as the action, never changed, and sealed by the hash of the previous entry.",
})
export class TrailEntry {
  organisationId: string;

  @Field(() => Int, { description: "Its number in the organisation's trail, from 1." })
  sequence: number;

  @Field(() => DateTime, { name: "doneAt", description: "The instant at which it was done." })
  at: Date;

  /** Read with the entry. */
  @Field(() => String, {
    name: "doneBy",
    nullable: true,
    description:
      "The person who did it, by the name that the organisation knows; null if it does not know them, and for actions that nobody requested.",
  })
  by: string | null;

  @Field(() => [Capacity], {
    description:
      "The capacity in which they acted; all of their capacities if the action does not record one.",
  })
  capacities: readonly Capacity[];

  @Field(() => String, { description: "The operation, for example judgeClaim." })
  operation: string;

  @Field(() => TrailAction, { description: "What was done: recorded, changed, removed, read or sealed." })
  action: TrailAction;

  @Field(() => String, {
    name: "objectType",
    description:
      "The type of object, for example JUDGEMENT, WORKER or EVIDENCE_WORDS. It is a text, since later versions of Peerway add types.",
  })
  about: string;

  @Field(() => String, {
    name: "objectKey",
    description: "The key of the object within the organisation, as in the export of a record.",
  })
  object: string;

  /** Read with the entry. */
  @Field(() => String, {
    nullable: true,
    description: "The reason, if one was required, as it is on record; the hash in the entry covers it.",
  })
  reason: string | null;

  @Field(() => String, {
    name: "previousHash",
    description: "Hash of the previous entry, 64 hexadecimal digits; all zeros for the first.",
  })
  previous: string;

  @Field(() => String, {
    description: "SHA-256 of the content of the entry and the previous hash (docs/trail.md).",
  })
  hash: string;
}
