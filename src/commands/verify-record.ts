import type { Database } from "../database/pool";
import { organisationsToCheck } from "../repositories/rights/trail-checking";
import { findBrokenAnchor } from "../services/rights/verify-anchors";
import { type Anchor, type TrailVerification, verifyTrail } from "../services/rights/verify-trail";

/**
 * The ends of trails in what was printed before: lines of code, length and last hash. Other lines are passed
 * over.
 */
export const parseAnchors = (text: string): Map<string, Anchor> =>
  new Map(
    [...text.matchAll(/^(\S+) (\d+) ([0-9a-f]{64})$/gm)].map(([, code = "", sequence, hash = ""]) => [
      code,
      { sequence: Number(sequence), hash },
    ]),
  );

/**
 * Verifies the trail and the facts of every organisation, and what the database keeps of the ends of all
 * trails.
 * @param kept where trails ended earlier, by the organisation's code.
 * @param print hears of each organisation's end, or of what does not hold.
 * @returns the lines to keep, of code, length and last hash; null if something does not hold.
 */
export async function verifyRecord(
  db: Database,
  kept: ReadonlyMap<string, Anchor>,
  print: (line: string) => void,
): Promise<readonly string[] | null> {
  const ends: string[] = [];
  let broken = false;
  const known = new Set<string>();
  for (const { id, code } of await organisationsToCheck(db)) {
    known.add(code);
    const found = await verifyTrail(db, id, kept.get(code) ?? null);
    if (!found.holds) {
      broken = true;
      print(`${code} is broken at entry ${found.sequence}: ${found.why}.`);
    } else if (found.end.sequence > 0) {
      ends.push(`${code} ${found.end.sequence} ${found.end.hash}`);
      print(ends.at(-1) ?? "");
      printErased(code, found, print);
    }
  }
  for (const code of kept.keys())
    if (!known.has(code)) {
      broken = true;
      print(`${code} is broken: the organisation is missing, and with it its whole trail.`);
    }
  const anchors = await findBrokenAnchor(db);
  if (anchors !== null) {
    broken = true;
    print(`What the database keeps of the ends of all trails is broken: ${anchors}.`);
  }
  return broken ? null : ends;
}

function printErased(code: string, found: TrailVerification, print: (line: string) => void): void {
  if (!found.holds) return;
  for (const { workerId, at, sequence } of found.erased)
    print(
      `${code}: the record of the worker ${workerId} was erased at their request, on ${at.slice(0, 10)} (entry ${sequence}).`,
    );
}
