import { type Html, html } from "../frame/html";
import type { MakePage } from "../frame/visit";
import type { Messages } from "../messages";
import { DriftAndDutiesDocument, type DriftAndDutiesQuery } from "../operations/generated/graphql";

type Drift = NonNullable<DriftAndDutiesQuery["roleDrift"]>["counts"][number];
type Count = Drift["workers"];
type Owed = NonNullable<DriftAndDutiesQuery["organisationDuties"]>["duties"][number];

/** What workers say in confidence, as ranges, next to what the organisation attests. */
export const counts: MakePage = async ({ ask, t }) => {
  const { roleDrift, organisationDuties, dutyDisagreements } = await ask(DriftAndDutiesDocument);
  const disagreeing = new Map(dutyDisagreements?.counts.map(({ duty, workers }) => [duty.code, workers]));
  const texts = t.lead.counts;
  return {
    title: texts.title,
    current: "lead",
    content: html`<a class="nhsuk-back-link" href="/lead">${t.lead.back}</a>
<h1>${texts.title}</h1>
<p>${texts.lead}</p>
<h2>${texts.drift}</h2>
${roleDrift && html`<p>${texts.before(t.day(roleDrift.countedBeforeOn))}</p>`}
<ul class="nhsuk-list peerway-cards">${(roleDrift?.counts ?? []).map((each) => drift(each, t))}</ul>
<h2>${texts.duties}</h2>
${dutyDisagreements && html`<p>${texts.before(t.day(dutyDisagreements.countedBeforeOn))}</p>`}
<ul class="nhsuk-list peerway-cards">${(organisationDuties?.duties ?? []).map((each) => duty(each, disagreeing.get(each.duty.code), t))}</ul>`,
  };
};

/** A range of people in words; null if none can be shown. */
function rangeOf({ atLeast, atMost }: Count, t: Messages): string | null {
  if (atLeast === null || atLeast === 0) return null;
  return atMost === null ? t.lead.counts.atLeast(atLeast) : t.lead.counts.range(atLeast, atMost);
}

function drift({ kind, scopeLine, workers, byTeam }: Drift, t: Messages): Html {
  const texts = t.lead.counts;
  const range = rangeOf(workers, t);
  const teams = byTeam.flatMap(({ team, workers: some }) => {
    const ofTeam = rangeOf(some, t);
    return ofTeam === null ? [] : [html`<li>${texts.team(team, ofTeam)}</li>\n`];
  });
  return html`<li><h3 class="nhsuk-heading-s nhsuk-u-margin-bottom-1">${kind?.title ?? scopeLine}</h3>
<p>${range === null ? texts.tooFew : texts.noted(range)}</p>
${teams.length > 0 && html`<ul>${teams}</ul>`}</li>
`;
}

function duty(
  { duty: owed, status, attestedOn, expiresOn }: Owed,
  disagreeing: Count | undefined,
  t: Messages,
): Html {
  const texts = t.lead.counts;
  const range = disagreeing ? rangeOf(disagreeing, t) : null;
  const days = [attestedOn && texts.since(t.day(attestedOn)), expiresOn && texts.until(t.day(expiresOn))];
  return html`<li><h3 class="nhsuk-heading-s nhsuk-u-margin-bottom-1">${owed.title} <span class="basis">(${t.bases[owed.basis].toLowerCase()})</span></h3>
<p>${[t.lead.statuses[status], ...days].filter(Boolean).join(", ")}.<br>
${range === null ? `${texts.disagreements} ${texts.tooFew}` : texts.disagree(range)}</p></li>
`;
}
