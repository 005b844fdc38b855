import { randomUUID } from "node:crypto";
import type { Pool } from "pg";
import { databaseOf } from "../../src/database/pool";
import { inTransaction } from "../../src/database/transaction";
import { insertFact } from "../../src/repositories/evidence/facts";
import { insertPerson, insertWorker } from "../../src/repositories/workforce/workforce";
import { inDays } from "./days";

/** A post of a generated worker, and what became of it. */
export interface GeneratedPost {
  readonly startedOn: string;
  /** Ends in the order in which they were recorded; one may have been retracted. */
  readonly ends: readonly { readonly on: string; readonly retracted: boolean }[];
  readonly elsewhere: boolean;
  readonly retracted: boolean;
  readonly revokedOn: string | null;
}

export interface GeneratedWorker {
  readonly number: string;
  readonly name: string;
  readonly team: string | null;
  readonly intention: "STAYING" | "EXPLORING" | null;
  readonly posts: readonly GeneratedPost[];
}

const NAMES = ["Siân", "sean", "Łucja", "Zoë", "O’Brien", "Anders", "anders", "Ælfric", "Ó Sé"];
const TEAMS = [null, "North", "north", "Östersund", "Crisis", "1st Floor"];

/** Workers with posts around a day: leavers, joiners, some who came back, some without any. @param random from 0 up to 1. */
export function generatedWorkers(count: number, day: string, random: () => number): GeneratedWorker[] {
  const below = (most: number) => Math.floor(random() * most);
  const one = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const post = (): GeneratedPost => {
    const start = -below(900) + 120;
    const ends = Array.from({ length: one([0, 0, 1, 1, 2]) }, () => ({
      on: inDays(start + 1 + below(400), day),
      retracted: random() < 0.15,
    }));
    return {
      startedOn: inDays(start, day),
      ends,
      elsewhere: random() < 0.12,
      retracted: random() < 0.1,
      revokedOn: random() < 0.1 ? inDays(start + below(200), day) : null,
    };
  };
  return Array.from({ length: count }, (_, at) => ({
    number: `G${String(below(10 ** 6))}-${at}`,
    name: `${one(NAMES)} ${one(NAMES)}`,
    team: one(TEAMS),
    intention: one(["STAYING", "EXPLORING", null] as const),
    posts: Array.from({ length: below(4) }, post),
  }));
}

/** The end of a post that holds: of those that were kept, the one recorded last; null: none. */
export const lastEnd = ({ ends }: GeneratedPost): string | null =>
  ends.filter(({ retracted }) => !retracted).at(-1)?.on ?? null;

const isHeld = (post: GeneratedPost, day: string): boolean => {
  const end = lastEnd(post);
  return (
    !post.elsewhere &&
    !post.retracted &&
    post.startedOn <= day &&
    (end === null || day < end) &&
    (post.revokedOn === null || day < post.revokedOn)
  );
};

type Stretch = readonly [startedOn: string, endedOn: string];
const known = new WeakMap<GeneratedWorker, Stretch[]>();

/** From when to when: the stretch that counts on a day. */
export function employmentOn(worker: GeneratedWorker, day: string): Stretch {
  const stretches = known.get(worker) ?? stretchesOf(worker);
  known.set(worker, stretches);
  return stretches.filter(([start]) => start <= day).at(-1) ?? stretches[0] ?? ["infinity", "infinity"];
}

/** Worked out day by day, over all that any generated post reaches. */
function stretchesOf({ posts }: GeneratedWorker): Stretch[] {
  const stretches: Stretch[] = [];
  let begun: string | null = null;
  for (let at = -900; at <= 600; at += 1) {
    const each = inDays(at);
    const held = posts.some((post) => isHeld(post, each));
    if (held) begun ??= each;
    else if (begun !== null) {
      stretches.push([begun, each]);
      begun = null;
    }
  }
  if (begun !== null) stretches.push([begun, "infinity"]);
  return stretches;
}

/** A generated worker on record. */
export interface Listed extends GeneratedWorker {
  readonly id: string;
  /** The name and the team as the database folds them. */
  readonly folded: string;
  readonly foldedTeam: string | null;
}

/** Puts generated workers on record at the trust, with their posts and what became of them. */
export async function recordGenerated(pool: Pool, generated: readonly GeneratedWorker[]): Promise<Listed[]> {
  const db = databaseOf(pool);
  const { rows } = await pool.query<{ trust: string; band: string }>(
    "SELECT (SELECT id FROM organisation WHERE code = 'NORTHMOOR') AS trust, (SELECT id FROM role_band WHERE code = 'PSW') AS band",
  );
  const { trust = "", band = "" } = rows[0] ?? {};
  const by = randomUUID();
  await insertPerson(db, by);
  const listed: Listed[] = [];
  for (const worker of generated) {
    const [id, personId] = [randomUUID(), randomUUID()];
    await insertPerson(db, personId);
    await insertWorker(db, { organisationId: trust, id, personId, ...worker });
    const fact = async (kind: "POST" | "POST_CHANGE" | "UNDOING", row: object): Promise<string> => {
      const factId = randomUUID();
      await inTransaction(pool, (within) =>
        insertFact(
          within,
          { organisationId: trust, id: factId, workerId: id, kind, recordedBy: by, recordedAs: "HR" },
          { ...row },
        ),
      );
      return factId;
    };
    const undo = (factId: string, kind: string, effectiveOn: string | null) =>
      fact("UNDOING", {
        fact_id: factId,
        fact_kind: kind,
        how: effectiveOn === null ? "RETRACTION" : "REVOCATION",
        effective_on: effectiveOn,
        reason: "Generated",
      });
    for (const post of worker.posts) {
      const postId = await fact("POST", {
        role_band_id: band,
        started_on: post.startedOn,
        hundredths: 100,
        contract_kind: "FIXED_TERM",
        employer_name: post.elsewhere ? "Another trust" : null,
      });
      for (const { on, retracted } of post.ends) {
        const endId = await fact("POST_CHANGE", {
          post_id: postId,
          change: "END",
          effective_on: on,
          hundredths: null,
        });
        if (retracted) await undo(endId, "POST_CHANGE", null);
      }
      if (post.retracted) await undo(postId, "POST", null);
      if (post.revokedOn !== null) await undo(postId, "POST", post.revokedOn);
    }
    const folded = await pool.query<{ name: string; team: string | null }>(
      "SELECT fold_name($1) AS name, fold_name($2) AS team",
      [worker.name, worker.team],
    );
    listed.push({
      ...worker,
      id,
      folded: folded.rows[0]?.name ?? "",
      foldedTeam: folded.rows[0]?.team ?? null,
    });
  }
  return listed;
}
