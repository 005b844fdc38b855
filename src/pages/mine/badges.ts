import { button, EMPTY_FORM, Fields, type FormState, hidden, idempotencyKey } from "../frame/fields";
import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import type { Sent } from "../frame/sent";
import type { Next, Visit } from "../frame/visit";
import type { Messages } from "../messages";
import { MyBadgesDocument, type MyBadgesQuery, WithdrawBadgeDocument } from "../operations/generated/graphql";
import { more } from "../shared/more";
import { answered } from "./parts/answered";
import { buttonFor, form } from "./parts/form";
import { pageOf } from "./parts/page-of";
import { problemsAt } from "./parts/problems-at";

export const BADGES = "/me/badges";
export const PREVIEW = `${BADGES}/preview`;

/** The names of the boxes of accepted competences: an address has each name once. */
export const CHOSEN = "of-";

type Attainments = NonNullable<NonNullable<MyBadgesQuery["me"]>["attainments"]>;
type Issued = NonNullable<MyBadgesQuery["issuedBadges"]>["nodes"][number];

/** What badges can be made of, and the badges that the worker made. */
export const myBadges = (visit: Visit): Promise<Page | null> => showBadges(visit, EMPTY_FORM);

/** Withdraws a badge for good. */
export async function withdrawBadge(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  const answer = await visit.ask(WithdrawBadgeDocument, { input: { badge: sent.text("badge") } });
  const { userErrors } = answered(answer.withdrawBadge);
  return userErrors.length > 0
    ? showBadges(visit, { sent, problems: problemsAt(userErrors) })
    : { goTo: BADGES, done: "badgeWithdrawn" };
}

export async function showBadges(visit: Visit, state: FormState): Promise<Page | null> {
  const { ask, t, query } = visit;
  const { after = null, made = null } = query;
  const { me, issuedBadges } = await ask(MyBadgesDocument, { after, issuedAfter: made });
  if (me?.attainments == null) return null;
  const texts = t.mine.badges;
  const issued = issuedBadges?.nodes ?? [];
  return pageOf(
    texts.title,
    visit,
    html`${new Fields(state, t).summary()}<h1>${texts.title}</h1>
<p class="nhsuk-lede-text">${texts.lead}</p>
<h2>${texts.issued}</h2>
${issued.length === 0 ? html`<p>${texts.noneIssued}</p>` : html`<ul class="nhsuk-list peerway-ways">${issued.map((badge) => showIssued(badge, t))}</ul>`}
${issuedBadges !== null && more(BADGES, issuedBadges.pageInfo, t.mine.more, {}, "made")}
${me.attainments.nodes.length === 0 ? html`<p>${texts.none}</p>` : choose(me.attainments, state, t)}
${more(BADGES, me.attainments.pageInfo, t.mine.more)}`,
  );
}

function choose({ nodes }: Attainments, { problems }: FormState, t: Messages): Html {
  const texts = t.mine.badges;
  const wrong = problems.find(({ field }) => field === "chosen");
  return html`<form method="get" action="${PREVIEW}">
<div class="nhsuk-form-group${wrong && " nhsuk-form-group--error"}">
<fieldset class="nhsuk-fieldset" id="chosen" aria-describedby="chosen-hint${wrong && " chosen-error"}">
<legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--m"><h2 class="nhsuk-fieldset__heading">${texts.choose}</h2></legend>
<div class="nhsuk-hint" id="chosen-hint">${texts.chooseHint}</div>
${wrong && html`<span class="nhsuk-error-message" id="chosen-error">${wrong.message}</span>`}
<div class="nhsuk-checkboxes">${nodes.map(
    ({ id, competence, level, judgedOn }) =>
      html`<div class="nhsuk-checkboxes__item"><input class="nhsuk-checkboxes__input" id="${CHOSEN}${id}" name="${CHOSEN}${id}" type="checkbox" value="1" aria-describedby="hint-${id}"><label class="nhsuk-label nhsuk-checkboxes__label" for="${CHOSEN}${id}">${competence.code} ${competence.title}</label><div class="nhsuk-hint nhsuk-checkboxes__hint" id="hint-${id}">${texts.accepted(level.title, t.day(judgedOn))}</div></div>
`,
  )}</div>
</fieldset>
</div>
${button(texts.look)}</form>
`;
}

function showIssued({ id, kind, issuedAt, withdrawnAt, isRevoked, competences }: Issued, t: Messages): Html {
  const texts = t.mine.badges;
  const made = texts.made(texts.kinds[kind], t.instant(issuedAt));
  const about = competences.map(({ code, title }) => `${code} ${title}`).join("; ");
  return html`<li><h3 class="nhsuk-heading-s nhsuk-u-margin-bottom-1">${made}</h3>
<p>${about}${
    withdrawnAt !== null
      ? html`<br>
${texts.withdrawn(t.instant(withdrawnAt))}`
      : isRevoked &&
        html`<br>
${texts.revoked}`
  }</p>
${!isRevoked && form(idempotencyKey(EMPTY_FORM.sent), hidden("badge", id), buttonFor(texts.withdraw, texts.withdrawAbout(made)))}</li>
`;
}
