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

@InputType({ description: "Which curriculum unit: exactly one of the two." })
export class CurriculumUnitBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API gave it." })
  id?: string | null;

  @Field(() => CurriculumUnitCodeInput, { nullable: true, description: "Its code and curriculum." })
  code?: CurriculumUnitCodeInput | null;
}

@InputType({ description: "Which programme: exactly one of the two." })
export class ProgrammeBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API gave it." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Its code, for example IMROC-PSW." })
  code?: string | null;
}

@InputType({ description: "Which curriculum: exactly one of the two." })
export class CurriculumBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API gave it." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Its code, for example HEE-PSW-CURRICULUM." })
  code?: string | null;
}

@InputType({ description: "A version of a programme." })
export class ProgrammeVersionInput {
  @Field(() => ProgrammeBy, { description: "The programme that it is about." })
  programme: ProgrammeBy;

  @Field(() => Int, {
    description: "Its version, from 1; one that was retired has its units as it was published with them.",
  })
  version: number;
}

@InputType({ description: "A curriculum unit, or a version of it." })
export class ChosenUnitInput {
  @Field(() => CurriculumUnitBy, { description: "The curriculum unit that it is about." })
  unit: CurriculumUnitBy;

  @Field(() => Int, {
    nullable: true,
    description: "Its version, from 1; the one that stands now where it is left out.",
  })
  version?: number | null;
}

@InputType({
  description: "Which units: those of a programme, of a provider, or any chosen ones; exactly one of these.",
})
export class UnitSetBy {
  @Field(() => ProgrammeBy, { nullable: true, description: "Those of a programme as it stands now." })
  programme?: ProgrammeBy | null;

  @Field(() => ProgrammeVersionInput, { nullable: true, description: "Those of a version of a programme." })
  programmeVersion?: ProgrammeVersionInput | null;

  @Field(() => OrganisationBy, {
    nullable: true,
    description: "Those of all programmes of a provider as they stand now.",
  })
  provider?: OrganisationBy | null;

  @Field(() => [ChosenUnitInput], {
    nullable: true,
    description: "These, 1 to 250; a unit may be there in several versions.",
  })
  units?: ChosenUnitInput[] | null;
}
