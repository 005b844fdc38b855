import type { Database } from "../database/pool";
import { findJudgingTime, type JudgingTimeRow } from "../repositories/evidence/judging-times";
import { type AspirationRow, findAspirations } from "../repositories/workforce/aspirations";
import { type EmploymentRow, employmentOf } from "../repositories/workforce/employment";
import { type HeldBand, heldBandsOfWorkers } from "../repositories/workforce/held-bands";
import { findMembers, type MemberRow } from "../repositories/workforce/members";
import { findWorkers, type WorkerRow } from "../repositories/workforce/workforce";
import {
  type ByClocks,
  byClocks,
  idOf,
  type ListLoader,
  listLoader,
  type RowLoader,
  rowLoader,
} from "./rows";

/**
 * Who works for and acts for one organisation, and the bands held; one statement each for all parents of a
 * request.
 */
export interface WorkforceLoaders {
  readonly workers: RowLoader<WorkerRow>;
  /** By the person's id. */
  readonly members: RowLoader<MemberRow>;
  /** On the day asked about, by the worker's id. */
  readonly heldBands: ByClocks<ListLoader<HeldBand>>;
  /** By the worker's id. */
  readonly aspirations: ListLoader<AspirationRow>;
  /** How long evidence waits for its judgement, by the organisation's own record; null without one. */
  readonly judgingTime: (asOf: string, knownAt: Date | null) => Promise<JudgingTimeRow | null>;
  /** The one that counts on a day, by the worker's id. */
  readonly employment: (day: string) => RowLoader<EmploymentRow>;
}

export function workforceLoaders(db: Database, organisationId: string, today: string): WorkforceLoaders {
  const employments = byClocks(({ asOf }) =>
    rowLoader(
      "workforce",
      (workers) => employmentOf(db, organisationId, workers, asOf ?? today),
      ({ workerId }) => workerId,
    ),
  );
  const judgingTimes = new Map<string, Promise<JudgingTimeRow | null>>();
  return {
    judgingTime: (asOf, knownAt) => {
      const key = `${asOf} ${knownAt?.getTime() ?? ""}`;
      const found = judgingTimes.get(key) ?? findJudgingTime(db, organisationId, asOf, knownAt);
      judgingTimes.set(key, found);
      return found;
    },
    employment: (day) => employments({ asOf: day, today, knownAt: null }),
    workers: rowLoader("workforce", (ids) => findWorkers(db, organisationId, ids), idOf),
    members: rowLoader(
      "workforce",
      (persons) => findMembers(db, organisationId, persons),
      ({ personId }) => personId,
    ),
    heldBands: byClocks((clocks) =>
      listLoader(
        "workforce",
        (workers) => heldBandsOfWorkers(db, organisationId, workers, clocks),
        ({ workerId }) => workerId,
      ),
    ),
    aspirations: listLoader(
      "workforce",
      (workers) => findAspirations(db, organisationId, workers),
      ({ workerId }) => workerId,
    ),
  };
}
