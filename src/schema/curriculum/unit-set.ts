import { Field, Float, Int, ObjectType } from "type-graphql";
import { CurriculumUnitVersion, Organisation, ProgrammeVersion } from "../../entities";
import { Basis } from "../../entities/vocabulary";

@ObjectType({ description: "How many facts are well founded, and to which degree." })
export class BasisCounts {
  @Field(() => Int, { description: "Facts read in a public source." })
  published: number;

  @Field(() => Int, { description: "Facts worked out from published facts." })
  inferred: number;

  @Field(() => Int, { description: "Rules of an organisation." })
  localPolicy: number;

  @Field(() => Int, { description: "Peerway's own illustrative defaults." })
  illustrative: number;
}

@ObjectType({
  description:
    "How well founded the outcomes are that an answer counts, each counted once, and what they are based on.",
})
export class TeachingBasis {
  @Field(() => BasisCounts, {
    description:
      "The outcomes, each by the weakest of everything that it is based on. The order from strongest to weakest is PUBLISHED, INFERRED, LOCAL_POLICY, ILLUSTRATIVE.",
  })
  outcomes: BasisCounts;

  @Field(() => BasisCounts, { description: "The texts of those outcomes." })
  texts: BasisCounts;

  @Field(() => BasisCounts, { description: "The mapping of those outcomes to competences." })
  mappings: BasisCounts;

  @Field(() => BasisCounts, { description: "The levels and depths of those outcomes." })
  levels: BasisCounts;

  @Field(() => BasisCounts, {
    description: "The facts that the programme teaches their units; chosen units are not counted.",
  })
  units: BasisCounts;

  @Field(() => BasisCounts, { description: "The crosswalk links that were used." })
  links: BasisCounts;
}

@ObjectType({ description: "A curriculum unit in a set, in the version that the set uses." })
export class UnitInSet {
  @Field(() => CurriculumUnitVersion, { description: "The curriculum unit that this is about." })
  unit: CurriculumUnitVersion;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether everyone on the programme takes it; for a provider, on any of its programmes; null for chosen units.",
  })
  mandatory: boolean | null;

  @Field(() => Basis, {
    nullable: true,
    description: "How well founded it is that it is taught; null for chosen units.",
  })
  basis: Basis | null;
}

@ObjectType({
  description:
    "The units that a question is about: those of a programme, those of a provider, or chosen ones.",
})
export class UnitSet {
  @Field(() => ProgrammeVersion, {
    nullable: true,
    description:
      "The programme, in the version that the set uses; null if the units are not those of one programme.",
  })
  programme: ProgrammeVersion | null;

  @Field(() => Organisation, {
    nullable: true,
    description: "The provider of the programme or programmes; null for chosen units.",
  })
  provider: Organisation | null;

  @Field(() => Boolean, {
    description:
      "Whether the units and their outcomes are all that is taught: the provider has stated so of the programme (of each of its programmes, for a provider) and its units have not changed since, or the question assumes so of chosen units. If not, what they do not show is not known.",
  })
  complete: boolean;

  @Field(() => [UnitInSet], { description: "The units, in order." })
  units: UnitInSet[];

  @Field(() => Float, {
    nullable: true,
    description: "Total taught hours, as the programme states them; null if it states none.",
  })
  hours: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Sum of the units' hours; null if any of them is not known.",
  })
  unitHours: number | null;
}
