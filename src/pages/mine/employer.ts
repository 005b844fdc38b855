import { EMPTY_FORM, Fields, type FormState, hidden } from "../frame/fields";
import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import type { Sent } from "../frame/sent";
import type { Next, Visit } from "../frame/visit";
import type { Messages } from "../messages";
import {
  DisagreeWithDutyDocument,
  type DutyStatus,
  MyDutiesDocument,
  type MyDutiesQuery,
  WithdrawDisagreementDocument,
} from "../operations/generated/graphql";
import { answered } from "./parts/answered";
import { basisOf } from "./parts/basis";
import { buttonFor, form, type TagColour, tag } from "./parts/form";
import { pageOf } from "./parts/page-of";
import { problemsAt } from "./parts/problems-at";

type Owing = NonNullable<MyDutiesQuery["me"]>["duties"][number];
type Owed = Owing["duties"][number];

export const EMPLOYER = "/me/employer";

const COLOURS: Readonly<Record<DutyStatus, TagColour>> = {
  FULFILLED: "green",
  NOT_FULFILLED: "yellow",
  NOT_ATTESTED: "grey",
};

/** What organisations owe the worker, and what the worker says about it. */
export const myEmployer = (visit: Visit): Promise<Page | null> => showDuties(visit, EMPTY_FORM);

/** Says that it is not so, or takes it back. The API keeps no idempotency key of it; said twice, it is said once. */
export async function sayAboutDuty(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  const { ask } = visit;
  const { me } = await ask(MyDutiesDocument);
  if (me === null) return null;
  const input = {
    worker: { number: me.number },
    organisation: { code: sent.text("organisation") },
    duty: { code: sent.text("duty") },
  };
  const takesBack = sent.text("say") === "take-back";
  const { userErrors } = takesBack
    ? answered((await ask(WithdrawDisagreementDocument, { input })).withdrawDisagreement)
    : answered((await ask(DisagreeWithDutyDocument, { input })).disagreeWithDuty);
  return userErrors.length > 0
    ? showDuties(visit, { sent, problems: problemsAt(userErrors) })
    : { goTo: EMPLOYER, done: takesBack ? "disagreementWithdrawn" : "disagreed" };
}

async function showDuties(visit: Visit, state: FormState): Promise<Page | null> {
  const { ask, t } = visit;
  const { me } = await ask(MyDutiesDocument);
  if (me === null) return null;
  const texts = t.mine.employer;
  return pageOf(
    texts.title,
    visit,
    html`${new Fields(state, t).summary()}<h1>${texts.title}</h1>
<p class="nhsuk-lede-text">${texts.lead}</p>
<p>${texts.yourSay}</p>
${me.duties.length === 0 && html`<p>${texts.nothing}</p>`}
${me.duties.map(
  (owing) => html`<h2>${texts[owing.as](owing.organisation.name)}</h2>
<ul class="nhsuk-list peerway-ways">${owing.duties.map((owed) => showOwed(owed, owing, t))}</ul>`,
)}`,
  );
}

function showOwed(owed: Owed, { organisation }: Owing, t: Messages): Html {
  const texts = t.mine.employer;
  const { duty, status, attestedOn, expiresOn, document, disagreedOn } = owed;
  const days = [attestedOn && texts.since(t.day(attestedOn)), expiresOn && texts.until(t.day(expiresOn))]
    .filter(Boolean)
    .join(", ");
  const say = (label: string, value: string) =>
    form(
      hidden("organisation", organisation.code),
      hidden("duty", duty.code),
      buttonFor(label, texts.about(duty.title), { name: "say", value }),
    );
  return html`<li><h3 class="nhsuk-heading-s nhsuk-u-margin-bottom-1">${duty.title}</h3>
<p>${basisOf(duty.basis, t)}<br>
${tag(texts.status[status], COLOURS[status])} ${days}${
    document !== null &&
    html`<br>
${texts.document(document.title, t.day(document.datedOn))}`
  }${
    disagreedOn !== null &&
    html`<br>
<strong>${texts.disagreed(t.day(disagreedOn))}</strong>`
  }</p>
${disagreedOn === null ? say(texts.disagree, "disagree") : say(texts.takeBack, "take-back")}</li>
`;
}
