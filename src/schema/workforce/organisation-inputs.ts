import { type ClassType, Field, InputType, Int, ObjectType } from "type-graphql";
import { Organisation } from "../../entities";
import { CivilDate } from "../../entities/scalars";
import { UserError } from "../../entities/user-error";
import { OrganisationKind } from "../../entities/vocabulary";
import { OrganisationBy } from "./by";

@InputType({
  description:
    "An organisation to be entered. One that is on record with the same particulars stays as it is, so the call may be repeated.",
})
export class AddOrganisationInput {
  @Field(() => String, {
    description:
      "Its code, for example NORTHMOOR: 1 to 40 capital letters, digits, hyphens and underscores. Access tokens name it; it is never changed.",
  })
  code: string;

  @Field(() => OrganisationKind, {
    description:
      "What kind of organisation it is, for example NHS_TRUST; who the NATIONAL_BODY is is a setting of the service.",
  })
  kind: OrganisationKind;

  @Field(() => String, {
    description: "What it is called, 1 to 200 characters, for example Northmoor Mental Health NHS Trust.",
  })
  name: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Its code at the NHS Organisation Data Service, 3 to 8 capital letters and digits, for example RX4.",
  })
  odsCode?: string | null;

  @Field(() => OrganisationBy, { nullable: true, description: "The organisation that it is part of." })
  parent?: OrganisationBy | null;

  @Field(() => OrganisationBy, {
    nullable: true,
    description: "The organisation within which it works without being part of it.",
  })
  host?: OrganisationBy | null;
}

@InputType({
  description:
    "What is to change of an organisation; what is left out stays, and null empties its ODS code, parent or host. Where nothing would differ, nothing happens.",
})
export class ChangeOrganisationInput {
  @Field(() => OrganisationBy, {
    description: 'Which organisation is meant, for example { code: "NORTHMOOR" }.',
  })
  organisation: OrganisationBy;

  @Field(() => Int, {
    description: "Its version as you have read it; another one is answered CONFLICT, and nothing is stored.",
  })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: "What it is called from now on, 1 to 200 characters." })
  name?: string | null;

  @Field(() => OrganisationKind, {
    nullable: true,
    description: "What kind of organisation it is; none becomes, or stops being, the NATIONAL_BODY.",
  })
  kind?: OrganisationKind | null;

  @Field(() => String, {
    nullable: true,
    description: "Its code at the NHS Organisation Data Service, 3 to 8 capital letters and digits.",
  })
  odsCode?: string | null;

  @Field(() => OrganisationBy, { nullable: true, description: "The organisation that it is part of." })
  parent?: OrganisationBy | null;

  @Field(() => OrganisationBy, {
    nullable: true,
    description: "The organisation within which it works without being part of it.",
  })
  host?: OrganisationBy | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Give true to take a closing back, whether its day has come or lies ahead.",
  })
  reopen?: boolean | null;
}

@InputType({
  description:
    "The end of an organisation: from a day on nobody signs in for it or acts for it, and nothing new is recorded there. Its records stay as they are. It is refused while an organisation that stays open is part of it or hosted by it.",
})
export class CloseOrganisationInput {
  @Field(() => OrganisationBy, {
    description: 'Which organisation is meant, for example { code: "NORTHMOOR" }.',
  })
  organisation: OrganisationBy;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "The first day on which nobody signs in for it, today or later; today where it is left out. Choose a day ahead, so that its workers can take their records out.",
  })
  closedOn?: string | null;
}

export interface OrganisationPayload {
  readonly organisation: Organisation | null;
  readonly userErrors: readonly UserError[];
}

/** Makes the payload type of a mutation that keeps organisations. @param what it does, in plain words. */
export function organisationPayloadOf(mutation: string, what: string): ClassType<OrganisationPayload> {
  @ObjectType(`${mutation}Payload`, { description: `The organisation that was ${what}, or why it was not.` })
  class Answer implements OrganisationPayload {
    @Field(() => Organisation, {
      nullable: true,
      description: "The organisation as it stands now; null where the call was refused.",
    })
    organisation: Organisation | null;

    @Field(() => [UserError], {
      description: "What was wrong and what would be right; empty where it was done.",
    })
    userErrors: readonly UserError[];
  }
  return Answer;
}
