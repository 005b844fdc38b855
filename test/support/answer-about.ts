import { DEMONSTRATION_DAY } from "./demonstration";
import type { TestService } from "./server";

const ELIGIBILITY = `query ($number: String!, $route: String!, $asOf: Date!) {
  worker(by: { number: $number }) { eligibility(route: { code: $route }, asOf: $asOf) {
    outcome ownPart satisfiedSinceOn eligibleFromOn lapsesOn root { sentence whoseMove }
    missing { code outcome sentence whoseMove } employerOwes { code outcome } lapsing { code lapsesOn }
  } }
}`;

export interface Answer {
  outcome: string;
  ownPart: string;
  satisfiedSinceOn: string | null;
  eligibleFromOn: string | null;
  lapsesOn: string | null;
  root: { sentence: string; whoseMove: string | null };
  missing: { code: string; outcome: string; sentence: string; whoseMove: string }[];
  employerOwes: { code: string; outcome: string }[];
  lapsing: { code: string; lapsesOn: string }[];
}

/** The answer about one of the demonstration's workers on a route, as HR of their employer reads it. */
export async function answerAbout(
  service: TestService,
  number: string,
  route: string,
  { asOf = DEMONSTRATION_DAY, persona = "trust-hr" } = {},
): Promise<Answer> {
  const { data, errors } = await service.ask(ELIGIBILITY, { number, route, asOf }, persona);
  expect(errors).toBeUndefined();
  return (data as unknown as { worker: { eligibility: Answer } }).worker.eligibility;
}
