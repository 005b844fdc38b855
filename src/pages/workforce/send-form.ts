import { button, Fields, type FormState, hidden } from "../frame/fields";
import { type Html, html } from "../frame/html";
import { MOST_FILE_BYTES } from "../frame/uploads";
import type { Messages } from "../messages";
import type { ImportKind } from "../operations/generated/graphql";
import { type Mappings, mappingFields } from "./mapping-fields";
import { PATHS } from "./navigation";

const ACCEPT = ".csv,.txt,.ndjson,.jsonl,.dat";
export const MEGABYTES = MOST_FILE_BYTES / 1_000_000;

/** The form that sends a file: checking comes first. */
export function sendForm(
  state: FormState,
  mappings: Mappings,
  t: Messages,
): { readonly fields: Fields; readonly form: Html } {
  const texts = t.files;
  const fields = new Fields(state, t);
  const kinds = Object.keys(texts.kinds) as ImportKind[];
  const form = html`<form action="${PATHS.imports}" method="post" enctype="multipart/form-data">
${fields.select({ name: "kind", label: texts.kind, choices: kinds.map((kind) => ({ value: kind, label: texts.kinds[kind] })) })}
<details class="nhsuk-details"><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${texts.columnsTitle}</span></summary>
<div class="nhsuk-details__text"><p>${texts.columnsLead}</p>
<dl class="nhsuk-summary-list">${kinds.map((kind) => html`<div class="nhsuk-summary-list__row"><dt class="nhsuk-summary-list__key">${texts.kinds[kind]}</dt><dd class="nhsuk-summary-list__value">${texts.columns[kind]}</dd></div>\n`)}</dl></div></details>
${mappingFields(fields, state, mappings, t)}
${fileFields(fields, t)}
${fields.day({ name: "extractedOn", label: texts.extractedOn, hint: texts.extractedHint })}
${fields.checkboxes({ name: "acceptGap", label: texts.acceptGap, choices: [{ value: "yes", label: texts.acceptGapYes }] })}
${fields.radios({
  name: "how",
  label: texts.how,
  value: "check",
  choices: [
    { value: "check", label: texts.check, hint: texts.checkHint },
    { value: "record", label: texts.record },
  ],
})}
${button(texts.go)}</form>`;
  return { fields, form };
}

const fileFields = (fields: Fields, t: Messages): Html =>
  html`${fields.file({ name: "file", label: t.files.file, hint: t.files.fileHint(MEGABYTES), accept: ACCEPT })}
${fields.longText({ name: "text", label: t.files.text })}`;

/** The form that records a file which has been checked. Errors are shown by the form that sends any file. */
export const recordForm = (kind: ImportKind, state: FormState, mappings: Mappings, t: Messages): Html =>
  html`<form action="${PATHS.imports}" method="post" enctype="multipart/form-data">
${hidden("kind", kind)}${hidden("how", "record")}
${kind !== "ESR_GO" && mappingFields(new Fields(state, t), state, mappings, t)}
${fileFields(new Fields(state, t), t)}
${kind === "POSTS" && new Fields(state, t).day({ name: "extractedOn", label: t.files.extractedOn, hint: t.files.extractedHint })}
${button(t.files.record)}</form>`;
