import { rulesOfField } from "../../access/inputs";
import { capacityOf, isAboutThemselves, OwnRecordRefused, refuseAccess } from "../../access/policy";
import { type RuleName } from "../../access/rules";
import type { Database } from "../../database/pool";
import { fromGlobalId } from "../../entities/global-id";
import { withArticle } from "../../entities/with-article";
import { findFormerNumbers } from "../../repositories/workforce/worker-numbers";
import { findWorkerByNumber, findWorkers, type WorkerRow } from "../../repositories/workforce/workforce";
import { type NamedWorker, type Path, requireOneOf } from "./by";
import { refuse, type UseCaseContext } from "./context";
import { describeFormerNumber } from "./former-number";
import { type Ending, sharedMessages } from "./messages";
import { describeImplausibleDay, endOrNone } from "./plausible-days";
import { refuseUnknownCode } from "./unknown-code";

/** The database's id inside a global id of that type. @throws Refused if it is not one. */
export function parseId(type: string, globalId: string, field: string | Path): string {
  const found = fromGlobalId(globalId);
  if (found?.type === type) return found.id;
  return refuse(
    "NOT_FOUND",
    typeof field === "string" ? [field] : field,
    sharedMessages.notAnId(withArticle(type)),
  );
}

/**
 * The worker that an input names, within the actor's organisation: by the id, or by the number that this
 * organisation has for them.
 * @throws Refused if there is none, and in the same way if the actor may do that only to their own record; if
 * it is their own and they may do that to others' alone.
 */
export async function requireWorker(
  context: UseCaseContext,
  db: Database,
  by: NamedWorker,
  ...actions: readonly RuleName[]
): Promise<WorkerRow> {
  const { actor } = context;
  const worker = await findNamedWorker(db, actor.organisationId, by, ["worker"]);
  if (worker && actions.some((action) => capacityOf(actor, action, worker.id))) return worker;
  for (const action of actions) requireNotOwnRecord(context, action, worker?.id ?? null, ["worker"]);
  if (!worker && !actor.partner && actions.some((action) => capacityOf(actor, action, null)))
    await refuseFormer(db, actor.organisationId, by.number ?? null);
  return refuseUnknownWorker(["worker"]);
}

/** @throws Refused if a number has been corrected, saying to which. */
async function refuseFormer(db: Database, organisationId: string, number: string | null): Promise<void> {
  const [former] = number === null ? [] : await findFormerNumbers(db, organisationId, [number]);
  if (former) refuse("NOT_FOUND", ["worker"], describeFormerNumber(former));
}

/** @throws Refused if an input names nobody, or is no name. @returns null if the worker is not found. */
export async function findNamedWorker(
  db: Database,
  organisationId: string,
  by: NamedWorker,
  path: Path,
): Promise<WorkerRow | null> {
  if (requireOneOf(by, ["id", "number"], path) === "number") {
    if (by.number?.trim() === "") refuse("MISSING", path, sharedMessages.workerNumberEmpty);
    return await findWorkerByNumber(db, organisationId, (by.number ?? "").trim());
  }
  const [worker] = await findWorkers(db, organisationId, [parseId("Worker", by.id ?? "", path)]);
  return worker ?? null;
}

/**
 * The same answer for a worker who does not exist and for one of another organisation. The resolver adds when
 * the header may be missing by which one acts for another (resolvers/acting-hint.ts).
 * @throws Refused, always.
 */
export const refuseUnknownWorker = (path: Path): never =>
  refuse("NOT_FOUND", path, sharedMessages.workerNotFound);

/**
 * @param field of the input that leads to the record. @throws Refused if that would be written about the
 * actor themselves.
 */
export function requireNotOwnRecord(
  { actor }: UseCaseContext,
  action: RuleName,
  workerId: string | null,
  field: readonly string[],
): void {
  if (isAboutThemselves(actor, action, workerId))
    refuse("OWN_WORK", field, new OwnRecordRefused(action).message);
}

/**
 * Whether every field that is given of an input is the actor's to write about a worker: not all that may make
 * a call may write all of it.
 * @param type name of the input, as src/access/inputs.ts has it.
 * @throws Refused if it would be written about themselves; Forbidden where it is another's to write.
 */
export function requireWritableFields(
  context: UseCaseContext,
  type: string,
  input: object,
  workerId: string,
): void {
  for (const [field, value] of Object.entries(input)) {
    const rules = value === undefined ? null : rulesOfField(type, field);
    if (!rules || rules.some((rule) => capacityOf(context.actor, rule, workerId))) continue;
    for (const rule of rules) requireNotOwnRecord(context, rule, workerId, [field]);
    refuseAccess(context.actor, rules, field);
  }
}

/**
 * The entry of a published list that has this code. @param list the query that lists them, where they are
 * many. @throws Refused saying what could have been meant.
 */
export function requireEntry<Entry extends { readonly code: string }>(
  entries: Iterable<Entry>,
  code: string,
  field: string | Path,
  what: string,
  list?: string,
): Entry {
  const all = [...entries];
  const found = all.find((entry) => entry.code === code);
  if (found) return found;
  const among = all.map((entry) => entry.code);
  return refuseUnknownCode(typeof field === "string" ? [field] : field, { what, code, among, list });
}

/**
 * @throws Refused if no fact that is recorded today lies on that day: a year typed wrong, or an end that
 * there is not.
 */
export function requirePlausible({ today }: Pick<UseCaseContext, "today">, day: string, field: string): void {
  const wrong = describeImplausibleDay(day, today);
  if (wrong !== null) refuse("OUT_OF_RANGE", [field], wrong);
}

/** @throws Refused if something that has to have happened is dated after today, or too long ago. */
export function requireNotInFuture(context: Pick<UseCaseContext, "today">, day: string, field: string): void {
  if (day > context.today) refuse("DATE_IN_FUTURE", [field], sharedMessages.inFuture(day, context.today));
  requirePlausible(context, day, field);
}

/** @throws Refused if an end is not after its beginning. */
export function requireChronological(from: string, until: string, field: string, what: Ending): void {
  if (until <= from)
    refuse("DATES_OUT_OF_ORDER", [field], sharedMessages.endNotAfterStart(until, from, what));
}

/**
 * The end of something that begins on a day; null if there is none: left out, or written as the end of time.
 * @throws Refused if it is not after the beginning, or no fact lies there.
 */
export function parseEnd(
  context: Pick<UseCaseContext, "today">,
  from: string,
  until: string | null | undefined,
  field: string,
  what: Ending,
): string | null {
  const end = endOrNone(until);
  if (end === null) return null;
  requirePlausible(context, end, field);
  requireChronological(from, end, field, what);
  return end;
}

/** @throws Refused if a text has fewer characters than `least` or more than `most`. */
export function requireLength(text: string, most: number, field: string | Path, least = 1): string {
  const trimmed = text.trim();
  const { length } = trimmed;
  if (length >= least && length <= most) return trimmed;
  const path = typeof field === "string" ? [field] : field;
  if (length === 0) return refuse("MISSING", path, sharedMessages.textEmpty(least, most));
  return refuse(
    "TEXT_LENGTH",
    path,
    length < least
      ? sharedMessages.textTooShort(length, least, most)
      : sharedMessages.textTooLong(length, most),
  );
}
