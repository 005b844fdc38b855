import { type Plan, plan, type Solver } from "../../../planning";
import type { TermedQuestion } from "./plan-question";

/** The plan that asks for less, if it is ready in time; otherwise the other one. */
export async function planFor(
  { question, sooner }: Omit<TermedQuestion, "terms">,
  solver: Solver,
): Promise<Plan> {
  const found = sooner && (await plan(sooner.question, solver));
  return found && found.readyOn !== null && found.readyOn < sooner.until
    ? found
    : await plan(question, solver);
}
