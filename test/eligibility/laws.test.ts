import fc from "fast-check";
import { evaluate, type Outcome, type RequirementResult, toCivilDate, toDay } from "../../src/eligibility";
import { OUTCOMES } from "../../src/eligibility/evaluation";
import type { Facts } from "../../src/eligibility/facts";
import type { Requirement } from "../../src/eligibility/requirement";
import { accepted, competence, group, leaf, nOf, record, together } from "./building";
import { naiveOutcome } from "./naive";

const SEED = Number(process.env.PEERWAY_SEED ?? 20_261_102);
const run = { seed: SEED, numRuns: 150 };

/** Days that are nasty to count with: month ends, leap days, neighbours, the same day again. */
const DAYS = [
  "2023-12-31",
  "2024-01-31",
  "2024-02-28",
  "2024-02-29",
  "2024-03-01",
  "2024-08-31",
  "2025-02-28",
  "2025-03-01",
  "2025-12-31",
  "2026-01-01",
  "2026-02-28",
  "2026-08-31",
];
const day = fc.constantFrom(...DAYS);

const piece = fc.oneof(
  fc
    .record({ on: day, rank: fc.integer({ min: 1, max: 4 }), id: fc.uuid() })
    .map(({ on, rank, id }) => accepted(id, on, { rank })),
  fc.record({ from: day, until: day, hundredths: fc.constantFrom(0, 40, 100), id: fc.uuid() }).map(
    ({ from, until, hundredths, id }): Partial<Facts> => ({
      posts: [{ id, recordedAt: 1, roleBandId: "PSW", bandRank: 30, startedOn: toDay(from), hundredths }],
      postChanges: [
        {
          id: `${id}-end`,
          recordedAt: 2,
          postId: id,
          kind: "END",
          effectiveOn: toDay(until),
          hundredths: null,
        },
      ],
    }),
  ),
  fc.record({ on: day, id: fc.uuid() }).map(
    ({ on, id }): Partial<Facts> => ({
      supervisions: [{ id, recordedAt: 1, kind: "PEER", heldOn: toDay(on) }],
    }),
  ),
  fc.record({ on: day, id: fc.uuid(), verified: fc.boolean() }).map(
    ({ on, id, verified }): Partial<Facts> => ({
      credentials: [
        { id, recordedAt: 1, credentialTypeId: "DBS", issuer: "DBS", awardedOn: toDay(on), expiresOn: null },
      ],
      verifications: verified
        ? [{ id: `${id}-verified`, recordedAt: 1, credentialId: id, verifiedOn: toDay(on) }]
        : [],
    }),
  ),
);
const pieces = fc.array(piece, { maxLength: 8 });

const leaves: readonly Requirement[] = [
  competence({ code: "one" }),
  competence({
    code: "two",
    minimumRank: 2,
    evidence: {
      minimumItems: 2,
      minimumKinds: 1,
      minimumAssessors: 1,
      allowedKinds: null,
      currencyMonths: 12,
    },
  }),
  leaf("TIME_IN_ROLE", {
    code: "time",
    roleBandIds: ["PSW"],
    minimumBandRank: null,
    months: 3,
    counting: "FTE",
    mustHoldNow: true,
  }),
  leaf("SUPERVISION", {
    code: "sessions",
    sessions: 2,
    supervisionKind: null,
    withinMonths: 12,
    longestGapDays: 200,
  }),
  leaf("CREDENTIAL", { code: "dbs", credentialTypeId: "DBS", acceptedIssuers: null, currencyMonths: 24 }),
];
const some = fc.shuffledSubarray([...leaves], { minLength: 1 });

const LATER = 1e15;
const answer = (requirement: Requirement, facts: Partial<Facts>, asOf: string) =>
  evaluate(requirement, record(facts), { asOf: toDay(asOf), knownAt: LATER }).root;
const dates = ({ outcome, satisfiedSince, eligibleFrom, lapsesOn, changesOn }: RequirementResult) => ({
  outcome,
  satisfiedSince,
  eligibleFrom,
  lapsesOn,
  changesOn,
});
const atLeast = (after: Outcome, before: Outcome) => OUTCOMES.indexOf(after) >= OUTCOMES.indexOf(before);

