import { Field, ObjectType } from "type-graphql";
import { CivilDate, DateTime } from "../../entities/scalars";
import { Capacity } from "../../entities/vocabulary";
import { enumOf } from "../enum-of";

export const ViewerKind = enumOf("ViewerKind", "What kind of account has signed in.", {
  PERSON: "Somebody who acts for an organisation, or for themselves as its worker.",
  PROGRAM: "A program with credentials of its own, which acts by its scopes.",
  OPERATOR:
    "Whoever runs the service, a person or a program: keeps the organisations, acts for none of them, and sees no worker.",
});

@ObjectType({
  description:
    "The account that asks, with what it may do: for every account that is signed in, whether a person's, a program's or an operator's.",
})
export class Viewer {
  @Field(() => ViewerKind, { description: "What kind of account it is." })
  kind: keyof typeof ViewerKind;

  @Field(() => String, {
    description: "Their name, as the access token says it, for example Ruth Bannerman.",
  })
  name: string;

  @Field(() => String, {
    description: "The account, as the identity provider names it in the claim sub of the access token.",
  })
  subject: string;

  @Field(() => [Capacity], {
    description:
      "The capacities in which they act in this request, for example HR; under the header Peerway-Acting-For those that the other organisation has granted. A program has none.",
  })
  capacities: readonly Capacity[];

  @Field(() => [String], {
    description:
      "The scopes that a program has, for example readiness:read; of an operator organisation:admin; of other people none.",
  })
  scopes: readonly string[];

  @Field(() => DateTime, {
    nullable: true,
    description:
      "The instant until which the access token is good: a new one has to be fetched by then. Null where it does not say.",
  })
  tokenExpiresAt: Date | null;
}

@ObjectType({
  description:
    "That whoever asks may act for another organisation than their own, for the workers that its grants name (grantsReceived). They act so in a request that names the organisation, by its code, in the HTTP header Peerway-Acting-For: Peerway-Acting-For: NORTHMOOR. Without the header the workers of that organisation read as if they did not exist, and with it those of one's own do.",
})
export class ActingFor {
  /** Of the organisation that gave the grants. */
  organisationId: string;

  @Field(() => Capacity, { description: "In which of their capacities, for example PROVIDER." })
  capacity: Capacity;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "The first day on which no grant of the organisation in this capacity holds any more; null where one has no end.",
  })
  untilOn: string | null;
}
