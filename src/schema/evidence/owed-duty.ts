import { Field, ObjectType } from "type-graphql";
import { Duty, Organisation } from "../../entities";
import { CivilDate } from "../../entities/scalars";
import { enumOf } from "../enum-of";

export const DutyStandingEnum = enumOf("DutyStanding", "What an organisation attests about a duty.", {
  FULFILLED: "It attests that it fulfils the duty.",
  NOT_FULFILLED: "It attests that it does not fulfil the duty yet.",
  NOT_ATTESTED: "It attests nothing about the duty, or no longer.",
});
export type DutyStanding = keyof typeof DutyStandingEnum;

export const DutyHolderEnum = enumOf("DutyHolder", "What an organisation is to a worker.", {
  EMPLOYER: "It employs the worker.",
  HOST: "The worker has a post there, for another employer.",
});
export type DutyHolder = keyof typeof DutyHolderEnum;

@ObjectType({ description: "A document that an organisation names as its attestation of a duty." })
export class DutyDocument {
  @Field(() => String, { description: "Title of the document." })
  title: string;

  @Field(() => CivilDate, { description: "The day of the document." })
  datedOn: string;
}

@ObjectType({ description: "A duty, and what one organisation attests about it." })
export class OwedDuty {
  organisationId: string;
  /** The worker to whom it is owed, if it was asked about one. */
  workerId: string | null;

  @Field(() => Duty, { description: "The duty that this is about." })
  duty: Duty;

  @Field(() => DutyStandingEnum, { description: "What the organisation attests about it." })
  standing: DutyStanding;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The day since which it is attested; null if nothing is attested.",
  })
  attestedOn: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which the attestation no longer applies; null if it has no end.",
  })
  expiresOn: string | null;

  @Field(() => DutyDocument, {
    nullable: true,
    description: "The document that the attestation names; null if it names none.",
  })
  document: DutyDocument | null;
}

@ObjectType({ description: "What one organisation owes its peer workers." })
export class OrganisationDuties {
  @Field(() => Organisation, { description: "The organisation that owes it." })
  organisation: Organisation;

  @Field(() => [OwedDuty], {
    description: "Every duty: statements of the framework in its order, then those that the field asks for.",
  })
  duties: readonly OwedDuty[];
}

@ObjectType({
  description: "What an organisation owes one worker, as their employer or as a host of their post.",
})
export class WorkerDuties extends OrganisationDuties {
  @Field(() => DutyHolderEnum, { description: "What the organisation is to the worker." })
  as: DutyHolder;
}
