import fc from "fast-check";
import {
  differencesOf,
  evaluate,
  isSupposed,
  supposedId,
  supposedSentence,
  toDay,
  withOverlay,
} from "../../src/eligibility";
import type { Facts } from "../../src/eligibility/facts";
import { accepted, competence, group, leaf, record, together } from "./building";
import { aCase, addition, day, runs, SEED } from "./generate";
import { evaluated, resultsOf } from "./timelines";

const clocks = { asOf: toDay("2026-11-02"), knownAt: 9 };
const idsOf = (rows: Partial<Facts>) =>
  Object.values(rows).flatMap((each) =>
    Array.isArray(each) ? each.map(({ id }: { id: string }) => id) : [],
  );

describe(`a record with something supposed (seed ${SEED})`, () => {
  it("is as if what is withdrawn had never been recorded, with all that belongs to it", () => {
    const post = { id: "p", recordedAt: 1, roleBandId: "PSW", bandRank: 30, startedOn: 0, hundredths: 100 };
    const credential = {
      id: "c",
      recordedAt: 1,
      credentialTypeId: "DBS",
      issuer: "DBS",
      awardedOn: 0,
      expiresOn: null,
    };
    const facts = record(
      together(accepted("a", "2026-01-01"), accepted("b", "2026-01-01"), {
        posts: [post],
        postChanges: [
          { id: "p-end", recordedAt: 1, postId: "p", kind: "END", effectiveOn: 9, hundredths: null },
        ],
        credentials: [credential],
        verifications: [{ id: "c-verified", recordedAt: 1, credentialId: "c", verifiedOn: 0 }],
      }),
    );
    const without = (...withdrawn: string[]) => withOverlay(facts, { added: {}, withdrawn });
    expect(without("a")).toEqual({
      ...facts,
      evidence: facts.evidence.slice(1),
      claims: facts.claims.slice(1),
      submissions: facts.submissions.slice(1),
      judgements: facts.judgements.slice(1),
    });
    expect(without("a-claim")).toEqual({
      ...facts,
      claims: facts.claims.slice(1),
      judgements: facts.judgements.slice(1),
    });
    expect(without("b-judged")).toEqual({ ...facts, judgements: facts.judgements.slice(0, 1) });
    expect(without("p")).toEqual({ ...facts, posts: [], postChanges: [] });
    expect(without("c")).toEqual({ ...facts, credentials: [], verifications: [] });
    expect(without()).toEqual(facts);
  });

  it("comes back to what it was when what is added is withdrawn again", () => {
    fc.assert(
      fc.property(aCase, addition, (one, piece) => {
        const added = piece("added");
        const more = withOverlay(one.facts, { added, withdrawn: [] });
        expect(idsOf(more)).toEqual(expect.arrayContaining([...idsOf(one.facts), ...idsOf(added)]));
        expect(withOverlay(more, { added: {}, withdrawn: idsOf(added) })).toEqual(one.facts);
      }),
      runs(100),
    );
  });

  it("takes back anything, and adds anything", () => {
    fc.assert(
      fc.property(aCase, ({ facts }) => {
        const { personId, links, ownKinds, conflicts, copied, acceptances, ...rows } = facts;
        const context = { personId, links, ownKinds, conflicts, copied, acceptances };
        const empty = { ...record({ appointments: [] }), ...context };
        const full = withOverlay(empty, { added: rows, withdrawn: [] });
        expect(full).toEqual(facts);
        expect(withOverlay(full, { added: {}, withdrawn: idsOf(rows) })).toEqual(empty);
      }),
      runs(100),
    );
  });

  it("names what is supposed so that nobody takes it for a fact on record", () => {
    expect(supposedId("claims.0")).toBe("supposed:claims.0");
    expect(isSupposed(supposedId("claims.0"))).toBe(true);
    expect(isSupposed("claims.0")).toBe(false);
    expect(supposedSentence("It is met.")).toBe("Supposed: It is met.");
  });
});

