import { Field, ID, InputType } from "type-graphql";
import { CivilDate } from "../../entities/scalars";
import { Capacity, EndorsementSubject } from "../../entities/vocabulary";
import { CurriculumUnitBy, ProgrammeBy } from "../curriculum/by";
import { CompetenceBy } from "../framework/by";
import { IdempotencyKey } from "../idempotency-key";
import { ProgressionRouteBy } from "../pathway/by";
import { BatchPolicy } from "../payload";
import { WorkerBy } from "../workforce/by";
import { AppointmentCoverInput } from "./appointment-cover";
import { DutyBy } from "./duty-by";

@InputType({ description: "A curriculum unit that a worker has completed." })
export class RecordCompletionInput {
  @Field(() => WorkerBy, { description: "The worker that this is about." })
  worker: WorkerBy;

  @Field(() => CurriculumUnitBy, { description: "The unit, for example by its code 1.2." })
  unit: CurriculumUnitBy;

  @Field(() => ProgrammeBy, { nullable: true, description: "The programme that it was part of." })
  programme?: ProgrammeBy | null;

  @Field(() => Boolean, { description: "Whether it was passed." })
  passed: boolean;

  @Field(() => CivilDate, { description: "The day of completion." })
  completedOn: string;

  @Field(() => CivilDate, { nullable: true, description: "The first day on which it no longer counts." })
  expiresOn?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "A certificate, check or training. It counts once it is verified." })
export class RecordCredentialInput {
  @Field(() => WorkerBy, { description: "The worker that this is about." })
  worker: WorkerBy;

  @Field(() => String, { description: "Code of the credential type, for example FIRE_SAFETY." })
  type: string;

  @Field(() => String, { description: "The body that issued it, for example Skills for Health." })
  issuer: string;

  @Field(() => CivilDate, { description: "The day of the award." })
  awardedOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it is no longer valid, by its own terms.",
  })
  expiresOn?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "Confirmation that somebody has checked the credential." })
export class VerifyCredentialInput {
  @Field(() => ID, { description: "Global id of the credential." })
  credential: string;

  @Field(() => String, { description: "How it was verified, for example Certificate seen." })
  how: string;

  @Field(() => CivilDate, { nullable: true, description: "The day; today if left out." })
  verifiedOn?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "A supervision session that took place. What was said is never recorded." })
export class RecordSupervisionInput {
  @Field(() => WorkerBy, { description: "The worker that this is about." })
  worker: WorkerBy;

  @Field(() => String, { description: "Code of the kind of supervision, for example PEER." })
  kind: string;

  @Field(() => CivilDate, { description: "The day on which it took place." })
  heldOn: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "An endorsement of a worker, given in one of your capacities." })
export class GiveEndorsementInput {
  @Field(() => WorkerBy, { description: "The worker that this is about." })
  worker: WorkerBy;

  @Field(() => Capacity, { description: "The capacity in which you give it." })
  as: Capacity;

  @Field(() => EndorsementSubject, { description: "What the endorsement is about." })
  subject: EndorsementSubject;

  @Field(() => String, {
    nullable: true,
    description: "Code of the topic, for EXPERIENCE, COMPETENCE and HR_STANDING.",
  })
  topic?: string | null;

  @Field(() => ProgressionRouteBy, {
    nullable: true,
    description: "The progression route, for SUPPORTS_MOVE.",
  })
  route?: ProgressionRouteBy | null;

  @Field(() => CivilDate, { nullable: true, description: "The day; today if left out." })
  givenOn?: string | null;

  @Field(() => CivilDate, { nullable: true, description: "The first day on which it no longer applies." })
  expiresOn?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "A document that shows that a duty is fulfilled." })
export class DutyDocumentInput {
  @Field(() => String, { description: "Title of the document, at most 300 characters." })
  title: string;

  @Field(() => CivilDate, { description: "The day of the document." })
  datedOn: string;
}

@InputType({ description: "A statement by your organisation about whether it fulfils one of its duties." })
export class AttestDutyInput {
  @Field(() => CompetenceBy, {
    nullable: true,
    description:
      "A competence of kind ORGANISATIONAL as a whole, for example by its code 9.1; or give a duty.",
  })
  competence?: CompetenceBy | null;

  @Field(() => DutyBy, {
    nullable: true,
    description:
      "One duty, for example the statement 9.1.4 or WELLBEING_PLAN; or give a competence as a whole.",
  })
  duty?: DutyBy | null;

  @Field(() => Boolean, { description: "Whether the duty is fulfilled." })
  met: boolean;

  @Field(() => CivilDate, { nullable: true, description: "The day; today if left out." })
  attestedOn?: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which the statement is no longer valid.",
  })
  expiresOn?: string | null;

  @Field(() => DutyDocumentInput, {
    nullable: true,
    description: "The document that shows it, for a duty that asks for one and is fulfilled.",
  })
  document?: DutyDocumentInput | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "An appointment to judge evidence." })
export class AppointAssessorInput {
  @Field(() => ID, {
    description: "Global id of the member of your organisation, from the query members.",
  })
  assessor: string;

  @Field(() => CivilDate, { description: "The first day on which it applies." })
  fromOn: string;

  @Field(() => CivilDate, { nullable: true, description: "The first day on which it no longer applies." })
  untilOn?: string | null;

  @Field(() => AppointmentCoverInput, { description: "The competences that they may judge." })
  covers: AppointmentCoverInput;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "A fact that was wrong from the start." })
export class RetractFactInput {
  @Field(() => ID, { description: "Global id of the fact." })
  fact: string;

  @Field(() => String, { description: "The reason, at most 2,000 characters." })
  reason: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "A fact that stops counting from a day." })
export class RevokeFactInput {
  @Field(() => ID, { description: "Global id of the fact." })
  fact: string;

  @Field(() => CivilDate, { description: "The first day on which it no longer counts." })
  effectiveOn: string;

  @Field(() => String, { description: "The reason, at most 2,000 characters." })
  reason: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "Several items, from 1 to 250." })
export class RecordCompletionsInput {
  @Field(() => [RecordCompletionInput], {
    description: "1 to 250 items. Give one idempotencyKey for the batch; an item must not have one.",
  })
  items: RecordCompletionInput[];

  @Field(() => BatchPolicy, { description: "What happens to the batch if an item is refused." })
  policy: BatchPolicy;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "Several items, from 1 to 250." })
export class RecordCredentialsInput {
  @Field(() => [RecordCredentialInput], {
    description: "1 to 250 items. Give one idempotencyKey for the batch; an item must not have one.",
  })
  items: RecordCredentialInput[];

  @Field(() => BatchPolicy, { description: "What happens to the batch if an item is refused." })
  policy: BatchPolicy;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "Several items, from 1 to 250." })
export class RecordSupervisionsInput {
  @Field(() => [RecordSupervisionInput], {
    description: "1 to 250 items. Give one idempotencyKey for the batch; an item must not have one.",
  })
  items: RecordSupervisionInput[];

  @Field(() => BatchPolicy, { description: "What happens to the batch if an item is refused." })
  policy: BatchPolicy;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
