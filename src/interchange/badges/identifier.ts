import { createHash } from "node:crypto";
import type { Identifier } from "./read-badge";

/**
 * Whether an address is the one that a badge was issued to. Issuers hash addresses as they were written, or in
 * small letters.
 */
export const isIssuedTo = (identifiers: readonly Identifier[], address: string): boolean =>
  [address, address.toLowerCase()].some((written) =>
    identifiers.some(({ hashed, identityHash, salt }) =>
      hashed
        ? identityHash.toLowerCase() ===
          `sha256$${createHash("sha256")
            .update(written + salt)
            .digest("hex")}`
        : identityHash.toLowerCase() === written.toLowerCase(),
    ),
  );
