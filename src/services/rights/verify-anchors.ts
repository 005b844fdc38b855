import { createHash } from "node:crypto";
import type { Database } from "../../database/pool";
import { type AnchorRow, anchorsAfter } from "../../repositories/rights/trail-checking";
import { messages } from "./messages";

const AT_ONCE = 10_000;

/**
 * Recomputes the seals of the anchors of all organisations, each of which names the one that was the latest
 * when it was written. An anchor that was altered, or taken away with its organisation's trail, leaves one
 * that no longer agrees.
 * @returns what does not agree, for a person to read; null if everything does.
 */
export async function findBrokenAnchor(db: Database): Promise<string | null> {
  const seals = new Map<number, string>();
  let last = 0;
  for (;;) {
    const anchors = await anchorsAfter(db, last, AT_ONCE);
    for (const anchor of anchors) {
      if (anchor.witness !== null && !seals.has(anchor.witness))
        return messages.anchorMissing(anchor.witness, anchor.number);
      if (anchor.seal !== sealOf(anchor, seals)) return messages.anchorAltered(anchor.number);
      seals.set(anchor.number, anchor.seal);
      last = anchor.number;
    }
    if (anchors.length < AT_ONCE) return null;
  }
}

function sealOf(anchor: AnchorRow, seals: ReadonlyMap<number, string>): string {
  const { organisationId, sequence, hash, witness } = anchor;
  const lines = [organisationId, sequence, hash, witness ?? "", witness === null ? "" : seals.get(witness)];
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}
