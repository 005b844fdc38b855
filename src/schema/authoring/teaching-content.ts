import { Field, Float, InputType, Int, ObjectType } from "type-graphql";
import { CivilDate } from "../../entities/scalars";
import { Basis, DeliveryMode, Depth } from "../../entities/vocabulary";
import { documentInput } from "./document-input";

const OWN = "Your own organisation's curriculum if left out";

const SECTION = "The section of a drafted unit in its curriculum.";
@ObjectType("SectionContent", { description: SECTION })
@InputType("SectionContentInput", { description: documentInput(SECTION) })
export class SectionContent {
  @Field(() => String, { description: "Code of the section in its curriculum." })
  code: string;

  @Field(() => String, { description: "Title of the section." })
  title: string;
}

const START = "A day on which a drafted unit begins.";
@ObjectType("UnitStartContent", { description: START })
@InputType("UnitStartContentInput", { description: documentInput(START) })
export class UnitStartContent {
  @Field(() => CivilDate, { description: "The day: today or later." })
  startsOn: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many more learners can join; 0 if it is full. Leave it out if there is no limit, or it is not known.",
  })
  places?: number | null;
}

const UNIT_REF = "A unit that a draft refers to.";
@ObjectType("UnitRefContent", { description: UNIT_REF })
@InputType("UnitRefContentInput", { description: documentInput(UNIT_REF) })
export class UnitRefContent {
  @Field(() => String, { nullable: true, description: `Code of the curriculum. ${OWN}.` })
  curriculum?: string | null;

  @Field(() => String, { description: "Code of the unit in it, for example 1.2." })
  unit: string;
}

const OUTCOME = "What a learner can do after a drafted unit, and which competence that shows.";
@ObjectType("OutcomeContent", { description: OUTCOME })
@InputType("OutcomeContentInput", { description: documentInput(OUTCOME) })
export class OutcomeContent {
  @Field(() => String, { description: "The text of the outcome." })
  text: string;

  @Field(() => Basis, {
    nullable: true,
    description: "How well founded the outcome is; LOCAL_POLICY if left out.",
  })
  basis?: Basis | null;

  @Field(() => String, {
    description: "Code of the framework whose competence it shows, for example HEE-PSW.",
  })
  framework: string;

  @Field(() => Int, {
    nullable: true,
    description: "The number of that framework's edition, as we count them; the current edition if left out.",
  })
  edition?: number | null;

  @Field(() => String, { description: "Code of the competence, for example 3.2." })
  competence: string;

  @Field(() => String, {
    description: "Code of the level at which it shows the competence, of the same edition.",
  })
  level: string;

  @Field(() => Depth, { description: "How deeply it is taught." })
  depth: Depth;

  @Field(() => [String], {
    description: "Codes of the kinds of evidence that a learner produces, for example DIRECT_OBSERVATION.",
  })
  evidenceKinds: readonly string[];

  @Field(() => Basis, {
    nullable: true,
    description: "How well founded the mapping is; LOCAL_POLICY if left out.",
  })
  mappingBasis?: Basis | null;

  @Field(() => Basis, {
    nullable: true,
    description: "How well founded level and depth are; LOCAL_POLICY if left out.",
  })
  levelBasis?: Basis | null;
}

const UNIT =
  "The content of a curriculum unit version as it is drafted. Codes name everything that it refers to.";
@ObjectType("CurriculumUnitContent", { description: UNIT })
@InputType("CurriculumUnitContentInput", { description: documentInput(UNIT) })
export class CurriculumUnitContent {
  @Field(() => String, {
    nullable: true,
    description: `Code of the curriculum it belongs to. ${OWN}; required for a national unit.`,
  })
  curriculum?: string | null;

  @Field(() => String, { description: "Its code in the curriculum, for example 1.2." })
  code: string;

