import { ApiRefusal } from "../client/api";
import type { Page } from "../frame/page";
import { problemsOf } from "../frame/problems";
import type { Sent } from "../frame/sent";
import type { Next, Visit } from "../frame/visit";
import { AspireToDocument, DropAspirationDocument } from "../operations/generated/graphql";
import { placeOf } from "./own-place";
import { showRole } from "./pages";

/** Records that a worker would like to go a way, or no longer wants to. */
export async function sayAboutWay(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  const { ask, params } = visit;
  const { number } = await placeOf(visit);
  // Somebody whose session is over signs in again.
  if (number === null) throw new ApiRefusal("UNAUTHENTICATED", 401, "", null);
  const drops = sent.text("say") === "no";
  const input = {
    worker: { number },
    route: { code: sent.text("route") },
    idempotencyKey: sent.text("idempotencyKey") || null,
  };
  const payload = drops
    ? (await ask(DropAspirationDocument, { input })).dropAspiration
    : (await ask(AspireToDocument, { input })).aspireTo;
  const problems = problemsOf(payload?.userErrors ?? []).map(({ message }) => ({ field: null, message }));
  return problems.length > 0
    ? showRole(visit, { sent, problems })
    : {
        goTo: `/map/${encodeURIComponent(params.role ?? "")}`,
        done: drops ? "aspirationDropped" : "aspired",
      };
}
