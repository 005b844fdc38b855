import { createHash } from "node:crypto";
import {
  type Answer,
  ENGINE_VERSION,
  type Facts,
  type Overlay,
  type Requirement,
} from "../../../eligibility";
import type { Reference } from "../../../reference";

/** What an answer rests on: the versions, the facts by their ids, and the dates. */
export interface Grounds {
  readonly workerId: string;
  readonly routeVersionId: string;
  readonly engine: string;
  /** Names the reference data that was in force then. */
  readonly reference: string;
  readonly asOf: string;
  /** Milliseconds since 1970. */
  readonly knownAt: number;
  /** Every fact known then, undoings included, in order. */
  readonly factIds: readonly string[];
  /**
   * What is laid over the record, for a hypothetical answer: no answer by the record alone has its
   * fingerprint.
   */
  readonly supposed: { readonly overlay: Overlay; readonly draft: Requirement | null } | null;
}

export function groundsOf(
  { editions }: Reference,
  workerId: string,
  routeVersionId: string,
  { known, clocks, evaluation }: Answer,
): Grounds {
  return {
    workerId,
    routeVersionId,
    engine: ENGINE_VERSION,
    reference: editions.digestAt(clocks.knownAt),
    asOf: evaluation.asOf,
    knownAt: clocks.knownAt,
    factIds: factIdsKnown(known.record, clocks.knownAt),
    supposed: null,
  };
}

/** 64 hexadecimal digits: the same exactly where an answer rests on the same. */
export function fingerprintOf(grounds: Grounds): string {
  const { workerId, routeVersionId, engine, reference, asOf, knownAt, factIds, supposed } = grounds;
  const rests = [engine, reference, routeVersionId, workerId, asOf, knownAt, factIds];
  return createHash("sha256")
    .update(JSON.stringify(supposed === null ? rests : [...rests, supposed]))
    .digest("hex");
}

/**
 * An undoing counts among them where it undoes one of them: of a decision, which no answer rests on, it does
 * not.
 */
function factIdsKnown(record: Facts, instant: number): readonly string[] {
  const idsOf = (rows: readonly { readonly id: string; readonly recordedAt: number }[]) =>
    rows.filter(({ recordedAt }) => recordedAt <= instant).map(({ id }) => id);
  const facts = new Set(
    [
      record.posts,
      record.postChanges,
      record.evidence,
      record.submissions,
      record.judgements,
      record.appointments,
      record.conflicts,
      record.acceptances,
      record.completions,
      record.credentials,
      record.verifications,
      record.supervisions,
      record.confirmations,
      record.cpdEntries,
      record.endorsements,
      record.offers,
      record.attestations,
      record.waivers,
      record.adjustments,
    ].flatMap(idsOf),
  );
  return [...facts, ...idsOf(record.undoings.filter(({ factId }) => facts.has(factId)))].sort();
}