describe(`the laws of the engine (seed ${SEED})`, () => {
  it("gives the same answer whatever the order of parts and of facts", () => {
    fc.assert(
      fc.property(some, pieces, day, (children, parts, asOf) => {
        const straight = answer(group("ALL_OF", ...children), together(...parts), asOf);
        const turned = answer(
          group("ALL_OF", ...[...children].reverse()),
          together(...[...parts].reverse()),
          asOf,
        );
        expect(dates(turned)).toEqual(dates(straight));
      }),
      run,
    );
  });

  it("takes N_OF all as ALL_OF, and N_OF one as ANY_OF", () => {
    fc.assert(
      fc.property(some, pieces, day, (children, parts, asOf) => {
        const facts = together(...parts);
        expect(dates(answer(nOf(children.length, ...children), facts, asOf))).toEqual(
          dates(answer(group("ALL_OF", ...children), facts, asOf)),
        );
        expect(dates(answer(nOf(1, ...children), facts, asOf))).toEqual(
          dates(answer(group("ANY_OF", ...children), facts, asOf)),
        );
      }),
      run,
    );
  });

  it("never takes anything away for a fact that was added: evidence, supervision, a credential", () => {
    const addition = piece.filter((each) => !("posts" in each));
    fc.assert(
      fc.property(pieces, addition, day, (parts, more, asOf) => {
        for (const requirement of leaves) {
          const before = answer(requirement, together(...parts), asOf).outcome;
          expect(atLeast(answer(requirement, together(...parts, more), asOf).outcome, before)).toBe(true);
        }
      }),
      run,
    );
  });

  it("reads the same timeline on every day: what it says of a day is what it says on that day", () => {
    fc.assert(
      fc.property(some, pieces, day, (children, parts, asOf) => {
        const facts = together(...parts);
        const root = group("ALL_OF", ...children);
        const { outcome, eligibleFrom, lapsesOn } = answer(root, facts, asOf);
        // A credential that waits for verification is PENDING from the day asked about on, so only satisfaction is compared.
        if (eligibleFrom !== null)
          expect(["MET", "WAIVED"]).toContain(answer(root, facts, eligibleFrom).outcome);
        if (lapsesOn !== null) expect(["MET", "WAIVED"]).not.toContain(answer(root, facts, lapsesOn).outcome);
        if (outcome === "MET") expect(eligibleFrom).toBe(asOf);
      }),
      run,
    );
  });

  it("agrees with the page read day by day, undone facts, handovers and waivers included", () => {
    const undone = fc.array(
      fc.record({
        at: fc.nat(),
        how: fc.constantFrom("RETRACTION" as const, "REVOCATION" as const),
        on: day,
      }),
      { maxLength: 4 },
    );
    const waived = fc.option(
      fc.record({ code: fc.constantFrom("one", "dbs", "ALL_OF"), from: day, until: day }),
      { nil: null },
    );
    const withdrawn = fc.option(day, { nil: null });
    fc.assert(
      fc.property(
        some,
        pieces,
        undone,
        waived,
        withdrawn,
        fc.boolean(),
        day,
        (children, parts, undoings, waiver, withdrawnOn, judged, asOf) => {
          const facts = record(together(...parts));
          const ids = [
            facts.posts,
            facts.postChanges,
            facts.evidence,
            facts.judgements,
            facts.submissions,
            facts.supervisions,
            facts.credentials,
            facts.verifications,
          ].flatMap((rows) => rows.map(({ id }) => id));
          const [item] = facts.evidence;
          const whole = {
            ...facts,
            judgements: judged ? facts.judgements : facts.judgements.slice(1),
            submissions:
              item && withdrawnOn
                ? [
                    ...facts.submissions,
                    {
                      id: "withdrawn",
                      recordedAt: 5,
                      evidenceId: item.id,
                      kind: "WITHDRAWN" as const,
                      effectiveOn: toDay(withdrawnOn),
                    },
                  ]
                : facts.submissions,
            undoings:
              ids.length === 0
                ? []
                : undoings.map(({ at, how, on }, index) => ({
                    id: `undoing-${index}`,
                    recordedAt: 9,
                    kind: how,
                    factId: ids[at % ids.length] ?? "",
                    effectiveOn: how === "RETRACTION" ? null : toDay(on),
                  })),
            waivers: waiver
              ? [
                  {
                    id: "waiver",
                    recordedAt: 1,
                    routeId: "route",
                    requirementCode: waiver.code,
                    fromOn: toDay(waiver.from),
                    untilOn: toDay(waiver.until),
                  },
                ]
              : [],
          };
          const root = group("ALL_OF", ...children);
          const at = toDay(asOf);
          const result = evaluate(root, whole, { asOf: at, knownAt: LATER }).root;
          expect(result.outcome).toBe(naiveOutcome(root, whole, at, at));
          for (const child of result.children)
            expect(child.outcome).toBe(naiveOutcome(child.requirement, whole, at, at));
          // Walk on from the day asked about, day by day; what lies beyond the walk is not compared.
          let changes: number | null = null;
          let satisfied: number | null = null;
          const last = at + 800;
          for (let t = at; t < last && (changes === null || satisfied === null); t += 1) {
            const outcome = naiveOutcome(root, whole, at, t);
            if (outcome !== result.outcome) changes ??= t;
            if (outcome === "MET" || outcome === "WAIVED") satisfied ??= t;
          }
          const within = (date: string | null) => (date !== null && toDay(date) < last ? date : null);
          expect(within(result.changesOn)).toBe(changes === null ? null : toCivilDate(changes));
          expect(within(result.eligibleFrom)).toBe(satisfied === null ? null : toCivilDate(satisfied));
        },
      ),
      { seed: SEED, numRuns: 40 },
    );
  });
});
