import { EMPTY_FORM, Fields } from "../frame/fields";
import { type Html, html } from "../frame/html";
import type { Messages } from "../messages";

interface Found {
  readonly teams: readonly string[];
  readonly team: string;
  /** Left out: people are not found by name here. */
  readonly name?: string;
}

/** A form that shows the same page with fewer people. */
export function findPeople({ teams, team, name }: Found, t: Messages): Html {
  const fields = new Fields(EMPTY_FORM, t);
  return html`<form method="get">
<h2 class="nhsuk-heading-m">${t.team.filter}</h2>
<div class="nhsuk-form-group"><label class="nhsuk-label nhsuk-label--s" for="team">${t.team.teamName}</label>
<select class="nhsuk-select" id="team" name="team"><option value="">${t.team.allTeams}</option>
${teams.map((each) => html`<option value="${each}"${each === team && html` selected`}>${each}</option>\n`)}</select></div>
${name !== undefined && fields.text({ name: "name", label: t.form.optional(t.team.name), value: name, width: 20 })}
<button class="nhsuk-button nhsuk-button--secondary">${t.team.find}</button></form>`;
}
