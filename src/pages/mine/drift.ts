import { button, EMPTY_FORM, Fields, type FormState, hidden } from "../frame/fields";
import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import { firstProblems } from "../frame/problems";
import type { Sent } from "../frame/sent";
import type { Next, Visit } from "../frame/visit";
import type { Messages } from "../messages";
import {
  DeleteDriftNoteDocument,
  MyDriftDocument,
  type MyDriftQuery,
  NoteDriftDocument,
} from "../operations/generated/graphql";
import { more } from "../shared/more";
import { answered } from "./parts/answered";
import { basisOf } from "./parts/basis";
import { buttonFor, form } from "./parts/form";
import { pageOf } from "./parts/page-of";
import { problemsAt } from "./parts/problems-at";

type Note = NonNullable<MyDriftQuery["driftNotes"]>["nodes"][number];

export const DRIFT = "/me/drift";

/** What a note is about: a kind, or a line of the role's scope. */
const KIND = "kind:";
const LINE = "line:";
const FIELDS = { kind: "about", scopeLine: "about", askedOn: "askedOn" };

/** The worker's notes of what their role is not for. */
export const myDrift = (visit: Visit): Promise<Page | null> => showNotes(visit, EMPTY_FORM);

/** Keeps or deletes a note. The API keeps no idempotency key of it: the same note of one day is one note. */
export async function changeDrift(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  const note = sent.text("note");
  return note === "" ? keepNote(visit, sent) : deleteNote(visit, sent, note);
}

async function keepNote(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  const { ask, t } = visit;
  const texts = t.mine.drift;
  const problems = firstProblems(sent, t, {
    texts: { about: texts.whatMissing },
    days: { askedOn: texts.dayShort },
  });
  if (problems.length > 0) return showNotes(visit, { sent, problems });
  const { me } = await ask(MyDriftDocument, { after: null });
  if (me === null) return null;
  const about = sent.text("about");
  const { noteDrift } = await ask(NoteDriftDocument, {
    input: {
      worker: { number: me.number },
      askedOn: sent.day("askedOn"),
      ...(about.startsWith(KIND)
        ? { kind: { code: about.slice(KIND.length) } }
        : { scopeLine: about.slice(LINE.length) }),
    },
  });
  const { userErrors } = answered(noteDrift);
  return userErrors.length > 0
    ? showNotes(visit, { sent, problems: problemsAt(userErrors, FIELDS) })
    : { goTo: DRIFT, done: "driftNoted" };
}

async function deleteNote(visit: Visit, sent: Sent, note: string): Promise<Next | Page | null> {
  const { userErrors } = answered(
    (await visit.ask(DeleteDriftNoteDocument, { input: { note } })).deleteDriftNote,
  );
  return userErrors.length > 0
    ? showNotes(visit, { sent, problems: problemsAt(userErrors) })
    : { goTo: DRIFT, done: "driftDeleted" };
}

async function showNotes(visit: Visit, state: FormState): Promise<Page | null> {
  const { ask, t, query } = visit;
  const { me, driftKinds, driftNotes } = await ask(MyDriftDocument, { after: query.after ?? null });
  if (me === null || driftNotes === null) return null;
  const texts = t.mine.drift;
  const fields = new Fields(state, t);
  const choices = [
    ...driftKinds.map(({ code, title, basis }) => ({
      value: `${KIND}${code}`,
      label: html`${title} ${basisOf(basis, t)}`,
    })),
    ...me.roleBandsHeld.flatMap(({ title, outOfScope }) =>
      outOfScope.map(({ text, basis }) => ({
        value: `${LINE}${text}`,
        label: html`${texts.scope(title, text)} ${basisOf(basis, t)}`,
      })),
    ),
  ];
  return pageOf(
    texts.title,
    visit,
    html`${fields.summary()}<h1>${texts.title}</h1>
<p class="nhsuk-lede-text">${texts.lead}</p>
<div class="nhsuk-inset-text"><p>${texts.who}</p></div>
<h2>${texts.notes}</h2>
${driftNotes.nodes.length === 0 ? html`<p>${texts.none}</p>` : html`<ul class="nhsuk-list peerway-ways">${driftNotes.nodes.map((note) => showNote(note, t))}</ul>`}
${more(DRIFT, driftNotes.pageInfo, t.mine.more)}
<h2>${texts.add}</h2>
${form(
  fields.radios({ name: "about", label: texts.what, choices }),
  fields.day({ name: "askedOn", label: texts.day }),
  button(texts.send),
)}`,
  );
}

function showNote({ id, askedOn, kind, scopeLine }: Note, t: Messages): Html {
  const texts = t.mine.drift;
  const day = t.day(askedOn);
  const what = kind?.title ?? scopeLine ?? "";
  return html`<li><p>${texts.note(day, what)}</p>
${form(hidden("note", id), buttonFor(texts.remove, texts.removeAbout(texts.note(day, what))))}</li>
`;
}
