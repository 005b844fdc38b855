import { evaluate, toDay } from "../../src/eligibility";
import type { EndorsementFact, Facts } from "../../src/eligibility/facts";
import { accepted, competence, record, together } from "./building";

const kept = competence({
  evidence: {
    minimumItems: 1,
    minimumKinds: 1,
    minimumAssessors: 1,
    allowedKinds: null,
    currencyMonths: 24,
    keptUpBy: {
      endorsements: [
        { byCapacity: "LINE_MANAGER", subject: "APPRAISAL", subjectCode: null },
        { byCapacity: "PEER_SUPERVISOR", subject: "COMPETENCE", subjectCode: "7.1" },
      ],
      months: 12,
    },
  },
});
/** Shown on 1 March 2024: current until 1 March 2026 by itself. */
const shown = accepted("e", "2024-03-01");
const appraisal = (on: string, own: Partial<EndorsementFact> = {}): Partial<Facts> => ({
  endorsements: [
    {
      id: `appraisal-${on}`,
      recordedAt: 1,
      capacity: "LINE_MANAGER",
      subject: "APPRAISAL",
      subjectCode: null,
      routeId: null,
      givenOn: toDay(on),
      expiresOn: null,
      ...own,
    },
  ],
});
const cpd = (on: string): Partial<Facts> => ({
  cpdEntries: [{ id: `cpd-${on}`, recordedAt: 1, doneOn: toDay(on) }],
});
const session = (on: string): Partial<Facts> => ({
  supervisions: [{ id: `s-${on}`, recordedAt: 1, kind: "PEER", heldOn: toDay(on) }],
});
const lapse = (...parts: Partial<Facts>[]) =>
  evaluate(kept, record(together(shown, ...parts)), { asOf: toDay("2024-06-01"), knownAt: 9 }).root.lapsesOn;

describe("competence that is kept up", () => {
  it("lapses two years after it was shown, if nothing keeps it up", () => {
    expect(lapse()).toBe("2026-03-01");
    expect(lapse(cpd("2025-10-01"), session("2025-10-01"))).toBe("2026-03-01");
  });

  it("goes on for a year from an appraisal, with CPD or supervision in the year before it", () => {
    expect(lapse(appraisal("2025-11-10"))).toBe("2026-03-01");
    expect(lapse(appraisal("2025-11-10"), cpd("2025-10-01"))).toBe("2026-11-10");
    expect(lapse(appraisal("2025-11-10"), session("2024-11-11"))).toBe("2026-11-10");
    // On 10 November 2024 it was a year before.
    expect(lapse(appraisal("2025-11-10"), session("2024-11-10"))).toBe("2026-03-01");
    expect(lapse(appraisal("2025-11-10"), cpd("2025-11-11"))).toBe("2026-03-01");
  });

  it("goes on from year to year, also by a peer supervisor's word, as long as no gap is between them", () => {
    const word = { capacity: "PEER_SUPERVISOR", subject: "COMPETENCE", subjectCode: "7.1" } as const;
    const chain = [appraisal("2025-11-10"), cpd("2025-10-01"), cpd("2026-10-01")];
    expect(lapse(...chain, appraisal("2026-11-10", word))).toBe("2027-11-10");
    expect(lapse(...chain, appraisal("2026-11-11", word))).toBe("2026-11-10");
    expect(lapse(...chain, appraisal("2026-11-10", { ...word, subjectCode: "7.2" }))).toBe("2026-11-10");
  });

  it("is not kept up by a word from before it was shown", () => {
    expect(lapse(appraisal("2024-02-29"), cpd("2024-02-01"))).toBe("2026-03-01");
  });

  it("shows what keeps it up among what counts, once it depends on it", () => {
    const facts = record(together(shown, appraisal("2025-11-10"), cpd("2025-10-01")));
    const counted = (asOf: string) =>
      evaluate(kept, facts, { asOf: toDay(asOf), knownAt: 9 }).root.counted.map(({ factId }) => factId);
    expect(counted("2026-02-28")).toEqual(["e-claim"]);
    expect(counted("2026-03-01")).toEqual(["e-claim", "appraisal-2025-11-10", "cpd-2025-10-01"]);
  });
});
