import type { Reference } from "./index";

/**
 * The rank of the level of an edition that most requirements of current routes ask for; the lower of two that
 * are asked for as often. If none is asked for, its highest.
 */
export function proficientFrom({ framework, pathway }: Reference, versionId: string): number {
  const levels = framework.levelsOf(versionId);
  const asked = new Map(levels.map(({ id }) => [id, 0]));
  for (const route of pathway.currentRoutes.values())
    for (const { levelId } of pathway.requirementsOf(route.id)) {
      const count = asked.get(levelId ?? "");
      if (levelId !== null && count !== undefined) asked.set(levelId, count + 1);
    }
  const most = Math.max(0, ...asked.values());
  const chosen = most === 0 ? levels.at(-1) : levels.find(({ id }) => asked.get(id) === most);
  return chosen?.rank ?? 1;
}
