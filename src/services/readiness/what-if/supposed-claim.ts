import { couldJudge, isInConflict, knownFactsAt, supposedId, toDay } from "../../../eligibility";
import type { Competence } from "../../../entities";
import { requireEvidencedCompetence, requireLevel } from "../../shared/claims";
import { refuse } from "../../shared/context";
import { parseId, requireEntry, requirePlausible } from "../../shared/validation";
import { messages } from "../messages";
import type { AddedFacts, SupposedClaim, WhatIfContext } from "./changes";
import { laterDay, supposedOn } from "./supposed-facts";

/** How many assessors who are not on record may be supposed. */
const NEW_ASSESSORS = 9;

/** Evidence of a competence, handed in and accepted. @throws Refused as recording and judging it would. */
export function supposeClaim(ground: WhatIfContext, change: SupposedClaim, place: string): AddedFacts {
  const competence = requireEvidencedCompetence(ground, change.competence, ["competence"]);
  const level = requireLevel(ground, competence, change.level, ["level"]);
  const kind = requireEntry(ground.reference.pathway.evidenceKinds, change.kind, "kind", "kind of evidence");
  const { doneOn } = change;
  const judgedOn = change.judgedOn ?? laterDay(doneOn, ground.asOf);
  requirePlausible(supposedOn(ground), doneOn, "doneOn");
  requirePlausible(supposedOn(ground), judgedOn, "judgedOn");
  if (judgedOn < doneOn) refuse("DATES_OUT_OF_ORDER", ["judgedOn"], messages.judgedBeforeDone(doneOn));
  const assessor =
    change.assessor == null
      ? newAssessor(ground, change.newAssessor, place, judgedOn)
      : memberWhoMayJudge(ground, change.assessor, competence, judgedOn);
  const [id, evidenceId] = [supposedId(place), supposedId(`${place}.evidence`)];
  const recordedAt = ground.knownAt;
  return {
    evidence: [{ id: evidenceId, recordedAt, kind: kind.code, doneOn: toDay(doneOn) }],
    claims: [{ id, evidenceId, competenceId: competence.id, claimedRank: level.rank }],
    submissions: [
      {
        id: supposedId(`${place}.submission`),
        recordedAt,
        evidenceId,
        kind: "SUBMITTED",
        effectiveOn: toDay(doneOn),
      },
    ],
    judgements: [
      {
        id: supposedId(`${place}.judgement`),
        recordedAt,
        claimId: id,
        outcome: "ACCEPTED",
        acceptedRank: level.rank,
        judgedOn: toDay(judgedOn),
        assessorId: assessor.id,
        supersedesId: null,
      },
    ],
    ...assessor.appointed,
  };
}

interface Assessor {
  readonly id: string;
  readonly appointed: AddedFacts;
}

/** Somebody who is not on record, appointed for the day of the judgement. */
function newAssessor(
  { knownAt: recordedAt }: WhatIfContext,
  number: number,
  place: string,
  judgedOn: string,
): Assessor {
  if (!Number.isInteger(number) || number < 1 || number > NEW_ASSESSORS)
    refuse("OUT_OF_RANGE", ["newAssessor"], messages.newAssessorOutsideRange(number, NEW_ASSESSORS));
  const id = supposedId(`assessor.${number}`);
  const on = toDay(judgedOn);
  return {
    id,
    appointed: {
      appointments: [
        {
          id: supposedId(`${place}.appointment`),
          recordedAt,
          assessorId: id,
          fromOn: on,
          untilOn: on + 1,
          competenceIds: null,
        },
      ],
    },
  };
}

/**
 * A member of the organisation by their global id: not the worker, and appointed for the competence on the
 * day.
 */
function memberWhoMayJudge(
  { record, knownAt: instant }: WhatIfContext,
  globalId: string,
  { id: competenceId, code }: Competence,
  judgedOn: string,
): Assessor {
  const id = parseId("Member", globalId, "assessor");
  if (id === record.personId) refuse("OWN_WORK", ["assessor"], messages.assessorIsWorker);
  const judgement = { assessorId: id, judgedOn: toDay(judgedOn) };
  if (isInConflict(knownFactsAt(record, instant), judgement))
    refuse("CONFLICT_OF_INTEREST", ["assessor"], messages.assessorHasConflict(judgedOn));
  if (!couldJudge(knownFactsAt(record, instant), judgement, { competenceId }))
    refuse("NO_APPOINTMENT", ["assessor"], messages.assessorNotAppointed(code, judgedOn));
  return { id, appointed: {} };
}
