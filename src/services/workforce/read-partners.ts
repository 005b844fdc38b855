import type { Actor } from "../../access/actor";
import { PARTNERS } from "../../access/rule";
import { SCOPES } from "../../access/scopes";
import type { Database } from "../../database/pool";
import type { Capacity } from "../../entities/vocabulary";
import { ownRecords } from "../../repositories/workforce/own-records";
import { type GrantRow, grantsGiven, grantsReceived } from "../../repositories/workforce/partner-grants";

/** That somebody may act for another organisation in a capacity. */
export interface ActingForRow {
  readonly organisationId: string;
  readonly capacity: Capacity;
  /** The first day on which nothing of it holds any more; null without end. */
  readonly untilOn: string | null;
}

export const readGrantsGiven = (db: Database, { organisationId }: Actor): Promise<GrantRow[]> =>
  grantsGiven(db, organisationId);

export const readGrantsReceived = (db: Database, { organisationId }: Actor): Promise<GrantRow[]> =>
  grantsReceived(db, organisationId);

/** The actor's own records, at all their employers. */
export const readOwnRecords = (db: Database, { subject }: Actor): ReturnType<typeof ownRecords> =>
  ownRecords(db, subject);

/**
 * The organisations, and capacities, in which the actor may act on a day, YYYY-MM-DD, in addition to their
 * own organisation.
 */
export async function readActingFor(
  db: Database,
  actor: Actor,
  today: string,
): Promise<readonly ActingForRow[]> {
  const capacities = capacitiesAtHome(actor).filter((each) => CAN_BE_GRANTED.has(each));
  if (capacities.length === 0) return [];
  const received = await grantsReceived(db, actor.partner?.organisationId ?? actor.organisationId);
  return longest(
    received.flatMap((grant) => {
      const { organisationId, capacity, fromOn } = grant;
      const untilOn = grant.endedOn ?? grant.untilOn;
      const holds = fromOn <= today && (untilOn === null || untilOn > today);
      return holds && capacities.includes(capacity) ? [{ organisationId, capacity, untilOn }] : [];
    }),
  );
}

/** What organisations grant partners: nobody else's question is worth a look. */
const CAN_BE_GRANTED: ReadonlySet<Capacity> = new Set([...PARTNERS, "PROVIDER"]);

const capacitiesAtHome = ({ partner, client, capacities }: Actor): readonly Capacity[] =>
  partner?.capacities ?? client?.scopes.map((scope) => SCOPES[scope].as) ?? capacities;

/** One of each organisation and capacity, until the latest of their ends. */
function longest(rows: readonly ActingForRow[]): readonly ActingForRow[] {
  const found = new Map<string, ActingForRow>();
  for (const row of rows) {
    const key = `${row.organisationId} ${row.capacity}`;
    const before = found.get(key);
    const isLonger = before?.untilOn != null && (row.untilOn === null || row.untilOn > before.untilOn);
    if (!before || isLonger) found.set(key, row);
  }
  return [...found.values()];
}
