import { z } from "zod";

/** An absolute IRI: a scheme, a colon, and signs that an IRI may have. */
const IRI = /^[a-z][a-z0-9+.-]*:[^\p{Cc}\p{Surrogate}\s<>"{}|\\^`]+$/iu;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const MAILBOX = /^mailto:[^@\s<>]+@[^@\s<>]+$/i;
const SHA1 = /^[0-9a-f]{40}$/i;
const MEDIA_TYPE = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(\s*;.*)?$/;
const DURATION =
  /^P(?!$)(?:\d+(?:\.\d+)?W|(?:\d+(?:\.\d+)?Y)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?D)?(?:T(?!$)(?:\d+(?:\.\d+)?H)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?S)?)?)$/;
const INSTANT =
  /^(\d{4}-\d\d-\d\d)[T ](?:[01]\d|2[0-4]):[0-5]\d(?::(?:[0-5]\d|60)(?:[.,]\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?$/i;

const matching = (pattern: RegExp, expected: string) => z.string().regex(pattern, `Expected ${expected}.`);

/** Whether a text is an absolute IRI. */
export const isIri = (text: string): boolean => IRI.test(text);

export const iri = matching(IRI, "an absolute IRI, such as https://example.org/course");
export const uuid = matching(UUID, "a UUID");
export const mailbox = matching(MAILBOX, "an address such as mailto:name@example.org");
export const sha1 = matching(SHA1, "a SHA-1 hash of 40 hexadecimal digits");
export const mediaType = matching(MEDIA_TYPE, "a media type");
export const duration = matching(DURATION, "a duration of ISO 8601, such as PT20M");

/** Whether there is such a day: 30 February is none. */
const isDay = (text: string): boolean => {
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
};

/** An instant of ISO 8601; -00:00 says that the zone is not known, which xAPI does not accept. */
export const instant = z
  .string()
  .refine((text) => isInstant(text), "Expected an instant of ISO 8601, such as 2026-11-02T09:00:00Z.");

function isInstant(text: string): boolean {
  const [, day = "", zone = ""] = INSTANT.exec(text) ?? [];
  return isDay(day) && !/^-00(:?00)?$/.test(zone) && !Number.isNaN(parseInstant(text).getTime());
}

/** The instant that a text of that form names; without a zone it is in UTC. */
export function parseInstant(text: string): Date {
  const [, , zone = ""] = INSTANT.exec(text) ?? [];
  const local = text
    .slice(0, text.length - zone.length)
    .replace(" ", "T")
    .replace(",", ".");
  // A leap second is the last one of its minute, as far as days are concerned.
  const within = local.toUpperCase().replace(/:60(?=$|\.)/, ":59");
  const [, sign = "", hours = "", minutes = "00"] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return new Date(`${within}${sign === "" ? "Z" : `${sign}${hours}:${minutes}`}`);
}

const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

export const language = z.string().refine(isLanguage, "Expected a language tag of RFC 5646, such as en-GB.");

/** Texts by their languages. */
export const languageMap = z.record(language, z.string());

/** Anything, by IRIs. */
export const extensions = z.record(iri, z.unknown());
