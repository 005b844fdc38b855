import { type ReturnReason, toDay } from "../../src/eligibility";
import type { Facts } from "../../src/eligibility/facts";
import type { Requirement } from "../../src/eligibility/requirement";
import { accepted, competence, group, nOf, together } from "./building";
import { alike, sentences } from "./sentences";

const rule = {
  minimumItems: 1,
  minimumKinds: 1,
  minimumAssessors: 1,
  allowedKinds: null,
  currencyMonths: 24,
  keptUpBy: null,
};
const shown = (own: Partial<typeof rule>) => competence({ evidence: { ...rule, ...own } });
const waiting = (id: string, on: string) => ({ ...accepted(id, on), judgements: [] });
const waiver = (until: string | null) => ({
  waivers: [
    {
      id: "w",
      recordedAt: 1,
      routeId: "route",
      requirementCode: "it",
      fromOn: toDay("2026-01-01"),
      untilOn: until === null ? null : toDay(until),
    },
  ],
});

describe("a competence, in words", () => {
  it.each<[string, Requirement, Partial<Facts>[], readonly string[]]>([
    [
      "is shown, and until when",
      competence(),
      [accepted("a", "2026-03-10"), accepted("b", "2026-01-10")],
      alike("Accepted evidence shows this. The newest is from March 2026. This counts until 10 March 2028."),
    ],
    [
      "is shown without end",
      shown({ currencyMonths: null as unknown as number }),
      [accepted("a", "2026-03-10")],
      alike("Accepted evidence shows this. The newest is from March 2026."),
    ],
    [
      "has nothing yet",
      competence(),
      [],
      alike(
        "No accepted evidence is on record for this yet. One piece of evidence needs to be accepted at level 3.",
      ),
    ],
    [
      "has some of what it takes",
      shown({ minimumItems: 3 }),
      [accepted("a", "2026-03-10"), accepted("b", "2026-01-10")],
      alike(
        "Two of the three pieces of evidence needed have been accepted. The newest is from March 2026. One more piece of evidence needs to be accepted at level 3.",
      ),
    ],
    [
      "has none of several",
      shown({ minimumItems: 3 }),
      [],
      alike(
        "No accepted evidence is on record for this yet. Three pieces of evidence need to be accepted at level 3.",
      ),
    ],
    [
      "has some, and some that is too old",
      shown({ minimumItems: 3 }),
      [accepted("a", "2026-03-10"), accepted("b", "2024-01-10")],
      alike(
        "One of the three pieces of evidence needed has been accepted. It is from March 2026. Two more pieces of evidence need to be accepted at level 3.",
      ),
    ],
    [
      "lacks several",
      shown({ minimumItems: 3 }),
      [accepted("a", "2026-03-10")],
      alike(
        "One of the three pieces of evidence needed has been accepted. It is from March 2026. Two more pieces of evidence need to be accepted at level 3.",
      ),
    ],
    [
      "lacks another kind",
      shown({ minimumItems: 2, minimumKinds: 2 }),
      [accepted("a", "2026-03-10"), accepted("b", "2026-01-10")],
      alike(
        "The accepted evidence is of one kind. Two are needed. Evidence of one more kind needs to be accepted at level 3.",
      ),
    ],
    [
      "lacks another assessor",
      shown({ minimumItems: 2, minimumAssessors: 2 }),
      [accepted("a", "2026-03-10"), accepted("b", "2026-01-10")],
      alike(
        "One assessor has accepted evidence. Two are needed. One more assessor needs to accept evidence at level 3.",
      ),
    ],
    [
      "waits for an assessor",
      competence(),
      [waiting("a", "2026-10-01")],
      alike("One piece of evidence is waiting for an assessor. If it is accepted, this is met."),
    ],
    [
      "waits with several",
      shown({ minimumItems: 2 }),
      [waiting("a", "2026-10-01"), waiting("b", "2026-10-01")],
      alike("Two pieces of evidence are waiting for an assessor. If they are accepted, this is met."),
    ],
    [
      "waits with too little",
      shown({ minimumKinds: 2 }),
      [waiting("a", "2026-10-01")],
      alike(
        "The evidence handed in so far is not enough. One piece of evidence needs to be accepted at level 3.",
      ),
    ],
    [
      "comes by itself",
      competence(),
      [accepted("a", "2026-12-24")],
      alike(
        "The evidence on record does not count yet. It will be met on 24 December 2026 if nothing else changes.",
      ),
    ],
    [
      "is waived",
      competence(),
      [waiver("2027-02-01")],
      [
        "This has been waived for you until 1 February 2027.",
        "This has been waived for the worker until 1 February 2027.",
      ],
    ],
    [
      "is waived without end",
      competence(),
      [waiver(null)],
      ["This has been waived for you.", "This has been waived for the worker."],
    ],
  ])("%s", (_, requirement, facts, expected) => {
    expect(sentences(requirement, ...facts)).toEqual(expected);
  });
});

