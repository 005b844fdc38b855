import { toDay } from "../../src/eligibility";
import { account, base, undone } from "./account";
import { accepted, competence, leaf } from "./building";

describe("an answer accounts for every fact on its matter, and for no other", () => {
  it("posts, by band: held, ended, too low, of no mapped grade", () => {
    const post = (id: string, bandRank: number | null, own: object = {}) => ({
      ...base,
      id,
      roleBandId: "PSW",
      bandRank,
      startedOn: toDay("2026-01-01"),
      hundredths: 100,
      ...own,
    });
    const end = (postId: string, on: string) => ({
      ...base,
      id: `${postId}-end`,
      postId,
      kind: "END" as const,
      effectiveOn: toDay(on),
      hundredths: null,
    });
    const facts = {
      posts: [
        post("good", 30),
        post("ending", 40),
        post("ended", 40),
        post("low", 20),
        post("grade", null),
        post("ahead", 30, { startedOn: toDay("2027-01-01") }),
        post("wrong", 30),
      ],
      postChanges: [end("ending", "2027-02-01"), end("ended", "2026-06-01")],
      undoings: [undone("wrong")],
    };
    const band = leaf("HOLDS_BAND", { minimumBandRank: 30 });
    expect(account(band, facts)).toEqual([
      "MET: 1 of 1 POSTS",
      "POST good counts",
      "POST ending counts until 2027-02-01",
      "POST wrong: RETRACTED",
      "POST ended: NOT_HELD",
      "POST low: BAND_TOO_LOW",
      "POST grade: BAND_NOT_MAPPED",
      "POST ahead: NOT_YET_VALID 2027-01-01",
    ]);
    expect(account(band, { posts: facts.posts.slice(4, 5) })).toEqual([
      "UNKNOWN: 0 of 1 POSTS",
      "POST grade: BAND_NOT_MAPPED",
    ]);
    expect(account(band, {})).toEqual(["UNKNOWN: 0 of 1 POSTS, nothing recorded"]);

    const time = (own: object) =>
      leaf("TIME_IN_ROLE", {
        roleBandIds: null,
        minimumBandRank: 30,
        months: 6,
        counting: "FTE",
        mustHoldNow: false,
        ...own,
      });
    expect(account(time({}), facts)).toEqual([
      "MET: 181 of 181 DAYS",
      "POST good counts",
      "POST ending counts",
      "POST ended counts",
      "POST wrong: RETRACTED",
      "POST low: BAND_TOO_LOW",
      "POST grade: BAND_NOT_MAPPED",
      "POST ahead: NOT_YET_VALID 2027-01-02",
    ]);
    expect(account(time({ roleBandIds: ["SENIOR"], minimumBandRank: null }), facts)).toEqual([
      "NOT_MET: 0 of 180 DAYS",
      "POST wrong: RETRACTED",
      "POST good: OTHER_ROLE",
      "POST ending: OTHER_ROLE",
      "POST ended: OTHER_ROLE",
      "POST low: OTHER_ROLE",
      "POST grade: OTHER_ROLE",
      "POST ahead: OTHER_ROLE",
    ]);
    const bank = {
      posts: [
        post("bank", 30, { hundredths: 0 }),
        post("half", 30, { hundredths: 50, startedOn: toDay("2026-11-01") }),
        post("today", 30, { startedOn: toDay("2026-11-02") }),
      ],
    };
    expect(account(time({}), bank)).toEqual([
      "NOT_MET: 0 of 181 DAYS",
      "POST half counts",
      "POST bank: NO_HOURS",
      "POST today: NOT_YET_VALID 2026-11-03",
    ]);
    expect(account(time({ counting: "CALENDAR" }), bank)).toEqual([
      "MET: 181 of 181 DAYS",
      "POST bank counts",
      "POST half counts",
      "POST today: NOT_YET_VALID 2026-11-03",
    ]);
    expect(account(time({}), {})).toEqual(["UNKNOWN: 0 of 180 DAYS, nothing recorded"]);
  });

  it("sessions: of another kind, too old, before a gap; units: another, not passed, an early version", () => {
    const session = (id: string, on: string, own: object = {}) => ({
      ...base,
      id,
      kind: "PEER",
      heldOn: toDay(on),
      ...own,
    });
    const supervisions = [
      session("today", "2026-11-02"),
      session("just-in-reach", "2026-10-03"),
      session("before-the-gap", "2026-09-02"),
      session("old", "2025-09-02"),
      session("another-kind", "2026-10-20", { kind: "LINE" }),
      session("wrong", "2026-10-20"),
    ];
    const supervised = leaf("SUPERVISION", {
      sessions: 3,
      supervisionKind: "PEER",
      withinMonths: 12,
      longestGapDays: 30,
    });
    expect(account(supervised, { supervisions, undoings: [undone("wrong")] })).toEqual([
      "NOT_MET: 2 of 3 SESSIONS, the newest 2026-11-02",
      "SUPERVISION today counts until 2026-12-03",
      "SUPERVISION just-in-reach counts until 2026-12-03",
      "SUPERVISION wrong: RETRACTED",
      "SUPERVISION before-the-gap: RUN_BROKEN",
      "SUPERVISION old: EXPIRED",
      "SUPERVISION another-kind: KIND_NOT_ALLOWED",
    ]);

    const completion = (id: string, unitId: string, own: object = {}) => ({
      ...base,
      id,
      unitId,
      unitVersion: 2,
      passed: true,
      completedOn: toDay("2026-01-01"),
      expiresOn: null,
      ...own,
    });
    const completions = [
      completion("good", "u"),
      completion("early", "u", { unitVersion: 1 }),
      completion("failed", "v", { passed: false }),
      completion("over", "v", { expiresOn: toDay("2026-06-01") }),
      completion("another", "w"),
      completion("wrong", "u"),
      completion("wrong-and-another", "w"),
    ];
    const units = leaf("UNIT_COMPLETED", {
      units: [
        { unitId: "u", minimumVersion: 2 },
        { unitId: "v", minimumVersion: null },
      ],
    });
    const undoings = [undone("wrong"), undone("wrong-and-another")];
    expect(account(units, { completions, undoings })).toEqual([
      "NOT_MET: 1 of 2 UNITS, the newest 2026-01-01, the last stopped 2026-06-01",
      "COMPLETION good counts",
      "COMPLETION wrong: RETRACTED",
      "COMPLETION early: VERSION_TOO_LOW",
      "COMPLETION failed: NOT_PASSED",
      "COMPLETION over: EXPIRED 2026-06-01",
    ]);
  });

  it("claims: counted and waiting", () => {
    const one = accepted("one", "2026-01-01");
    const two = accepted("two", "2026-03-01");
    const waits = { ...accepted("waits", "2026-10-01"), judgements: [] };
    const facts = {
      evidence: [...one.evidence, ...two.evidence, ...waits.evidence],
      claims: [...one.claims, ...two.claims, ...waits.claims],
      submissions: [...one.submissions, ...two.submissions, ...waits.submissions],
      judgements: [...one.judgements, ...two.judgements],
    };
    const three = competence({ evidence: { ...competence().evidence, minimumItems: 3 } });
    expect(account(three, facts)).toEqual([
      "PENDING: 2 of 3 EVIDENCE_ITEMS, the newest 2026-03-01, 1 waiting",
      "CLAIM one-claim counts until 2028-01-01",
      "CLAIM two-claim counts until 2028-03-01",
      "CLAIM waits-claim: NOT_ACCEPTED",
    ]);
    expect(account(three, facts, "2026-09-01")).toEqual([
      "NOT_MET: 2 of 3 EVIDENCE_ITEMS, the newest 2026-03-01",
      "CLAIM one-claim counts until 2028-01-01",
      "CLAIM two-claim counts until 2028-03-01",
      "CLAIM waits-claim: NOT_ACCEPTED",
    ]);
  });
});
