import { ArgsType, Field } from "type-graphql";
import { CivilDate, DateTime } from "../entities/scalars";

export const AS_OF = "The day the question is about; today where it is left out.";
export const KNOWN_AT = "The instant up to which the record is read; now where it is left out.";

export const STOOD_AT =
  "The instant at which it was published: as it was then, whether or not it has been retired since; now where it is left out.";

/** The two clocks of a question about one day. */
@ArgsType()
export class ClockArgs {
  @Field(() => CivilDate, { nullable: true, description: AS_OF })
  asOf?: string | null;

  @Field(() => DateTime, { nullable: true, description: KNOWN_AT })
  knownAt?: Date | null;
}

/** The same of a list of facts, which leaves none out for its days unless it is asked to. */
@ArgsType()
export class FactClockArgs {
  @Field(() => CivilDate, {
    nullable: true,
    description:
      "Only what holds on that day: begun by then, and neither over nor undone. Where it is left out: whatever its days, and not undone by today.",
  })
  asOf?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      "As the record was known at that instant: with what had been recorded by then, and undone only where that had been; now where it is left out. What is shown of an item is shown as known then, too.",
  })
  knownAt?: Date | null;
}

/** The same of a filter by the role band held. */
@ArgsType()
export class HeldClockArgs {
  @Field(() => CivilDate, {
    nullable: true,
    description: "The day on which the role band is held; today where it is left out.",
  })
  asOf?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "The instant up to which the posts held are read; now where it is left out.",
  })
  knownAt?: Date | null;
}
