import { Field, InputType, ObjectType } from "type-graphql";
import { Basis, PayBanding, RoleFamily } from "../../entities/vocabulary";
import { documentInput } from "./document-input";

const TYPICAL = "What employers typically ask of someone in a drafted role.";
@ObjectType("TypicalRequirementContent", { description: TYPICAL })
@InputType("TypicalRequirementContentInput", { description: documentInput(TYPICAL) })
export class TypicalRequirementContent {
  @Field(() => String, { description: "The sort of requirement, for example EXPERIENCE." })
  type: string;

  @Field(() => String, { description: "The text in plain words, for a person to read." })
  text: string;

  @Field(() => Basis, { description: "How well it is founded." })
  basis: Basis;

  @Field(() => String, { nullable: true, description: "Reference of the source where it was read." })
  sourceRef?: string | null;
}

const ROLE = "What a version of a role band says, with codes for everything that it names: as it is drafted.";
@ObjectType("RoleBandContent", { description: ROLE })
@InputType("RoleBandContentInput", { description: documentInput(ROLE) })
export class RoleBandContent {
  @Field(() => String, {
    description: "Code: capital letters, digits, hyphens and underscores, for example PSW_SNR.",
  })
  code: string;

  @Field(() => String, { description: "Title of the role band." })
  title: string;

  @Field(() => [String], { description: "Titles that employers use for it." })
  titlesInUse: readonly string[];

  @Field(() => PayBanding, {
    description: "Whether it is a volunteer role, within the bands, or above them.",
  })
  standing: PayBanding;

  @Field(() => String, {
    nullable: true,
    description: "Code of the pay band, for example 4; null where it is mapped to none.",
  })
  payBand?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the lowest band at which it was seen; goes with highestPayBand.",
  })
  lowestPayBand?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the highest band at which it was seen." })
  highestPayBand?: string | null;

  @Field(() => RoleFamily, { description: "The family of roles it belongs to." })
  family: RoleFamily;

  @Field(() => String, { description: "What the role does." })
  summary: string;

  @Field(() => Basis, { description: "How well the title is founded." })
  titleBasis: Basis;

  @Field(() => Basis, { description: "How well the band is founded." })
  bandBasis: Basis;

  @Field(() => String, { nullable: true, description: "What to know of it." })
  note?: string | null;

  @Field(() => [String], { description: "What the role is for." })
  inScope: readonly string[];

  @Field(() => [String], { description: "What the role is not for, and may be refused." })
  outOfScope: readonly string[];

  @Field(() => Basis, { nullable: true, description: "How well the scope is founded." })
  scopeBasis?: Basis | null;

  @Field(() => [TypicalRequirementContent], {
    description: "What employers typically ask of someone in the role.",
  })
  typicalRequirements: readonly TypicalRequirementContent[];

  @Field(() => [String], { description: "References of the sources where it was read." })
  sourceRefs: readonly string[];
}
