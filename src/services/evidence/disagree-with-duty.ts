import type { Database } from "../../database/pool";
import {
  type Disagreement,
  deleteDisagreement,
  insertDisagreement,
} from "../../repositories/evidence/duty-disagreements";
import { hostsOfWorker } from "../../repositories/workforce/hosts";
import type { NamedByCode, NamedOrganisation, NamedWorker } from "../shared/by";
import { requireOrganisation } from "../shared/codes";
import { refuse, type UseCaseContext } from "../shared/context";
import { requireNamedDuty } from "../shared/duties";
import { requireNotInFuture, requireWorker } from "../shared/validation";
import { messages } from "./messages";

export interface DisagreeWithDuty {
  readonly worker: NamedWorker;
  readonly organisation: NamedOrganisation;
  readonly duty: NamedByCode;
  readonly noticedOn?: string | null;
}

/**
 * Records that the actor says of their employer, or of an organisation where they have or had a post, that it
 * does not fulfil a duty. Said again, it replaces what was said before. @returns the worker's id.
 */
export async function disagreeWithDuty(
  context: UseCaseContext,
  db: Database,
  input: DisagreeWithDuty,
): Promise<string> {
  const said = await whatIsSaid(context, db, input);
  const noticedOn = input.noticedOn ?? context.today;
  requireNotInFuture(context, noticedOn, "noticedOn");
  const about = said.aboutOrganisationId;
  if (about !== said.organisationId) {
    const hosts = await hostsOfWorker(db, said.organisationId, said.workerId);
    if (!hosts.includes(about)) refuse("WRONG_STATE", ["organisation"], messages.neitherEmployerNorHost);
  }
  await deleteDisagreement(db, said);
  await insertDisagreement(db, said, noticedOn);
  return said.workerId;
}

/** Withdraws it. @returns the worker's id. */
export async function withdrawDisagreement(
  context: UseCaseContext,
  db: Database,
  input: DisagreeWithDuty,
): Promise<string> {
  const said = await whatIsSaid(context, db, input);
  if (!(await deleteDisagreement(db, said))) refuse("NOT_FOUND", ["duty"], messages.disagreementNotFound);
  return said.workerId;
}

async function whatIsSaid(
  context: UseCaseContext,
  db: Database,
  input: DisagreeWithDuty,
): Promise<Disagreement> {
  const { organisationId, id } = await requireWorker(context, db, input.worker, "disagree");
  return {
    organisationId,
    workerId: id,
    personId: context.actor.subject,
    aboutOrganisationId: requireOrganisation(context.reference, input.organisation, ["organisation"]).id,
    owedId: requireNamedDuty(context, input.duty, ["duty"]).id,
  };
}
