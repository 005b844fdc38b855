import { Field, ObjectType } from "type-graphql";
import { CurriculumUnitVersion } from "../../entities";
import { CivilDate } from "../../entities/scalars";
import { PeopleCount } from "./simulation";

@ObjectType({ description: "What one curriculum unit would do for an organisation's workers along a route." })
export class UnitHelp {
  @Field(() => CurriculumUnitVersion, { description: "The curriculum unit that it is about." })
  unit: CurriculumUnitVersion;

  @Field(() => PeopleCount, {
    description: "How many would have less still to come, once they passed it and its evidence was accepted.",
  })
  nearer: PeopleCount;

  @Field(() => PeopleCount, {
    description: "Of them, how many would be ready to be considered, together with what they hold.",
  })
  ready: PeopleCount;
}

@ObjectType({
  description:
    "Which unit helps most: units ranked by how many people they would help. People are counted, never named or scored. Those who may not list the workers get no numbers.",
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
      "Units that would help someone and whose prerequisites that person holds: those that make most people ready first, then those that bring most nearer, then by code. For those who may not list the workers: units that would help a person who has nothing on record yet, by code.",
  })
  units: readonly UnitHelp[];
}
