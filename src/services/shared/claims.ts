import { randomUUID } from "node:crypto";
import type { Database } from "../../database/pool";
import type { Competence, FrameworkVersion, Level } from "../../entities";
import { standingAt } from "../../reference/then";
import { insertClaim } from "../../repositories/evidence";
import { entryIn } from "./check";
import { type Desk, refuse } from "./desk";

export interface ClaimInput {
  /** Code of the competence, and of its framework. */
  readonly competence: string;
  readonly framework: string;
  /** Code of the level claimed, on that framework's scale. */
  readonly level: string;
}

/** Where competences are looked up: in the edition that stood at an instant (milliseconds since 1970), or stands now. */
interface Looking extends Pick<Desk, "reference"> {
  readonly knownAt?: number;
}

/** Most claims that one piece of evidence may make. */
const CLAIM_LIMIT = 33;

/** Writes what a piece of evidence is said to show. @throws Refused for none, too many, a competence twice, or an unknown code. */
export async function writeClaims(
  desk: Desk,
  db: Database,
  evidenceId: string,
  claims: readonly ClaimInput[],
): Promise<void> {
  if (claims.length < 1 || claims.length > CLAIM_LIMIT)
    refuse(
      "OUT_OF_RANGE",
      ["claims"],
      `${claims.length} claims were made; evidence makes 1 to ${CLAIM_LIMIT}.`,
    );
  const seen = new Set<string>();
  for (const [index, { competence: code, framework, level: levelCode }] of claims.entries()) {
    const path = ["claims", String(index)];
    const competence = evidencedIn(desk, framework, code, path);
    if (seen.has(competence.id))
      refuse(
        "ALREADY_RECORDED",
        [...path, "competence"],
        `${code} is claimed twice; claim it once, at the level it shows.`,
      );
    seen.add(competence.id);
    const level = levelIn(desk, competence, levelCode, [...path, "level"]);
    await insertClaim(db, {
      organisationId: desk.actor.organisationId,
      id: randomUUID(),
      evidenceId,
      frameworkVersionId: competence.frameworkVersionId,
      competenceId: competence.id,
      levelId: level.id,
    });
  }
}

/** A competence that a worker can evidence. @throws Refused for an unknown one, and for the employer's duty. */
export function evidencedIn(
  desk: Looking,
  framework: string,
  code: string,
  path: readonly string[],
): Competence {
  const competence = competenceIn(desk, framework, code, path);
  if (competence.kind === "ORGANISATIONAL")
    refuse(
      "WRONG_STATE",
      [...path, "competence"],
      `${code} is the employer's duty: nobody evidences it for themselves.`,
    );
  return competence;
}

/** A competence that is the employer's duty. @throws Refused for an unknown one, and for any other kind. */
export function dutyIn(desk: Looking, framework: string, code: string): Competence {
  const competence = competenceIn(desk, framework, code, []);
  if (competence.kind !== "ORGANISATIONAL")
    refuse(
      "UNKNOWN_CODE",
      ["competence"],
      `${code} is not a duty of the employer. Those of kind ORGANISATIONAL are.`,
    );
  return competence;
}

export function competenceIn(
  desk: Looking,
  framework: string,
  code: string,
  path: readonly string[],
): Competence {
  const { reference } = desk;
  const version = versionIn(desk, framework, path);
  return (
    reference.framework.competenceByCode(version.id, code) ??
    refuse(
      "UNKNOWN_CODE",
      [...path, "competence"],
      `Framework ${framework} has no competence "${code}". The query competences lists them.`,
    )
  );
}

/** The competences of a domain in the edition that stands. @throws Refused for an unknown one. */
export function competencesOfDomain(
  desk: Pick<Desk, "reference">,
  framework: string,
  code: string,
  path: readonly string[],
): readonly Competence[] {
  const { reference } = desk;
  const version = versionIn(desk, framework, []);
  const domains = reference.framework.domainsOf(version.id);
  const { id } = entryIn(domains, code, path.join("."), `domain of ${framework}`);
  return reference.framework.competencesOf(id);
}

function versionIn(
  { reference: { framework: frameworks }, knownAt }: Looking,
  framework: string,
  path: readonly string[],
): FrameworkVersion {
  return (
    standingAt(frameworks.editionsOf(framework), knownAt) ??
    refuse(
      "UNKNOWN_CODE",
      [...path, "framework"],
      `There is no published framework "${framework}". The query frameworks lists them.`,
    )
  );
}

/** The level of that code in the competence's own framework version. @throws Refused for another version's, or none. */
export function levelIn(
  { reference }: Pick<Desk, "reference">,
  { frameworkVersionId }: Pick<Competence, "frameworkVersionId">,
  code: string,
  path: readonly string[],
): Level {
  const own = reference.framework.levelsOf(frameworkVersionId);
  const level = own.find((each) => each.code === code);
  if (level) return level;
  const codes = own.map((each) => each.code).join(", ");
  const elsewhere = [...reference.framework.levels.values()].some((each) => each.code === code);
  return elsewhere
    ? refuse(
        "LEVEL_OF_ANOTHER_VERSION",
        path,
        `"${code}" is a level of another framework version. This competence's levels are: ${codes}.`,
      )
    : refuse("UNKNOWN_CODE", path, `There is no level "${code}". This competence's levels are: ${codes}.`);
}
