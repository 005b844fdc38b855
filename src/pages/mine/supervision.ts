import { EMPTY_FORM, Fields, type FormState, hidden, idempotencyKey } from "../frame/fields";
import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import type { Sent } from "../frame/sent";
import type { Next, Visit } from "../frame/visit";
import type { Messages } from "../messages";
import {
  ConfirmSupervisionDocument,
  ContestSupervisionDocument,
  MySupervisionDocument,
  type MySupervisionQuery,
  RetractFactDocument,
} from "../operations/generated/graphql";
import { more } from "../shared/more";
import { answered } from "./parts/answered";
import { basisOf } from "./parts/basis";
import { buttonFor, form } from "./parts/form";
import { pageOf } from "./parts/page-of";
import { problemsAt } from "./parts/problems-at";

type Me = NonNullable<MySupervisionQuery["me"]>;
type Session = NonNullable<Me["supervisions"]>["nodes"][number];

export const SUPERVISION = "/me/supervision";

/** The sessions on a worker's record, those to be confirmed first, and how much counts. */
export const mySupervision = (visit: Visit): Promise<Page | null> => showSessions(visit, EMPTY_FORM);

/** What a worker says of one session: that it took place, that it did not, or that they were wrong about that. */
export async function answerSession(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  const { userErrors, done } = await answerOf(visit, sent);
  const problems = problemsAt(userErrors);
  return problems.length > 0 ? showSessions(visit, { sent, problems }) : { goTo: SUPERVISION, done };
}

async function answerOf({ ask, t }: Visit, sent: Sent) {
  const idempotencyKey = sent.text("idempotencyKey") || null;
  const supervision = sent.text("session");
  const contest = sent.text("contest");
  if (contest !== "") {
    const input = { fact: contest, reason: t.mine.supervision.takeBackReason, idempotencyKey };
    const { retractFact } = await ask(RetractFactDocument, { input });
    return { ...answered(retractFact), done: "contestTakenBack" };
  }
  if (sent.text("tookPlace") === "false") {
    const { contestSupervision } = await ask(ContestSupervisionDocument, {
      input: { supervision, idempotencyKey },
    });
    return { ...answered(contestSupervision), done: "supervisionContested" };
  }
  const { confirmSupervision } = await ask(ConfirmSupervisionDocument, {
    input: { supervision, setAgenda: sent.text("setAgenda") === "true", idempotencyKey },
  });
  return { ...answered(confirmSupervision), done: "supervisionConfirmed" };
}

async function showSessions(visit: Visit, state: FormState): Promise<Page | null> {
  const { ask, t, query } = visit;
  const { me } = await ask(MySupervisionDocument, { after: query.after ?? null });
  if (me?.supervisions == null) return null;
  const texts = t.mine.supervision;
  const { nodes, pageInfo } = me.supervisions;
  const contested = nodes.filter(({ contest }) => contest !== null);
  const open = nodes.filter(({ confirmation, contest }) => confirmation === null && contest === null);
  const confirmed = nodes.filter(({ confirmation }) => confirmation !== null);
  return pageOf(
    texts.title,
    visit,
    html`${new Fields(state, t).summary()}<h1>${texts.title}</h1>
${
  nodes.length === 0
    ? html`<p>${texts.none}</p>`
    : html`<p class="nhsuk-lede-text">${texts.lead}</p>
<h2>${texts.toConfirm}</h2>
${open.length === 0 ? html`<p>${texts.allConfirmed}</p>` : html`<p>${texts.otherwise}</p><ul class="nhsuk-list peerway-ways">${open.map((session) => toConfirm(session, t))}</ul>`}
<h2>${texts.confirmed}</h2>
${confirmed.length === 0 ? html`<p>${texts.noneConfirmed}</p>` : html`<ul>${confirmed.map((session) => done(session, t))}</ul>`}
${contested.length > 0 && didNotTakePlace(contested, t)}`
}
${more(SUPERVISION, pageInfo, t.mine.more)}
${howMuchCounts(me, t)}`,
  );
}

function toConfirm({ id, heldOn, kind, recordedBy }: Session, t: Messages): Html {
  const texts = t.mine.supervision;
  const day = t.day(heldOn);
  const answer = (label: string, name: string, value: string) =>
    buttonFor(label, texts.about(day), { name, value });
  return html`<li><h3 class="nhsuk-heading-s nhsuk-u-margin-bottom-1">${texts.session(day, kind.title)}</h3>
<p>${recordedBy !== null && texts.recordedBy(recordedBy)} ${texts.ask}</p>
${form(idempotencyKey(EMPTY_FORM.sent), hidden("session", id), answer(texts.yes, "setAgenda", "true"), answer(texts.partly, "setAgenda", "false"), answer(texts.didNot, "tookPlace", "false"))}</li>
`;
}

function done({ heldOn, kind, confirmation }: Session, t: Messages): Html {
  const texts = t.mine.supervision;
  return html`<li>${texts.session(t.day(heldOn), kind.title)}. ${confirmation?.setAgenda === true ? texts.youSet : texts.youDidNot}</li>
`;
}

/** Sessions that do not count, because the worker says that they did not take place. */
function didNotTakePlace(sessions: readonly Session[], t: Messages): Html {
  const texts = t.mine.supervision;
  return html`<h2>${texts.contested}</h2>
<p>${texts.contestedLead}</p>
<ul class="nhsuk-list peerway-ways">${sessions.map(
    ({ heldOn, kind, recordedBy, contest }) =>
      html`<li><h3 class="nhsuk-heading-s nhsuk-u-margin-bottom-1">${texts.session(t.day(heldOn), kind.title)}</h3>
${recordedBy !== null && html`<p>${texts.recordedBy(recordedBy)}</p>`}
${form(idempotencyKey(EMPTY_FORM.sent), hidden("contest", contest?.id ?? ""), buttonFor(texts.takeBack, texts.about(t.day(heldOn))))}</li>\n`,
  )}</ul>`;
}

/** What each way asks for, and how much of it they have: ways that ask for the same are said once. */
function howMuchCounts({ nextSteps }: Me, t: Messages): Html {
  const texts = t.mine.supervision;
  const asked = new Map<string, { text: Html; ways: { code: string; title: string }[] }>();
  for (const { title, route, met, missing } of nextSteps.evaluations)
    for (const { label, sentence, basis, requirement } of [...met, ...missing]) {
      if (requirement?.kind !== "SUPERVISION") continue;
      const text = html`<strong>${label}</strong> ${basisOf(basis, t)}<br>
${sentence}${requirement.confirmedOnly === true && ` ${texts.confirmedOnly}`}`;
      const known = asked.get(text.text) ?? { text, ways: [] };
      known.ways.push({ code: route.code, title });
      asked.set(text.text, known);
    }
  return html`<h2>${texts.counts}</h2>
${
  asked.size === 0
    ? html`<p>${texts.nothingAsked}</p>`
    : html`<p>${texts.countsLead}</p>
<ul>${[...asked.values()].map(
        ({ text, ways }) =>
          html`<li>${text}<br>
${ways.map(({ code, title }, index) => html`${index > 0 && "; "}<a href="/me/ways/${code}">${title}</a>`)}</li>\n`,
      )}</ul>`
}`;
}
