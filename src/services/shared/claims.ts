import { randomUUID } from "node:crypto";
import type { Database } from "../../database/pool";
import type { Competence, Level } from "../../entities";
import { insertClaim } from "../../repositories/evidence/evidence";
import type { NamedInFramework, Path } from "./by";
import { type Looking, requireCompetence } from "./competences";
import { refuse, type UseCaseContext } from "./context";
import { sharedMessages } from "./messages";
import { refuseUnknownCode } from "./unknown-code";

export interface ClaimInput {
  readonly competence: NamedInFramework;
  /** Code of the level claimed, on that framework's scale. */
  readonly level: string;
}

/** Most claims that one piece of evidence may make. */
const CLAIM_LIMIT = 33;

/**
 * Writes what a piece of evidence is said to show. @throws Refused for none, too many, a competence twice, or
 * an unknown code.
 */
export async function writeClaims(
  context: UseCaseContext,
  db: Database,
  evidenceId: string,
  claims: readonly ClaimInput[],
): Promise<void> {
  if (claims.length < 1 || claims.length > CLAIM_LIMIT)
    refuse(
      claims.length === 0 ? "MISSING" : "OUT_OF_RANGE",
      ["claims"],
      sharedMessages.claimsCount(claims.length, CLAIM_LIMIT),
    );
  const seen = new Set<string>();
  for (const [index, { competence: by, level: levelCode }] of claims.entries()) {
    const path = ["claims", String(index)];
    const competence = requireEvidencedCompetence(context, by, [...path, "competence"]);
    if (seen.has(competence.id))
      refuse("ALREADY_RECORDED", [...path, "competence"], sharedMessages.claimedTwice(competence.code));
    seen.add(competence.id);
    const level = requireLevel(context, competence, levelCode, [...path, "level"]);
    await insertClaim(db, {
      organisationId: context.actor.organisationId,
      id: randomUUID(),
      evidenceId,
      frameworkVersionId: competence.frameworkVersionId,
      competenceId: competence.id,
      levelId: level.id,
    });
  }
}

/**
 * A competence that a worker can evidence. @throws Refused for an unknown one, and for the employer's duty.
 */
export function requireEvidencedCompetence(context: Looking, by: NamedInFramework, path: Path): Competence {
  const competence = requireCompetence(context, by, path);
  if (competence.kind === "ORGANISATIONAL")
    refuse("WRONG_STATE", path, sharedMessages.employersDuty(competence.code));
  return competence;
}

/** A competence that is the employer's duty. @throws Refused for an unknown one, and for any other kind. */
export function requireDuty(context: Looking, by: NamedInFramework): Competence {
  const competence = requireCompetence(context, by, ["competence"]);
  if (competence.kind !== "ORGANISATIONAL")
    refuse("UNKNOWN_CODE", ["competence"], sharedMessages.notADuty(competence.code));
  return competence;
}

/**
 * The level of that code in the competence's own framework version. @throws Refused for another version's, or
 * none.
 */
export function requireLevel(
  { reference }: Pick<UseCaseContext, "reference">,
  { frameworkVersionId }: Pick<Competence, "frameworkVersionId">,
  code: string,
  path: readonly string[],
): Level {
  const own = reference.framework.levelsOf(frameworkVersionId);
  const level = own.find((each) => each.code === code);
  if (level) return level;
  const codes = own.map((each) => each.code);
  const elsewhere = [...reference.framework.levels.values()].some((each) => each.code === code);
  return elsewhere
    ? refuse("LEVEL_OF_ANOTHER_VERSION", path, sharedMessages.levelOfAnotherVersion(code, codes))
    : refuseUnknownCode(path, {
        what: "level of this competence",
        code,
        among: codes,
      });
}
