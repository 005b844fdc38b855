import type { Database } from "../database/pool";
import {
  type AssessedWorker,
  type AssignmentRow,
  assignmentsOfEvidence,
  workersAssessedBy,
} from "../repositories/evidence/assignments";
import { type ClaimRow, claimsById, claimsOfEvidence } from "../repositories/evidence/evidence-reading";
import { type ShareRow, sharesById, sharesOfEvidence, sharesWith } from "../repositories/evidence/shares";
import { groundsForWords, type WordsGround } from "../repositories/evidence/words";
import { type AttainmentLoaders, attainmentLoaders, type CompetencesAndLevels } from "./attainments";
import {
  asOfToday,
  type ByClocks,
  byClocks,
  idOf,
  type ListLoader,
  listLoader,
  type RowLoader,
  rowLoader,
} from "./rows";

/** All that hangs on evidence, for one organisation; one statement each for all parents of a request. */
export interface EvidenceLoaders {
  readonly claims: {
    readonly ofEvidence: ByClocks<ListLoader<ClaimRow>>;
    readonly byId: RowLoader<ClaimRow>;
  };
  readonly attainments: AttainmentLoaders;
  /** The assessor of evidence, by its id; null while it waits for one. */
  readonly assignments: RowLoader<AssignmentRow>;
  /** Workers with evidence that the actor is assigned to assess, by their ids. */
  readonly assessed: RowLoader<AssessedWorker>;
  readonly shares: {
    readonly ofEvidence: ListLoader<ShareRow>;
    readonly byId: RowLoader<ShareRow>;
    /** Those with the actor, today. */
    readonly withAsker: () => Promise<readonly ShareRow[]>;
  };
  /**
   * The ground on which the actor may read the words of somebody else's evidence, by its id; null if they may
   * not.
   */
  readonly grounds: RowLoader<WordsGround>;
}

const evidenceOf = ({ evidenceId }: { readonly evidenceId: string }): string => evidenceId;

export function evidenceLoaders(
  db: Database,
  framework: CompetencesAndLevels,
  organisationId: string,
  today: string,
  asker: string | null,
): EvidenceLoaders {
  return {
    claims: {
      ofEvidence: byClocks((clocks) =>
        listLoader(
          "evidence",
          (evidence) => claimsOfEvidence(db, organisationId, evidence, clocks),
          evidenceOf,
        ),
      ),
      byId: rowLoader("evidence", (ids) => claimsById(db, organisationId, ids, asOfToday(today)), idOf),
    },
    attainments: attainmentLoaders(db, framework, organisationId, today),
    assignments: rowLoader(
      "evidence",
      (evidence) => assignmentsOfEvidence(db, organisationId, evidence),
      evidenceOf,
    ),
    assessed: rowLoader(
      "evidence",
      async (workers) => (asker === null ? [] : workersAssessedBy(db, organisationId, workers, asker)),
      ({ workerId }) => workerId,
    ),
    shares: {
      ofEvidence: listLoader(
        "evidence",
        (evidence) => sharesOfEvidence(db, organisationId, evidence),
        evidenceOf,
      ),
      byId: rowLoader("evidence", (ids) => sharesById(db, organisationId, ids), idOf),
      withAsker: async () => (asker === null ? [] : sharesWith(db, organisationId, asker, today)),
    },
    grounds: rowLoader(
      "evidence",
      async (evidence) => (asker === null ? [] : groundsForWords(db, organisationId, evidence, asker, today)),
      evidenceOf,
    ),
  };
}
