import type { Competence, FrameworkVersion, Level } from "../../../entities";
import { type Aligned, readAlignments } from "../../../interchange/badges/alignments";
import type { BadgeFacts } from "../../../interchange/badges/read-badge";
import type { Reference } from "../../../reference";
import type { FrameworkReference } from "../../../reference/framework";
import { versionAt } from "../../../reference/version-at";

/** A competence that a badge is said to show. */
export interface ProposedClaimRow {
  readonly competence: Competence;
  readonly level: Level;
  readonly by: Aligned["by"];
}

/** Most claims that one piece of evidence may make. */
const MOST = 33;

/**
 * What a badge may show of the frameworks here, as its issuer aligned it: a proposal to the worker, and no
 * judgement. The level is the one that the badge names, or else the lowest.
 */
export function proposeClaims(
  reference: Reference,
  { alignments, levels }: Pick<BadgeFacts, "alignments" | "levels">,
): readonly ProposedClaimRow[] {
  const proposed = new Map<string, ProposedClaimRow>();
  for (const aligned of readAlignments(alignments)) {
    const competence = competenceOf(reference, aligned);
    if (!competence || proposed.has(competence.id) || !canBeClaimed(reference, competence)) continue;
    const level = levelOf(reference, competence, levels);
    if (level) proposed.set(competence.id, { competence, level, by: aligned.by });
  }
  return [...proposed.values()].slice(0, MOST);
}

/** A statement shows its competence. */
function competenceOf({ framework }: Reference, aligned: Aligned): Competence | undefined {
  if (aligned.by === "CASE_ITEM")
    return (
      framework.competences.get(aligned.id) ??
      framework.competences.get(framework.statements.get(aligned.id)?.competenceId ?? "")
    );
  const version = currentVersionNamed(framework, aligned.framework.toLowerCase());
  return version ? (framework.competenceByCode(version.id, aligned.code) ?? undefined) : undefined;
}

/** The current edition of a framework that is named by its code, its title, or its code and version. */
function currentVersionNamed(framework: FrameworkReference, named: string): FrameworkVersion | null {
  const current = [...framework.frameworks.values()].flatMap(({ id, code }) => {
    const version = versionAt(framework.versionsOf(id), undefined);
    return version ? [{ code, version }] : [];
  });
  const found = current.find(({ code, version }) =>
    [code, version.title, `${code} ${version.version}`].some((name) => name.toLowerCase() === named),
  );
  return found?.version ?? null;
}

/** Whether it is in a current edition, and not the employer's own duty. */
function canBeClaimed({ framework }: Reference, { kind, frameworkVersionId }: Competence): boolean {
  const version = framework.versions.get(frameworkVersionId);
  return kind !== "ORGANISATIONAL" && version !== undefined && versionAt([version], undefined) !== null;
}

function levelOf(
  { framework }: Reference,
  { frameworkVersionId }: Competence,
  named: readonly string[],
): Level | undefined {
  const levels = framework.levelsOf(frameworkVersionId);
  const names = named.map((each) => each.toLowerCase());
  const isNamed = ({ id, code, title }: Level) =>
    names.some((name) => name === code.toLowerCase() || name === title.toLowerCase() || name.endsWith(id));
  return levels.find(isNamed) ?? levels[0];
}
