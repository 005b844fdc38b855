import type { Persona } from "../../access/persona";
import { html } from "../frame/html";
import type { Page } from "../frame/page";
import type { Messages } from "../messages";

/** For trying out: the people of the demonstration, each a button. */
export function choosePersona(personas: readonly Persona[], t: Messages): Page {
  const people = personas.filter(({ actor }) => actor.capacities.length > 0);
  const organisations = [...new Set(people.map(({ organisation }) => organisation))];
  return {
    title: t.signIn.title,
    content: html`<h1>${t.signIn.title}</h1>
<p class="nhsuk-lede-text">${t.signIn.tryingOut}</p>
<form method="post" action="/sign-in">
${organisations.map(
  (organisation) => html`<h2 class="nhsuk-heading-m">${organisation}</h2>
<ul class="nhsuk-list">${people
    .filter((persona) => persona.organisation === organisation)
    .map(
      ({ code, title }) =>
        html`<li><button class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" name="persona" value="${code}">${title}</button></li>\n`,
    )}</ul>
`,
)}</form>`,
  };
}
