import { button, EMPTY_FORM, Fields, type FormState, idempotencyKey } from "../frame/fields";
import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import { firstProblems } from "../frame/problems";
import type { Sent } from "../frame/sent";
import type { Next, Visit } from "../frame/visit";
import type { Messages } from "../messages";
import {
  type CpdKind,
  MyLearningDocument,
  type MyLearningQuery,
  MyNumberDocument,
  RecordCpdEntryDocument,
} from "../operations/generated/graphql";
import { more } from "../shared/more";
import { answered } from "./parts/answered";
import { form } from "./parts/form";
import { pageOf } from "./parts/page-of";
import { problemsAt } from "./parts/problems-at";

type Entry = NonNullable<NonNullable<MyLearningQuery["me"]>["cpdEntries"]>["nodes"][number];

export const LEARNING = "/me/learning";

const FIELDS = { kind: "kind", doneOn: "doneOn", minutes: "minutes", domains: "domains" };

/** What the worker did to learn, and a form to add something. */
export const myLearning = (visit: Visit): Promise<Page | null> => showEntries(visit, EMPTY_FORM);

export async function addLearning(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  const { ask, t } = visit;
  const texts = t.mine.learning;
  const minutes = sent.text("minutes");
  const problems = [
    ...firstProblems(sent, t, { texts: { kind: texts.kind }, days: { doneOn: texts.dayShort } }),
    ...(/^\d{1,9}$/.test(minutes) ? [] : [{ field: "minutes", message: texts.noNumber }]),
  ];
  if (problems.length > 0) return showEntries(visit, { sent, problems });
  const { me } = await ask(MyNumberDocument);
  if (me === null) return null;
  const { recordCpdEntry } = await ask(RecordCpdEntryDocument, {
    input: {
      worker: { number: me.number },
      doneOn: sent.day("doneOn") ?? "",
      minutes: Number(minutes),
      kind: kindIn(sent, t),
      domains: sent.list("domains").map((id) => ({ id })),
      idempotencyKey: sent.text("idempotencyKey") || null,
    },
  });
  const { userErrors } = answered(recordCpdEntry);
  return userErrors.length > 0
    ? showEntries(visit, { sent, problems: problemsAt(userErrors, FIELDS) })
    : { goTo: LEARNING, done: "cpdRecorded" };
}

const kindsOf = (t: Messages): CpdKind[] => Object.keys(t.mine.learning.kinds) as CpdKind[];

/** The chosen kind. A kind that the form does not offer is sent as it is, for the API to refuse. */
const kindIn = (sent: Sent, t: Messages): CpdKind =>
  kindsOf(t).find((kind) => kind === sent.text("kind")) ?? (sent.text("kind") as CpdKind);

async function showEntries(visit: Visit, state: FormState): Promise<Page | null> {
  const { ask, t, query } = visit;
  const { me, framework } = await ask(MyLearningDocument, { after: query.after ?? null });
  if (me?.cpdEntries == null) return null;
  const texts = t.mine.learning;
  const fields = new Fields(state, t);
  const { nodes, pageInfo } = me.cpdEntries;
  const domains = (framework?.current?.domains ?? []).filter(({ kind }) => kind !== "ORGANISATIONAL");
  return pageOf(
    texts.title,
    visit,
    html`${fields.summary()}<h1>${texts.title}</h1>
<p class="nhsuk-lede-text">${texts.lead}</p>
<p>${texts.visible}</p>
<h2>${texts.entries}</h2>
${nodes.length === 0 ? html`<p>${texts.none}</p>` : html`<ul>${nodes.map((entry) => showEntry(entry, t))}</ul>`}
${more(LEARNING, pageInfo, t.mine.more)}
<h2>${texts.add}</h2>
${form(
  idempotencyKey(state.sent),
  fields.radios({
    name: "kind",
    label: texts.kind,
    choices: kindsOf(t).map((value) => ({ value, label: texts.kinds[value] })),
  }),
  fields.day({ name: "doneOn", label: texts.day }),
  fields.text({ name: "minutes", label: texts.minutes, hint: texts.minutesHint, width: 5 }),
  fields.checkboxes({
    name: "domains",
    label: texts.domains,
    choices: domains.map(({ id, title }) => ({ value: id, label: title })),
  }),
  button(texts.send),
)}`,
  );
}

function showEntry(
  { doneOn, kind, minutes, recordedAs, recordedBy, competences, domains }: Entry,
  t: Messages,
): Html {
  const texts = t.mine.learning;
  const about = [
    ...domains.map(({ title }) => title),
    ...competences.map(({ code, title }) => `${code} ${title}`),
  ];
  return html`<li>${texts.entry(t.day(doneOn), texts.kinds[kind], minutes)}${about.length > 0 && ` (${about.join("; ")})`}. ${recordedAs !== "WORKER" && recordedBy !== null && texts.by(recordedBy)}</li>
`;
}
