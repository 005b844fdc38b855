import { html } from "../frame/html";
import type { MakePage } from "../frame/visit";
import { SharedEvidenceDocument } from "../operations/generated/graphql";
import { orNull } from "../shared/or-null";

/** Evidence that a worker shares with the visitor, as long as they share it. */
export const sharedEvidence: MakePage = async ({ ask, t, params }) => {
  const share = (await orNull(ask(SharedEvidenceDocument, { id: params.id ?? "" })))?.node;
  if (!share || !("sharedBy" in share)) return null;
  const { sharedBy, kind, untilOn, purpose, words } = share;
  const title = t.team.shared(kind?.title ?? "", sharedBy);
  return {
    title,
    current: "team",
    content: html`<a class="nhsuk-back-link" href="/team">${t.team.back}</a>
<h1>${title}</h1>
<p>${t.team.sharedUntil(t.day(untilOn), purpose)}</p>
${
  words === null
    ? html`<p>${t.team.sharedOver}</p>`
    : html`<h2>${words.title}</h2>
<div class="peerway-words">${words.reflection}</div>
${words.attachments.length > 0 && html`<p>${t.judging.attachments}:</p><ul>${words.attachments.map((name) => html`<li>${name}</li>\n`)}</ul>`}
<p class="nhsuk-body-s">${t.judging.noted}</p>`
}`,
  };
};
