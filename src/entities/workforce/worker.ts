import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Node } from "../node";
import { DateTime } from "../scalars";

export const Intention = { STAYING: "STAYING", EXPLORING: "EXPLORING" } as const;
export type Intention = keyof typeof Intention;
registerEnumType(Intention, {
  name: "Intention",
  description: "What a worker says they want.",
  valuesConfig: {
    STAYING: { description: "To stay where they are and deepen their practice: this is a path too." },
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
    description: "What they say they want; null if they have not said. It changes no outcome.",
  })
  intention: Intention | null;

  @Field(() => Int, {
    description:
      "How often these details have been changed; to update them, give the version that you last read.",
  })
  version: number;

  @Field(() => DateTime, {
    nullable: true,
    description: "When their name and text were erased, as they had requested; null if they were not.",
  })
  erasedAt: Date | null;
}
