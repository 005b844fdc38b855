import type { CrosswalkEntry } from "./files";
import type { FrameworkIds } from "./framework";
import { idOf } from "./identity";
import { type Publication, publishEntry } from "./version";

/**
 * Publishes each crosswalk between the editions that its two frameworks have now. A changed one replaces the
 * one before it. A new edition of either framework gets a crosswalk of its own, and the earlier one stays in
 * force: evidence claimed against the earlier edition goes on counting as it did.
 */
export async function publishCrosswalks(
  db: Publication,
  crosswalks: readonly CrosswalkEntry[],
  frameworkOf: (code: string) => FrameworkIds,
): Promise<void> {
  for (const crosswalk of crosswalks) {
    const [from, to] = [frameworkOf(crosswalk.from), frameworkOf(crosswalk.to)];
    refuseLinksOfPlaceholders(crosswalk, from, to);
    await publishCrosswalk(db, { ...crosswalk, from, to, digest: crosswalk });
  }
}

/** An EXACT link begins or ends at a competence of which nobody has read the title. */
export class PlaceholderLinked extends Error {}

/** Two frameworks' competences are the same only if somebody has read both of them. */
function refuseLinksOfPlaceholders(
  { from: source, to: target, links }: CrosswalkEntry,
  from: FrameworkIds,
  to: FrameworkIds,
): void {
  const wrong = links.find(
    (link) => link.relation === "EXACT" && (from.isPlaceholder(link.from) || to.isPlaceholder(link.to)),
  );
  if (!wrong) return;
  throw new PlaceholderLinked(
    `The link from ${source} ${wrong.from} to ${target} ${wrong.to} is EXACT, and one of the two is a placeholder whose title was not read. Make it PARTIAL or RELATED.`,
  );
}

export interface CrosswalkToPublish extends Pick<CrosswalkEntry, "note" | "levelMap" | "links"> {
  readonly from: FrameworkIds;
  readonly to: FrameworkIds;
  /** Distinguishes this version from another. */
  readonly digest: unknown;
}

/** Publishes a version of the crosswalk between two editions. @returns its id. */
export async function publishCrosswalk(
  db: Publication,
  { from, to, digest, ...crosswalk }: CrosswalkToPublish,
): Promise<string> {
  const { id: published } = await publishEntry(db, {
    table: "crosswalk",
    identity: { from_framework_version_id: from.version, to_framework_version_id: to.version },
    entry: digest,
    columns: (_, version) => ({
      version,
      note: crosswalk.note,
      level_map: crosswalk.levelMap && ranksOf(crosswalk.levelMap, from, to),
    }),
    below: (id) => [
      [
        "crosswalk_link",
        crosswalk.links.map((link) => ({
          id: idOf(id, "link", link.from, link.to),
          crosswalk_id: id,
          from_competence_id: from.competence(link.from),
          to_competence_id: to.competence(link.to),
          relation: link.relation,
          cap_rank: link.cap === null ? null : to.rank(link.cap),
          basis: link.basis,
        })),
      ],
    ],
  });
  return published;
}

function ranksOf(
  levelMap: Readonly<Record<string, string>>,
  from: FrameworkIds,
  to: FrameworkIds,
): Readonly<Record<number, number>> {
  return Object.fromEntries(
    Object.entries(levelMap).map(([source, target]) => [from.rank(source), to.rank(target)]),
  );
}
