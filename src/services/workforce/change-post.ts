import type { Database } from "../../database/pool";
import { refuse, type UseCaseContext } from "../shared/context";
import { parseHundredths } from "../shared/hours";
import type { Term, TermValue } from "../shared/posts/held-post";
import { parsePlacing } from "../shared/posts/parse-placing";
import { requireLength, requirePlausible } from "../shared/validation";
import { messages } from "./messages";
import { changePostNamed } from "./shared/post-named";

/** What is left out stays as it is. */
export interface ChangePost {
  readonly post: string;
  /** The first day on which it is so. */
  readonly effectiveOn: string;
  readonly wholeTimeEquivalent?: number | null;
  readonly contractKind?: string | null;
  /** Null: none from then on. */
  readonly team?: string | null;
  readonly assignmentNumber?: string | null;
  /** Code of the pay band; null: none of its own from then on. */
  readonly payBand?: string | null;
  /** Null: none from then on. */
  readonly grade?: string | null;
  /** Code of the setting; null: none from then on. */
  readonly setting?: string | null;
  /** MATCHED or EVALUATED_LOCALLY; null: not known from then on. */
  readonly jobEvaluation?: string | null;
  /** The label of the national profile; null: none from then on. */
  readonly jobProfile?: string | null;
}

/**
 * Records that a post's hours, contract kind, team, assignment number, pay band, grade, setting or job evaluation
 * change on a day, each as a row of its own. What is so on that day already is not recorded. @returns the post's id.
 */
export async function changePost(context: UseCaseContext, db: Database, input: ChangePost): Promise<string> {
  const { effectiveOn } = input;
  const changed = valuesIn(context, input);
  if (changed.length === 0) refuse("MISSING", [], messages.nothingChanges);
  return await changePostNamed(context, db, input.post, (ledger, post) => {
    requirePlausible(context, effectiveOn, "effectiveOn");
    if (effectiveOn < post.startedOn)
      refuse("DATES_OUT_OF_ORDER", ["effectiveOn"], messages.changeBeforeStart(effectiveOn, post.startedOn));
    if (post.endedOn !== null && effectiveOn >= post.endedOn)
      refuse("DATES_OUT_OF_ORDER", ["effectiveOn"], messages.changeAfterEnd(effectiveOn, post.endedOn));
    for (const [term, value] of changed)
      if (post.valueOn(term, effectiveOn) !== value) ledger.change(post, term, effectiveOn, value);
  });
}

/** What changes, checked. @throws Refused */
function valuesIn(context: UseCaseContext, input: ChangePost): [Term, TermValue][] {
  const { wholeTimeEquivalent, contractKind, team, assignmentNumber } = input;
  const changed: [Term, TermValue][] = [];
  if (wholeTimeEquivalent != null) changed.push(["HOURS", parseHundredths(wholeTimeEquivalent)]);
  if (contractKind != null) changed.push(["CONTRACT", contractKind]);
  if (team !== undefined) changed.push(["TEAM", team === null ? null : requireLength(team, 200, "team")]);
  if (assignmentNumber != null)
    changed.push(["ASSIGNMENT", requireLength(assignmentNumber, 40, "assignmentNumber")]);
  for (const [term, value] of Object.entries(parsePlacing(context, input, input.effectiveOn)))
    if (value !== undefined) changed.push([term as Term, value]);
  return changed;
}
