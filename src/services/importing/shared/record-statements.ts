import type { Database } from "../../../database/pool";
import type { StatementOutcome } from "../../../entities/importing/received-statement";
import type { UserErrorCode } from "../../../entities/user-error";
import type { Meaning } from "../../../interchange/xapi/meaning";
import { mappingsInForce } from "../../../repositories/importing/activity-mappings";
import { findFactsOfVoided } from "../../../repositories/importing/received-statements";
import { Refused, type UseCaseContext } from "../../shared/context";
import { decideLines, type ReadLine, writeLedger } from "./chunk";
import type { FileKind } from "./fields";
import { FileLedger, type LineOutcome } from "./file-ledger";
import { type StatedFact, statedFacts } from "./stated-facts";
import { numbersOfActors } from "./stated-workers";

/** A statement that is not on record. */
export interface Arriving {
  readonly id: string;
  readonly digest: string;
  readonly meaning: Meaning;
}

/** What became of a statement. */
export interface StatementResult {
  readonly outcome: StatementOutcome;
  /** Why it cannot be recorded. */
  readonly code: UserErrorCode | null;
  readonly workerId: string | null;
  readonly facts: readonly string[];
}

type Said = Extract<Meaning, { readonly kind: "COMPLETION" }>;

const resultOf = (outcome: StatementOutcome, code: UserErrorCode | null = null): StatementResult => ({
  outcome,
  code,
  workerId: null,
  facts: [],
});

/**
 * Records what statements say, all of them together: what is on record is looked up once for all.
 * @param voided ids of statements that do not count, because their sender voids them.
 * @returns what became of each, in their order.
 */
export async function recordStatements(
  context: UseCaseContext,
  db: Database,
  statements: readonly Arriving[],
  voided: ReadonlySet<string>,
): Promise<StatementResult[]> {
  const said = statements.flatMap(({ id, meaning }) =>
    meaning.kind === "COMPLETION" && !voided.has(id) ? [meaning] : [],
  );
  const results = await recordSaid(context, db, said);
  return statements.map(({ id, meaning }) => {
    if (meaning.kind === "VOID") return resultOf("VOIDS");
    if (meaning.kind === "NOTHING") return resultOf("NOT_COUNTED");
    return voided.has(id) ? resultOf("VOIDED") : (results.get(meaning) ?? resultOf("NOT_COUNTED"));
  });
}

async function recordSaid(
  context: UseCaseContext,
  db: Database,
  said: readonly Said[],
): Promise<ReadonlyMap<Said, StatementResult>> {
  const results = new Map<Said, StatementResult>();
  if (said.length === 0) return results;
  const { organisationId } = context.actor;
  const activities = [...new Set(said.map(({ activity }) => activity))];
  const mappings = new Map(
    (await mappingsInForce(db, organisationId, activities)).map((each) => [each.activity, each]),
  );
  const mapped = said.filter(({ activity }) => mappings.has(activity));
  const numbers = await numbersOfActors(db, organisationId, mapped);
  const lines: StatementLine[] = [];
  for (const each of said) {
    const mapping = mappings.get(each.activity);
    const worker = numbers.get(each);
    if (!mapping) results.set(each, resultOf("NOT_MAPPED"));
    else if (worker === undefined) results.set(each, resultOf("ACTOR_UNKNOWN"));
    else {
      const facts = trying(() => statedFacts(context, mapping, each));
      if ("outcome" in facts) results.set(each, facts);
      else lines.push(...facts.stated.map((fact) => ({ said: each, worker, ...fact })));
    }
  }
  const again = new Set(lines.length > 0 ? await findFactsOfVoided(db, context.actor, activities) : []);
  for (const kind of ["COMPLETIONS", "CREDENTIALS"] as const)
    for (const [each, result] of await recordLines(context, db, kind, again, lines))
      results.set(each, result);
  return results;
}

/** A fact that a statement says, and the number of its worker. */
type StatementLine = StatedFact & { readonly said: Said; readonly worker: string };

type Stated = { readonly stated: readonly StatedFact[] };

function trying(work: () => readonly StatedFact[] | "NOT_PASSED"): Stated | StatementResult {
  try {
    const stated = work();
    return stated === "NOT_PASSED" ? resultOf("NOT_PASSED") : { stated };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return resultOf("REFUSED", error.errors[0]?.code ?? null);
  }
}

async function recordLines(
  context: UseCaseContext,
  db: Database,
  kind: Extract<FileKind, "COMPLETIONS" | "CREDENTIALS">,
  again: ReadonlySet<string>,
  all: readonly StatementLine[],
): Promise<ReadonlyMap<Said, StatementResult>> {
  const lines = all.filter((each) => each.file === kind);
  if (lines.length === 0) return new Map();
  const ledger = new FileLedger(context, kind, again);
  const read = lines.map(
    ({ worker, fact }, line): ReadLine => ({
      line,
      written: "",
      prepared: { worker, kind: "FACT", fact, verified: null },
    }),
  );
  const outcomes = await decideLines(db, ledger, read, true);
  await writeLedger(db, ledger);
  const bySaid = new Map<Said, LineOutcome[]>();
  for (const outcome of outcomes) {
    const { said } = lines[outcome.line] ?? {};
    if (said) bySaid.set(said, [...(bySaid.get(said) ?? []), outcome]);
  }
  const facts = ledger.factsByLine();
  return new Map([...bySaid].map(([said, each]) => [said, resultOfLines(facts, each)]));
}

/** What became of a statement, by what became of the facts that it says. */
function resultOfLines(
  factsByLine: ReturnType<FileLedger["factsByLine"]>,
  outcomes: readonly LineOutcome[],
): StatementResult {
  const facts = outcomes.flatMap(({ line }) => factsByLine.get(line) ?? []);
  const of = { code: null, workerId: facts[0]?.workerId ?? null, facts: facts.map(({ id }) => id) };
  if (outcomes.some(({ outcome }) => outcome === "CREATED")) return { ...of, outcome: "RECORDED" };
  const refused = outcomes.find(({ outcome }) => outcome === "REFUSED");
  if (refused) return { ...of, ...refusalOf(refused) };
  const isRetracted = outcomes.some(({ message }) => message !== null);
  return { ...of, outcome: isRetracted ? "STAYS_RETRACTED" : "ALREADY_RECORDED" };
}

const refusalOf = ({ code, field }: LineOutcome): Pick<StatementResult, "outcome" | "code"> =>
  field === "worker" && code !== "OWN_WORK"
    ? { outcome: "WORKER_NOT_FOUND", code: null }
    : { outcome: "REFUSED", code };
