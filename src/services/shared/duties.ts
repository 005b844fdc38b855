import { dutiesIn, findDuty } from "../../reference/duties";
import { type NamedByCode, type Path, requireOneOf } from "./by";
import type { Looking } from "./competences";
import { refuseUnknownId } from "./unknown-code";
import { parseId, requireEntry } from "./validation";

/** The duty that an input names. @throws Refused if there is none. */
export function requireNamedDuty({ reference }: Looking, by: NamedByCode, path: Path) {
  if (requireOneOf(by, ["id", "code"], path) === "code")
    return requireEntry(dutiesIn(reference), by.code ?? "", path, "duty", "duties");
  return (
    findDuty(reference, parseId("Duty", by.id ?? "", path)) ??
    refuseUnknownId(path, by.id, { what: "duty", list: "duties" })
  );
}
