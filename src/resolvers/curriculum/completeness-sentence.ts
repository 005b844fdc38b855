import { isAbsenceKnown } from "../../curricula";
import { dayInWords } from "../../eligibility/words";
import type { FrameworkVersion } from "../../entities";
import type { Reference } from "../../reference";
import { completenessOf, unitsChangedSince } from "../../reference/completeness";
import { namesIn } from "../../reference/coverage";
import { messages } from "../messages";
import type { FoundUnits } from "./find";

/** That a framework is held in part, and what is taught of its other parts is not known; empty if it is whole. */
export function partHeldSentence(
  framework: Reference["framework"],
  version: FrameworkVersion | null,
): readonly string[] {
  const all = version?.competencesInSource ?? 0;
  const held = version ? framework.competencesOfVersion(version.id).length : 0;
  return all > held ? [messages.frameworkHeldInPart(all, held)] : [];
}

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Who stated that the units are all that is taught; or that nobody did, and what can be done about it. */
export function completenessSentence(
  reference: Reference,
  { programme, provider, known }: FoundUnits,
): string {
  if (!programme) {
    if (provider) return messages[isAbsenceKnown(known) ? "providerComplete" : "providerNotComplete"];
    return messages[isAbsenceKnown(known) ? "unitsAssumedComplete" : "unitsNotComplete"];
  }
  const statement = completenessOf(programme);
  if (!statement) return messages.programmeNotComplete;
  const [day, by] = [dayInWords(statement.statedOn), statement.statedBy];
  const changed = unitsChangedSince(reference.curriculum, programme);
  if (changed.length === 0) return messages.programmeComplete(day, by);
  const names = namesIn(reference);
  return messages.unitsChanged(day, by, list.format(changed.map((unit) => names.unit(unit))));
}
