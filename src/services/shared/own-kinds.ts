import { londonDay } from "../../reference/london";
import type { Path } from "./by";
import { refuse } from "./context";
import { sharedMessages } from "./messages";
import { requireEntry } from "./validation";

/** An entry of a list that has national entries and an organisation's own. */
interface Listed {
  readonly code: string;
  readonly ownerOrganisationId: string | null;
  readonly retiredAt: Date | null;
}

/**
 * The entry that a fact of a day names by its code: the organisation's own before a national one.
 * @param what an entry of the list in words. @param facts what names it in words, in the plural.
 * @throws Refused if there is none, or the organisation retired its own before that day.
 */
export function requireListed<Entry extends Listed>(
  entries: Iterable<Entry>,
  code: string,
  field: string | Path,
  { what, facts, on }: { readonly what: string; readonly facts: string; readonly on: string },
): Entry {
  const all: readonly Entry[] = Array.isArray(entries) ? entries : [...entries];
  const found =
    all.find((entry) => entry.code === code && entry.ownerOrganisationId !== null) ??
    all.find((entry) => entry.code === code && entry.retiredAt === null) ??
    requireEntry(
      all.filter(({ retiredAt }) => retiredAt === null),
      code,
      field,
      what,
    );
  const lastDay = found.retiredAt && londonDay(found.retiredAt);
  if (lastDay !== null && lastDay < on)
    refuse(
      "WRONG_STATE",
      typeof field === "string" ? [field] : field,
      sharedMessages.retiredBefore(`Your organisation's own ${what} ${code}`, facts, lastDay, on),
    );
  return found;
}