describe("a group, in words", () => {
  const part = (name: string) => competence({ code: name, competenceId: name, label: `Part ${name}` });
  const have = (...names: string[]) =>
    together(...names.map((name) => accepted(name, "2026-06-01", { competenceId: name })));

  it.each<[string, Requirement, Partial<Facts>, string]>([
    [
      "all there",
      group("ALL_OF", part("a"), part("b")),
      have("a", "b"),
      "Both parts are complete. This counts until 1 June 2028.",
    ],
    [
      "enough of a choice there",
      nOf(2, part("a"), part("b"), part("c")),
      have("a", "c"),
      "This is met. This counts until 1 June 2028.",
    ],
    [
      "one of a choice there",
      group("ANY_OF", part("a"), part("b")),
      have("b"),
      "This is met. This counts until 1 June 2028.",
    ],
    [
      "the only part there",
      group("ALL_OF", part("a")),
      have("a"),
      "This is met. This counts until 1 June 2028.",
    ],
    [
      "some there, the open ones named",
      group("ALL_OF", part("a"), part("b"), part("c")),
      have("b"),
      "Two of three parts are left: Part a; Part c.",
    ],
    [
      "a part of which one requirement is left",
      group("ALL_OF", part("a"), group("ALL_OF", part("b"), part("c"))),
      have("a", "b"),
      "One of two parts is left: It (Part c).",
    ],
    ["none there", group("ALL_OF", part("a"), part("b")), {}, "Both parts are left: Part a; Part b."],
    [
      "three named and the rest counted",
      group("ALL_OF", ..."abcdef".split("").map(part)),
      have("a"),
      "Five of six parts are left: Part b; Part c; Part d; and two more.",
    ],
    [
      "a choice that is open",
      group("ANY_OF", part("a"), part("b")),
      {},
      "One of these is needed: Part a; Part b.",
    ],
    [
      "several of a choice that is open",
      nOf(2, part("a"), part("b"), part("c")),
      {},
      "Two of these are needed: Part a; Part b; Part c.",
    ],
    [
      "a choice that is begun",
      nOf(2, part("a"), part("b"), part("c")),
      have("a"),
      "One more of these is needed: Part b; Part c.",
    ],
    [
      "one that comes by itself",
      group("ALL_OF", part("a"), part("b")),
      together(have("a"), accepted("b", "2026-12-01", { competenceId: "b" })),
      "One of two parts is left: Part b. It will be met on 1 December 2026 if nothing else changes.",
    ],
  ])("%s", (_, requirement, facts, expected) => {
    expect(sentences(requirement, facts)).toEqual(alike(expected));
  });
});

describe("evidence that was returned or appealed, in words", () => {
  const returned = (id: string, on: string, returnReason?: ReturnReason): Partial<Facts> => {
    const { judgements, ...rest } = accepted(id, "2026-03-01");
    return {
      ...rest,
      judgements: judgements.map((each) => ({
        ...each,
        outcome: "RETURNED" as const,
        acceptedRank: null,
        judgedOn: toDay(on),
        returnReason: returnReason ?? null,
      })),
    };
  };
  const appeal = (id: string, on: string) => ({
    appeals: [{ id: `${id}-appeal`, recordedAt: 4, judgementId: `${id}-judged`, appealedOn: toDay(on) }],
  });
  const needed = "One piece of evidence needs to be accepted at level 3.";

  it.each<[string, Requirement, Partial<Facts>[], readonly string[]]>([
    [
      "returned with a reason",
      competence(),
      [returned("a", "2026-03-10", "MORE_DETAIL")],
      alike(
        `The evidence on record does not count. It was returned on 10 March 2026 because it needs more detail. ${needed}`,
      ),
    ],
    [
      "returned without a code",
      competence(),
      [returned("a", "2026-03-10")],
      alike(`The evidence on record does not count. It was returned on 10 March 2026. ${needed}`),
    ],
    [
      "returned and appealed",
      competence(),
      [returned("a", "2026-03-10", "LEVEL_NOT_SHOWN"), appeal("a", "2026-03-20")],
      [
        `The evidence on record does not count. It was returned on 10 March 2026 because it does not show the level yet. You asked for a second judgement on 20 March 2026. ${needed}`,
        `The evidence on record does not count. It was returned on 10 March 2026 because it does not show the level yet. The worker asked for a second judgement on 20 March 2026. ${needed}`,
      ],
    ],
    [
      "accepted too low, and appealed",
      competence(),
      [accepted("a", "2026-03-10", { rank: 2 }), appeal("a", "2026-03-20")],
      [
        `The evidence on record does not count. It was accepted at too low a level. You asked for a second judgement on 20 March 2026. ${needed}`,
        `The evidence on record does not count. It was accepted at too low a level. The worker asked for a second judgement on 20 March 2026. ${needed}`,
      ],
    ],
    [
      "two returned, where one of three counts",
      shown({ minimumItems: 3 }),
      [
        accepted("a", "2026-03-10"),
        returned("b", "2026-04-10", "OTHER_COMPETENCE"),
        returned("c", "2026-05-10", "SOMEBODY_RECOGNISABLE"),
      ],
      alike(
        "One of the three pieces of evidence needed has been accepted. It is from March 2026. Two pieces of evidence were returned. The last was returned on 10 May 2026 because somebody in it can be recognised. Two more pieces of evidence need to be accepted at level 3.",
      ),
    ],
  ])("%s", (_, requirement, facts, expected) => {
    expect(sentences(requirement, ...facts)).toEqual(expected);
  });
});
