import { Field, ID, InputType, Int } from "type-graphql";
import { OrganisationBy } from "../workforce/by";

@InputType({ description: "A curriculum unit by its code in a curriculum." })
export class CurriculumUnitCodeInput {
  @Field(() => String, {
    description: "Code of the unit, for example 1.2; unit codes are not competence codes.",
  })
  code: string;

  @Field(() => String, { defaultValue: "HEE-PSW-CURRICULUM", description: "Code of the curriculum." })
  curriculum: string;
}

@InputType({ description: "A curriculum unit, by exactly one of the two." })
export class CurriculumUnitBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API returned it." })
  id?: string | null;

  @Field(() => CurriculumUnitCodeInput, { nullable: true, description: "Its code and curriculum." })
  code?: CurriculumUnitCodeInput | null;
}

@InputType({ description: "A programme, by exactly one of the two." })
export class ProgrammeBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API returned it." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Its code, for example IMROC-PSW." })
  code?: string | null;
}

@InputType({ description: "A curriculum, by exactly one of the two." })
export class CurriculumBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API returned it." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Its code, for example HEE-PSW-CURRICULUM." })
  code?: string | null;
}

@InputType({ description: "A version of a programme." })
export class ProgrammeVersionInput {
  @Field(() => ProgrammeBy, { description: "The programme that has the version." })
  programme: ProgrammeBy;

  @Field(() => Int, {
    description: "Its version, from 1. A retired version has its units as they were published with it.",
  })
  version: number;
}

@InputType({ description: "A curriculum unit, or a version of it." })
export class ChosenUnitInput {
  @Field(() => CurriculumUnitBy, { description: "The curriculum unit to include." })
  unit: CurriculumUnitBy;

  @Field(() => Int, {
    nullable: true,
    description: "Its version, from 1; the current one if left out.",
  })
  version?: number | null;
}

@InputType({
  description: "The units of a programme or of a provider, or any chosen units: exactly one of these.",
})
export class UnitSetBy {
  @Field(() => ProgrammeBy, {
    nullable: true,
    description: "The units of a programme in its current version.",
  })
  programme?: ProgrammeBy | null;

  @Field(() => ProgrammeVersionInput, {
    nullable: true,
    description: "The units of a version of a programme.",
  })
  programmeVersion?: ProgrammeVersionInput | null;

  @Field(() => OrganisationBy, {
    nullable: true,
    description: "The units of all programmes of a provider in their current versions.",
  })
  provider?: OrganisationBy | null;

  @Field(() => [ChosenUnitInput], {
    nullable: true,
    description: "These units, 1 to 250. A unit may be listed in several versions.",
  })
  units?: ChosenUnitInput[] | null;

  @Field(() => [ChosenUnitInput], {
    nullable: true,
    description:
      "These units, 1 to 250, assuming that they and their outcomes are all that is taught: the answer then reports gaps. With `units`, whatever they do not show is not known.",
  })
  completeUnits?: ChosenUnitInput[] | null;
}
