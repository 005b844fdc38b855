import fc from "fast-check";
import { plan } from "../../src/planning";
import { runs, SEED } from "../eligibility/generate";
import { solving } from "./building";
import { faultsOf } from "./holding";
import { smallQuestion } from "./small";

describe(`a plan against trying everything (seed ${SEED})`, () => {
  const { solver } = solving();

  it("says PROVEN only where nothing is cheaper, sooner or superfluous, and no date only where there is none", async () => {
    await fc.assert(
      fc.asyncProperty(smallQuestion, async (asked) => {
        expect(faultsOf(asked, await plan(asked, solver))).toEqual([]);
      }),
      runs(30),
    );
  });
});
