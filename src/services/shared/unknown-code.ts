import { describeUnknownCode, type UnknownCode } from "../../text";
import { refuse } from "./context";

/** Refuses a code that names nothing, saying what could have been meant. @throws Refused, always. */
export function refuseUnknownCode(path: readonly string[], unknown: UnknownCode): never {
  const isMissing = unknown.code.trim() === "";
  return refuse(isMissing ? "MISSING" : "UNKNOWN_CODE", path, describeUnknownCode(unknown));
}
