import { button, EMPTY_FORM, Fields, type FormState, hidden } from "../../../frame/fields";
import { type Html, html } from "../../../frame/html";
import type { Page } from "../../../frame/page";
import type { Sent } from "../../../frame/sent";
import type { Next, Visit } from "../../../frame/visit";
import { addressOf } from "../../drafts";
import { partLists } from "./lists";
import { contentPath, type OpenContent, openContent, saveContent } from "./open-content";
import { fieldNames, moveButtons, partFields, readPart } from "./part-form";
import type { FormOf, Values } from "./part-kind";
import { moved, outside, type Path, type Place, placeAt, withList, withoutPart, withPart } from "./place";
import { rewriteForm, withUnit } from "./rewrite-unit";

interface Opened {
  readonly open: OpenContent;
  readonly place: Place;
}

async function opened(visit: Visit): Promise<Opened | null> {
  const open = await openContent(visit);
  const { path = "" } = visit.params;
  const place = open && placeAt(open.kind.top, open.content, path === "" ? [] : path.split("."));
  return open && place && { open, place };
}

/** One part of a draft, or a further one; without a path, the title and the facts of the draft. */
export async function onePart(visit: Visit): Promise<Page | null> {
  const asked = await opened(visit);
  return asked && pageOf(asked, visit, EMPTY_FORM);
}

/** Saves the draft with the part as it was filled in, with one more, without it, or with it in another place. */
export async function changePart(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  const asked = await opened(visit);
  if (!asked) return null;
  const { open, place } = asked;
  const what = sent.text("what");
  const isOwn = place.part !== null && place.path.length > 0;
  if (isOwn && what === "remove")
    return keep(asked, visit, sent, {
      content: withoutPart(open.content, place.path),
      next: outside(place.path),
      done: "partRemoved",
    });
  if (isOwn && what === "rewrite") {
    const written = await withUnit(visit.ask, open, place);
    return (
      written && keep(asked, visit, sent, { content: written.content, next: written.path, done: "partAdded" })
    );
  }
  if (isOwn && (what === "up" || what === "down")) return keep(asked, visit, sent, otherPlace(asked, what));
  const { part, problems } = readPart(
    sent,
    place.kind,
    place.part ?? place.kind.blank,
    formOf(asked),
    visit.t,
  );
  if (problems.length > 0) return pageOf(asked, visit, { sent, problems });
  if (place.part === null) return keep(asked, visit, sent, withOneMore(asked, part));
  return keep(asked, visit, sent, {
    content: withPart(open.content, place.path, part),
    next: outside(place.path),
    done: "draftSaved",
  });
}

interface Change {
  readonly content: Values;
  /** Which part its visitor sees next. */
  readonly next: Path;
  readonly done: string;
}

function otherPlace({ open, place }: Opened, what: "up" | "down"): Change {
  const by = what === "up" ? -1 : 1;
  const at = Number(place.path.at(-1));
  const to = Math.min(Math.max(at + by, 0), place.among - 1);
  return {
    content: withList(open.content, place.path, (list) => moved(list, at, by)),
    next: [...place.path.slice(0, -1), String(to)],
    done: "partMoved",
  };
}

/** A new part that has parts of its own is shown next, so that they can be added. */
function withOneMore({ open, place: { kind, path, among } }: Opened, part: Values): Change {
  const added = withList(open.content, path, (list) => [...list, part]);
  return {
    content: kind.onAdd?.(added, part) ?? added,
    next: Object.keys(kind.lists).length > 0 ? [...path, String(among)] : outside(path),
    done: "partAdded",
  };
}

async function keep(asked: Opened, visit: Visit, sent: Sent, change: Change): Promise<Next | Page> {
  const { open, place } = asked;
  const { id, problems } = await saveContent(visit, open, sent, change.content, fieldNames(place.kind));
  if (id === null) return pageOf(asked, visit, { sent, problems });
  const goTo = change.next.length > 0 ? contentPath(id, change.next) : addressOf(id);
  return { goTo, done: change.done };
}

const formOf = ({ open, place }: Opened): FormOf => ({
  isNational: open.isNational,
  isNew: place.part === null,
  lookups: open.lookups,
});

function pageOf(asked: Opened, { t }: Visit, state: FormState): Page {
  const { open, place } = asked;
  const { kind, part, path } = place;
  const fields = new Fields(state, t);
  const title =
    part === null
      ? t.content.parts[kind.key].add
      : path.length === 0
        ? (t.content.parts[kind.key].facts ?? t.content.facts)
        : kind.describe(part, open.lookups, t);
  return {
    title: `${title}, ${open.title}`,
    current: open.area,
    content: html`${backLink(asked, t)}
${fields.summary()}<h1 class="nhsuk-heading-l"><span class="nhsuk-caption-l">${open.title}</span>${title}</h1>
<form action="${contentPath(open.id, path)}" method="post" novalidate>${hidden("version", String(open.version))}
${partFields(fields, kind, part ?? kind.blank, formOf(asked), t)}
${button(part === null ? t.drafting.addButton : t.drafting.save)}</form>
${part !== null && path.length > 0 && html`${rewriteForm(asked.open, place, t)}${partLists(open, kind, part, path, "h2", t)}${placeForms(asked, title, t)}`}`,
  };
}

function backLink({ open, place }: Opened, t: Visit["t"]): Html {
  const around = outside(place.path);
  const outer = around.length > 0 ? placeAt(open.kind.top, open.content, around) : null;
  return outer?.part
    ? html`<a class="nhsuk-back-link" href="${contentPath(open.id, around)}">${t.content.back(outer.kind.describe(outer.part, open.lookups, t))}</a>`
    : html`<a class="nhsuk-back-link" href="${addressOf(open.id)}">${t.reference.backToDraft}</a>`;
}

/** Moving a part among those of its list, and removing it. */
function placeForms({ open, place: { path, among } }: Opened, name: string, t: Visit["t"]): Html {
  const action = contentPath(open.id, path);
  const at = Number(path.at(-1));
  return html`${
    among > 1 &&
    html`<h2>${t.content.order}</h2>
<p>${t.content.place(at + 1, among)}</p>
${moveButtons({ action, version: open.version, at, among }, name, t)}`
  }<h2>${t.content.remove}</h2>
<p>${t.content.removeLead}</p>
<form action="${action}" method="post">${hidden("version", String(open.version))}${hidden("what", "remove")}
${button(t.content.remove, "warning")}</form>`;
}
