import type { Database } from "../../../database/pool";
import type { Meaning, StatedActor } from "../../../interchange/xapi/meaning";
import { homesInForce } from "../../../repositories/importing/account-homes";
import { numbersByAddress } from "../../../repositories/importing/received-statements";
import { cleanText } from "../../../text";

type Said = Extract<Meaning, { readonly kind: "COMPLETION" }>;

/**
 * The numbers of the workers that statements are about: the name of an account at a home page that the
 * organisation stated, or the number that the directory knows for an address. Others have none.
 */
export async function numbersOfActors(
  db: Database,
  organisationId: string,
  statements: readonly Said[],
): Promise<ReadonlyMap<Said, string>> {
  const homePages = new Set<string>();
  const addresses = new Set<string>();
  for (const { actor } of statements) {
    if (actor.by === "ACCOUNT") homePages.add(actor.homePage);
    const address = actor.by === "ADDRESS" ? storable(actor.address) : null;
    if (address !== null) addresses.add(address);
  }
  const homes = homePages.size > 0 ? await homesInForce(db, organisationId, [...homePages]) : [];
  const stated = new Set(homes.map(({ homePage }) => homePage));
  const known = addresses.size > 0 ? await numbersByAddress(db, organisationId, [...addresses]) : [];
  const byAddress = new Map(known.map(({ address, number }) => [address, number]));
  const numbers = new Map<Said, string>();
  for (const said of statements) {
    const number = numberOf(said.actor, stated, byAddress);
    if (number !== null) numbers.set(said, number);
  }
  return numbers;
}

function numberOf(
  actor: StatedActor,
  stated: ReadonlySet<string>,
  byAddress: ReadonlyMap<string, string>,
): string | null {
  if (actor.by === "ADDRESS") return byAddress.get(actor.address) ?? null;
  return actor.by === "ACCOUNT" && stated.has(actor.homePage) ? storable(actor.name) : null;
}

/** A text as the database compares it with its own; null if it cannot be one of them. */
function storable(text: string): string | null {
  const clean = cleanText(text, false);
  return "problem" in clean ? null : clean.text.trim();
}
