import { cleanText } from "../../text";
import type { JsonObject } from "../credentials";
import { fault } from "./badge-fault";

/** What a badge says, in the words of its issuer: data, of which nothing is trusted yet. */
export interface BadgeFacts {
  readonly id: string;
  readonly issuer: { readonly id: string; readonly name: string | null };
  readonly achievement: { readonly id: string; readonly name: string };
  readonly validFrom: Date;
  /** Null: it has no end. */
  readonly validUntil: Date | null;
  /** When it was awarded; validFrom if it does not say. */
  readonly awardedAt: Date;
  readonly identifiers: readonly Identifier[];
  readonly alignments: readonly Alignment[];
  /** Names and ids of the levels that were reached. */
  readonly levels: readonly string[];
  readonly statuses: readonly StatusEntry[];
}

/** Who a badge was issued to, as itself or as a hash. */
export interface Identifier {
  readonly hashed: boolean;
  readonly identityHash: string;
  readonly salt: string;
}

/** What an achievement is said to show. */
export interface Alignment {
  readonly targetUrl: string | null;
  readonly targetCode: string | null;
  readonly targetFramework: string | null;
}

/** Where it can be found out if a badge has been revoked. */
export interface StatusEntry {
  readonly type: string;
  readonly purpose: string | null;
  readonly index: number | null;
  readonly list: string | null;
}

/** The types of a badge: a credential of an achievement. */
const BADGE = ["OpenBadgeCredential", "AchievementCredential"];
const RECORD = "ClrCredential";

/** Whether a credential is a Comprehensive Learner Record, which has badges in it. */
export const isRecord = ({ type }: JsonObject): boolean => ([type].flat() as unknown[]).includes(RECORD);

/** Most entries of a list that is read of a badge. */
const MOST = 100;

/** Reads a badge. @throws BadgeFault if it is none, or something that has to be there is not. */
export function readBadge(document: JsonObject): BadgeFacts {
  const types = requireCredential(document);
  if (!types.some((type) => BADGE.includes(type))) fault("NOT_A_BADGE", types.join(", "));
  const id = addressOf(document.id, "id");
  const issuer = readIssuer(document);
  const dates = readValidity(document);
  const subject = onlyObject(document.credentialSubject, "credentialSubject");
  const achievement = onlyObject(subject.achievement, "credentialSubject.achievement");
  const awarded = document.awardedDate == null ? null : instantOf(document.awardedDate, "awardedDate");
  return {
    id,
    issuer,
    achievement: {
      id: addressOf(achievement.id, "credentialSubject.achievement.id"),
      name: lineOf(requireText(achievement.name, "credentialSubject.achievement.name")),
    },
    ...dates,
    awardedAt: awarded ?? dates.validFrom,
    identifiers: objectsIn(subject.identifier, "credentialSubject.identifier").map(readIdentifier),
    alignments: objectsIn(achievement.alignment, "credentialSubject.achievement.alignment").map(
      ({ targetUrl, targetCode, targetFramework }) => ({
        targetUrl: textOrNull(targetUrl),
        targetCode: textOrNull(targetCode),
        targetFramework: textOrNull(targetFramework),
      }),
    ),
    levels: levelsIn(subject, achievement),
    statuses: readStatuses(document),
  };
}

/** @returns the types. @throws BadgeFault if it is no verifiable credential. */
export function requireCredential(document: JsonObject): readonly string[] {
  const contexts = [document["@context"]].flat();
  if (contexts.some((each) => typeof each === "string" && each.startsWith("https://w3id.org/openbadges/")))
    fault("OLD_VERSION");
  const types = [document.type].flat().filter((type) => typeof type === "string");
  if (types.includes("Assertion")) fault("OLD_VERSION");
  if (!types.includes("VerifiableCredential")) fault("NOT_A_BADGE", types.join(", ") || "no type");
  return types;
}

export function readIssuer({ issuer }: JsonObject): BadgeFacts["issuer"] {
  if (typeof issuer === "string") return { id: addressOf(issuer, "issuer"), name: null };
  const profile = onlyObject(issuer, "issuer");
  return {
    id: addressOf(profile.id, "issuer.id"),
    name: profile.name == null ? null : lineOf(textOrNull(profile.name) ?? "") || null,
  };
}

/** When a badge is valid. @throws BadgeFault if it has no beginning, or one that cannot be read. */
export function readValidity(document: JsonObject): Pick<BadgeFacts, "validFrom" | "validUntil"> {
  const { validFrom, validUntil } = readPeriod(document);
  return { validFrom: validFrom ?? fault("MISSING", "validFrom"), validUntil };
}

