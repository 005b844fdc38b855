import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import type { Download, Visit } from "../frame/visit";
import type { Messages } from "../messages";
import {
  MyNumberDocument,
  MyRecordDocument,
  WhoLookedDocument,
  type WhoLookedQuery,
} from "../operations/generated/graphql";
import { more } from "../shared/more";
import { pageOf } from "./parts/page-of";

type Me = NonNullable<WhoLookedQuery["me"]>;
type Entry = NonNullable<Me["trail"]>["nodes"][number];

export const LOOKED = "/me/who-looked";
export const RECORD = "/me/record";
export const RECORD_FILE = `${RECORD}.json`;

/** Who read the worker's words or changed their record, and why; latest first. */
export async function whoLooked(visit: Visit): Promise<Page | null> {
  const { ask, t, query } = visit;
  const { me } = await ask(WhoLookedDocument, { after: query.after ?? null });
  if (me?.trail == null) return null;
  const texts = t.mine.looked;
  const { nodes, pageInfo } = me.trail;
  return pageOf(
    texts.title,
    visit,
    html`<h1>${texts.title}</h1>
<p class="nhsuk-lede-text">${texts.lead}</p>
${
  nodes.length === 0
    ? html`<p>${texts.none}</p>`
    : html`<table role="table" class="nhsuk-table-responsive"><caption class="nhsuk-table__caption">${texts.table}</caption>
<thead role="rowgroup" class="nhsuk-table__head"><tr role="row"><th role="columnheader" scope="col">${texts.when}</th><th role="columnheader" scope="col">${texts.who}</th><th role="columnheader" scope="col">${texts.what}</th></tr></thead>
<tbody class="nhsuk-table__body">${nodes.map((entry) => row(entry, me, t))}</tbody></table>`
}
${more(LOOKED, pageInfo, t.mine.more)}`,
  );
}

function row(entry: Entry, me: Me, t: Messages): Html {
  const texts = t.mine.looked;
  const cell = (heading: string, content: Html | string) =>
    html`<td role="cell" class="nhsuk-table__cell"><span class="nhsuk-table-responsive__heading" aria-hidden="true">${heading}</span>${content}</td>`;
  const { doneAt, action, objectType, reason } = entry;
  const thing = texts.things[objectType] ?? objectType.toLowerCase().replaceAll("_", " ");
  const what = texts.actions[action](thing);
  return html`<tr role="row" class="nhsuk-table__row">${cell(texts.when, t.instant(doneAt))}${cell(texts.who, who(entry, me, t))}${cell(texts.what, html`${action === "READ" ? html`<strong>${what}</strong>` : what}${reason !== null && html`<br>${texts.reason(reason)}`}`)}</tr>
`;
}

function who({ doneBy, capacities }: Entry, { name }: Me, t: Messages): string {
  const texts = t.mine.looked;
  if (doneBy === null) return capacities.length === 0 ? texts.nobody : texts.unknown;
  if (doneBy === name && capacities.includes("WORKER")) return texts.you;
  return texts.as(doneBy, capacities.map((capacity) => t.mine.capacities[capacity]).join(", "));
}

/** What the file of a record holds. */
export async function aboutRecord(visit: Visit): Promise<Page | null> {
  const { ask, t } = visit;
  const { me } = await ask(MyNumberDocument);
  const texts = t.mine.record;
  return (
    me &&
    pageOf(
      texts.title,
      visit,
      html`<h1>${texts.title}</h1>
<p class="nhsuk-lede-text">${texts.lead}</p>
<p>${texts.holds}</p>
<p>${texts.format}</p>
<p><a class="nhsuk-button" href="${RECORD_FILE}" download>${texts.download}</a></p>`,
    )
  );
}

/** Everything on the worker's record. */
export async function recordFile({ ask }: Visit): Promise<Download | null> {
  const { exportRecord } = await ask(MyRecordDocument);
  return exportRecord === null
    ? null
    : {
        name: "my-record.json",
        type: "application/json; charset=utf-8",
        content: JSON.stringify(exportRecord, null, 2),
      };
}
