import { toCivilDate } from "../../src/eligibility";
import { plan } from "../../src/planning";
import { sampled } from "../support/sample";
import { solving } from "./building";
import { GIVEN } from "./given";
import { faultsOf } from "./holding";

/** In a sample. */
const ONE_QUESTION_IN = 4;

describe("questions on which a plan was once wrong", () => {
  const { solver } = solving();

  it.each(sampled(GIVEN, ONE_QUESTION_IN, "given questions"))("$about", async ({ asked, right }) => {
    const answer = await plan(asked, solver);
    const { readyOn, standing, steps } = answer;
    expect({
      readyOn: readyOn === null ? null : toCivilDate(readyOn),
      standing: standing.is,
      steps: steps.map(({ id, amount }) => (amount > 1 ? `${id} (${amount})` : id)),
    }).toEqual({ standing: "PROVEN", ...right });
    expect(faultsOf(asked, answer)).toEqual([]);
  });
});
