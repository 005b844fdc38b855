import { Field, ObjectType } from "type-graphql";
import { Benchmark } from "../../entities";
import { enumOf } from "../enum-of";
import { PeopleCount } from "./simulation";

export const RequestQuestionEnum = enumOf(
  "RequestQuestion",
  "A question that trusts were asked about peer support workers in freedom of information requests, by its number there.",
  {
    Q1A: "How many are employed, and how many volunteer.",
    Q1B: "Other roles for which lived experience is essential.",
    Q1C: "Fixed terms.",
    Q2A: "Peer support workers at each pay band.",
    Q2B: "Other lived experience roles at each pay band.",
    Q3A: "Trained by the organisation, by others, or both.",
    Q3B: "Trained before they started, on the job, or both.",
    Q3C: "The professional development on offer.",
    Q3D: "Ways to progress, and how many moved up.",
    Q4A: "Days of sickness absence.",
    Q4B: "Sickness absence to do with mental health.",
    Q5A: "Numbers in each directorate or service area.",
    Q5B: "The place of peer support in the organisation.",
    Q6A: "Lived experience and peer roles in the whole workforce.",
    Q6B: "Roles that ask for lived experience in the job description.",
  },
);
export type RequestQuestion = keyof typeof RequestQuestionEnum;

@ObjectType({ description: "One line of an answer to a freedom of information request." })
export class RequestRow {
  @Field(() => String, { description: "What the line is about, in plain words." })
  label: string;

  @Field(() => PeopleCount, {
    nullable: true,
    description:
      "How many workers; null for a line that is no number of workers, such as the name of a route.",
  })
  workers: PeopleCount | null;

  @Field(() => PeopleCount, {
    nullable: true,
    description: "The whole that they are part of, to work out a share; null if there is none on record.",
  })
  outOf: PeopleCount | null;
}

@ObjectType({ description: "The answer to one question of a freedom of information request." })
export class RequestAnswer {
  @Field(() => RequestQuestionEnum, { description: "The question, by its number in the request." })
  question: RequestQuestion;

  @Field(() => String, { description: "The question in words, which are ours." })
  wording: string;

  @Field(() => [RequestRow], { description: "The lines of the answer; none if the answer is not held." })
  rows: readonly RequestRow[];

  @Field(() => String, {
    nullable: true,
    description: "Why the answer is not held, and who may hold it; null if it is held.",
  })
  notHeld: string | null;

  @Field(() => String, { description: "What the answer was counted from." })
  countedFrom: string;

  @Field(() => [Benchmark], {
    description: "Published figures to compare the answer with, by year; none if there are none.",
  })
  benchmarks: readonly Benchmark[];
}
