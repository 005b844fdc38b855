import { Field, ID, InputType } from "type-graphql";
import { CurriculumUnitBy, ProgrammeBy } from "../curriculum/by";
import { IdempotencyKey } from "../idempotency-key";

@InputType({
  description:
    "What an activity of a learning system is here: a curriculum unit, a programme, a unit within a programme, or a credential type.",
})
export class MapActivityInput {
  @Field(() => String, {
    description:
      "The id of the activity in statements of xAPI, an absolute IRI of at most 500 characters. What it was mapped to before ends.",
  })
  activity: string;

  @Field(() => CurriculumUnitBy, { nullable: true, description: "The unit that it teaches." })
  unit?: CurriculumUnitBy | null;

  @Field(() => ProgrammeBy, {
    nullable: true,
    description:
      "The programme in which the unit is taught. Without a unit: the activity is the whole programme, and a worker who passes it has completed its mandatory units.",
  })
  programme?: ProgrammeBy | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Code of the credential type that passing it leads to, for example FIRE_SAFETY. It is issued by your organisation, and counts once somebody has verified it.",
  })
  credentialType?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "The mapping that ends." })
export class EndActivityMappingInput {
  @Field(() => ID, { description: "Global id of the mapping." })
  mapping: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "A learning system whose accounts are named by the numbers of workers." })
export class StateAccountHomeInput {
  @Field(() => String, {
    description:
      "The home page of its accounts, as statements name it (actor.account.homePage), for example https://moodle.example.org. Everybody with an account there has to have a name that is their worker number, and nobody else's.",
  })
  homePage: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "The home page whose accounts are nobody's here from now on." })
export class EndAccountHomeInput {
  @Field(() => ID, { description: "Global id of the account home." })
  accountHome: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