/**
 * The period of validity of a credential; null if it has no beginning or no end. Version 1.1 of the data model
 * has other names for the two.
 */
export function readPeriod(document: JsonObject) {
  const instants = (...names: readonly string[]) =>
    latestFirst(names.flatMap((name) => (document[name] == null ? [] : [instantOf(document[name], name)])));
  const [validFrom = null] = instants("validFrom", "issuanceDate");
  return { validFrom, validUntil: instants("validUntil", "expirationDate").at(-1) ?? null };
}

const latestFirst = (instants: readonly Date[]): Date[] =>
  instants.toSorted((a, b) => b.getTime() - a.getTime());

export function readStatuses(document: JsonObject): StatusEntry[] {
  return objectsIn(document.credentialStatus, "credentialStatus").map((entry) => ({
    type: [entry.type].flat().filter((type) => typeof type === "string")[0] ?? "",
    purpose: textOrNull(entry.statusPurpose),
    index: placeIn(entry),
    list: textOrNull(entry.statusListCredential),
  }));
}

/** Only lists with one bit for each badge are read. */
function placeIn({ statusListIndex, statusSize }: JsonObject): number | null {
  const isOneBit = statusSize === undefined || Number(statusSize) === 1;
  return isOneBit && /^\d{1,9}$/.test(String(statusListIndex)) ? Number(statusListIndex) : null;
}

function readIdentifier({ hashed, identityHash, salt }: JsonObject): Identifier {
  return {
    hashed: hashed !== false,
    identityHash: requireText(identityHash, "credentialSubject.identifier.identityHash"),
    salt: textOrNull(salt) ?? "",
  };
}

/** The names and ids of the rubric's levels that the results name. */
function levelsIn(subject: JsonObject, achievement: JsonObject): string[] {
  const results = objectsIn(subject.result, "credentialSubject.result");
  const reached = new Set(results.flatMap(({ achievedLevel, value }) => [achievedLevel, value]));
  const described = objectsIn(
    achievement.resultDescription,
    "credentialSubject.achievement.resultDescription",
  );
  const levels = described.flatMap(({ rubricCriterionLevel: each }) =>
    objectsIn(each, "credentialSubject.achievement.resultDescription.rubricCriterionLevel"),
  );
  return levels
    .filter(({ id, name }) => reached.has(id) || reached.has(name))
    .flatMap(({ id, name, level }) => [id, name, level])
    .filter((each) => typeof each === "string");
}

/** The objects of a property that can have one or several. */
export function objectsIn(value: unknown, name: string): JsonObject[] {
  if (value == null) return [];
  const all = [value].flat(Number.POSITIVE_INFINITY as 1);
  if (all.length > MOST) fault("WRONG_VALUE", name);
  return all.map((each) =>
    typeof each === "object" && each !== null ? (each as JsonObject) : fault("WRONG_VALUE", name),
  );
}

/** The one object of a property. */
export function onlyObject(value: unknown, name: string): JsonObject {
  const [first, ...others] = objectsIn(value, name);
  if (others.length > 0) fault("WRONG_VALUE", name);
  return first ?? fault("MISSING", name);
}

/** A text, or one with a language. */
const textOrNull = (value: unknown): string | null => {
  const text =
    typeof value === "object" && value !== null && "@value" in value
      ? (value as { "@value": unknown })["@value"]
      : value;
  return typeof text === "string" && text.trim() !== "" ? text.trim() : null;
};

function requireText(value: unknown, name: string): string {
  return textOrNull(value) ?? fault("MISSING", name);
}

/** Most characters of a name. */
const MOST_IN_NAME = 200;

/** A name in one line, as names are stored. */
function lineOf(text: string): string {
  const clean = cleanText(text.replace(/\s+/g, " "), false);
  return "text" in clean ? clean.text.slice(0, MOST_IN_NAME).trim() : fault("WRONG_VALUE", "name");
}

/** An absolute address, at most 2,000 characters. */
function addressOf(value: unknown, name: string): string {
  if (value == null) return fault("MISSING", name);
  const isAddress =
    typeof value === "string" && value.length <= 2000 && /^[a-zA-Z][\w+.-]*:[^\s\p{C}]+$/u.test(value);
  return isAddress ? value : fault("WRONG_VALUE", name);
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

function instantOf(value: unknown, name: string): Date {
  const isInstant = typeof value === "string" && INSTANT.test(value) && !Number.isNaN(Date.parse(value));
  return isInstant ? new Date(value) : fault("WRONG_VALUE", name);
}
