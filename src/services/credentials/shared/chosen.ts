import { capacityOf } from "../../../access/policy";
import type { Database } from "../../../database/pool";
import { addMonths, toCivilDate, toDay } from "../../../eligibility";
import type { AcceptedSource } from "../../../interchange/credentials";
import { type BadgeClaimRow, findBadgeClaims } from "../../../repositories/credentials/badge-claims";
import { refuse, type UseCaseContext } from "../../shared/context";
import { parseId } from "../../shared/validation";
import { messages } from "../messages";
import { competenceSource } from "./competences";

/** Most badges in a record: canonicalising one of 40 took 0.9 s here, and the time grows with their number. */
export const MOST_IN_A_RECORD = 40;

/** An accepted competence that the actor chose. */
export interface Chosen {
  readonly claim: BadgeClaimRow;
  readonly accepted: AcceptedSource;
}

/**
 * What the actor chose of their own record, in their order.
 * @param attainments global ids.
 * @param path of each in the input.
 * @throws Refused
 */
export async function requireChosen(
  context: UseCaseContext,
  db: Database,
  attainments: readonly string[],
  path: (at: number) => readonly string[],
): Promise<readonly Chosen[]> {
  const ids = attainments.map((each, at) => parseId("Attainment", each, path(at)));
  for (const [at, id] of ids.entries())
    if (ids.indexOf(id) !== at) refuse("ALREADY_RECORDED", path(at), messages.chosenTwice);
  const { actor, today } = context;
  const rows = await findBadgeClaims(db, actor.organisationId, ids, today);
  const found = new Map(rows.map((row) => [row.claimId, row]));
  return ids.map((id, at) => {
    const claim = found.get(id);
    if (!claim || capacityOf(actor, "takeBadges", claim.workerId) === null)
      return refuse("NOT_FOUND", path(at), messages.attainmentNotFound);
    if (claim.isCopied) refuse("WRONG_STATE", path(at), messages.copied);
    return { claim, accepted: requireAccepted(context, claim, path(at)) };
  });
}

/** @throws Refused if it has stopped counting by the currency of its kind of evidence. */
function requireAccepted(
  { reference, today }: UseCaseContext,
  claim: BadgeClaimRow,
  path: readonly string[],
): AcceptedSource {
  const { framework, pathway } = reference;
  const competence = competenceSource(framework, claim.competenceId);
  const level = framework.levels.get(claim.levelId);
  if (!competence || !level) return refuse("NOT_FOUND", path, messages.attainmentNotFound);
  const months = pathway.evidenceKinds.find(({ id }) => id === claim.evidenceKindId)?.defaultCurrencyMonths;
  const until = months == null ? null : toCivilDate(addMonths(toDay(claim.doneOn), months));
  if (until !== null && until <= today) refuse("WRONG_STATE", path, messages.expired(until));
  return { competence, level, judgedOn: claim.judgedOn, until };
}

/** @throws Refused */
export function requireNumber(attainments: readonly string[]): void {
  if (attainments.length === 0) refuse("MISSING", ["attainments"], messages.noneChosen(MOST_IN_A_RECORD));
  if (attainments.length > MOST_IN_A_RECORD)
    refuse("OUT_OF_RANGE", ["attainments"], messages.tooMany(attainments.length, MOST_IN_A_RECORD));
}