describe("the differences between two answers", () => {
  const own = (code: string) => competence({ code, competenceId: code });
  const answer = (...shown: string[]) =>
    evaluate(
      group("ALL_OF", own("a"), own("b")),
      record(together(...shown.map((code) => accepted(code, "2026-01-01", { competenceId: code })))),
      clocks,
    ).root;
  const told = (...pair: Parameters<typeof differencesOf>) =>
    differencesOf(...pair).map(({ code, before, after }) => [
      code,
      before?.outcome ?? null,
      after?.outcome ?? null,
    ]);

  it("are none between an answer and itself", () => {
    expect(differencesOf(answer("a"), answer("a"))).toEqual([]);
  });

  it("are the nodes that stand otherwise, the whole before its parts", () => {
    expect(told(answer("a"), answer("a", "b"))).toEqual([
      ["ALL_OF", "NOT_MET", "MET"],
      ["b", "NOT_MET", "MET"],
    ]);
    expect(told(answer(), answer("a"))).toEqual([
      ["ALL_OF", "NOT_MET", "NOT_MET"],
      ["a", "NOT_MET", "MET"],
    ]);
  });

  it("are none where the same facts are told in another order", () => {
    const [x, y] = ["x", "y"].map((id) => accepted(id, "2026-01-01", { competenceId: "a" }));
    const of = (...facts: Partial<Facts>[]) => evaluate(own("a"), record(together(...facts)), clocks).root;
    expect(differencesOf(of(x ?? {}, y ?? {}), of(y ?? {}, x ?? {}))).toEqual([]);
  });

  it("name the nodes that only one of them has", () => {
    expect(told(answer("a"), evaluate(own("c"), record(), clocks).root)).toEqual([
      ["ALL_OF", "NOT_MET", null],
      ["a", "MET", null],
      ["b", "NOT_MET", null],
      ["c", null, "NOT_MET"],
    ]);
  });

  it("are told where the same outcome rests on another fact, has another date or asks for another number", () => {
    const on = (id: string, done: string) =>
      evaluate(own("a"), record(accepted(id, done, { competenceId: "a" })), clocks).root;
    expect(told(on("x", "2026-01-01"), on("y", "2026-01-01"))).toEqual([["a", "MET", "MET"]]);
    expect(told(on("x", "2026-01-01"), on("x", "2026-01-02"))).toEqual([["a", "MET", "MET"]]);
    // Nothing counts today either way; only the day from which it will is another.
    expect(told(on("x", "2026-12-01"), on("x", "2026-12-02"))).toEqual([["a", "NOT_MET", "NOT_MET"]]);
    const supervised = (sessions: number) =>
      evaluate(
        leaf("SUPERVISION", { sessions, supervisionKind: null, withinMonths: 12, longestGapDays: null }),
        record(),
        clocks,
      ).root;
    expect(told(supervised(2), supervised(3))).toEqual([["it", "NOT_MET", "NOT_MET"]]);
  });

  it("are exactly the nodes whose answer is not the same, however the facts are told", () => {
    const answerOf = ({
      outcome,
      satisfiedSince,
      eligibleFrom,
      lapsesOn,
      changesOn,
      required,
      actual,
      counted,
    }: ReturnType<typeof answer>) => ({
      dates: [outcome, satisfiedSince, eligibleFrom, lapsesOn, changesOn],
      numbers: [required, actual],
      facts: counted
        .map(({ factId, stopsCountingOn, through }) => JSON.stringify([factId, stopsCountingOn, through]))
        .sort(),
    });
    fc.assert(
      fc.property(aCase, addition, day, (one, piece, asOf) => {
        const before = evaluated(one, asOf).root;
        const facts = withOverlay(one.facts, { added: piece("added"), withdrawn: [] });
        const after = evaluated({ ...one, facts }, asOf).root;
        const now = resultsOf(after);
        const differing = resultsOf(before)
          .filter((result, at) => {
            const other = now[at];
            return !other || JSON.stringify(answerOf(result)) !== JSON.stringify(answerOf(other));
          })
          .map(({ requirement }) => requirement.code);
        expect(differencesOf(before, after).map(({ code }) => code)).toEqual(differing);
      }),
      runs(200),
    );
  });
});
