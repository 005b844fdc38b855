import { createHash } from "node:crypto";
import type { Database } from "../../../database/pool";
import type { SealedEntry } from "../../../repositories/rights/trail";
import { contentsOfFacts } from "../../../repositories/rights/trail-checking";
import { messages } from "../messages";

interface Altered {
  readonly sequence: number;
  readonly why: string;
}

interface FactChecks {
  /** Compares the facts that entries are about with their digests. Entries come in order. */
  compare(entries: readonly SealedEntry[]): Promise<void>;
  /** The earliest entry about a fact that is not what its last entry says. */
  firstAltered(): Altered | null;
}

/**
 * Holds facts to the digests in the trail. The last entry about a fact is what counts: a draft is revised,
 * and an appeal's reason may be erased. Only the few facts that an entry does not agree with are kept until a
 * later entry does.
 */
export function factChecks(db: Database, organisationId: string): FactChecks {
  const altered = new Map<string, Altered>();
  return {
    async compare(entries) {
      const sealed = entries.filter(({ digest }) => digest !== null);
      if (sealed.length === 0) return;
      const ids = [...new Set(sealed.map(({ object }) => object))];
      const found = await contentsOfFacts(db, organisationId, ids);
      const digests = new Map(found.map(({ id, content }) => [id, digestOf(content)]));
      for (const { sequence, about, object, digest } of sealed) {
        const now = digests.get(object);
        if (now === digest) altered.delete(object);
        else
          altered.set(object, {
            sequence,
            why:
              now === undefined ? messages.factMissing(about, object) : messages.factAltered(about, object),
          });
      }
    },
    firstAltered() {
      return [...altered.values()].sort((a, b) => a.sequence - b.sequence)[0] ?? null;
    },
  };
}

const digestOf = (content: string): string => createHash("sha256").update(content).digest("hex");