  @Field(() => SectionContent, {
    nullable: true,
    description: "Its section; leave it out if the curriculum has none.",
  })
  section?: SectionContent | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the unit is an option in the curriculum; no if left out.",
  })
  optional?: boolean | null;

  @Field(() => String, { description: "Title of the curriculum unit." })
  title: string;

  @Field(() => Basis, {
    nullable: true,
    description: "How well founded the title is; LOCAL_POLICY if left out.",
  })
  titleBasis?: Basis | null;

  @Field(() => String, { nullable: true, description: "The aim of the unit." })
  aim?: string | null;

  @Field(() => String, { description: "What the unit is about, in a sentence or two." })
  summary: string;

  @Field(() => Float, { nullable: true, description: "Taught hours, more than 0, in tenths." })
  hours?: number | null;

  @Field(() => DeliveryMode, { nullable: true, description: "How it is taught." })
  deliveryMode?: DeliveryMode | null;

  @Field(() => Float, {
    nullable: true,
    description: "Price for one learner in pounds sterling; 0 if it is free.",
  })
  price?: number | null;

  @Field(() => Int, { nullable: true, description: "Days from its start to the day after its end." })
  durationDays?: number | null;

  @Field(() => [UnitStartContent], { description: "The days on which it next starts." })
  starts: readonly UnitStartContent[];

  @Field(() => [UnitRefContent], { description: "Units that must be taken before it." })
  prerequisites: readonly UnitRefContent[];

  @Field(() => [OutcomeContent], { description: "What a learner can do after it, in order." })
  outcomes: readonly OutcomeContent[];

  @Field(() => Basis, {
    nullable: true,
    description: "How well founded its mapping as a whole is; LOCAL_POLICY if left out.",
  })
  mappingBasis?: Basis | null;

  @Field(() => String, { nullable: true, description: "A note for readers." })
  note?: string | null;

  @Field(() => [String], { description: "References of the sources in which it was published." })
  sourceRefs: readonly string[];
}

const PLACE = "A unit's place in a drafted programme.";
@ObjectType("ProgrammeUnitContent", { description: PLACE })
@InputType("ProgrammeUnitContentInput", { description: documentInput(PLACE) })
export class ProgrammeUnitContent extends UnitRefContent {
  @Field(() => Boolean, { description: "Whether everyone on the programme takes it." })
  mandatory: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it may be taken without the rest of the programme; yes if left out.",
  })
  alone?: boolean | null;

  @Field(() => Basis, {
    nullable: true,
    description: "How well founded it is that the programme teaches it; LOCAL_POLICY if left out.",
  })
  basis?: Basis | null;
}

const COMPLETENESS =
  "A statement by the provider: the programme's units and their outcomes are all that it teaches and assesses. Only then can an answer report what it does not teach.";
@ObjectType("CompletenessContent", { description: COMPLETENESS })
@InputType("CompletenessContentInput", { description: documentInput(COMPLETENESS) })
export class CompletenessContent {
  @Field(() => CivilDate, { description: "The day on which it was stated: today or earlier." })
  statedOn: string;

  @Field(() => String, {
    description:
      "Who stated it: the provider or a role there, for example the course lead. Please do not name a person.",
  })
  statedBy: string;
}

const PROGRAMME =
  "The content of a programme version as it is drafted, with the units that are new or changed. Codes name everything that it refers to.";
@ObjectType("ProgrammeContent", { description: PROGRAMME })
@InputType("ProgrammeContentInput", { description: documentInput(PROGRAMME) })
export class ProgrammeContent {
  @Field(() => String, { description: "Its code, for example IMROC-PSW." })
  code: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Code of the organisation that teaches it. Your own organisation if left out; required for a national programme.",
  })
  provider?: string | null;

  @Field(() => String, { description: "Title of the programme." })
  title: string;

  @Field(() => String, { description: "How the programme is organised." })
  shape: string;

  @Field(() => String, { nullable: true, description: "How it is taught." })
  delivery?: string | null;

  @Field(() => Float, { nullable: true, description: "Taught hours in total, more than 0, in tenths." })
  hours?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Price of the whole programme for one learner, in pounds sterling.",
  })
  price?: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "The most that public funding pays for one learner, in pounds sterling. It is not the price.",
  })
  maximumFunding?: number | null;

  @Field(() => String, { nullable: true, description: "The award that it leads to." })
  award?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      "Codes of the credential types that a learner who completes it can be awarded, for example PEER_WORKER_APPRENTICESHIP; none if left out.",
  })
  leadsTo?: readonly string[] | null;

  @Field(() => Basis, {
    nullable: true,
    description: "How well founded its description is; LOCAL_POLICY if left out.",
  })
  basis?: Basis | null;

  @Field(() => String, { nullable: true, description: "Reference of the source in which it was published." })
  sourceRef?: string | null;

  @Field(() => String, { nullable: true, description: "A note for readers." })
  note?: string | null;

  @Field(() => CompletenessContent, {
    nullable: true,
    description:
      "The statement that the units and their outcomes are all that it teaches; leave it out if that is not so, or nobody has said so.",
  })
  completeness?: CompletenessContent | null;

  @Field(() => [ProgrammeUnitContent], { description: "The units it teaches, in order." })
  units: readonly ProgrammeUnitContent[];

  @Field(() => [CurriculumUnitContent], {
    description:
      "Units that are new or changed. Each is published together with the programme, and is listed in units too.",
  })
  define: readonly CurriculumUnitContent[];
}
