import { Field, ID, InputType, ObjectType } from "type-graphql";
import { DriftKind } from "../../entities";
import { CivilDate } from "../../entities/scalars";
import { PeopleCount } from "../readiness/simulation";
import { WorkerBy } from "../workforce/by";

@InputType({ description: "A kind of role drift, by exactly one of the two." })
export class DriftKindBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API returned it." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Its code, for example RESTRAINT." })
  code?: string | null;
}

@InputType({
  description:
    "You note that you were asked for something that your role is not for: a kind, or a line of your role's scope. A note takes no words, and no idempotency key, whose record others could find; the same note of one day is one note.",
})
export class NoteDriftInput {
  @Field(() => WorkerBy, { description: "The worker, who must be the caller." })
  worker: WorkerBy;

  @Field(() => DriftKindBy, { nullable: true, description: "The kind; or give a line of the scope." })
  kind?: DriftKindBy | null;

  @Field(() => String, {
    nullable: true,
    description:
      "A line of what is out of scope of a role band that you hold on the day, exactly as it is published; or give a kind.",
  })
  scopeLine?: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The day on which you were asked; today if left out.",
  })
  askedOn?: string | null;
}

@InputType({ description: "You delete one of your notes of role drift." })
export class DeleteDriftNoteInput {
  @Field(() => ID, { description: "Global id of the note." })
  note: string;
}

@ObjectType({ description: "How many workers of one team noted a kind of role drift." })
export class TeamDriftCount {
  @Field(() => String, { description: "The team to which they belonged." })
  team: string;

  @Field(() => PeopleCount, { description: "A range, such as 5 to 9, and never the number." })
  workers: PeopleCount;
}

@ObjectType({
  description: "How many workers noted one kind of role drift, or one line of their role's scope.",
})
export class DriftCount {
  @Field(() => DriftKind, { nullable: true, description: "The kind; null for a line of the scope." })
  kind: DriftKind | null;

  @Field(() => String, { nullable: true, description: "The line of the scope; null for a kind." })
  scopeLine: string | null;

  @Field(() => PeopleCount, {
    description:
      "A range, such as 5 to 9, and never the number. No range is given if fewer noted it than the threshold, or nearly everybody who could.",
  })
  workers: PeopleCount;

  @Field(() => [TeamDriftCount], {
    description: "The same by team, only for teams whose range can be given without singling anybody out.",
  })
  byTeam: readonly TeamDriftCount[];
}

@ObjectType({
  description:
    "What workers noted in confidence about role drift. The numbers change once a month and are fit for publication. They count what was noted in the twelve months before the day given.",
})
export class RoleDrift {
  @Field(() => CivilDate, { description: "The first day whose notes do not count yet." })
  countedBeforeOn: string;

  @Field(() => [DriftCount], {
    description: "Every kind by code, then the lines of the scope for which a range can be given.",
  })
  counts: readonly DriftCount[];
}
