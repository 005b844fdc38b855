import { LRUCache } from "lru-cache";
import type { Database } from "../../database/pool";
import {
  achievementOf,
  addProof,
  BadgeAddresses,
  domainAchievement,
  type IssuerSource,
  profileOf,
  standalone,
  statusListOf,
} from "../../interchange/credentials";
import type { Reference } from "../../reference";
import { londonDay } from "../../reference/london";
import { revokedPlaces } from "../../repositories/credentials/issued-badges";
import type { CredentialSettings } from "../shared/context";
import { competenceSource } from "./shared/competences";
import { withoutFraction } from "./shared/settings";

/** How long a signed status list is given out, in milliseconds. */
const FRESH = 5 * 60 * 1_000;

export interface PublishedParts {
  readonly settings: CredentialSettings;
  readonly reference: { readonly current: Reference };
  readonly now: () => Date;
  /** Runs work in a transaction that reaches one organisation's rows. */
  readonly within: <T>(organisationId: string, work: (db: Database) => Promise<T>) => Promise<T>;
}

/** What everybody may see of badges: issuers with their keys, achievements, and status lists. */
export class PublishedBadges {
  readonly #addresses: BadgeAddresses;
  readonly #lists = new LRUCache<string, Promise<object | null>>({ max: 1_000, ttl: FRESH });

  constructor(private readonly parts: PublishedParts) {
    this.#addresses = new BadgeAddresses(parts.settings.publicUrl);
  }

  /** @param code of the organisation. */
  issuer(code: string): object | null {
    const issuer = this.#issuerBy(code);
    return issuer && profileOf(issuer, this.parts.settings.keys.published, this.#addresses);
  }

  /** A key for tokens, as a JWK. */
  tokenKey(code: string, kid: string): object | null {
    return (this.#issuerBy(code) && this.parts.settings.keys.published.tokenKeys.get(kid)) ?? null;
  }

  /** A competence or a domain of a national framework. */
  achievement(id: string): object | null {
    const { framework } = this.parts.reference.current;
    const competence = competenceSource(framework, id);
    if (competence)
      return competence.isNational ? standalone(achievementOf(competence, this.#addresses)) : null;
    const [first] = framework.domains.has(id) ? framework.competencesOf(id) : [];
    const source = first ? competenceSource(framework, first.id) : null;
    return source?.isNational ? standalone(domainAchievement(source, this.#addresses)) : null;
  }

  /** A signed status list. @param name the code of the organisation, a hyphen, and the number of the list. */
  async statusList(name: string): Promise<object | null> {
    const [, code = "", number = ""] = /^(.+)-([1-9]\d{0,5})$/.exec(name) ?? [];
    const issuer = this.#issuerBy(code);
    if (!issuer) return null;
    const known = this.#lists.get(name);
    if (known) return known;
    const signed = this.#sign(issuer, Number(number));
    this.#lists.set(name, signed);
    // What is not there, or failed, may be there the next time.
    const forget = () => void (this.#lists.peek(name) === signed && this.#lists.delete(name));
    signed.then((found) => found ?? forget(), forget);
    return signed;
  }

  #issuerBy(code: string): (IssuerSource & { readonly id: string }) | null {
    const all = this.parts.reference.current.curriculum.organisations.values();
    return (
      [...all].find((organisation) => organisation.code === code && organisation.movedTo === null) ?? null
    );
  }

  async #sign(issuer: IssuerSource & { readonly id: string }, list: number): Promise<object | null> {
    const { settings, within, now } = this.parts;
    const instant = now();
    const places = await within(issuer.id, (db) => revokedPlaces(db, issuer.id, list, londonDay(instant)));
    if (places === null) return null;
    const { key, multikey } = settings.keys.proof;
    const verificationMethod = `${this.#addresses.issuer(issuer.code)}#${multikey}`;
    return addProof(
      statusListOf(issuer, { list, places }, this.#addresses),
      { key, verificationMethod, created: withoutFraction(instant) },
      settings.canonicaliser,
    );
  }
}
