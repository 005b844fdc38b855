import type { Database } from "../database/pool";
import * as read from "../repositories/evidence-reading";
import {
  asItStands,
  type ByClocks,
  byClocks,
  type FactLoaders,
  factLoaders,
  type ListLoader,
  listLoader,
  type RowLoader,
  rowLoader,
} from "./rows";

export type { ClaimFace, EvidenceFace, HandoverFace, JudgementFace } from "../repositories/evidence-reading";

/** Evidence with all that hangs on it, for one organisation; one statement each for all parents of a request. */
export interface EvidenceLoaders extends FactLoaders<read.EvidenceFace> {
  readonly handovers: FactLoaders<read.HandoverFace>;
  readonly claims: {
    readonly ofEvidence: ByClocks<ListLoader<read.ClaimFace>>;
    readonly byId: RowLoader<read.ClaimFace>;
  };
  readonly judgements: {
    readonly ofClaim: ByClocks<ListLoader<read.JudgementFace>>;
    readonly byId: RowLoader<read.JudgementFace>;
  };
  readonly words: RowLoader<read.WordsFace>;
  /** Evidence that whoever asks is appointed to assess. */
  readonly assessable: RowLoader<{ readonly evidenceId: string }>;
}

/** Whoever asks, and whose member they are. */
interface Asker {
  readonly personId: string;
  readonly organisationId: string;
}

const idOf = ({ id }: { readonly id: string }): string => id;

export function evidenceLoaders(
  db: Database,
  organisationId: string,
  today: string,
  asker: Asker | null,
): EvidenceLoaders {
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
      byId: rowLoader((ids) => read.claimsById(db, organisationId, ids, asItStands(today)), idOf),
    },
    judgements: {
      ofClaim: byClocks((clocks) =>
        listLoader(
          (claims) => read.judgementsOfClaims(db, organisationId, claims, clocks),
          ({ claimId }) => claimId,
        ),
      ),
      byId: rowLoader((ids) => read.judgementsById(db, organisationId, ids, asItStands(today)), idOf),
    },
    words: rowLoader(
      (evidence) => read.wordsOfEvidence(db, organisationId, evidence),
      ({ evidenceId }) => evidenceId,
    ),
    assessable: rowLoader(
      async (evidence) => (asker ? read.assessableEvidence(db, organisationId, asker, evidence, today) : []),
      ({ evidenceId }) => evidenceId,
    ),
  };
}
