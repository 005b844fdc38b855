import { describeUnknownCode, describeUnknownName, type UnknownCode } from "../../text";
import { type NamedByCode, nameOf } from "./by";
import { refuse } from "./context";

/** Refuses a code that names nothing, saying what could have been meant. @throws Refused, always. */
export function refuseUnknownCode(path: readonly string[], unknown: UnknownCode): never {
  const isMissing = unknown.code.trim() === "";
  return refuse(isMissing ? "MISSING" : "UNKNOWN_CODE", path, describeUnknownCode(unknown));
}

/** Refuses an id that names nothing. @param list the query that lists what can be named. @throws Refused, always. */
export function refuseUnknownId(
  path: readonly string[],
  id: string | null | undefined,
  { what, list }: { readonly what: string; readonly list: string },
): never {
  return refuse("NOT_FOUND", path, describeUnknownName(what, nameOf({ id }), list));
}

/** Refuses an input whose code or id names nothing. @throws Refused, always. */
export function refuseUnknown(
  path: readonly string[],
  { id, code }: NamedByCode,
  unknown: Omit<UnknownCode, "code"> & { readonly list: string },
): never {
  return code == null ? refuseUnknownId(path, id, unknown) : refuseUnknownCode(path, { ...unknown, code });
}
