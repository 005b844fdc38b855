import type { FormState } from "../../frame/fields";
import { type Html, html } from "../../frame/html";
import { NOTHING_SENT, type Sent } from "../../frame/sent";
import type { Messages } from "../../messages";
import type { EvidenceChoicesQuery } from "../../operations/generated/graphql";
import type { Piece } from "./find";

export type Choices = EvidenceChoicesQuery;
type Competence = Pick<Piece["claims"][number]["competence"], "id" | "code" | "title">;

/** Competences that a form offers together. */
interface Group {
  readonly title: string;
  readonly competences: readonly Competence[];
}

/** Levels by competence: what a draft claims, or what was filled in. */
export type Levels = ReadonlyMap<string, string>;

/** The name of the fields of all claims together, to which what was wrong with one of them leads. */
export const CLAIMS = "claims";
const fieldOf = ({ id }: Competence): string => `level-${id}`;

/** The kinds of competences that a worker's evidence can show. */
const OWN_KINDS: readonly string[] = ["CORE", "OPTIONAL"];

/** What can be claimed: the competences of the framework, and whatever else an earlier text claims. */
export function groupsFor({ framework }: Choices, claimed: readonly Competence[], t: Messages): Group[] {
  const groups = (framework?.current?.domains ?? [])
    .filter(({ kind }) => OWN_KINDS.includes(kind))
    .map(({ title, competences }) => ({
      title,
      competences: competences.filter(({ kind }) => OWN_KINDS.includes(kind)),
    }));
  const known = new Set(groups.flatMap(({ competences }) => competences.map(({ id }) => id)));
  const others = claimed.filter(({ id }) => !known.has(id));
  return others.length === 0
    ? groups
    : [...groups, { title: t.mine.writing.otherClaims, competences: others }];
}

/** The levels that were filled in. */
export const levelsSent = (groups: readonly Group[], sent: Sent): Levels =>
  new Map(
    groups.flatMap(({ competences }) =>
      competences.flatMap((competence) => {
        const level = sent.text(fieldOf(competence));
        return level === "" ? [] : [[competence.id, level] as const];
      }),
    ),
  );

/** A level to choose for every competence, in groups that open. A group with something chosen is open. */
export function claimFields(
  groups: readonly Group[],
  { framework }: Choices,
  before: Levels,
  { sent, problems }: FormState,
  t: Messages,
): Html {
  const texts = t.mine.writing;
  const chosen = sent === NOTHING_SENT ? before : levelsSent(groups, sent);
  const wrong = problems.filter(({ field }) => field === CLAIMS);
  const levels = framework?.current?.levels ?? [];
  const select = (competence: Competence) => {
    const name = fieldOf(competence);
    return html`<div class="nhsuk-form-group"><label class="nhsuk-label" for="${name}">${competence.code} ${competence.title}</label>
<select class="nhsuk-select" id="${name}" name="${name}"><option value="">${texts.notInThis}</option>
${levels.map(({ code, title }) => html`<option value="${code}"${chosen.get(competence.id) === code && html` selected`}>${title}</option>\n`)}</select></div>
`;
  };
  return html`<div class="nhsuk-form-group${wrong.length > 0 && " nhsuk-form-group--error"}">
<fieldset class="nhsuk-fieldset" id="${CLAIMS}" aria-describedby="${CLAIMS}-hint${wrong.length > 0 && ` ${CLAIMS}-error`}">
<legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">${texts.claims}</legend>
<div class="nhsuk-hint" id="${CLAIMS}-hint">${texts.claimsHint}</div>
${wrong.length > 0 && html`<span class="nhsuk-error-message" id="${CLAIMS}-error">${wrong.map(({ message }) => message).join(" ")}</span>`}
${groups.map(
  ({ title, competences }) =>
    html`<details class="nhsuk-details"${competences.some(({ id }) => chosen.has(id)) && html` open`}><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${title}</span></summary>
<div class="nhsuk-details__text">${competences.map(select)}</div></details>
`,
)}</fieldset>
</div>
`;
}
