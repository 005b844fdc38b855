import { type Day, heldPosts, type KnownFacts } from "../../../eligibility";
import type { LeadTime } from "../../../entities";
import type { Limits, OwnEvidence } from "../../../planning";
import type { Timing } from "../../../planning/timing";
import type { Reference } from "../../../reference";

/** Limits as they are asked for: some have a default that depends on the worker. */
export interface PlanLimits extends Omit<Limits, "ownEvidence"> {
  /** Null: ANYWHERE for somebody who holds a post, WHERE_NOT_TAUGHT for anybody else. */
  readonly ownEvidence: OwnEvidence | null;
  /** Null: by the worker's hours. */
  readonly piecesAMonth: number | null;
}

/** How long evidence waited for its judgement in an organisation, by its own record. */
export interface JudgingRecord {
  /** Days, in whole weeks. */
  readonly days: number;
}

/** How fast the worker works on evidence. */
export interface Pace {
  readonly daysAPiece: number;
  /** Whole hundredths of a whole-time equivalent on the day; null if no post is held. */
  readonly hundredths: number | null;
  /** Whether the question stated it. */
  readonly isStated: boolean;
}

/** A lead time that a plan used, and where it is from. */
export interface UsedLeadTime extends Omit<LeadTime, "id"> {
  readonly isOwnRecord: boolean;
}

/** On which terms a plan is made for one worker on one day. */
export interface PlanTerms {
  readonly limits: Limits;
  readonly timing: Timing;
  readonly pace: Pace;
  readonly leadTimes: readonly UsedLeadTime[];
}

const DAYS_A_MONTH = 365.25 / 12;
const SLOWEST_PIECE_DAYS = 60;

/** The terms of a plan: what was asked for, and what follows from the worker's posts and the lead times. */
export function planTerms(
  reference: Reference,
  known: KnownFacts,
  asOf: Day,
  { ownEvidence, piecesAMonth, ...limits }: PlanLimits,
  judging: JudgingRecord | null,
): PlanTerms {
  const held = heldPosts(known).flatMap((post) => post.hundredthsOn(asOf) ?? []);
  const hundredths =
    held.length === 0
      ? null
      : Math.min(
          100,
          held.reduce((sum, each) => sum + each, 0),
        );
  const leadTimes = usedLeadTimes(reference, judging);
  const daysOf = (code: string) => leadTimes.find((each) => each.code === code)?.days ?? 0;
  const daysAPiece =
    piecesAMonth === null
      ? paceOf(daysOf("EVIDENCE_WRITTEN"), hundredths)
      : Math.max(1, Math.round(DAYS_A_MONTH / piecesAMonth));
  const byDefault = hundredths === null ? "WHERE_NOT_TAUGHT" : "ANYWHERE";
  return {
    limits: { ...limits, ownEvidence: ownEvidence ?? byDefault },
    pace: { daysAPiece, hundredths, isStated: piecesAMonth !== null },
    leadTimes,
    timing: {
      daysAPiece,
      judgementDays: daysOf("EVIDENCE_JUDGED"),
      verificationDays: daysOf("CREDENTIAL_VERIFIED"),
      attestationDays: daysOf("DUTY_CONFIRMED"),
      endorsementDays: new Map([["APPRAISAL", daysOf("APPRAISAL_HELD")]]),
      otherEndorsementDays: daysOf("ENDORSEMENT_GIVEN"),
      credentialDays: new Map(
        [...reference.pathway.credentialTypes.values()].map(({ id, category }) => [
          id,
          daysOf(LEAD_OF_CATEGORY[category]),
        ]),
      ),
      otherCredentialDays: daysOf("TRAINING_DONE"),
    },
  };
}

/** The defaults, with what the organisation's own record shows in place of one of them. */
const usedLeadTimes = ({ pathway }: Reference, judging: JudgingRecord | null): readonly UsedLeadTime[] =>
  pathway.leadTimes.map(({ code, title, days, basis, sourceRef, note }) =>
    code === "EVIDENCE_JUDGED" && judging
      ? {
          code,
          title,
          days: judging.days,
          basis: "LOCAL_POLICY",
          sourceRef: null,
          note: null,
          isOwnRecord: true,
        }
      : { code, title, days, basis, sourceRef, note, isOwnRecord: false },
  );

/** The code of the lead time of each category of credential types. */
const LEAD_OF_CATEGORY = {
  DBS: "DBS_CHECKED",
  ENROLMENT: "ENROLLED",
  MANDATORY_TRAINING: "MANDATORY_TRAINING_DONE",
  QUALIFICATION: "QUALIFICATION_AWARDED",
  TRAINING: "TRAINING_DONE",
} as const;

/** Days for one piece: in proportion to the hours; for bank posts and without a post, the slowest pace. */
function paceOf(fullTimeDays: number, hundredths: number | null): number {
  if (hundredths === null || hundredths === 0) return SLOWEST_PIECE_DAYS;
  return Math.min(SLOWEST_PIECE_DAYS, Math.ceil((fullTimeDays * 100) / hundredths));
}

/** Pieces of evidence in a month, rounded to hundredths. */
export const piecesAMonthOf = ({ daysAPiece }: Pick<Pace, "daysAPiece">): number =>
  Math.round((DAYS_A_MONTH / daysAPiece) * 100) / 100;
