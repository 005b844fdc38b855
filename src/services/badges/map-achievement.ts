import { randomUUID } from "node:crypto";
import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import {
  achievementMappingInForce,
  countAchievementMappings,
  endMapping,
  findAchievementMappings,
  insertAchievementMapping,
} from "../../repositories/badges/achievement-mappings";
import { refuse, type UseCaseContext } from "../shared/context";
import { requireListed } from "../shared/own-kinds";
import { parseId, requireLength } from "../shared/validation";
import { messages } from "./messages";
import { requireTrustedIssuer } from "./shared/trusted-issuer";

export interface MapAchievement {
  /** Global id. */
  readonly trustedIssuer: string;
  /** The id of the achievement. */
  readonly achievement: string;
  /** Code. */
  readonly credentialType: string;
}

/** Most achievements of one issuer that an organisation maps. */
const MOST = 500;

/**
 * States that a badge for an achievement of an issuer is a credential of a type, from now on. What was stated
 * of the same achievement before ends. @returns the mapping's id.
 */
export async function mapAchievement(
  context: UseCaseContext,
  db: Database,
  input: MapAchievement,
): Promise<string> {
  const { actor, reference, today } = context;
  capacityFor(actor, "statePolicies", null);
  const { organisationId, subject } = actor;
  const { issuer } = await requireTrustedIssuer(context, db, input.trustedIssuer);
  const achievement = requireLength(input.achievement, 2000, "achievement");
  const type = requireListed(
    reference.pathway.credentialTypes.values(),
    input.credentialType,
    "credentialType",
    { what: "credential type", facts: "credentials", on: today },
  );
  const before = await achievementMappingInForce(db, organisationId, { issuer, achievement });
  if (before) await endMapping(db, organisationId, before.id, subject);
  else if ((await countAchievementMappings(db, organisationId, issuer)) >= MOST)
    refuse("OUT_OF_RANGE", [], messages.tooManyMappings(MOST));
  const id = randomUUID();
  await insertAchievementMapping(db, {
    organisationId,
    id,
    issuer,
    achievement,
    credentialTypeId: type.id,
    statedBy: subject,
  });
  return id;
}

/** Ends a mapping, from now on. The credentials that were recorded by it stay. @returns its id. */
export async function endAchievementMapping(
  { actor }: UseCaseContext,
  db: Database,
  input: { readonly mapping: string },
): Promise<string> {
  capacityFor(actor, "statePolicies", null);
  const { organisationId, subject } = actor;
  const id = parseId("AchievementMapping", input.mapping, "mapping");
  const [found] = await findAchievementMappings(db, organisationId, [id]);
  if (!found) return refuse("NOT_FOUND", ["mapping"], messages.mappingNotFound);
  if (found.endedAt !== null) refuse("WRONG_STATE", ["mapping"], messages.mappingEnded);
  await endMapping(db, organisationId, id, subject);
  return id;
}
