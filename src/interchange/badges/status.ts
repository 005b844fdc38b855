import { decodeStatusList, isSet, type JsonObject } from "../credentials";
import {
  type BadgeFacts,
  onlyObject,
  readIssuer,
  readPeriod,
  requireCredential,
  type StatusEntry,
} from "./read-badge";

export const BITSTRING = "BitstringStatusListEntry";

/** What a place that is set in a list says of a badge, by the purpose of the list. */
const MEANINGS: Readonly<Record<string, "REVOKED" | "SUSPENDED">> = {
  revocation: "REVOKED",
  suspension: "SUSPENDED",
};

/** Purposes that say nothing about whether a badge is in force. */
const OTHER_PURPOSES: readonly (string | null)[] = ["refresh", "message"];

/** Entries that decide whether a badge is in force. */
export const decidingStatuses = ({ statuses }: Pick<BadgeFacts, "statuses">): readonly StatusEntry[] =>
  statuses.filter(({ type, purpose }) => type !== BITSTRING || !OTHER_PURPOSES.includes(purpose));

/** Whether a list of this kind can be read here. */
export const isSupported = ({ type, purpose, index, list }: StatusEntry): boolean =>
  type === BITSTRING && Object.hasOwn(MEANINGS, purpose ?? "") && index !== null && list !== null;

/**
 * What a status list says of a badge; null if the list does not answer that.
 * @param list the credential, whose signature has been checked.
 * @throws BadgeFault if it cannot be read.
 */
export function statusIn(
  list: JsonObject,
  { purpose, index }: StatusEntry,
  issuer: string,
  now: Date,
): "IN_FORCE" | "REVOKED" | "SUSPENDED" | null {
  const types = requireCredential(list);
  if (!types.includes("BitstringStatusListCredential") || readIssuer(list).id !== issuer) return null;
  const { validFrom, validUntil } = readPeriod(list);
  if ((validFrom && validFrom > now) || (validUntil && validUntil <= now)) return null;
  const { type, statusPurpose, encodedList } = onlyObject(list.credentialSubject, "credentialSubject");
  const meaning = MEANINGS[purpose ?? ""];
  const isOfPurpose = ([statusPurpose].flat() as unknown[]).includes(purpose);
  const isReadable = [type].flat().includes("BitstringStatusList") && typeof encodedList === "string";
  if (!meaning || !isOfPurpose || !isReadable || index === null) return null;
  const bits = decodeStatusList(encodedList);
  const place = bits && isSet(bits, index);
  return place === null ? null : place ? meaning : "IN_FORCE";
}
