import { countingFor } from "../../access/counting-for";
import { capacityFor } from "../../access/policy";
import type { Reading } from "../../database/reading";
import { foldTallies } from "../../repositories/readiness/folding";
import { putFirst } from "../../repositories/readiness/readiness";
import {
  GAVE_UP,
  insertQuestion,
  limitWaiting,
  readStoredSpan,
  type StoredSpan,
} from "../../repositories/readiness/workforce-questions";
import { soughtName } from "../../repositories/workforce/names";
import { countPostEnds } from "../../repositories/workforce/post-ends";
import { refuse, type UseCaseContext } from "../shared/context";
import { requireLength } from "../shared/validation";
import { messages } from "./messages";
import { evaluateEverybody } from "./stored/evaluate-everybody";
import { evaluatedAnswers } from "./stored/evaluated-answers";
import { UNKNOWN_WORKFORCE } from "./stored/hidden-workforce";
import type { KnownNumbers } from "./stored/known-numbers";
import { mayBeDue, pendingIn, type Recomputation, recomputeSome } from "./stored/recompute";
import { settledAnswers } from "./stored/settled-answers";
import { storedAnswers } from "./stored/stored-answers";
import type { WorkforceAnswers } from "./stored/workforce-answers";

/** Workers who are computed before an answer from stored rows, at most: about half a second's work. */
const COMPUTED_FIRST = 200;

export interface AskWorkforce {
  readonly purpose: string;
  /** YYYY-MM-DD. */
  readonly asOf: string;
}

/**
 * Opens a question about everybody at the actor's organisation, and records who asks, when and what for.
 * About today it is answered from stored rows, and the few workers who are due are computed first; about
 * another day from the records. To those who may not list the workers it is answered from neither: nothing of
 * it may depend on them. Stored rows are read right behind the recording, on its connection; nothing of them is returned
 * before it has been recorded.
 * @throws Forbidden; Refused where the purpose is missing, too many workers would have to be worked out for
 * another day, or a day is asked about that those who may not list the workers may not compare with others.
 */
export async function askWorkforce(
  context: UseCaseContext,
  reading: Reading,
  numbers: KnownNumbers,
  input: AskWorkforce,
): Promise<WorkforceAnswers> {
  const { actor, reference, today, breathe } = context;
  const { organisationId } = actor;
  const askedAs = capacityFor(actor, "askWorkforce", null);
  const counting = countingFor(context);
  const purpose = requireLength(input.purpose, 200, "purpose", 3);
  if (!counting && input.asOf !== today && !input.asOf.endsWith("-01"))
    refuse("OUT_OF_RANGE", ["asOf"], messages.dayWouldShowWhoChanged(`${input.asOf.slice(0, 8)}01`));
  const what = { organisationId, reference, today, breathe };
  const question = { organisationId, askedBy: actor.subject, askedAs, asOf: input.asOf, purpose };
  const recorded = context.transaction((db) => insertQuestion(db, question), undefined, { thenRead: true });
  if (counting && input.asOf === today) {
    const putDueFirst = (workerIds: readonly string[]) =>
      context.transaction((db) => putFirst(db, organisationId, workerIds));
    const answers = (span: Promise<StoredSpan>, onDue = putDueFirst) =>
      storedAnswers(reading, what, numbers, { span, onDue });
    const early = readStoredSpan(reading, organisationId);
    const settled = recorded.then(async () => {
      if (!mayBeDue(what, await early)) return null;
      await computeDue(context, what);
      reading.forget();
      return answers(readStoredSpan(reading, organisationId));
    });
    // A question that needs none of the answers waits too, so nothing of it goes on after its time.
    reading.answerAfter(settled);
    return settledAnswers(
      // Only returned if nobody was due in the state that they show, so there is nobody to put first.
      answers(early, async () => {}),
      settled,
    );
  }
  await recorded;
  if (!counting) return UNKNOWN_WORKFORCE;
  return evaluatedAnswers(await evaluateEverybody(reading, what, input.asOf), {
    sought: (name) => soughtName(reading, organisationId, name),
    postEnds: (after, untils) => countPostEnds(reading, organisationId, after, untils),
  });
}

/** Computes those who are due, if they are few. */
async function computeDue(context: UseCaseContext, what: Recomputation): Promise<void> {
  const pending = await context.transaction((db) => pendingIn(db, what));
  if (pending === 0 || pending > COMPUTED_FIRST) return;
  const computed = await context
    .transaction(async (db) => {
      await limitWaiting(db);
      return recomputeSome(db, what, { most: COMPUTED_FIRST, waits: true });
    })
    .catch(nothingWhereGivenUp);
  if (computed > 0) await context.transaction((db) => foldTallies(db, what.organisationId));
}

/** Another process that computes or writes took too long: the answer shows what is pending. */
function nothingWhereGivenUp(error: unknown): number {
  if ((error as { code?: string }).code === GAVE_UP) return 0;
  throw error;
}
