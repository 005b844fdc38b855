import { Field, InputType, ObjectType } from "type-graphql";
import { Duty } from "../../entities";
import { CivilDate } from "../../entities/scalars";
import { PeopleCount } from "../readiness/simulation";
import { OrganisationBy, WorkerBy } from "../workforce/by";
import { DutyBy } from "./duty-by";

@InputType({
  description:
    "You say that your employer, or an organisation where you are placed, does not fulfil a duty. Nobody else can read that you said it, so it takes no idempotency key, whose record others could find; said again, it replaces what you said before.",
})
export class DisagreeWithDutyInput {
  @Field(() => WorkerBy, { description: "The worker, who must be the caller." })
  worker: WorkerBy;

  @Field(() => OrganisationBy, { description: "Your employer, or the host of one of your posts." })
  organisation: OrganisationBy;

  @Field(() => DutyBy, { description: "The duty, for example 9.1.4." })
  duty: DutyBy;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The day about which you say it; today if left out.",
  })
  noticedOn?: string | null;
}

@InputType({ description: "You withdraw what you said about a duty." })
export class WithdrawDisagreementInput {
  @Field(() => WorkerBy, { description: "The worker, who must be the caller." })
  worker: WorkerBy;

  @Field(() => OrganisationBy, { description: "The organisation that it was about." })
  organisation: OrganisationBy;

  @Field(() => DutyBy, { description: "The duty that it was about." })
  duty: DutyBy;
}

@ObjectType({ description: "How many workers say that a duty is not fulfilled." })
export class DutyDisagreementCount {
  @Field(() => Duty, { description: "The duty that this is about." })
  duty: Duty;

  @Field(() => PeopleCount, {
    description:
      "A range, such as 5 to 9, and never the number. No range is given if fewer people say it than the threshold, or nearly everybody who could.",
  })
  workers: PeopleCount;
}

@ObjectType({
  description:
    "What workers, placed workers included, say in confidence about your organisation's duties. The numbers change once a month and are fit for publication. They count what was said in the twelve months before the day given.",
})
export class DutyDisagreements {
  @Field(() => CivilDate, { description: "The first day whose disagreements do not count yet." })
  countedBeforeOn: string;

  @Field(() => [DutyDisagreementCount], { description: "Every duty, in the order of the query duties." })
  counts: readonly DutyDisagreementCount[];
}
