import { Field, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { Basis, Capacity, EndorsementSubject, RequirementKind, SuppliedBy } from "../../entities/vocabulary";
import { KeptUpBy } from "../pathway/kept-up-by";
import { documentInput } from "./document-input";

export const Counting = { CALENDAR: "CALENDAR", FTE: "FTE" } as const;
export type Counting = keyof typeof Counting;
registerEnumType(Counting, {
  name: "Counting",
  description: "How time in role is counted.",
  valuesConfig: {
    CALENDAR: { description: "A day counts as one, whatever the hours." },
    FTE: { description: "A day counts as the whole-time equivalent held on it, at most 1." },
  },
});

const EVIDENCE = "How much accepted evidence a drafted requirement asks for, and how recent it must be.";
@ObjectType("EvidenceRuleContent", { description: EVIDENCE })
@InputType("EvidenceRuleContentInput", { description: documentInput(EVIDENCE) })
export class EvidenceRuleContent {
  @Field(() => Int, { description: "The minimum number of accepted evidence items." })
  minimumItems: number;

  @Field(() => Int, { description: "The minimum number of different kinds of evidence." })
  minimumKinds: number;

  @Field(() => Int, { description: "The minimum number of different assessors." })
  minimumAssessors: number;

  @Field(() => [String], { nullable: true, description: "Codes of the kinds that count; null for any." })
  allowedKinds?: readonly string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: "Calendar months for which it counts, from the day the work was done; null for no limit.",
  })
  currencyMonths?: number | null;

  @Field(() => KeptUpBy, {
    nullable: true,
    description: "What keeps work current beyond these months; null if nothing does.",
  })
  keptUpBy?: KeptUpBy | null;
}

const REQUIREMENT =
  "A requirement of a drafted route. The fields that it needs depend on its kind; the check reports what is missing or has no effect.";
@ObjectType("RequirementContent", { description: REQUIREMENT })
@InputType("RequirementContentInput", { description: documentInput(REQUIREMENT) })
export class RequirementContent {
  @Field(() => String, {
    description:
      "Code, unique within the route and kept from version to version: small letters, digits, dots and hyphens.",
  })
  code: string;

  @Field(() => String, {
    nullable: true,
    description: "Code of the group that it belongs to; null for the top requirement.",
  })
  parent?: string | null;

  @Field(() => RequirementKind, { description: "The kind of requirement." })
  kind: RequirementKind;

  @Field(() => String, { description: "The text in plain words, for people to read." })
  label: string;

  @Field(() => Basis, {
    description:
      "How well founded it is. Anything that a local version adds or changes is LOCAL_POLICY, whatever is given here.",
  })
  basis: Basis;

  @Field(() => String, { nullable: true, description: "Reference of the source in which it was published." })
  sourceRef?: string | null;

  @Field(() => Boolean, { description: "Whether somebody with authority may waive it." })
  waivable: boolean;

  @Field(() => SuppliedBy, { nullable: true, description: "Who can supply it; null for a group." })
  suppliedBy?: SuppliedBy | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many parts are needed, for N_OF; how many competences, for DOMAIN (null for all).",
  })
  n?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Code of the framework to which competence, domain and level belong; null for the route's framework.",
  })
  framework?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the competence, or of the employer's duty." })
  competence?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the domain." })
  domain?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the minimum level." })
  level?: string | null;

  @Field(() => EvidenceRuleContent, {
    nullable: true,
    description: "How much evidence is needed; null for one accepted item of any kind and age.",
  })
  evidence?: EvidenceRuleContent | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether optional competences of a domain count; null for yes.",
  })
  countOptional?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the curriculum to which the unit belongs; null for the route's curriculum.",
  })
  curriculum?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the curriculum unit." })
  unit?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the programme; all its mandatory units are required.",
  })
  programme?: string | null;

  @Field(() => Int, { nullable: true, description: "Lowest version of the unit; null for any." })
  minimumVersion?: number | null;

  @Field(() => String, { nullable: true, description: "Code of the credential type." })
  credentialType?: string | null;

  @Field(() => [String], { nullable: true, description: "The accepted issuers; null for any." })
  acceptedIssuers?: readonly string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: "Calendar months for which a credential counts; null for no limit.",
  })
  currencyMonths?: number | null;

  @Field(() => [String], {
    nullable: true,
    description: "Codes of the role bands in which time counts. Give this or minimumBand.",
  })
  roleBands?: readonly string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the lowest pay band of a post that counts, for example 4.",
  })
  minimumBand?: string | null;

  @Field(() => Int, { nullable: true, description: "Calendar months of time in role." })
  months?: number | null;

  @Field(() => Counting, { nullable: true, description: "How time is counted; null for CALENDAR." })
  counting?: Counting | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether such a post must be held on the day itself; null for no.",
  })
  mustHoldNow?: boolean | null;

  @Field(() => Int, { nullable: true, description: "The number of supervision sessions needed." })
  sessions?: number | null;

  @Field(() => String, { nullable: true, description: "Code of the kind of supervision; null for any." })
  supervisionKind?: string | null;

  @Field(() => Int, { nullable: true, description: "Calendar months within which sessions count." })
  withinMonths?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "The longest gap in days between sessions; null for no limit.",
  })
  longestGapDays?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Sessions fewer days apart than this count as one; null if every session counts.",
  })
  shortestGapDays?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether only sessions count that the worker has confirmed; null: every session counts.",
  })
  confirmedOnly?: boolean | null;

  @Field(() => Capacity, {
    nullable: true,
    description: "The capacity in which somebody must endorse the worker.",
  })
  byCapacity?: Capacity | null;

  @Field(() => EndorsementSubject, { nullable: true, description: "What the endorsement must be about." })
  subject?: EndorsementSubject | null;

  @Field(() => String, { nullable: true, description: "Code of the topic within the subject." })
  subjectCode?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Calendar months for which the endorsement counts; null for no limit.",
  })
  goodForMonths?: number | null;
}
