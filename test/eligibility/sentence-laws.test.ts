import fc from "fast-check";
import { type ExplainedResult, evaluate, explain, toDay } from "../../src/eligibility";
import { GAP, gradeOf, HARDEST_SENTENCE, isLong } from "../support/reading-age";
import { aCase, type Case, day, runs, SEED } from "./generate";
import { resultsOf } from "./timelines";

const nodesOf = (root: ExplainedResult): ExplainedResult[] => [root, ...root.children.flatMap(nodesOf)];
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
/** What a sentence is filled in with counts as one short word, as on the pages. */
const DAYS = new RegExp(`(?:\\d+ )?(?:${MONTHS.join("|")}) \\d{4}`, "g");
const DATED_ENDS = ["EXPIRED", "REVOKED", "WITHDRAWN", "NOT_ACCEPTED_FROM_ELSEWHERE"];

/** Every node of an explanation, with how the same node answers on another day. */
function explained({ requirement, facts, knownAt }: Case, asOf: number) {
  const { root } = explain(requirement, facts, { asOf, knownAt });
  const on = new Map<string, ReturnType<typeof resultsOf>>();
  const nodesOn = (date: string, shift = 0) => {
    const key = `${date} ${shift}`;
    const known =
      on.get(key) ?? resultsOf(evaluate(requirement, facts, { asOf: toDay(date) + shift, knownAt }).root);
    on.set(key, known);
    return known;
  };
  return nodesOf(root).map((node, at) => ({
    node,
    outcomeOn: (date: string) => nodesOn(date)[at]?.outcome,
    counts: (factId: string, date: string, shift = 0) =>
      nodesOn(date, shift)[at]?.counted.some((each) => each.factId === factId) ?? false,
  }));
}

/** What is wrong with what is said at each node of many cases. */
function hold(wrongOf: (at: ReturnType<typeof explained>[number]) => readonly string[], times = 120): void {
  fc.assert(
    fc.property(aCase, day, (one, asOf) => {
      expect(explained(one, asOf).flatMap(wrongOf)).toEqual([]);
    }),
    runs(times),
  );
}
const saying = (node: ExplainedResult, pattern: RegExp): string[] =>
  Object.values(node.sentence).filter((sentence) => pattern.test(sentence));

describe(`what the sentences say (seed ${SEED})`, () => {
  it("is never that nothing is recorded if something is", () => {
    hold(({ node }) =>
      node.excluded.length + node.counted.length > 0
        ? saying(node, /^(No|Nothing).* is on record|has not been confirmed|has not said yet|does not show/)
        : [],
    );
  });

  it("is never a number more than none, nor none of one, and names the newest of evidence alone", () => {
    hold(({ node }) => [
      ...(node.actual.amount === 0 ? saying(node, /more .*(is|are|needs?|need) (to|needed)/i) : []),
      ...saying(node, /none of (one|two)\b|of one parts|undefined|null|NaN|\s\s|\.\./i),
      ...(node.actual.unit === "EVIDENCE_ITEMS" ? [] : saying(node, /(newest|it) is from/)),
    ]);
  });

  it("tells a day that comes by itself as the day on which it is met, or waived, as it is", () => {
    hold(({ node, outcomeOn }) => {
      if (node.eligibleFrom === null || saying(node, /It will be/).length === 0) return [];
      return saying(node, outcomeOn(node.eligibleFrom) === "WAIVED" ? /will be met/ : /will be waived/);
    });
  });

  it("tells since when it is met, and until when, truly", () => {
    hold(({ node, outcomeOn }) => {
      if (node.outcome !== "MET") return [];
      const said = node.sentence.HR;
      const wrong: string[] = [];
      const since = /^This has been in date since (.*?)\./.exec(said)?.[1];
      if (since && outcomeOn(isoOf(since)) !== "MET") wrong.push(said);
      const until = /counts until (.*?)[;.]/.exec(said)?.[1];
      if (until && outcomeOn(isoOf(until)) === "MET") wrong.push(said);
      return wrong;
    });
  });

  it("says of time in role that the count goes on only where it does, and tells numbers that agree with the outcome", () => {
    hold(({ node }) => {
      const wrong: string[] = [];
      const isLeaf = node.children.length === 0;
      if (isLeaf && node.outcome === "NOT_MET" && node.shortfall.amount === 0) wrong.push("no shortfall");
      if (isLeaf && node.outcome === "MET" && node.shortfall.amount > 0)
        wrong.push("a shortfall, though met");
      if (node.requirement.kind === "TIME_IN_ROLE" && node.note.count !== "GOES_ON")
        wrong.push(...saying(node, /keeps counting/));
      if (node.required.unit === "POSTS" && node.requirement.kind === "TIME_IN_ROLE")
        wrong.push(
          ...(saying(node, /needs a matching post now/).length === 2 ||
          node.outcome !== "NOT_MET" ||
          node.eligibleFrom !== null
            ? []
            : ["not that a post is needed"]),
        );
      return wrong;
    });
  });

  it("names the capacity that is asked, and no other", () => {
    hold(({ node: { requirement, sentence, outcome } }) => {
      if (requirement.kind !== "ENDORSEMENT" || outcome !== "NOT_MET") return [];
      const who = { LINE_MANAGER: "line manager", PEER_SUPERVISOR: "peer supervisor", HR: "HR" }[
        requirement.byCapacity as string
      ];
      return sentence.HR.includes("needs to be confirmed by") && !sentence.HR.includes(who ?? "?")
        ? [sentence.HR]
        : [];
    });
  });
});

describe(`what the engine tells workers (seed ${SEED})`, () => {
  it("has no long sentence that is harder than those of their pages", () => {
    hold(({ node }) =>
      [node.sentence.WORKER, ...node.excluded.map(({ remedy }) => remedy.WORKER)]
        .flatMap((text) => text.replace(DAYS, GAP).split(/(?<=[.?!])\s+/))
        .filter((sentence) => isLong(sentence) && gradeOf([sentence]) > HARDEST_SENTENCE),
    );
  });
});

describe(`what the exclusions say (seed ${SEED})`, () => {
  it("tells no day but one on which counting changes", () => {
    hold(({ node, counts }) =>
      node.excluded.flatMap(({ factId, reason, on }) => {
        if (on === null) return [];
        const [before, then] = [counts(factId, on, -1), counts(factId, on)];
        const isTrue = reason === "NOT_YET_VALID" ? !before && then : before && !then;
        const isDated = reason === "NOT_YET_VALID" || DATED_ENDS.includes(reason);
        return isTrue && isDated ? [] : [`${factId} ${reason} ${on}: ${before} before, ${then} then`];
      }),
    );
  });

  it("gives each reason once, and hours as the reason only where they are", () => {
    hold(({ node }) =>
      node.excluded.flatMap(({ factId, reason, further }) => [
        ...(new Set([reason, ...further]).size === further.length + 1
          ? []
          : [`${factId}: ${further.join()}`]),
        ...(reason === "NO_HOURS" &&
        node.requirement.kind === "TIME_IN_ROLE" &&
        node.requirement.counting === "CALENDAR"
          ? [`${factId}: hours are not what counts`]
          : []),
      ]),
    );
  });
});

function isoOf(words: string): string {
  const [date = "", month = "", year = ""] = words.split(" ");
  return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, "0")}-${date.padStart(2, "0")}`;
}
