import { createHash, randomUUID } from "node:crypto";
import { capacityFor, Forbidden } from "../../access/policy";
import type { Database } from "../../database/pool";
import { contentOf } from "../../interchange/xapi/content";
import { meaningOf } from "../../interchange/xapi/meaning";
import type { Statement } from "../../interchange/xapi/statement";
import { XapiError } from "../../interchange/xapi/xapi-error";
import {
  findKnownStatements,
  findVoidedBefore,
  forgetOldStatements,
  insertStatements,
  type KnownStatement,
  lockStatementsOf,
  type NewStatement,
} from "../../repositories/importing/received-statements";
import type { UseCaseContext } from "../shared/context";
import { messages } from "./messages";
import { type Arriving, recordStatements } from "./shared/record-statements";
import { retractVoided } from "./shared/retract-voided";

/**
 * Records what statements of a learning system say, as far as it counts here: all of them, or none. What was
 * received before changes nothing. @returns their ids, in their order.
 * @throws XapiError 409 if one of them was received with another content; Forbidden if the actor may not.
 */
export async function receiveStatements(
  context: UseCaseContext,
  statements: readonly Statement[],
): Promise<string[]> {
  const { actor } = context;
  if (actor.partner) throw new Forbidden(messages.ownStatementsOnly);
  capacityFor(actor, "recordCompletions", null);
  const ids = statements.map(({ id }) => id ?? randomUUID());
  const arriving = statements.map((statement, at) => arrivingOf(statement, ids[at] ?? ""));
  if (arriving.length > 0)
    await context.transaction((db) => receive(context, db, arriving), "receiveStatements");
  return ids;
}

const arrivingOf = (statement: Statement, id: string): Arriving => ({
  id: id.toLowerCase(),
  digest: createHash("sha256").update(contentOf(statement)).digest("hex"),
  meaning: meaningOf(statement),
});

async function receive(context: UseCaseContext, db: Database, arriving: readonly Arriving[]): Promise<void> {
  const { actor } = context;
  await lockStatementsOf(db, actor);
  const voids = arriving.flatMap(({ meaning }) => (meaning.kind === "VOID" ? [meaning.statement] : []));
  const all = [...new Set([...arriving.map(({ id }) => id), ...voids])];
  const known = new Map((await findKnownStatements(db, actor, all)).map((each) => [each.id, each]));
  const fresh = withoutKnown(arriving, known);
  if (fresh.length === 0) return;
  const before = await findVoidedBefore(
    db,
    actor,
    fresh.map(({ id }) => id),
  );
  const voided = new Set([...voids, ...before]);
  const outcomes = await recordStatements(context, db, fresh, voided);
  await insertStatements(
    db,
    actor,
    fresh.map((each, at) => keptOf(each, outcomes[at], voided)),
  );
  await retractVoided(
    context,
    db,
    voids.flatMap((id) => known.get(id) ?? []),
  );
  await forgetOldStatements(db, actor.organisationId);
}

/** @throws XapiError 409 if one is known with another content. */
function withoutKnown(
  arriving: readonly Arriving[],
  known: ReadonlyMap<string, KnownStatement>,
): readonly Arriving[] {
  const at = arriving.findIndex(({ id, digest }) => known.has(id) && known.get(id)?.digest !== digest);
  if (at >= 0) throw new XapiError(409, messages.otherContent(at));
  return arriving.filter(({ id }) => !known.has(id));
}

type Outcome = Awaited<ReturnType<typeof recordStatements>>[number];

/** Verbs and objects are cut at this length: an IRI that is longer is not mapped. */
const LONGEST = { verb: 300, object: 2_000 };

function keptOf(
  { id, digest, meaning }: Arriving,
  outcome: Outcome | undefined,
  voided: ReadonlySet<string>,
): NewStatement {
  const { kind, verb, at } = meaning;
  const object = kind === "VOID" ? meaning.statement : kind === "COMPLETION" ? meaning.activity : null;
  return {
    id,
    digest,
    verb: verb.slice(0, LONGEST.verb),
    object: object?.slice(0, LONGEST.object) ?? null,
    at,
    isVoided: kind !== "VOID" && voided.has(id),
    ...(outcome ?? { outcome: "NOT_COUNTED", code: null, workerId: null, facts: [] }),
  };
}
