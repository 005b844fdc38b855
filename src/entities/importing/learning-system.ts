import { Field, ObjectType } from "type-graphql";
import { Node } from "../node";
import { DateTime } from "../scalars";

@ObjectType("ActivityMapping", {
  implements: Node,
  description:
    "What an activity of your organisation's learning systems is here: a curriculum unit, a programme or a credential type. Statements about it are recorded as that (docs/xapi.md).",
})
export class ActivityMapping {
  organisationId: string;
  id: string;
  unitId: string | null;
  programmeId: string | null;
  credentialTypeId: string | null;

  @Field(() => String, { description: "The id of the activity in statements, an IRI." })
  activity: string;

  @Field(() => DateTime, { description: "The instant from which it is in force." })
  mappedAt: Date;

  @Field(() => String, {
    nullable: true,
    description: "The person or program that mapped it, by the name that your organisation knows.",
  })
  mappedBy: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it ended; null while it is in force." })
  endedAt: Date | null;
}

@ObjectType("AccountHome", {
  implements: Node,
  description:
    "A learning system of your organisation whose accounts are named by the numbers of workers, as statements of xAPI name it (docs/xapi.md).",
})
export class AccountHome {
  organisationId: string;
  id: string;

  @Field(() => String, { description: "The home page of its accounts, without a slash at its end." })
  homePage: string;

  @Field(() => DateTime, { description: "The instant from which it is in force." })
  statedAt: Date;

  @Field(() => String, {
    nullable: true,
    description: "The person or program that stated it, by the name that your organisation knows.",
  })
  statedBy: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it ended; null while it is in force." })
  endedAt: Date | null;
}
