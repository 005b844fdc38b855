import { Field, Float, Int, ObjectType } from "type-graphql";
import { CurriculumUnitVersion, Organisation, ProgrammeVersion } from "../../entities";
import { Basis } from "../../entities/vocabulary";

@ObjectType({ description: "How many facts are founded how well." })
export class BasisCounts {
  @Field(() => Int, { description: "Read in a public source." })
  published: number;

  @Field(() => Int, { description: "Worked out from published facts." })
  inferred: number;

  @Field(() => Int, { description: "How many are an organisation's own rule." })
  localPolicy: number;

  @Field(() => Int, { description: "How many are defaults of Peerway's." })
  illustrative: number;
}

@ObjectType({
  description:
    "How well founded the outcomes are that an answer counts, each counted once, and what they rest on.",
})
export class TeachingBasis {
  @Field(() => BasisCounts, {
    description:
      "The outcomes, each by the least founded of all that it rests on: from best to least PUBLISHED, INFERRED, LOCAL_POLICY, ILLUSTRATIVE.",
  })
  outcomes: BasisCounts;

  @Field(() => BasisCounts, { description: "The words of those outcomes." })
  texts: BasisCounts;

  @Field(() => BasisCounts, { description: "Their mapping to competences." })
  mappings: BasisCounts;

  @Field(() => BasisCounts, { description: "Their levels and depths." })
  levels: BasisCounts;

  @Field(() => BasisCounts, {
    description:
      "That their units are taught by the programme; units that were simply chosen are not counted.",
  })
  units: BasisCounts;

  @Field(() => BasisCounts, { description: "The crosswalk links taken on the way." })
  links: BasisCounts;
}

@ObjectType({ description: "A curriculum unit among others, in the version that is meant." })
export class UnitInSet {
  @Field(() => CurriculumUnitVersion, { description: "The curriculum unit that it is about." })
  unit: CurriculumUnitVersion;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether everyone on the programme takes it; for a provider, on any of its programmes; null for chosen units.",
  })
  mandatory: boolean | null;

  @Field(() => Basis, {
    nullable: true,
    description: "How well it is founded that it is taught; null for chosen units.",
  })
  basis: Basis | null;
}

@ObjectType({
  description: "Units that a question is about: those of a programme, of a provider, or chosen ones.",
})
export class UnitSet {
  @Field(() => ProgrammeVersion, {
    nullable: true,
    description: "The programme, in the version that is meant; null where the units are not those of one.",
  })
  programme: ProgrammeVersion | null;

  @Field(() => Organisation, {
    nullable: true,
    description: "The provider of the programme or programmes; null for chosen units.",
  })
  provider: Organisation | null;

  @Field(() => [UnitInSet], { description: "The units, in order." })
  units: UnitInSet[];

  @Field(() => Float, {
    nullable: true,
    description: "Taught hours in all, as the programme states them; null where none are stated.",
  })
  hours: number | null;

  @Field(() => Float, { nullable: true, description: "Sum of the units' hours, where all are known." })
  unitHours: number | null;
}
