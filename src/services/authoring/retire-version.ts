import { countingFor } from "../../access/counting-for";
import type { Database } from "../../database/pool";
import { fromGlobalId } from "../../entities/global-id";
import { type Finding, finding } from "../../reference/checking/findings";
import { openPublication } from "../../reference/publishing/version";
import { retireVersion as write } from "../../repositories/authoring/publishing";
import { insertRetirement } from "../../repositories/authoring/retirements";
import { isRoleBandHeld } from "../../repositories/workforce/held-bands";
import { refuse, type UseCaseContext } from "../shared/context";
import { requireLength } from "../shared/validation";
import { messages } from "./messages";
import { requireAuthor } from "./shared/drafts";
import { RETIREMENTS } from "./shared/retiring";

export interface RetireVersion {
  /** Global id of what is published. */
  readonly published: string;
  readonly expectedVersion: number;
  /**
   * Whether the national version is meant; otherwise the one that the actor's organisation has of its own.
   */
  readonly national?: boolean | null;
  readonly reason: string;
}

/**
 * Retires a published version without a successor, unless something current refers to it.
 * @param report receives findings about what was retired.
 * @returns its id.
 */
export async function retireVersion(
  context: UseCaseContext,
  db: Database,
  input: RetireVersion,
  report: (findings: readonly Finding[]) => void,
): Promise<string> {
  const { actor } = context;
  const organisationId = input.national ? null : actor.organisationId;
  const reason = requireLength(input.reason, 2000, "reason");
  const named = fromGlobalId(input.published);
  const retiring = named && Object.hasOwn(RETIREMENTS, named.type) ? RETIREMENTS[named.type] : undefined;
  if (retiring) requireAuthor(context, retiring.kind, organisationId);
  const publication = await openPublication(db);
  const found = named && retiring?.find(await context.rereadReference(), named.id, organisationId);
  if (!named || !retiring || !found)
    return refuse("NOT_FOUND", ["published"], messages.versionNotFound(organisationId === null));
  if (found.version !== input.expectedVersion)
    refuse("CONFLICT", ["expectedVersion"], messages.versionChanged(found.version, input.expectedVersion));
  if (found.referredToBy.length > 0)
    refuse("REFERRED_TO", ["published"], messages.versionInUse(found.referredToBy));
  const { at } = publication;
  for (const versionId of [...found.with, found.id]) {
    await write(publication, retiring.table, versionId, at);
    await insertRetirement(db, {
      versionId,
      organisationId,
      kind: retiring.kind,
      reason,
      by: actor.subject,
      at,
    });
  }
  if (retiring.kind === "ROLE_BAND") report(await heldStill(context, db, named.id));
  return named.id;
}

/** That a role band is held: for those who may list the workers, and so may know it. */
async function heldStill(
  context: UseCaseContext,
  db: Database,
  roleBandId: string,
): Promise<readonly Finding[]> {
  if (!countingFor(context)) return [];
  const clocks = { asOf: context.today, today: context.today, knownAt: null };
  if (!(await isRoleBandHeld(db, context.actor.organisationId, roleBandId, clocks))) return [];
  const code = context.reference.pathway.roleBands.get(roleBandId)?.code ?? roleBandId;
  return [finding("ROLE_BAND_HELD", [], code)];
}
