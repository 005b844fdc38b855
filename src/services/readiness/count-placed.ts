import { countingFor } from "../../access/counting-for";
import { RULES } from "../../access/rules";
import type { Reading } from "../../database/reading";
import type { PeopleCount } from "../../disclosure/counting";
import { disclosePlaced } from "../../disclosure/placed-counts";
import { type PlacedRow, placedWorkers, workersGrantedTo } from "../../repositories/readiness/placed-workers";
import type { UseCaseContext } from "../shared/context";

/** How many workers one employer places at the actor's organisation. */
export interface PlacedCount {
  readonly employerId: string;
  readonly workers: PeopleCount;
}

/**
 * Counts the workers placed at the actor's organisation on a day by other employers, for each employer. Who may
 * list may count: an employer's number is exact if the employer granted the organisation all of these workers,
 * and the numbers are not for publication. Any other number is shown as for publication. People who may not list
 * workers do not even learn which employers there are.
 */
export async function countPlaced(
  context: UseCaseContext,
  reading: Reading,
  { asOf, publishable }: { readonly asOf: string; readonly publishable: boolean },
): Promise<PlacedCount[]> {
  const asked = countingFor(context, { publishable });
  const published = countingFor(context, { publishable: true });
  if (!asked || !published) return [];
  const { organisationId } = context.actor;
  const granted = await workersGrantedTo(reading, organisationId, RULES.readWorkers.partners, asOf);
  const rows = await placedWorkers(reading, organisationId, asOf, granted);
  const isHere = ({ hosts }: PlacedRow) => hosts.includes(organisationId);
  return [...new Set(rows.filter(isHere).map(({ employerId }) => employerId))].map((employerId) => {
    const groups = rows.filter((row) => row.employerId === employerId);
    const mayList = groups.filter(isHere).every((row) => row.granted === row.workers);
    return { employerId, workers: disclosePlaced(groups, organisationId, mayList ? asked : published) };
  });
}
