import { Field, ObjectType } from "type-graphql";
import { CurriculumUnitVersion } from "../../entities";
import { CivilDate } from "../../entities/scalars";
import { PeopleCount } from "./simulation";

@ObjectType({ description: "How one curriculum unit would help an organisation's workers along a route." })
export class UnitHelp {
  @Field(() => CurriculumUnitVersion, { description: "The curriculum unit that this is about." })
  unit: CurriculumUnitVersion;

  @Field(() => PeopleCount, {
    description:
      "How many workers would have less still to come once they passed it and its evidence was accepted.",
  })
  nearer: PeopleCount;

  @Field(() => PeopleCount, {
    description:
      "How many of these workers would be ready to be considered, together with what they already have.",
  })
  ready: PeopleCount;
}

@ObjectType({
  description:
    "The units that help most: units ranked by how many people they would help. A unit helps by what it is recorded to assess; a unit that is not listed may teach more than is recorded. People are counted, never named or scored. People who may not list the workers get no numbers.",
})
export class HelpfulUnits {
  @Field(() => CivilDate, { description: "The day the question is about." })
  asOf: string;

  @Field(() => PeopleCount, {
    description: "How many of your organisation's workers hold a role band that the route starts from.",
  })
  workers: PeopleCount;

  @Field(() => PeopleCount, { description: "How many of them are ready already." })
  readyAlready: PeopleCount;

  @Field(() => [UnitHelp], {
    description:
      "Units that would help somebody who already has their prerequisites, in this order: units that make the most people ready, then units that bring the most people nearer, then by code. If you may not list the workers: units that would help a person with nothing on record yet, by code.",
  })
  units: readonly UnitHelp[];
}
