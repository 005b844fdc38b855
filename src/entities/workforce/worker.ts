import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Node } from "../node";
import { DateTime } from "../scalars";

export const Intention = { STAYING: "STAYING", EXPLORING: "EXPLORING" } as const;
export type Intention = keyof typeof Intention;
registerEnumType(Intention, {
  name: "Intention",
  description: "What a worker says they want.",
  valuesConfig: {
    STAYING: { description: "To stay and deepen where they are: a path too." },
    EXPLORING: { description: "To look at what comes next." },
  },
});

@ObjectType("Worker", { implements: Node, description: "A person's record at one employer." })
export class Worker {
  organisationId: string;
  id: string;
  personId: string;

  @Field(() => String, { description: "The employer's own number for them." })
  number: string;

  @Field(() => String, { description: "Their name, as the employer has it." })
  name: string;

  @Field(() => String, { nullable: true, description: "The team they work in." })
  team: string | null;

  @Field(() => Intention, {
    nullable: true,
    description: "What they say they want; null where they have not said. It changes no outcome.",
  })
  intention: Intention | null;

  @Field(() => Int, {
    description: "Counts changes of these particulars; an update names the version that it has read.",
  })
  version: number;

  @Field(() => DateTime, {
    nullable: true,
    description: "When their name and words were taken away, as they had asked; null where they were not.",
  })
  erasedAt: Date | null;
}
