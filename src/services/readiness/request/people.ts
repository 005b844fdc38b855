import { bandName, type CountedPerson } from "../../../disclosure/request-counts";
import type { Reference } from "../../../reference";
import type { HeldPostRow } from "../../../repositories/readiness/people-counted";
import { idsOf, roleKinds } from "./role-kinds";

/**
 * Everybody who holds a post, as a freedom of information request counts them.
 * @param directorates by their teams; a team without one counts by its own name.
 */
export function countedPeople(
  reference: Reference,
  posts: readonly HeldPostRow[],
  directorates: ReadonlyMap<string, string>,
): CountedPerson[] {
  const placeOf = ({ team }: HeldPostRow) => directorates.get(team ?? "") ?? team ?? "";
  const peers = new Set(idsOf(roleKinds(reference).paidPeers));
  const byWorker = new Map<string, HeldPostRow[]>();
  for (const post of posts) byWorker.set(post.workerId, [...(byWorker.get(post.workerId) ?? []), post]);
  return [...byWorker.values()].map((own) => ({
    roleBandIds: [...new Set(own.map(({ roleBandId }) => roleBandId))],
    bands: [...new Set(own.map((post) => bandName(post.roleBandId, payBandOf(reference, post))))],
    isFixedTerm: own.some(({ contractKind }) => contractKind === "FIXED_TERM"),
    places: [...new Set(own.filter(({ roleBandId }) => peers.has(roleBandId)).map(placeOf))],
  }));
}

/** The post's own pay band ranks it; a grade that is mapped to none leaves it without; then its role band's. */
export const payBandOf = (
  { pathway }: Reference,
  { payBandId, grade, roleBandId }: Pick<HeldPostRow, "payBandId" | "grade" | "roleBandId">,
): string | null =>
  payBandId ?? (grade === null ? (pathway.newestRoleBands.get(roleBandId)?.payBandId ?? null) : null);
