import { Field, InputType, ObjectType } from "type-graphql";
import { Basis, PayBanding, RoleFamily } from "../../entities/vocabulary";
import { documentInput } from "./document-input";

const TYPICAL = "A typical requirement of employers for a drafted role.";
@ObjectType("TypicalRequirementContent", { description: TYPICAL })
@InputType("TypicalRequirementContentInput", { description: documentInput(TYPICAL) })
export class TypicalRequirementContent {
  @Field(() => String, { description: "The sort of requirement, for example EXPERIENCE." })
  type: string;

  @Field(() => String, { description: "The text in plain words, for people to read." })
  text: string;

  @Field(() => Basis, { description: "How well founded it is." })
  basis: Basis;

  @Field(() => String, { nullable: true, description: "Reference of the source in which it was published." })
  sourceRef?: string | null;
}

const LINE = "A line of text of a drafted role, with a basis and a source of its own.";
@ObjectType("SourcedLineContent", { description: LINE })
@InputType("SourcedLineContentInput", { description: documentInput(LINE) })
export class SourcedLineContent {
  @Field(() => String, { description: "The text in plain words, for people to read." })
  text: string;

  @Field(() => Basis, { description: "How well founded it is." })
  basis: Basis;

  @Field(() => String, { nullable: true, description: "Reference of the source in which it was published." })
  sourceRef?: string | null;
}

const ROLE = "The content of a role band version as it is drafted. Codes name everything that it refers to.";
@ObjectType("RoleBandContent", { description: ROLE })
@InputType("RoleBandContentInput", { description: documentInput(ROLE) })
export class RoleBandContent {
  @Field(() => String, {
    description: "Code: capital letters, digits, hyphens and underscores, for example PSW_SNR.",
  })
  code: string;

  @Field(() => String, { description: "Title of the role band." })
  title: string;

  @Field(() => [SourcedLineContent], { description: "Titles that employers use for it." })
  titlesInUse: readonly SourcedLineContent[];

  @Field(() => PayBanding, {
    description: "Whether it is a volunteer role, within the bands, or above them.",
  })
  payBanding: PayBanding;

  @Field(() => String, {
    nullable: true,
    description: "Code of the pay band, for example 4; null if it is not mapped to any.",
  })
  payBand?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the lowest band at which it was seen; required with highestPayBand.",
  })
  lowestPayBand?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the highest band at which it was seen." })
  highestPayBand?: string | null;

  @Field(() => RoleFamily, { description: "The family of roles it belongs to." })
  family: RoleFamily;

  @Field(() => String, { description: "What the role does." })
  summary: string;

  @Field(() => Basis, { description: "How well founded the title is." })
  titleBasis: Basis;

  @Field(() => Basis, { description: "How well founded the band is." })
  bandBasis: Basis;

  @Field(() => String, { nullable: true, description: "A note for readers." })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why no route leads on from here; leave it out if one does.",
  })
  endOfMap?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Code of the national role band of which this role band of your own is a variant: routes that start there start here too, and time in this role counts as time in that one. If you leave the lists of its scope empty, the national ones apply.",
  })
  variantOf?: string | null;

  @Field(() => [SourcedLineContent], { description: "What the role is for." })
  inScope: readonly SourcedLineContent[];

  @Field(() => [SourcedLineContent], {
    description: "What the role is not for. A worker may refuse to do it.",
  })
  outOfScope: readonly SourcedLineContent[];

  @Field(() => [TypicalRequirementContent], {
    description: "What employers typically ask of somebody in the role.",
  })
  typicalRequirements: readonly TypicalRequirementContent[];

  @Field(() => [String], { description: "References of the sources in which it was published." })
  sourceRefs: readonly string[];
}
