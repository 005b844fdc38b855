import type { Day } from "../eligibility";
import type { Cover, OpenLeaf, Source } from "./cover-problem";
import { worthJoining } from "./joining";
import type { Offer, Offers } from "./offers";
import type { Joinable } from "./programmes";

/**
 * Every unit that any leaf could use, with all that has to come before it or be taken with it, by code; then
 * the evidence that waits. And the programmes worth joining for any of them.
 * @param landsBy units that land later are left out, but for what comes with a programme.
 */
export function sourcesIn(
  leaves: readonly OpenLeaf[],
  offers: Offers,
  landsBy: Day,
): Pick<Cover, "sources" | "programmes"> {
  const waiting = new Map<string, Source>();
  const units = new Set<string>();
  const lands = (id: string) => (offers.of.get(id)?.landsOn ?? landsBy + 1) <= landsBy;
  for (const { evidence, units: asked } of leaves) {
    for (const id of asked ?? []) units.add(id);
    for (const id of evidence?.yields.keys() ?? []) if (offers.of.has(id)) units.add(id);
    for (const [id, landsOn] of evidence?.waiting ?? []) {
      const first = Math.min(landsOn, waiting.get(id)?.landsOn ?? landsOn);
      waiting.set(id, { id, offer: null, landsOn: first, before: [] });
    }
  }
  const joined = new Set<Joinable>();
  for (const id of units) {
    const offer = offers.of.get(id);
    if (!offer) continue;
    for (const before of needed(offer)) units.add(before);
    for (const before of offer.comes.keys()) if (lands(before)) units.add(before);
    for (const each of worthJoining({ offer }, offers.programmes)) {
      joined.add(each);
      for (const mandatory of each.mandatory) units.add(mandatory);
    }
  }
  const taken = [...units]
    .flatMap((id) => offers.of.get(id) ?? [])
    .sort((a, b) => (a.unit.code < b.unit.code ? -1 : 1))
    .map((offer) => ({ id: offer.unit.unitId, offer, landsOn: offer.landsOn, before: needed(offer) }));
  return {
    sources: [...taken, ...[...waiting.values()].sort((a, b) => (a.id < b.id ? -1 : 1))],
    programmes: offers.programmes.filter((each) => joined.has(each)),
  };
}

/** What has to be taken before a unit, less what will be completed by itself. */
const needed = ({ before, comes }: Offer): readonly string[] => before.filter((id) => !comes.has(id));
