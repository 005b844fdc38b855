import "reflect-metadata";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ConfigError, loadConfig } from "../config";
import { requireMigrated } from "../database/expect-schema";
import type { Database } from "../database/pool";
import { readAsVerifier } from "../database/verifier";
import { organisationsToCheck } from "../repositories/trail-checking";
import { findBrokenAnchor } from "../services/rights/verify-anchors";
import { type Anchor, type Verified, verifyTrail } from "../services/rights/verify-trail";
import { fail } from "./fail";
import { openDatabase, PROJECT } from "./open-database";

const print = (line: string) => process.stdout.write(`${line}\n`);

/**
 * `npm run audit:verify`: recomputes every organisation's trail and the digests of its facts, and names the first entry of each that
 * is not what it was; ends with status 1 where there is one. It changes nothing: it reads in one read-only transaction, as a role
 * that can do nothing else, and runs no migrations. What it prints can be kept elsewhere and given back with --against: lines of code,
 * length and last hash. With --anchor a file is kept in this way: it is compared if it is there, and written if everything holds.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { against: { type: "string" }, anchor: { type: "string" } },
  });
  const { against = values.anchor, anchor } = values;
  if (values.against !== undefined && !existsSync(values.against))
    throw new ConfigError(`There is no file ${values.against} to compare with.`);
  const kept =
    against !== undefined && existsSync(against) ? readAnchors(against) : new Map<string, Anchor>();
  const database = await openDatabase(loadConfig(process.env, PROJECT));
  let ends: readonly string[] | null;
  try {
    await requireMigrated(database.ownerUrl);
    ends = await readAsVerifier(database.ownerUrl, (db) => verifyAll(db, kept));
  } finally {
    await database.close();
  }
  if (ends === null) process.exitCode = 1;
  else if (anchor !== undefined)
    writeFileSync(anchor, ends.map((line) => `${line}\n`).join(""), { mode: 0o600 });
}

/** @returns the lines to keep, of code, length and last hash; null where something does not hold. */
async function verifyAll(db: Database, kept: ReadonlyMap<string, Anchor>): Promise<readonly string[] | null> {
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
      printErased(code, found);
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

function printErased(code: string, found: Verified): void {
  if (!found.holds) return;
  for (const { workerId, at, sequence } of found.erased)
    print(
      `${code}: the record of the worker ${workerId} was erased at their request, on ${at.slice(0, 10)} (entry ${sequence}).`,
    );
}

const readAnchors = (path: string): Map<string, Anchor> =>
  new Map(
    [...readFileSync(path, "utf8").matchAll(/^(\S+) (\d+) ([0-9a-f]{64})$/gm)].map(
      ([, code = "", sequence, hash = ""]) => [code, { sequence: Number(sequence), hash }],
    ),
  );

main().catch((error: unknown) => fail(error));
