import { type ClassType, Field, InputType, Int, ObjectType } from "type-graphql";
import { Organisation } from "../../entities";
import { CivilDate } from "../../entities/scalars";
import { UserError } from "../../entities/user-error";
import { OrganisationKind } from "../../entities/vocabulary";
import { OrganisationBy } from "./by";

@InputType({
  description:
    "An organisation to add. If it is on record with the same details, nothing changes, so you can repeat the call.",
})
export class AddOrganisationInput {
  @Field(() => String, {
    description:
      "Its code, for example NORTHMOOR: 1 to 40 capital letters, digits, hyphens and underscores. Access tokens contain it, and it never changes.",
  })
  code: string;

  @Field(() => OrganisationKind, {
    description:
      "The kind of organisation, for example NHS_TRUST. The NATIONAL_BODY is a setting of the service.",
  })
  kind: OrganisationKind;

  @Field(() => String, {
    description: "Its name, 1 to 200 characters, for example Northmoor Mental Health NHS Trust.",
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
    "Changes to an organisation. Fields that are left out stay as they are, and null removes its ODS code, parent or host. If nothing differs, nothing happens.",
})
export class ChangeOrganisationInput {
  @Field(() => OrganisationBy, {
    description: 'The organisation, for example { code: "NORTHMOOR" }.',
  })
  organisation: OrganisationBy;

  @Field(() => Int, {
    description:
      "Its version, as you last read it. Any other version is refused with CONFLICT, and nothing is stored.",
  })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: "Its new name, 1 to 200 characters." })
  name?: string | null;

  @Field(() => OrganisationKind, {
    nullable: true,
    description: "The kind of organisation. It cannot become, or stop being, the NATIONAL_BODY.",
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
    description: "Give true to cancel a closing, whether its day has passed or is still to come.",
  })
  reopen?: boolean | null;
}

@InputType({
  description:
    "Closes an organisation: from a day on nobody can sign in for it or act for it, and nothing new is recorded there. Its records stay as they are. This is refused while an open organisation is part of it or hosted by it.",
})
export class CloseOrganisationInput {
  @Field(() => OrganisationBy, {
    description: 'The organisation, for example { code: "NORTHMOOR" }.',
  })
  organisation: OrganisationBy;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "The first day on which nobody can sign in for it, today or later; today if left out. Choose a later day, so that its workers can export their records.",
  })
  closedOn?: string | null;
}

export interface OrganisationPayload {
  readonly organisation: Organisation | null;
  readonly userErrors: readonly UserError[];
}

/** Makes the payload type of a mutation of organisations. @param what the action, in plain words. */
export function organisationPayloadOf(mutation: string, what: string): ClassType<OrganisationPayload> {
  @ObjectType(`${mutation}Payload`, {
    description: `The organisation that was ${what}, or why it was refused.`,
  })
  class Answer implements OrganisationPayload {
    @Field(() => Organisation, {
      nullable: true,
      description: "The organisation now; null if the call was refused.",
    })
    organisation: Organisation | null;

    @Field(() => [UserError], {
      description: "What was wrong and how to correct it; empty if it was done.",
    })
    userErrors: readonly UserError[];
  }
  return Answer;
}
