import { button, EMPTY_FORM, Fields, hidden, type Problem } from "../frame/fields";
import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import { problemsOf } from "../frame/problems";
import type { Sent } from "../frame/sent";
import type { Download, Next, Visit } from "../frame/visit";
import type { Messages } from "../messages";
import {
  CancelImportDocument,
  ImportDocument,
  type ImportQuery,
  ImportRejectsDocument,
} from "../operations/generated/graphql";
import { pager } from "../shared/more";
import { orNull } from "../shared/or-null";
import { PATHS } from "./navigation";
import { recordForm } from "./send-form";
import { table } from "./table";

type File = NonNullable<ImportQuery["import"]>;

/** A reject file has so many lines at most. */
const MOST_REJECTS = 5_000;

const pathOf = (id: string): string => `${PATHS.imports}/${encodeURIComponent(id)}`;

/** One file: how far it is, what happened to its lines, and which were refused. */
export const importPage = (visit: Visit): Promise<Page | null> => pageOf(visit, []);

async function pageOf({ ask, t, params, query }: Visit, problems: readonly Problem[]): Promise<Page | null> {
  const after = query.after || null;
  const asked = await orNull(ask(ImportDocument, { id: params.import ?? "", after }));
  const file = asked?.import;
  if (!file) return null;
  const mappings = (asked.importMappings ?? []).filter(({ kind }) => kind === file.kind);
  const texts = t.files;
  const isOpen = file.state === "QUEUED" || file.state === "RUNNING";
  return {
    title: `${file.fileName}, ${t.instant(file.startedAt)}`,
    current: "workforce",
    content: html`${new Fields({ ...EMPTY_FORM, problems }, t).summary()}<a class="nhsuk-back-link" href="${PATHS.imports}">${texts.back}</a>
<h1>${file.fileName}</h1>
${summaryOf(file, t)}
${isOpen && running(file, t)}
<h2>${file.dryRun ? texts.tallyOf.check : texts.tallyOf.real}</h2>
${tallyOf(file, t)}
${leftOut(file, t)}
<h2>${texts.refusedLines}</h2>
${refused(file, query.after ?? "", t)}
${
  file.dryRun &&
  file.state === "DONE" &&
  html`<h2>${texts.now}</h2>
<p>${texts.nowLead}</p>
${recordForm(file.kind, EMPTY_FORM, mappings, t)}`
}`,
  };
}

const summaryOf = (file: File, t: Messages): Html => {
  const { files: texts } = t;
  const rows = [
    [texts.kind, texts.kinds[file.kind]],
    [texts.how, file.dryRun ? texts.check : texts.record],
    [texts.state, `${texts.states[file.state]}, ${texts.percent(file.percentDone)}`],
    [
      texts.started,
      file.startedBy === null
        ? t.instant(file.startedAt)
        : texts.by(t.instant(file.startedAt), file.startedBy),
    ],
    ...(file.finishedAt === null ? [] : [[texts.finished, t.instant(file.finishedAt)]]),
  ];
  return html`<dl class="nhsuk-summary-list">${rows.map(([key, value]) => html`<div class="nhsuk-summary-list__row"><dt class="nhsuk-summary-list__key">${key}</dt><dd class="nhsuk-summary-list__value">${value}</dd></div>\n`)}</dl>
${file.failure !== null && html`<div class="nhsuk-inset-text"><p>${file.failure}</p></div>`}`;
};

const running = ({ id }: File, t: Messages): Html =>
  html`<p>${t.files.notDone} <a href="${pathOf(id)}">${t.files.reload}</a></p>
<form action="${pathOf(id)}" method="post">${hidden("what", "cancel")}
<p>${t.files.cancelHint}</p>
${button(t.files.cancel, "warning")}</form>`;

function tallyOf({ tally, dryRun }: File, t: Messages): Html {
  const texts = t.files;
  return table(
    dryRun ? texts.tallyOf.check : texts.tallyOf.real,
    [{ heading: texts.outcome }, { heading: texts.lines, isNumber: true }],
    [
      [texts.created, tally.created],
      [texts.changed, tally.changed],
      [texts.skipped, tally.skipped],
      ...(tally.retracted > 0 ? [[texts.retracted, tally.retracted]] : []),
      [texts.refused, tally.refused],
    ],
  );
}

const leftOut = ({ leftOut: items }: File, t: Messages): Html | false =>
  items.length > 0 &&
  html`<h2>${t.files.leftOut}</h2>
${table(
  t.files.leftOut,
  [{ heading: t.files.reason }, { heading: t.files.lines, isNumber: true }],
  items.map(({ reason, lines }) => [t.files.reasons[reason], lines]),
)}`;

function refused(
  { id, refused: { nodes, pageInfo }, tally, dryRun }: File,
  after: string,
  t: Messages,
): Html {
  const texts = t.files;
  if (nodes.length === 0) return html`<p>${texts.noneRefused}</p>`;
  return html`<p>${dryRun ? texts.refusedCheckLead : texts.refusedLead}</p>
<p><a href="${pathOf(id)}/rejects">${texts.reject}</a> ${tally.refused > MOST_REJECTS && texts.firstRejects}</p>
${table(
  texts.refusedLines,
  [texts.line, texts.why, texts.written].map((heading) => ({ heading })),
  nodes.map(({ line, field, message, written }) => [
    line,
    html`${field !== null && html`<strong>${field}</strong>: `}${message}`,
    written !== null && html`<code class="peerway-line">${written}</code>`,
  ]),
)}
${pager(pathOf(id), { after }, pageInfo, t)}`;
}

/** The refused lines as a file; null if there is none. */
export async function rejectFile({ ask, params }: Visit): Promise<Download | null> {
  const file = (await orNull(ask(ImportRejectsDocument, { id: params.import ?? "" })))?.import;
  if (!file?.rejectFile) return null;
  const { fileName, format, text } = file.rejectFile;
  return {
    name: safeName(fileName),
    type: format === "NDJSON" ? "application/x-ndjson" : "text/csv; charset=utf-8",
    content: text,
  };
}

/** A name that can be in a header as it is. */
const safeName = (name: string): string => name.replace(/[^\w.-]+/g, "-");

/** Cancels a file that waits or is being recorded. */
export async function cancelImport(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  const { ask, params } = visit;
  const id = params.import ?? "";
  if (sent.text("what") !== "cancel") return await pageOf(visit, []);
  const { cancelImport: result } = await ask(CancelImportDocument, { id });
  return result?.import
    ? { goTo: pathOf(id), done: "fileCancelled" }
    : await pageOf(visit, problemsOf(result?.userErrors ?? []));
}
