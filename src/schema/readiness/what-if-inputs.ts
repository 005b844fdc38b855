import { Field, Float, ID, InputType, Int } from "type-graphql";
import { CivilDate } from "../../entities/scalars";
import { Capacity, EndorsementSubject } from "../../entities/vocabulary";
import { CurriculumUnitBy, ProgrammeBy } from "../curriculum/by";
import { CompetenceBy } from "../framework/by";
import { ProgressionRouteBy, RoleBandBy } from "../pathway/by";

@InputType({ description: "Evidence of a competence that is supposed to have been submitted and accepted." })
export class SupposedClaimInput {
  @Field(() => CompetenceBy, { description: "The competence, for example by its code 3.2." })
  competence: CompetenceBy;

  @Field(() => String, { description: "Code of the level at which it is accepted, for example INDEPENDENT." })
  level: string;

  @Field(() => String, { description: "Code of the kind of evidence, for example DIRECT_OBSERVATION." })
  kind: string;

  @Field(() => CivilDate, { description: "The day on which the work is done." })
  doneOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "The day on which it is accepted. If left out: the hypothetical day, or the day the work is done if that is later.",
  })
  judgedOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "Global id of the member who accepts it, who must be appointed for it on that day; a new assessor if left out.",
  })
  assessor?: string | null;

  @Field(() => Int, {
    defaultValue: 1,
    description: "If no member is named: which new assessor accepts it, 1 to 9. Two numbers are two people.",
  })
  newAssessor: number;
}

@InputType({ description: "A unit, or all mandatory units of a programme, supposed to have been passed." })
export class SupposedCompletionInput {
  @Field(() => CurriculumUnitBy, { nullable: true, description: "The unit. Give this or programme." })
  unit?: CurriculumUnitBy | null;

  @Field(() => ProgrammeBy, {
    nullable: true,
    description: "A programme instead of a unit: all its mandatory units.",
  })
  programme?: ProgrammeBy | null;

  @Field(() => CivilDate, { description: "The day of completion." })
  completedOn: string;

  @Field(() => CivilDate, { nullable: true, description: "The first day on which it no longer counts." })
  expiresOn?: string | null;
}

@InputType({ description: "A certificate, check or training that is supposed to be held and verified." })
export class SupposedCredentialInput {
  @Field(() => String, { description: "Code of the credential type, for example FIRE_SAFETY." })
  type: string;

  @Field(() => String, { description: "The body that issues it, for example Skills for Health." })
  issuer: string;

  @Field(() => CivilDate, { description: "The day of the award." })
  awardedOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it is no longer valid, by its own terms.",
  })
  expiresOn?: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "The day on which it is verified. If left out: the hypothetical day, or the day of the award if that is later.",
  })
  verifiedOn?: string | null;
}

@InputType({ description: "A role band that the worker is supposed to hold from a day on." })
export class SupposedPostInput {
  @Field(() => RoleBandBy, { description: "The role band, for example by its code PSW." })
  roleBand: RoleBandBy;

  @Field(() => CivilDate, { description: "The first day on which it is held." })
  startedOn: string;

  @Field(() => CivilDate, { nullable: true, description: "The first day on which it is no longer held." })
  endedOn?: string | null;

  @Field(() => Float, { defaultValue: 1, description: "0 for a bank post, 1 for full time, in hundredths." })
  wholeTimeEquivalent: number;
}

@InputType({ description: "The supposed end of a post that is on record." })
export class SupposedPostEndInput {
  @Field(() => ID, { description: "Global id of the post." })
  post: string;

  @Field(() => CivilDate, {
    description: "The first day on which it is no longer held: the day after the last.",
  })
  endedOn: string;
}

@InputType({ description: "An endorsement of the worker that is supposed to be given." })
export class SupposedEndorsementInput {
  @Field(() => Capacity, { description: "The capacity in which it is given." })
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
    description: "The route that SUPPORTS_MOVE supports; the hypothetical route if left out.",
  })
  route?: ProgressionRouteBy | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The day; the hypothetical day if left out.",
  })
  givenOn?: string | null;

  @Field(() => CivilDate, { nullable: true, description: "The first day on which it no longer applies." })
  expiresOn?: string | null;
}

@InputType({ description: "A supervision session that is supposed to take place." })
export class SupposedSupervisionInput {
  @Field(() => String, { description: "Code of the kind of supervision, for example PEER." })
  kind: string;

  @Field(() => CivilDate, { description: "The day on which it took place." })
  heldOn: string;
}

@InputType({ description: "An attestation of one of the employer's duties that is supposed to be given." })
export class SupposedAttestationInput {
  @Field(() => CompetenceBy, {
    description: "A competence of kind ORGANISATIONAL, for example by its code 9.1.",
  })
  competence: CompetenceBy;

  @Field(() => Boolean, { defaultValue: true, description: "Whether the duty is fulfilled." })
  met: boolean;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The day; the hypothetical day if left out.",
  })
  attestedOn?: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which the statement is no longer valid.",
  })
  expiresOn?: string | null;
}

@InputType({
  description:
    "What is supposed, 100 changes at most: facts added to the record, facts ignored, another day, another route. Nothing is stored.",
})
export class WhatIfChangesInput {
  @Field(() => [SupposedClaimInput], {
    defaultValue: [],
    description: "Evidence supposed to be accepted, with its claims.",
  })
  claims: SupposedClaimInput[];

  @Field(() => [SupposedCompletionInput], { defaultValue: [], description: "Units or programmes passed." })
  completions: SupposedCompletionInput[];

  @Field(() => [SupposedCredentialInput], { defaultValue: [], description: "Credentials held and verified." })
  credentials: SupposedCredentialInput[];

  @Field(() => [SupposedPostInput], { defaultValue: [], description: "Posts supposed to be held." })
  posts: SupposedPostInput[];

  @Field(() => [SupposedPostEndInput], { defaultValue: [], description: "Ends of posts that are on record." })
  postEnds: SupposedPostEndInput[];

  @Field(() => [SupposedEndorsementInput], {
    defaultValue: [],
    description: "Endorsements supposed to be given.",
  })
  endorsements: SupposedEndorsementInput[];

  @Field(() => [SupposedSupervisionInput], {
    defaultValue: [],
    description: "Supervision sessions supposed to be held.",
  })
  supervisions: SupposedSupervisionInput[];

  @Field(() => [SupposedAttestationInput], {
    defaultValue: [],
    description: "The employer's attestations of its duties.",
  })
  attestations: SupposedAttestationInput[];

  @Field(() => [ID], {
    defaultValue: [],
    description:
      "Global ids of facts of this worker, or of claims, that are treated as if they had never been recorded, together with everything that belongs to them.",
  })
  withdrawn: string[];

  @Field(() => CivilDate, {
    nullable: true,
    description: "Another day for the hypothetical answer; the same day if left out.",
  })
  asOf?: string | null;

  @Field(() => ProgressionRouteBy, {
    nullable: true,
    description: "Another route for the hypothetical answer; the same route if left out.",
  })
  route?: ProgressionRouteBy | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "Global id of a draft of a route's next version, for the hypothetical answer. Give it instead of route; only for people who may write the draft.",
  })
  draft?: string | null;
}
