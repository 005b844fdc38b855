import { Field, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { Basis, Capacity, EndorsementSubject, RequirementKind, SuppliedBy } from "../../entities/vocabulary";
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

const EVIDENCE = "How much accepted evidence a drafted requirement asks for, and how recent.";
@ObjectType("EvidenceRuleContent", { description: EVIDENCE })
@InputType("EvidenceRuleContentInput", { description: documentInput(EVIDENCE) })
export class EvidenceRuleContent {
  @Field(() => Int, { description: "Least number of accepted evidence items." })
  minimumItems: number;

  @Field(() => Int, { description: "Least number of different kinds of evidence." })
  minimumKinds: number;

  @Field(() => Int, { description: "Least number of different assessors." })
  minimumAssessors: number;

  @Field(() => [String], { nullable: true, description: "Codes of the kinds that may count; null for any." })
  allowedKinds?: readonly string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: "Calendar months from the day the work was done for which it counts; null without end.",
  })
  currencyMonths?: number | null;
}

const REQUIREMENT =
  "A requirement of a drafted route. Which fields it needs and reads depends on its kind; the check says what is missing or has no effect.";
@ObjectType("RequirementContent", { description: REQUIREMENT })
@InputType("RequirementContentInput", { description: documentInput(REQUIREMENT) })
export class RequirementContent {
  @Field(() => String, {
    description:
      "Code, of its own within the route and kept from version to version: small letters, digits, dots and hyphens.",
  })
  code: string;

  @Field(() => String, {
    nullable: true,
    description: "Code of the group that it stands in; null for the one at the top.",
  })
  parent?: string | null;

  @Field(() => RequirementKind, { description: "What kind of requirement it is." })
  kind: RequirementKind;

  @Field(() => String, { description: "The text in plain words, for a person to read." })
  label: string;

  @Field(() => Basis, {
    description:
      "How well it is founded. What a tightened route adds or changes is LOCAL_POLICY, whatever is given.",
  })
  basis: Basis;

  @Field(() => String, { nullable: true, description: "Reference of the source where it was read." })
  sourceRef?: string | null;

  @Field(() => Boolean, { description: "Whether someone with authority may waive it." })
  waivable: boolean;

  @Field(() => SuppliedBy, { nullable: true, description: "Who can supply it; null for a group." })
  suppliedBy?: SuppliedBy | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many parts are needed, for N_OF; how many competences, for DOMAIN, where null is all.",
  })
  n?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the framework that competence, domain and level are of; null for the route's.",
  })
  framework?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the competence, or of the employer's duty." })
  competence?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the domain." })
  domain?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the least level." })
  level?: string | null;

  @Field(() => EvidenceRuleContent, {
    nullable: true,
    description: "How much evidence; null for one accepted item of any kind and age.",
  })
  evidence?: EvidenceRuleContent | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether optional competences of a domain count; null for yes.",
  })
  countOptional?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the curriculum that the unit is of; null for the route's.",
  })
  curriculum?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the curriculum unit." })
  unit?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the programme, all of whose mandatory units are asked for.",
  })
  programme?: string | null;

  @Field(() => Int, { nullable: true, description: "Lowest version of the unit; null for any." })
  minimumVersion?: number | null;

  @Field(() => String, { nullable: true, description: "Code of the credential type." })
  credentialType?: string | null;

  @Field(() => [String], { nullable: true, description: "Issuers that are accepted; null for any." })
  acceptedIssuers?: readonly string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: "Calendar months for which a credential counts; null without end.",
  })
  currencyMonths?: number | null;

  @Field(() => [String], {
    nullable: true,
    description: "Codes of the role bands in which time counts; or minimumBand.",
  })
  roleBands?: readonly string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the least pay band of a post that counts, for example 4.",
  })
  minimumBand?: string | null;

  @Field(() => Int, { nullable: true, description: "Calendar months of time in role." })
  months?: number | null;

  @Field(() => Counting, { nullable: true, description: "How time is counted; null for CALENDAR." })
  counting?: Counting | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether such a post has to be held on the day itself; null for no.",
  })
  mustHoldNow?: boolean | null;

  @Field(() => Int, { nullable: true, description: "How many supervision sessions are asked for." })
  sessions?: number | null;

  @Field(() => String, { nullable: true, description: "Code of the kind of supervision; null for any." })
  supervisionKind?: string | null;

  @Field(() => Int, { nullable: true, description: "Calendar months within which sessions count." })
  withinMonths?: number | null;

  @Field(() => Int, { nullable: true, description: "Longest gap in days between sessions; null for none." })
  longestGapDays?: number | null;

  @Field(() => Capacity, { nullable: true, description: "In what capacity someone has to vouch." })
  byCapacity?: Capacity | null;

  @Field(() => EndorsementSubject, { nullable: true, description: "What they vouch for." })
  subject?: EndorsementSubject | null;

  @Field(() => String, { nullable: true, description: "Code of the topic within the subject." })
  subjectCode?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Calendar months for which their word is good; null without end.",
  })
  goodForMonths?: number | null;
}
