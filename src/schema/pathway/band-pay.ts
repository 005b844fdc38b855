import { Field, ObjectType } from "type-graphql";
import { PayBandYear } from "../../entities";
import { CivilDate } from "../../entities/scalars";

@ObjectType({ description: "What a pay band pays on one day." })
export class BandPay {
  @Field(() => CivilDate, { description: "The day that this is about." })
  asOf: string;

  @Field(() => PayBandYear, {
    nullable: true,
    description: "The pay of the year in which the day lies; null if it is not held, and notice says so.",
  })
  year: PayBandYear | null;

  @Field(() => String, {
    nullable: true,
    description: "A sentence for people to read if no pay is held for the day; null if it is.",
  })
  notice: string | null;
}
