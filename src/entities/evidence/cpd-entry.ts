import { Field, Int, ObjectType } from "type-graphql";
import type { CpdKind } from "../../facts/cpd-entry";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { vocabulary } from "../vocabulary";
import { Fact } from "./fact";

export type { CpdKind };

export const CpdKindEnum = vocabulary("CpdKind", "The kind of continuing professional development.", {
  COURSE: "A course or a training day.",
  EVENT: "A conference, a network or another event.",
  READING: "Reading, listening or watching.",
  SHADOWING: "Going along with somebody at their work, or having somebody along.",
  REFLECTIVE_PRACTICE: "Reflective practice, alone or in a group.",
  TEACHING: "Teaching others, or developing training.",
  PRACTICE: "A piece of work in which something new was learned.",
  OTHER: "Anything else.",
} satisfies Record<CpdKind, string>);

@ObjectType("CpdEntry", {
  implements: [Node, Fact],
  description:
    "Something that a worker did to keep their practice up. It holds no words about what was learned or lived. It is confirmed if somebody else recorded it: recordedAs is then not WORKER.",
})
export class CpdEntry {
  organisationId: string;
  id: string;
  workerId: string;
  competenceIds: readonly string[];
  domainIds: readonly string[];

  @Field(() => CivilDate, { description: "The day on which it was done." })
  doneOn: string;

  @Field(() => Int, { description: "How long it took, in minutes." })
  minutes: number;

  @Field(() => CpdKindEnum, { description: "What kind of development it was." })
  kind: CpdKind;
}
