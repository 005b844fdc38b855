import type { Database } from "../../../database/pool";
import { employmentOf } from "../../../repositories/workforce/employment";
import { findFormerNumbers } from "../../../repositories/workforce/worker-numbers";
import { findWorkerByNumber } from "../../../repositories/workforce/workforce";
import { refuse, type UseCaseContext } from "../../shared/context";
import { describeFormerNumber } from "../../shared/former-number";
import { messages } from "../messages";

/**
 * @param except the worker who may have had that number before.
 * @throws Refused if a number is some worker's, saying so of a leaver, who may have come back; or was, and is
 * remembered.
 */
export async function requireFreeNumber(
  context: UseCaseContext,
  db: Database,
  number: string,
  except: string | null = null,
): Promise<void> {
  const { organisationId } = context.actor;
  const holder = await findWorkerByNumber(db, organisationId, number);
  if (holder) {
    const [employment] = await employmentOf(db, organisationId, [holder.id], context.today);
    const hasLeft = employment !== undefined && employment.endedOn <= context.today;
    refuse(
      "ALREADY_RECORDED",
      ["number"],
      hasLeft ? messages.numberOfLeaver(number, employment.endedOn) : messages.numberTaken(number),
    );
  }
  const [former] = await findFormerNumbers(db, organisationId, [number]);
  if (former && former.workerId !== except)
    refuse("ALREADY_RECORDED", ["number"], describeFormerNumber(former));
}
