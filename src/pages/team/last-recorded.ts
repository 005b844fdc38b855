import { type Html, html, type Part } from "../frame/html";
import type { Messages } from "../messages";
import { undoPath } from "../shared/undo";
import type { Member } from "./worker";

interface Entry {
  readonly id: string;
  readonly recordedBy: string | null;
  readonly text: string;
  readonly extra?: string;
}

/** What was recorded last about a person. The person who recorded it can take it back. */
export const lastRecorded = (worker: Member, viewer: string | null, t: Messages): Html =>
  html`<h2>${t.team.member.recorded}</h2>
${entries(t.team.member.sessions, sessionsOf(worker, t), viewer, t)}
${entries(t.team.member.words, wordsOf(worker, t), viewer, t)}
${entries(t.team.member.offers, offersOf(worker, t), viewer, t)}`;

const sessionsOf = ({ supervisions }: Member, t: Messages): readonly Entry[] =>
  (supervisions?.nodes ?? []).map(({ id, recordedBy, kind, heldOn, confirmation, contest }) => ({
    id,
    recordedBy,
    text: `${kind.title}, ${t.day(heldOn)}`,
    extra: contest
      ? t.team.member.contested
      : confirmation
        ? t.team.member.confirmed
        : t.team.member.notConfirmed,
  }));

const wordsOf = ({ endorsements }: Member, t: Messages): readonly Entry[] =>
  (endorsements?.nodes ?? []).map(({ id, recordedBy, subject, topic, route, capacity, givenOn }) => ({
    id,
    recordedBy,
    text: `${[t.team.subjects[subject], topic?.title ?? route?.title].filter(Boolean).join(": ")}, ${t.day(givenOn)}`,
    ...(t.team.capacities[capacity] && { extra: t.team.capacities[capacity] }),
  }));

const offersOf = ({ offers }: Member, t: Messages): readonly Entry[] =>
  (offers?.nodes ?? []).map(({ id, recordedBy, type, subject, capacity, fromOn }) => ({
    id,
    recordedBy,
    text: `${type ? t.team.offers.training(type.title) : t.team.offers.word(subject ? t.team.subjects[subject] : "")}, ${t.day(fromOn)}`,
    ...(capacity && t.team.capacities[capacity] && { extra: t.team.capacities[capacity] }),
  }));

function entries(title: string, items: readonly Entry[], viewer: string | null, t: Messages): Html {
  return html`<h3>${title}</h3>
${items.length === 0 ? html`<p>${t.team.member.none}</p>` : html`<ul>${items.map((item) => html`<li>${entry(item, viewer, t)}</li>\n`)}</ul>`}`;
}

const entry = ({ id, recordedBy, text, extra }: Entry, viewer: string | null, t: Messages): Part => [
  [text, recordedBy && t.team.member.by(recordedBy), extra && `(${extra})`].filter(Boolean).join(" "),
  recordedBy !== null &&
    recordedBy === viewer &&
    html` <a href="${undoPath("/team", id)}">${t.team.member.takeBack} <span class="nhsuk-u-visually-hidden">${t.team.member.takeBackOf(text)}</span></a>`,
];
