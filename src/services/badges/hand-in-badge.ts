import type { Database } from "../../database/pool";
import type { UserError } from "../../entities/user-error";
import { BadgeFault } from "../../interchange/badges/badge-fault";
import { openBadge, type Sent, type SentBadge } from "../../interchange/badges/container";
import { isRecord, readBadge } from "../../interchange/badges/read-badge";
import { badgesIn, readRecord } from "../../interchange/badges/read-record";
import { CanonicalError } from "../../interchange/credentials";
import { trustedIssuerInForce } from "../../repositories/badges/trusted-issuers";
import type { WorkerRow } from "../../repositories/workforce/workforce";
import { type NamedWorker, requireOneOf } from "../shared/by";
import type { ClaimInput } from "../shared/claims";
import { type BadgeSettings, Refused, refuse, type UseCaseContext } from "../shared/context";
import { requireLength, requireWorker } from "../shared/validation";
import { messages } from "./messages";
import { checkCredential, userErrorOf } from "./shared/check-badge";
import type { Checking } from "./shared/checking";
import type { BadgeCheckKind, BadgeCheckRow } from "./shared/checks";
import { type HandedInBadge, recordBadges } from "./shared/record-badges";

export interface HandInBadge extends SentBadge {
  readonly worker: NamedWorker;
  readonly address?: string | null;
  readonly isMine: boolean;
  readonly claims?: readonly ClaimInput[] | null;
  readonly dryRun: boolean;
  readonly idempotencyKey?: string | null;
}

/** What was found of what was handed in, and what became of it. */
export interface HandedIn {
  readonly workerId: string | null;
  /** What was found of a record, apart from the badges in it; empty for a badge. */
  readonly record: readonly BadgeCheckRow[];
  readonly badges: readonly HandedInBadge[];
  readonly userErrors: readonly UserError[];
}

/** Too many badges are being checked: the same call works later. */
export class BadgesBusy extends Error {}

/** Most badges of a record that are read. */
const MOST = 40;

/**
 * Checks a badge, or a record of badges, that a worker hands in on their own record, and records what it is
 * here; in a dry run, nothing stays. The checks come before the transaction, because they compute and fetch.
 * @throws BadgesBusy
 */
export async function handInBadge(context: UseCaseContext, now: Date, input: HandInBadge): Promise<HandedIn> {
  try {
    const worker = await context.transaction((db) =>
      requireWorker(context, db, input.worker, "handInBadges"),
    );
    const sent = open(input);
    const checking = checkingOf(context, worker, input, now);
    return isRecord(sent.document)
      ? await handInRecord(context, worker, { sent, checking, input })
      : await handInOne(context, worker, { sent, checking, input });
  } catch (error) {
    if (error instanceof Refused) return refusedWith(error.errors);
    if (error instanceof BadgeFault) return refusedWith([userErrorOf(error, fieldOf(input))]);
    if (error instanceof CanonicalError && error.fault === "BUSY") throw new BadgesBusy(messages.tooBusy);
    throw error;
  }
}

const refusedWith = (userErrors: readonly UserError[]): HandedIn => ({
  workerId: null,
  record: [],
  badges: [],
  userErrors,
});

const fieldOf = ({ json, jwt }: SentBadge): string =>
  json != null ? "json" : jwt != null ? "jwt" : "base64";

/** Whose it is, is a question to the worker; everything else is about the badge. */
const pathOf =
  (input: HandInBadge) =>
  (kind: BadgeCheckKind): readonly string[] =>
    kind === "SUBJECT" ? [input.address == null ? "isMine" : "address"] : [fieldOf(input)];

/** @throws Refused, BadgeFault */
function open(input: HandInBadge): Sent {
  requireOneOf(input as SentBadge, ["json", "jwt", "base64"], []);
  return openBadge(input);
}

/** @throws Refused */
function checkingOf(
  context: UseCaseContext,
  { organisationId }: WorkerRow,
  input: HandInBadge,
  now: Date,
): Checking {
  const settings = context.badges ?? refuse("WRONG_STATE", [], messages.notTaken);
  const address = input.address == null ? null : requireLength(input.address, 320, "address");
  return {
    settings: { ...settings, fetchStatusList: rememberLists(settings.fetchStatusList) },
    now,
    trustIn: rememberTrust((issuer) =>
      context.transaction((db: Database) => trustedIssuerInForce(db, organisationId, issuer)),
    ),
    holder: { address, isMine: input.isMine },
  };
}

/** Looks once for the trust in each issuer: the badges of a record often have the same one. */
function rememberTrust(trustIn: Checking["trustIn"]): Checking["trustIn"] {
  const found = new Map<string, ReturnType<Checking["trustIn"]>>();
  return (issuer) => {
    const trust = found.get(issuer) ?? trustIn(issuer);
    found.set(issuer, trust);
    return trust;
  };
}

/** Most lists that are fetched for one call. */
const MOST_LISTS = 8;

/** Fetches each list once: the badges of a record are often in the same one. */
function rememberLists(fetchList: BadgeSettings["fetchStatusList"]): BadgeSettings["fetchStatusList"] {
  const lists = new Map<string, Promise<string | null>>();
  return async (address) => {
    const known = lists.get(address);
    if (known) return await known;
    if (lists.size >= MOST_LISTS) return null;
    const list = fetchList(address);
    lists.set(address, list);
    return await list;
  };
}

interface Sending {
  readonly sent: Sent;
  readonly checking: Checking;
  readonly input: HandInBadge;
}

/** What is wrong with a badge by itself is wrong with the call. */
async function handInOne(
  context: UseCaseContext,
  worker: WorkerRow,
  { sent, checking, input }: Sending,
): Promise<HandedIn> {
  const checked = await checkCredential(sent, readBadge, checking);
  const call = { input, checking, pathOf: pathOf(input) };
  const [badge] = await recordBadges(context, worker, [checked], call);
  const userErrors = badge?.userErrors ?? [];
  return { workerId: worker.id, record: [], badges: badge ? [{ ...badge, userErrors: [] }] : [], userErrors };
}

/** The badges of a record that is right are looked at one by one: those that are refused do not affect others. */
async function handInRecord(
  context: UseCaseContext,
  worker: WorkerRow,
  { sent, checking, input }: Sending,
): Promise<HandedIn> {
  if (input.claims != null) refuse("WRONG_STATE", ["claims"], messages.claimsOfRecord);
  const { checks } = await checkCredential(sent, readRecord, { ...checking, holder: null });
  const record = checks.rows(false);
  const userErrors = checks.userErrors(pathOf(input));
  if (checks.hasFailed) return { ...refusedWith(userErrors), record };
  const held = badgesIn(sent);
  if (held.length === 0) refuse("MISSING", [fieldOf(input)], messages.recordEmpty);
  if (held.length > MOST)
    refuse("OUT_OF_RANGE", [fieldOf(input)], messages.recordTooLarge(held.length, MOST));
  const checked = [];
  for (const each of held) checked.push(await checkCredential(each, readBadge, checking));
  const call = { input, checking, pathOf: pathOf(input) };
  const badges = await recordBadges(context, worker, checked, call);
  return { workerId: worker.id, record, badges, userErrors: [] };
}
