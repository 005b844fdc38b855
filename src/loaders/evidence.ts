import type { Database } from "../database/pool";
import { type AssignmentRow, assignmentsOfEvidence } from "../repositories/evidence/assignments";
import {
  type AttainmentRow,
  attainmentsByClaim,
  attainmentsOfWorkers,
} from "../repositories/evidence/attainments";
import * as read from "../repositories/evidence/evidence-reading";
import type { Clocks } from "../repositories/evidence/fact-reading";
import { type ShareRow, sharesById, sharesOfEvidence, sharesWith } from "../repositories/evidence/shares";
import { groundsForWords, type WordsGround } from "../repositories/evidence/words";
import {
  asOfToday,
  type ByClocks,
  byClocks,
  type FactLoaders,
  factLoaders,
  type ListLoader,
  listLoader,
  type RowLoader,
  rowLoader,
} from "./rows";

/** Evidence with all that hangs on it, for one organisation; one statement each for all parents of a request. */
export interface EvidenceLoaders extends FactLoaders<read.EvidenceRow> {
  readonly handovers: FactLoaders<read.HandoverRow>;
  readonly claims: {
    readonly ofEvidence: ByClocks<ListLoader<read.ClaimRow>>;
    readonly byId: RowLoader<read.ClaimRow>;
  };
  readonly judgements: {
    readonly ofClaim: ByClocks<ListLoader<read.JudgementRow>>;
    readonly byId: RowLoader<read.JudgementRow>;
  };
  readonly attainments: {
    readonly ofWorker: ByClocks<ListLoader<AttainmentRow>>;
    /** Only so many of each worker's. */
    readonly firstOfWorker: (clocks: Clocks, most: number) => ListLoader<AttainmentRow>;
    /** By the claim's id, as it stands today. */
    readonly byId: RowLoader<AttainmentRow>;
  };
  /** The assessor of evidence, by its id; null while it waits for one. */
  readonly assignments: RowLoader<AssignmentRow>;
  readonly shares: {
    readonly ofEvidence: ListLoader<ShareRow>;
    readonly byId: RowLoader<ShareRow>;
    /** Shares with the actor, as of today. */
    readonly withAsker: () => Promise<readonly ShareRow[]>;
  };
  /** The ground on which the actor may read the words of somebody else's evidence, by its id; null if they may not. */
  readonly grounds: RowLoader<WordsGround>;
}

const idOf = ({ id }: { readonly id: string }): string => id;

export function evidenceLoaders(
  db: Database,
  organisationId: string,
  today: string,
  asker: string | null,
): EvidenceLoaders {
  const attainments = (most: number | null) =>
    byClocks((clocks) =>
      listLoader(
        (workers) => attainmentsOfWorkers(db, organisationId, workers, clocks, most),
        ({ workerId }) => workerId,
      ),
    );
  const firstOf = new Map<number, ByClocks<ListLoader<AttainmentRow>>>();
  return {
    ...factLoaders(db, organisationId, today, read.evidence),
    handovers: factLoaders(db, organisationId, today, read.handovers),
    claims: {
      ofEvidence: byClocks((clocks) =>
        listLoader(
          (evidence) => read.claimsOfEvidence(db, organisationId, evidence, clocks),
          ({ evidenceId }) => evidenceId,
        ),
      ),
      byId: rowLoader((ids) => read.claimsById(db, organisationId, ids, asOfToday(today)), idOf),
    },
    judgements: {
      ofClaim: byClocks((clocks) =>
        listLoader(
          (claims) => read.judgementsOfClaims(db, organisationId, claims, clocks),
          ({ claimId }) => claimId,
        ),
      ),
      byId: rowLoader((ids) => read.judgementsById(db, organisationId, ids, asOfToday(today)), idOf),
    },
    attainments: {
      ofWorker: attainments(null),
      firstOfWorker: (clocks, most) => {
        const ofWorker = firstOf.get(most) ?? attainments(most);
        firstOf.set(most, ofWorker);
        return ofWorker(clocks);
      },
      byId: rowLoader((ids) => attainmentsByClaim(db, organisationId, ids, asOfToday(today)), idOf),
    },
    assignments: rowLoader(
      (evidence) => assignmentsOfEvidence(db, organisationId, evidence),
      ({ evidenceId }) => evidenceId,
    ),
    shares: {
      ofEvidence: listLoader(
        (evidence) => sharesOfEvidence(db, organisationId, evidence),
        ({ evidenceId }) => evidenceId,
      ),
      byId: rowLoader((ids) => sharesById(db, organisationId, ids), idOf),
      withAsker: async () => (asker === null ? [] : sharesWith(db, organisationId, asker, today)),
    },
    grounds: rowLoader(
      async (evidence) => (asker === null ? [] : groundsForWords(db, organisationId, evidence, asker, today)),
      ({ evidenceId }) => evidenceId,
    ),
  };
}
