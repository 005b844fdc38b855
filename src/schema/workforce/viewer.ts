import { Field, ObjectType } from "type-graphql";
import { CivilDate, DateTime } from "../../entities/scalars";
import { Capacity } from "../../entities/vocabulary";
import { enumOf } from "../enum-of";

export const ViewerKind = enumOf("ViewerKind", "The kind of account that has signed in.", {
  PERSON: "A person who acts for an organisation, or for themselves as its worker.",
  PROGRAM: "A program with its own credentials, which acts by its scopes.",
  OPERATOR:
    "A person or program that runs the service. It manages the organisations, acts for none of them, and sees no workers.",
});

@ObjectType({
  description: "The account that is signed in, and what it may do: a person, a program or an operator.",
})
export class Viewer {
  @Field(() => ViewerKind, { description: "The kind of account." })
  kind: keyof typeof ViewerKind;

  @Field(() => String, {
    description: "Their name, from the access token, for example Ruth Bannerman.",
  })
  name: string;

  @Field(() => String, {
    description: "The account, as the identity provider names it in the claim sub of the access token.",
  })
  subject: string;

  @Field(() => [Capacity], {
    description:
      "The capacities in which they act in this request, for example HR. With the header Peerway-Acting-For, the capacities that the other organisation has granted. Empty for a program.",
  })
  capacities: readonly Capacity[];

  @Field(() => [String], {
    description:
      "The scopes of a program, for example readiness:read; for an operator organisation:admin; for other people none.",
  })
  scopes: readonly string[];

  @Field(() => DateTime, {
    nullable: true,
    description:
      "The instant at which the access token expires; get a new one by then. Null if the token does not say.",
  })
  tokenExpiresAt: Date | null;
}

@ObjectType({
  description:
    "Another organisation that you may act for, for the workers that its grants name (grantsReceived). To do so, send its code in the HTTP header Peerway-Acting-For: Peerway-Acting-For: NORTHMOOR. Without the header, the workers of that organisation are not found; with it, the workers of your own organisation are not found.",
})
export class ActingFor {
  /** The organisation that granted it. */
  organisationId: string;

  @Field(() => Capacity, { description: "The capacity in which you may act, for example PROVIDER." })
  capacity: Capacity;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "The first day on which no grant of the organisation in this capacity applies any more; null if one has no end.",
  })
  untilOn: string | null;
}
