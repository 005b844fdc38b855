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
  description: "What was done to the thing.",
  valuesConfig: {
    RECORDED: { description: "It was written for the first time." },
    CHANGED: { description: "It was there and was changed." },
    REMOVED: { description: "It was deleted, for example words that are kept no longer." },
    READ: { description: "Somebody else than the worker read the worker's own words." },
    SEALED: {
      description: "What had been recorded before was sealed as it was; nobody did anything to it.",
    },
  },
});

@ObjectType("TrailEntry", {
  description:
    "That somebody did something, in an organisation's trail: written with what it tells of, never changed, and sealed by the hash of the entry before it.",
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
      "Who did it, by the name under which the organisation knows them; null where it does not, and for what nobody in particular asked for.",
  })
  by: string | null;

  @Field(() => [Capacity], {
    description: "In which capacity; all that they acted in, where the act does not say.",
  })
  capacities: readonly Capacity[];

  @Field(() => String, { description: "By which operation, for example judgeClaim." })
  operation: string;

  @Field(() => TrailAction, { description: "What was done: recorded, changed, removed, read or sealed." })
  action: TrailAction;

  @Field(() => String, {
    name: "objectType",
    description:
      "The type of thing that was acted on, for example JUDGEMENT, WORKER or EVIDENCE_WORDS. A text, since later versions of Peerway add types.",
  })
  about: string;

  @Field(() => String, {
    name: "objectKey",
    description:
      "Which of them: the key of the thing within the organisation, as the export of a record has it.",
  })
  object: string;

  /** Read with the entry. */
  @Field(() => String, {
    nullable: true,
    description: "Why, where a reason was asked; as it stands on record, and held to the hash in the entry.",
  })
  reason: string | null;

  @Field(() => String, {
    name: "previousHash",
    description: "Hash of the entry before it, 64 hexadecimal digits; of the first, noughts.",
  })
  previous: string;

  @Field(() => String, {
    description: "SHA-256 of what the entry says and of the hash before it (docs/trail.md).",
  })
  hash: string;
}
