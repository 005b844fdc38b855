import { type Fields, hidden } from "../frame/fields";
import { type Html, html } from "../frame/html";
import type { Messages } from "../messages";
import { undoPath } from "../shared/undo";
import {
  type Claim,
  competenceDetails,
  levelChoices,
  type Piece,
  returnReasonChoices,
} from "./evidence-parts";

/** A claim with its number on the page, from 1: the names of its fields end in it. */
export interface NumberedClaim {
  readonly claim: Claim;
  readonly number: number;
  /** Whether it waits for a judgement, or its assessor wants to judge it again. */
  readonly isOpen: boolean;
}

const waitsForAnother = ({ judgement }: Claim): boolean =>
  judgement?.appeal != null && judgement.appeal.secondJudgement === null;

/** @param again the id of a claim that is to be judged again. */
export const numbered = ({ claims, state }: Piece, again: string | undefined): readonly NumberedClaim[] =>
  claims.map((claim, index) => ({
    claim,
    number: index + 1,
    isOpen:
      state === "SUBMITTED" && (claim.judgement === null || waitsForAnother(claim) || claim.id === again),
  }));

interface Look {
  readonly fields: Fields;
  readonly t: Messages;
  /** The visitor's name, by which they know their own judgements. */
  readonly viewer: string | null;
  readonly canLater: boolean;
  readonly mayJudge: boolean;
}

/** One competence that the evidence is meant to show: what it is, what was judged, and the fields to judge it. */
export function claimPart({ claim, number, isOpen }: NumberedClaim, look: Look): Html {
  const { t, mayJudge } = look;
  const { competence, level } = claim;
  return html`<h2>${competence.code} ${competence.title}</h2>
<p>${t.judging.claimed(level.title)}</p>
${competenceDetails(competence, t)}
${judged(claim, isOpen, look)}
${isOpen && mayJudge && claimFields(claim, number, look)}`;
}

function judged(
  { id, competence, judgement }: Claim,
  isOpen: boolean,
  { t, viewer, mayJudge }: Look,
): Html | false {
  if (judgement === null) return false;
  const { outcome, level, reason, appeal, assessor, judgedOn } = judgement;
  const words = outcome === "ACCEPTED" ? t.judging.accepted(level?.title ?? "") : t.judging.returned;
  return html`<div class="nhsuk-inset-text"><p>${t.judging.judgedAs(words, t.day(judgedOn), assessor?.name ?? null)}</p>
${reason !== null && html`<p>${t.judging.remark(reason)}</p>`}
${appeal && html`<p>${t.judging.appeal(t.day(appeal.lodgedOn))} ${appeal.reason}</p>`}
${
  !isOpen &&
  mayJudge &&
  judgement.recordedBy === viewer &&
  html`<p><a href="?again=${id}">${t.judging.again(competence.code)}</a><br>
<a href="${undoPath("/judging", judgement.id)}">${t.judging.takeBack(competence.code)}</a></p>`
}</div>`;
}

const claimFields = (
  { competence, level, judgement }: Claim,
  number: number,
  { fields, t, canLater }: Look,
): Html =>
  html`${hidden(`supersedes-${number}`, judgement?.id ?? "")}${fields.radios({
    name: `outcome-${number}`,
    label: t.judging.decide(competence.code),
    choices: [
      { value: "ACCEPTED", label: t.judging.accept },
      { value: "RETURNED", label: t.judging.return, hint: t.judging.returnHint },
      ...(canLater ? [{ value: "LATER", label: t.judging.later }] : []),
    ],
  })}${fields.select({
    name: `level-${number}`,
    label: t.judging.level(competence.code),
    value: level.code,
    choices: levelChoices(competence),
  })}${fields.select({
    name: `returnReason-${number}`,
    label: t.judging.returnReason(competence.code),
    choices: returnReasonChoices(t),
  })}${fields.longText({
    name: `reason-${number}`,
    label: t.judging.reason(competence.code),
    hint: t.judging.reasonHint,
    rows: 4,
  })}`;
