import { createHash } from "node:crypto";
import type { Database } from "../../database/pool";
import { endOfTrail, type SealedEntry, sealedEntries } from "../../repositories/rights/trail";
import { anchorsBetween, factWithoutEntry, lastAnchor } from "../../repositories/rights/trail-checking";
import { messages } from "./messages";
import { factChecks } from "./shared/verify-facts";

/** The end of an organisation's trail at some time: the number of entries, and the hash of the last. */
export interface Anchor {
  readonly sequence: number;
  readonly hash: string;
}

/** A record that was erased because the worker had asked for it. */
export interface ErasedFacts {
  readonly workerId: string;
  readonly at: string;
  readonly sequence: number;
}

/** What became of verifying one trail: where it ends, or the first entry that is not what it was. */
export type TrailVerification =
  | { readonly holds: true; readonly end: Anchor; readonly erased: readonly ErasedFacts[] }
  | { readonly holds: false; readonly sequence: number; readonly why: string };

const START = "0".repeat(64);
const AT_ONCE = 5_000;

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The line that an entry's hash is of; docs/trail.md describes it. */
export const lineOf = (organisationId: string, entry: SealedEntry): string =>
  [
    entry.digest === null ? "peerway-trail-1" : "peerway-trail-2",
    organisationId,
    entry.sequence,
    entry.previous,
    entry.at,
    entry.personId,
    entry.capacities,
    entry.operation,
    entry.action,
    entry.about,
    entry.object,
    entry.workerId,
    ...(entry.digest === null ? [] : [entry.reasonHash ?? "", entry.digest]),
    ...(entry.digest !== null || entry.reasonHash === null ? [] : [entry.reasonHash]),
  ].join("\n");

class Broken extends Error {
  constructor(
    readonly sequence: number,
    readonly why: string,
  ) {
    super(why);
  }
}

/**
 * Recomputes an organisation's chain from its first entry, the reasons that it seals and the digests of
 * facts, and holds it to the anchors that the database keeps a second time. The database's own functions are
 * not trusted: hashes are computed here. It writes nothing.
 * @param db as somebody who may read the whole trail and all facts, in one state of them and in UTC.
 * @param anchor where it ended earlier, as kept elsewhere: a trail that was rewritten from there on no longer
 * passes through it.
 */
export async function verifyTrail(
  db: Database,
  organisationId: string,
  anchor: Anchor | null = null,
): Promise<TrailVerification> {
  try {
    return await verify(db, organisationId, anchor);
  } catch (error) {
    if (error instanceof Broken) return { holds: false, sequence: error.sequence, why: error.why };
    throw error;
  }
}

async function verify(
  db: Database,
  organisationId: string,
  anchor: Anchor | null,
): Promise<TrailVerification> {
  const head = await endOfTrail(db, organisationId);
  const facts = factChecks(db, organisationId);
  const erased: ErasedFacts[] = [];
  let end: Anchor = { sequence: 0, hash: START };
  for (;;) {
    const entries = await sealedEntries(db, organisationId, end.sequence, AT_ONCE);
    const upTo = entries.at(-1)?.sequence ?? end.sequence;
    const kept = new Map(
      (await anchorsBetween(db, organisationId, end.sequence, upTo)).map((each) => [
        each.sequence,
        each.hash,
      ]),
    );
    if (anchor) kept.set(anchor.sequence, kept.get(anchor.sequence) ?? anchor.hash);
    for (const entry of entries) {
      requireLink(organisationId, entry, end);
      if (entry.sequence === anchor?.sequence && entry.hash !== anchor.hash)
        throw new Broken(entry.sequence, messages.hashNotAnchored);
      if ((kept.get(entry.sequence) ?? entry.hash) !== entry.hash)
        throw new Broken(entry.sequence, messages.hashNotKept);
      if (isErasure(entry)) erased.push({ workerId: entry.workerId, at: entry.at, sequence: entry.sequence });
      end = { sequence: entry.sequence, hash: entry.hash };
    }
    await facts.compare(entries);
    if (entries.length < AT_ONCE) break;
  }
  const last = await lastAnchor(db, organisationId);
  if (Math.max(head?.sequence ?? 0, anchor?.sequence ?? 0, last?.sequence ?? 0) > end.sequence)
    throw new Broken(end.sequence + 1, messages.isMissing);
  if (end.sequence > 0 && head?.hash !== end.hash) throw new Broken(end.sequence, messages.headHasOtherHash);
  const altered = facts.firstAltered();
  if (altered) throw new Broken(altered.sequence, altered.why);
  const untold = await factWithoutEntry(db, organisationId);
  if (untold) throw new Broken(end.sequence + 1, messages.factWithoutEntry(untold.kind, untold.id));
  return { holds: true, end, erased };
}

function requireLink(organisationId: string, entry: SealedEntry, end: Anchor): void {
  if (entry.sequence !== end.sequence + 1) throw new Broken(end.sequence + 1, messages.isMissing);
  if (entry.previous !== end.hash) throw new Broken(entry.sequence, messages.doesNotFollow);
  if (entry.hash !== sha256(lineOf(organisationId, entry)))
    throw new Broken(entry.sequence, messages.hashOfOtherContent);
  if (entry.reasonHash !== null && entry.reasonHash !== sha256(`${entry.object}\n${entry.reason}`))
    throw new Broken(entry.sequence, messages.reasonAltered);
}

const isErasure = ({ about, operation, action }: SealedEntry): boolean =>
  about === "ERASURE_REQUEST" && operation === "carryOutErasure" && action === "CHANGED";
