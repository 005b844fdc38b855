import { evaluate, toDay } from "../../src/eligibility";
import type { Facts, PostChangeFact } from "../../src/eligibility/facts";
import { leaf, record, together } from "./building";
import { post } from "./one-post";

const BAND_4 = leaf("HOLDS_BAND", { minimumBandRank: 40 });
const YEAR_AT_BAND_4 = leaf("TIME_IN_ROLE", {
  roleBandIds: null,
  minimumBandRank: 40,
  months: 12,
  counting: "CALENDAR",
  mustHoldNow: false,
});

const outcomeOn = (requirement: typeof BAND_4 | typeof YEAR_AT_BAND_4, facts: Partial<Facts>, day: string) =>
  evaluate(requirement, record(facts), { asOf: toDay(day), knownAt: 10 }).root;

const change = (kind: PostChangeFact["kind"], on: string, own: Partial<PostChangeFact>): Partial<Facts> => ({
  postChanges: [
    {
      id: `${kind}-${on}`,
      recordedAt: 2,
      postId: "p",
      kind,
      effectiveOn: toDay(on),
      hundredths: null,
      ...own,
    },
  ],
});

/** The post of one-post.ts with terms of its own: its role band is at Band 3 (rank 30). */
const postWith = (own: Partial<Facts["posts"][number]>): Partial<Facts> => ({
  posts: (post("2026-01-01").posts ?? []).map((each) => ({ ...each, ...own })),
});

describe("the pay band of a post of its own", () => {
  it("counts in place of the role band's: a trust that pays Band 4 for a Band 3 role", () => {
    expect(outcomeOn(BAND_4, postWith({}), "2026-06-01").outcome).toBe("NOT_MET");
    expect(outcomeOn(BAND_4, postWith({ payBandRank: 40 }), "2026-06-01").outcome).toBe("MET");
    // Paid less than the role band: that counts too.
    expect(outcomeOn(BAND_4, postWith({ bandRank: 40, payBandRank: 30 }), "2026-06-01").outcome).toBe(
      "NOT_MET",
    );
  });

  it("leaves a grade that is mapped to no band unknown, whatever its role band", () => {
    expect(outcomeOn(BAND_4, postWith({ bandRank: 40, grade: "Scale 4" }), "2026-06-01").outcome).toBe(
      "UNKNOWN",
    );
    const mapped = postWith({ grade: "Scale 4", payBandRank: 40 });
    expect(outcomeOn(BAND_4, mapped, "2026-06-01").outcome).toBe("MET");
  });

  it("changes from a day on, and back", () => {
    const facts = together(
      postWith({}),
      change("BAND", "2026-04-01", { payBandRank: 40 }),
      change("BAND", "2026-09-01", { payBandRank: null }),
    );
    expect(outcomeOn(BAND_4, facts, "2026-03-31").outcome).toBe("NOT_MET");
    expect(outcomeOn(BAND_4, facts, "2026-04-01")).toMatchObject({
      outcome: "MET",
      lapsesOn: "2026-09-01",
    });
    expect(outcomeOn(BAND_4, facts, "2026-09-01").outcome).toBe("NOT_MET");
  });

  it("counts time from the day on which it applies", () => {
    const facts = together(postWith({}), change("BAND", "2026-04-01", { payBandRank: 40 }));
    // Twelve months from 1 April 2026, when the post was regraded, not from 1 January, when it began.
    expect(outcomeOn(YEAR_AT_BAND_4, facts, "2026-06-01")).toMatchObject({
      outcome: "NOT_MET",
      eligibleFrom: "2027-04-01",
    });
  });

  it("does not lose time that was served before a lower band", () => {
    const facts = together(postWith({ payBandRank: 40 }), change("BAND", "2026-07-01", { payBandRank: 30 }));
    const back = together(facts, change("BAND", "2026-10-01", { payBandRank: 40 }));
    expect(outcomeOn(YEAR_AT_BAND_4, facts, "2026-08-01").outcome).toBe("NOT_MET");
    // 181 days to 1 July; the other 184 of 365 begin on 1 October.
    expect(outcomeOn(YEAR_AT_BAND_4, back, "2026-11-01").eligibleFrom).toBe("2027-04-03");
  });
});
