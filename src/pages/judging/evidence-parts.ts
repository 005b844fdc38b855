import { type Html, html } from "../frame/html";
import type { Messages } from "../messages";
import type { DrawnJudgementQuery, PieceToJudgeQuery } from "../operations/generated/graphql";
import { summary } from "../shared/summary";

/** A piece of evidence as its assessor reads it. */
export type Piece = Extract<NonNullable<PieceToJudgeQuery["node"]>, { claims: unknown }>;
export type Claim = Piece["claims"][number];
type DrawnEvidence = Extract<
  NonNullable<DrawnJudgementQuery["node"]>,
  { claim: unknown }
>["claim"]["evidence"];
type Competence = Claim["competence"];

/** What a piece of evidence is, and who has it. */
export function about(evidence: Piece | DrawnEvidence, team: string | null, t: Messages): Html {
  const { kind, doneOn, submittedOn, assignment } = evidence;
  return summary([
    [t.judging.evidence, kind.title],
    [t.judging.team, team],
    [t.judging.doneOn, t.day(doneOn)],
    [t.judging.submittedOn, submittedOn && t.day(submittedOn)],
    [t.judging.assignedTo, assignment?.assessor?.name ?? t.judging.notAssigned],
    [
      t.judging.assignedBy,
      assignment?.assignedBy != null &&
        t.judging.assignedWhen(assignment.assignedBy, t.day(assignment.assignedAt)),
    ],
    [t.judging.privacy, kind.privacy],
  ]);
}

/** The worker's words, as far as they may be read. */
export function words(evidence: Piece | DrawnEvidence, t: Messages): Html {
  const { words: text, assignment } = evidence;
  if (text === null) return html`<p>${t.judging.noWords(assignment?.assessor?.name ?? null)}</p>`;
  return html`<h2>${t.judging.words}</h2>
<h3>${text.title}</h3>
<div class="peerway-words">${text.reflection}</div>
${text.attachments.length > 0 && html`<p>${t.judging.attachments}:</p><ul>${text.attachments.map((name) => html`<li>${name}</li>\n`)}</ul>`}
<p class="nhsuk-body-s">${t.judging.noted}</p>`;
}

/** What a competence looks like in practice, and what its levels mean. */
export const competenceDetails = ({ statements, frameworkVersion }: Competence, t: Messages): Html =>
  html`${
    statements.length > 0 &&
    details(
      t.judging.statements,
      html`<ul>${statements.map(({ text, basis }) => html`<li>${text} <span class="basis">(${t.bases[basis].toLowerCase()})</span></li>\n`)}</ul>`,
    )
  }${details(
    t.judging.levels,
    html`<ul>${frameworkVersion.levels.map(({ title, description }) => html`<li><strong>${title}</strong>: ${description}</li>\n`)}</ul>`,
  )}`;

const details = (text: string, content: Html): Html =>
  html`<details class="nhsuk-details"><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${text}</span></summary>
<div class="nhsuk-details__text">${content}</div></details>
`;

/** The levels that a competence can be accepted at. */
export const levelChoices = ({ frameworkVersion }: Competence) =>
  frameworkVersion.levels.map(({ code, title }) => ({ value: code, label: title }));

/** The reasons for which a claim is returned. */
export const returnReasonChoices = (t: Messages) =>
  Object.entries(t.judging.returnReasons).map(([value, label]) => ({ value, label }));
