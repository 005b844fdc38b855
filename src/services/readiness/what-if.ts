import {
  type Difference,
  differencesOf,
  type Facts,
  type Overlay,
  toDay,
  withOverlay,
} from "../../eligibility";
import type { Reference } from "../../reference";
import type { RouteThen } from "../../reference/editions";
import type { Clocks } from "../shared/clocks";
import { answerFor, knownThen, type RouteAnswer } from "./evaluation/route-answer";
import type { SupposedChanges } from "./what-if/changes";
import { overlayOf } from "./what-if/overlay-of";

/**
 * A question about one record: a route as it was in force then (or a draft of one, compiled), and the two
 * clocks.
 */
export interface WhatIfQuestion {
  readonly route: RouteThen;
  readonly asked: Clocks;
}

export interface Supposition {
  readonly changes: SupposedChanges;
  /** Another route, or a draft of one; null for the same. */
  readonly route: RouteThen | null;
  /** Another day, YYYY-MM-DD; null for the same. */
  readonly asOf: string | null;
  /** Whether the worker asks, whose adjustments apply to what is supposed, too. */
  readonly byWorker: boolean;
}

export interface WhatIfAnswer {
  readonly base: RouteAnswer;
  readonly hypothetical: RouteAnswer;
  readonly overlay: Overlay;
  /** Codes of the nodes that stand as they do because of what is supposed of the record. */
  readonly supposed: ReadonlySet<string>;
  /** The nodes that differ between base and hypothetical; parents before their parts. */
  readonly differences: readonly Difference[];
}

/**
 * What would be if: the same question with something supposed. It reads nothing and writes nothing.
 * @throws Refused with everything that is wrong with what is supposed.
 */
export function whatIf(
  reference: Reference,
  record: Facts,
  { route, asked }: WhatIfQuestion,
  { changes, byWorker, ...otherwise }: Supposition,
): WhatIfAnswer {
  const knownAt = asked.knownAt.getTime();
  const then = otherwise.route ?? route;
  const asOf = otherwise.asOf ?? asked.asOf;
  const overlay = overlayOf({ reference, record, asOf, routeId: then.route.routeId, knownAt }, changes);
  const known = knownThen(reference, record, knownAt);
  const base = answerFor(route, known, { asOf: toDay(asked.asOf), knownAt });
  const clocks = { asOf: toDay(asOf), knownAt };
  const laid = knownThen(reference, withOverlay(record, overlay), knownAt);
  const remaining = () =>
    knownThen(reference, withOverlay(record, { added: {}, withdrawn: overlay.withdrawn }), knownAt);
  // Otherwise anybody could suppose one piece of evidence, and see whether one is enough for this worker.
  const supposed = byWorker || record.adjustments.length === 0 ? laid : { ...laid, adjusted: remaining() };
  const hypothetical = answerFor(then, supposed, clocks);
  const unchanged = then === route && asOf === asked.asOf ? base : answerFor(then, known, clocks);
  return {
    base,
    hypothetical,
    overlay,
    supposed: new Set(differ(unchanged, hypothetical).map(({ code }) => code)),
    differences: differ(base, hypothetical),
  };
}

const differ = (before: RouteAnswer, after: RouteAnswer): readonly Difference[] =>
  differencesOf(before.answer.evaluation.root, after.answer.evaluation.root);
