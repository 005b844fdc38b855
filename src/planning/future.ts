import {
  type Day,
  isGroup,
  isSatisfied,
  type KnownFacts,
  type LeafRequirement,
  type OutcomeNode,
  outcomesFrom,
  type Requirement,
} from "../eligibility";
import { adjustedLeaf } from "../eligibility/adjust";
import { readOnce } from "../eligibility/read-once";
import { waiversOf } from "../eligibility/waive";
import { HORIZON_DAYS, type PlanQuestion } from "./question";

/** Days [from, until) on which a plan may be ready. */
export interface Range {
  readonly from: Day;
  readonly until: Day;
}

/**
 * The result of a route on each day to come if nothing is done. The days fall into stretches on which nothing
 * changes by itself.
 */
export class Future {
  /** The first day of each stretch, from the day of the question on. */
  readonly starts: readonly Day[];
  /** The first day that is beyond what a plan looks at. */
  readonly end: Day;
  readonly #outcomesOn: (day: Day) => OutcomeNode;
  readonly #results = new Map<Day, OutcomeNode>();
  readonly #leaves = new Map<Day, readonly OutcomeNode[]>();
  readonly #open = new Map<Day, ReadonlyMap<number, OutcomeNode>>();

  constructor(
    private readonly question: PlanQuestion,
    private readonly known: KnownFacts,
  ) {
    const { asOf } = question.clocks;
    this.end = asOf + HORIZON_DAYS + 1;
    const days = new Set([asOf, ...this.changesIn(question.requirement)]);
    this.#outcomesOn = outcomesFrom(question.requirement, known, question.clocks);
    this.starts = [...days].filter((day) => day >= asOf && day < this.end).sort((a, b) => a - b);
  }

  /** The result of the route and each part of it on a day. */
  on(day: Day): OutcomeNode {
    const found = this.#results.get(day);
    if (found) return found;
    const root = this.#outcomesOn(day);
    this.#results.set(day, root);
    return root;
  }

  /** The results of the leaves on a day, in the order of the tree. */
  leavesOn(day: Day): readonly OutcomeNode[] {
    const found = this.#leaves.get(day) ?? leavesIn(this.on(day));
    this.#leaves.set(day, found);
    return found;
  }

  /** The leaves that are open on a day, by their places. */
  openOn(day: Day): ReadonlyMap<number, OutcomeNode> {
    const found =
      this.#open.get(day) ??
      new Map(
        this.leavesOn(day).flatMap((result, at) =>
          isSatisfied(result.outcome) ? [] : [[at, result] as const],
        ),
      );
    this.#open.set(day, found);
    return found;
  }

  /** The first day of each stretch, or part of one, within some days. */
  daysIn({ from, until }: Range): readonly Day[] {
    return [from, ...this.starts.filter((day) => day > from && day < until)];
  }

  /** The stretch that holds a day. */
  around(day: Day): Range {
    const next = this.starts.findIndex((start) => start > day);
    const at = next < 0 ? this.starts.length - 1 : next - 1;
    return { from: this.starts[at] ?? day, until: this.starts[at + 1] ?? this.end };
  }

  private changesIn(requirement: Requirement): readonly Day[] {
    const own = isGroup(requirement)
      ? requirement.children.flatMap((child: Requirement) => this.changesIn(child))
      : this.changesOfLeaf(requirement);
    return [...own, ...waiversOf(requirement, this.known).flatMap(({ from, until }) => [from, until])];
  }

  private changesOfLeaf(requirement: LeafRequirement): readonly Day[] {
    const { leaf } = readOnce(requirement, this.known, this.question.clocks);
    const adjusted = adjustedLeaf(requirement, leaf, this.known, this.question.clocks);
    return [...leaf.changes, ...(adjusted?.timeline ?? []).map(({ from }) => from)];
  }
}

const leavesIn = (result: OutcomeNode): readonly OutcomeNode[] =>
  isGroup(result.requirement) ? result.children.flatMap(leavesIn) : [result];
