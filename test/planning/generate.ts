import fc from "fast-check";
import type { Requirement } from "../../src/eligibility";
import type { CandidateUnit, PlanQuestion } from "../../src/planning";
import { group, leaf, nOf } from "../eligibility/building";
import { EVIDENCE_KINDS } from "../eligibility/generate";
import { asks, unit } from "./building";

export const CODES = ["U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9", "UA", "UB", "UC"];
export const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** Up to twelve units, some of which ask for each other, in circles too. */
export const units = (
  competences: readonly string[],
  codes: readonly string[],
): fc.Arbitrary<CandidateUnit[]> =>
  fc
    .subarray([...codes], { minLength: Math.min(5, codes.length) })
    .chain((offered) =>
      fc.tuple(
        ...offered.map((code) =>
          fc.record({
            code: fc.constant(code),
            hours: perhaps(fc.constantFrom(0, 5, 7.5, 20)),
            price: perhaps(fc.constantFrom(0, 50, 99.99, 400)),
            durationDays: perhaps(fc.constantFrom(1, 5, 40)),
            prerequisites: fc.oneof(
              { weight: 3, arbitrary: fc.constant<string[]>([]) },
              { weight: 1, arbitrary: fc.subarray([...codes], { maxLength: 2 }) },
            ),
            outcomes: fc.array(
              fc.record({
                competenceId: fc.constantFrom(...competences),
                rank: fc.constantFrom(2, 3, 3, 4),
                depth: fc.constantFrom("ASSESSED", "ASSESSED", "ASSESSED", "PRACTISED"),
                evidenceKinds: fc.subarray([...EVIDENCE_KINDS], { maxLength: 2 }),
              }),
              { minLength: 1, maxLength: 3 },
            ),
          }),
        ),
      ),
    )
    .map((made) =>
      made.map(({ code, outcomes, ...own }) =>
        unit(code, { ...own, outcomes: outcomes as unknown as CandidateUnit["outcomes"] }),
      ),
    );

export const GAPS = ["1", "2", "3", "4", "5"];

/** One or two programmes, some of whose units are taught there alone, with a price for the whole or without. */
const programmes = fc.array(
  fc.record({
    price: perhaps(fc.constantFrom(0, 60, 150, 450)),
    units: fc.subarray([...CODES], { minLength: 1, maxLength: 6 }),
    // Of each, by its place: mandatory, and taught there alone.
    mandatory: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    only: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  }),
  { maxLength: 2 },
);
export const inProgrammes = fc.tuple(units(GAPS, CODES), programmes).map(
  ([offered, made]): Pick<PlanQuestion, "units" | "programmes"> => ({
    units: offered.map((each) => ({
      ...each,
      onlyInProgrammes: made.some(({ units: codes, only }) => only[codes.indexOf(each.code)] ?? false),
    })),
    programmes: made.map(({ price, units: codes, mandatory }, at) => ({
      id: `P${at}-v1`,
      code: `P${at}`,
      providerId: "uni",
      price,
      units: codes.map((unitId, place) => ({ unitId, mandatory: mandatory[place] ?? false })),
    })),
  }),
);

/** Competences, some asked for twice over, and a unit, in groups. */
export const requirement: fc.Arbitrary<Requirement> = fc
  .record({
    rules: fc.array(fc.record({ items: fc.constantFrom(1, 1, 2), kinds: fc.constantFrom(1, 1, 1, 2) }), {
      minLength: 5,
      maxLength: 5,
    }),
    unit: fc.constantFrom(...CODES),
    n: fc.constantFrom(1, 2, 3),
    all: fc.boolean(),
  })
  .map(({ rules, unit: unitId, n, all }) => {
    const [first, second, ...others] = GAPS.map((each, at) =>
      asks(each, {
        minimumRank: 3,
        evidence: {
          minimumItems: rules[at]?.items ?? 1,
          minimumKinds: rules[at]?.kinds ?? 1,
          minimumAssessors: 1,
          allowedKinds: null,
          currencyMonths: null,
          keptUpBy: null,
        },
      }),
    );
    const course = leaf("UNIT_COMPLETED", { code: "course", units: [{ unitId, minimumVersion: null }] });
    const parts = [nOf(n, ...others), ...(first && second ? [group("ANY_OF", first, course), second] : [])];
    return all ? group("ALL_OF", ...parts) : nOf(2, ...parts);
  });
