import { Field, ObjectType } from "type-graphql";
import { Organisation, ProgrammeVersion, ProgressionRouteVersion, RoleBandVersion } from "../../entities";
import { CivilDate } from "../../entities/scalars";
import { ContractKind } from "../../entities/workforce/post";
import { SaidIntention } from "../workforce/workers-args";
import { OutcomeCount, PeopleCount } from "./simulation";
import { NamedRequirement } from "./stored";

@ObjectType({
  description:
    "Everybody who works for your organisation, on one day. With `publishable: true`, small counts are suppressed, and so are counts that would reveal one. For people who may not list the workers, all counts are suppressed, and lists of what is counted are refused.",
})
export class Workforce {
  @Field(() => CivilDate, { description: "The day that the answers are about." })
  asOf: string;

  @Field(() => String, { description: "The purpose of the question. It is stored, with who asked and when." })
  purpose: string;
}

@ObjectType({ description: "How many workers do not meet a requirement, or would lose it." })
export class RequirementCount {
  @Field(() => NamedRequirement, { description: "The requirement that they do not meet, or would lose." })
  requirement: NamedRequirement;

  @Field(() => PeopleCount, { description: "How many workers there are." })
  workers: PeopleCount;
}

@ObjectType({ description: "The workers of one role band from which a route starts." })
export class RoleBandReadiness {
  @Field(() => RoleBandVersion, { description: "The role band that this is about." })
  roleBand: RoleBandVersion;

  @Field(() => PeopleCount, { description: "How many hold it." })
  workers: PeopleCount;

  @Field(() => [OutcomeCount], { description: "How many of them have each outcome." })
  byOutcome: readonly OutcomeCount[];
}

@ObjectType({
  description: "A route, and the workers who hold a role band from which it starts, each counted once.",
})
export class RouteReadiness {
  @Field(() => ProgressionRouteVersion, { description: "The progression route that this is about." })
  route: ProgressionRouteVersion;

  @Field(() => PeopleCount, { description: "How many hold a role band from which it starts." })
  workers: PeopleCount;

  @Field(() => [OutcomeCount], { description: "How many of them have each outcome." })
  byOutcome: readonly OutcomeCount[];

  @Field(() => [RoleBandReadiness], {
    description: "The same numbers by the role band that the workers hold.",
  })
  byRoleBand: readonly RoleBandReadiness[];

  /** The most common unmet requirements, most frequent first; suppressed counts come last. */
  blocking: readonly RequirementCount[];
}

@ObjectType({ description: "A requirement that workers satisfy and would lose within the days asked about." })
export class LapseCount extends RequirementCount {
  @Field(() => ProgressionRouteVersion, { description: "The route that asks for it." })
  route: ProgressionRouteVersion;
}

@ObjectType({ description: "How many hold a role band." })
export class RoleBandCount {
  @Field(() => RoleBandVersion, { description: "The role band that this is about." })
  roleBand: RoleBandVersion;

  @Field(() => PeopleCount, { description: "How many hold it." })
  workers: PeopleCount;
}

@ObjectType({ description: "How many hold a role band, and how many of them have a post that ends." })
export class PostEndCount extends RoleBandCount {
  @Field(() => PeopleCount, {
    description:
      "How many of them have a post at it that ends within the days asked about, with none that continues at it or follows on the same day. It is left out for publication.",
  })
  ending: PeopleCount;
}

@ObjectType({ description: "How many hold a post with a kind of contract." })
export class ContractKindCount {
  @Field(() => ContractKind, { description: "The kind of contract." })
  contractKind: ContractKind;

  @Field(() => PeopleCount, { description: "How many hold a post with it." })
  workers: PeopleCount;
}

@ObjectType({ description: "How many workers say that they want something, or have not said." })
export class IntentionCount {
  @Field(() => SaidIntention, { description: "What they say they want." })
  intention: SaidIntention;

  @Field(() => PeopleCount, { description: "How many there are." })
  workers: PeopleCount;
}

@ObjectType({ description: "How many workers another employer places at your organisation." })
export class PlacedCount {
  @Field(() => Organisation, { description: "The employer that has them on its record." })
  employer: Organisation;

  @Field(() => PeopleCount, {
    description:
      "How many have a post there that is worked at your organisation. Exact if the employer granted you all of them (partnerGrants), unless it is for publication; else shown as for publication.",
  })
  workers: PeopleCount;
}

@ObjectType({ description: "How many trained by a training route." })
export class TrainingRouteCount {
  @Field(() => ProgrammeVersion, {
    nullable: true,
    description: "The programme; null for workers with no unit of any programme on record.",
  })
  programme: ProgrammeVersion | null;

  @Field(() => PeopleCount, { description: "How many have passed a unit of it that is still in date." })
  workers: PeopleCount;
}
