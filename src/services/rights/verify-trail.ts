import { createHash } from "node:crypto";
import type { Database } from "../../database/pool";
import { endOfTrail, type SealedEntry, sealedEntries } from "../../repositories/trail";

/** Where an organisation's trail stood: how many entries, and the hash of the last. */
export interface Anchor {
  readonly sequence: number;
  readonly hash: string;
}

/** What became of verifying one trail: where it ends, or the first entry that is not what it was. */
export type Verified =
  | { readonly holds: true; readonly end: Anchor }
  | { readonly holds: false; readonly sequence: number; readonly why: string };

const START = "0".repeat(64);
const AT_ONCE = 5_000;

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The line that an entry's hash is of; docs/trail.md describes it. */
export const lineOf = (organisationId: string, entry: SealedEntry): string =>
  [
    "peerway-trail-1",
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
    ...(entry.reasonHash === null ? [] : [entry.reasonHash]),
  ].join("\n");

/**
 * Recomputes an organisation's chain from its first entry, and the reasons that it seals. The database's own functions are not
 * trusted: hashes are computed here.
 * @param db as somebody who may read the whole trail, in one state of it.
 * @param anchor where it stood before, as kept elsewhere: a trail that was rewritten from there on no longer passes through it.
 */
export async function verifyTrail(
  db: Database,
  organisationId: string,
  anchor: Anchor | null = null,
): Promise<Verified> {
  const head = await endOfTrail(db, organisationId);
  let end: Anchor = { sequence: 0, hash: START };
  const broken = (sequence: number, why: string): Verified => ({ holds: false, sequence, why });
  for (;;) {
    const entries = await sealedEntries(db, organisationId, end.sequence, AT_ONCE);
    for (const entry of entries) {
      if (entry.sequence !== end.sequence + 1) return broken(end.sequence + 1, "it is missing");
      if (entry.previous !== end.hash)
        return broken(entry.sequence, "it does not follow the entry before it");
      if (entry.hash !== sha256(lineOf(organisationId, entry)))
        return broken(entry.sequence, "its hash is not that of what it says");
      if (entry.reasonHash !== null && entry.reasonHash !== sha256(`${entry.object}\n${entry.reason}`))
        return broken(entry.sequence, "the reason on record is not the one that it seals");
      if (entry.sequence === anchor?.sequence && entry.hash !== anchor.hash)
        return broken(entry.sequence, "its hash is not the one that was kept of it");
      end = { sequence: entry.sequence, hash: entry.hash };
    }
    if (entries.length < AT_ONCE) break;
  }
  const kept = [head, anchor].map((each) => each?.sequence ?? 0);
  if (Math.max(...kept) > end.sequence) return broken(end.sequence + 1, "it is missing");
  if (end.sequence > 0 && head?.hash !== end.hash)
    return broken(end.sequence, "the trail's head does not hold its hash");
  return { holds: true, end };
}
