import { ArgsType, Field } from "type-graphql";
import { CivilDate, DateTime } from "../entities/scalars";

export const AS_OF = "The day the question is about; today if left out.";
export const KNOWN_AT =
  "The instant up to which the record is read: anything recorded later is ignored; now if left out.";

export const VERSION_AT =
  "The instant for which to read the published version: as it was then, even if it has been retired since; now if left out.";

/** The two clocks of a question about one day. */
@ArgsType()
export class ClockArgs {
  @Field(() => CivilDate, { nullable: true, description: AS_OF })
  asOf?: string | null;

  @Field(() => DateTime, { nullable: true, description: KNOWN_AT })
  knownAt?: Date | null;
}

/** The same for a list of facts, which leaves out no facts for their days unless a day is given. */
@ArgsType()
export class FactClockArgs {
  @Field(() => CivilDate, {
    nullable: true,
    description:
      "Only what is in force on that day: it has started, has not ended and is not undone. If left out: items of any dates that are not undone today.",
  })
  asOf?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      "As the record was known at that instant: items recorded later are not included, and an item counts as undone only if that had been recorded by then; now if left out. The fields of an item are shown as known then, too.",
  })
  knownAt?: Date | null;
}

/** The same for a filter by the role band held. */
@ArgsType()
export class HeldClockArgs {
  @Field(() => CivilDate, {
    nullable: true,
    description: "The day on which the role band is held; today if left out.",
  })
  asOf?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "The instant up to which posts are read; now if left out.",
  })
  knownAt?: Date | null;
}
