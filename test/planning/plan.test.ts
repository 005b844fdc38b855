import { toCivilDate, toDay } from "../../src/eligibility";
import { accepted, group, leaf, nOf, together } from "../eligibility/building";
import { asks, assesses, outcomeOn, question, satisfied, solving, told, unit } from "./building";

describe("the plan", () => {
  const { plan } = solving();

  it("is empty for someone who is ready already", async () => {
    const answer = await plan({ requirement: asks("3.2"), record: accepted("e", "2026-06-01") });
    expect(told(answer)).toEqual({ outcome: "NOTHING_TO_DO", readyOn: "2026-11-21", steps: [], standing: "PROVEN" });
  });

  it("takes the fewest units that cover what is open", async () => {
    const answer = await plan({
      requirement: group("ALL_OF", asks("1"), asks("2"), asks("3")),
      units: [
        unit("A", assesses("1", "2")),
        unit("B", assesses("2", "3")),
        unit("C", assesses("1")),
        unit("D", assesses("9")),
      ],
    });
    expect(told(answer)).toEqual({
      outcome: "PLANNED",
      readyOn: "2026-11-21",
      steps: ["unit:A", "judgement:unit:A", "unit:B", "judgement:unit:B"],
      standing: "PROVEN",
    });
  });
});
void [toCivilDate, toDay, leaf, nOf, together, outcomeOn, question, satisfied];
