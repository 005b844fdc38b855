import type { Fields, FormState, Problem } from "../frame/fields";
import { type Html, html } from "../frame/html";
import type { Sent } from "../frame/sent";
import type { Messages } from "../messages";
import type { ImportFileInput, ImportsQuery, ReadyMapping } from "../operations/generated/graphql";

/** The ready-made mappings of columns. */
export type Mappings = NonNullable<ImportsQuery["importMappings"]>;

const NAMES = ["ready", "mapping", "worker", "unit", "curriculum", "programme"] as const;

/** Where HR says that the columns of a file have other names: a mapping that is ready, or one of their own. */
export function mappingFields(
  fields: Fields,
  { sent, problems }: FormState,
  all: Mappings,
  t: Messages,
): Html {
  const texts = t.files.mapping;
  const isOpen =
    NAMES.some((name) => sent.text(name) !== "") ||
    problems.some(({ field }) => NAMES.some((name) => name === field));
  const ready = all.flatMap(({ ready: value, system, kind, columns }) =>
    value === null ? [] : [{ value, label: texts.named(system, t.files.kinds[kind]), columns }],
  );
  return html`<details class="nhsuk-details"${isOpen && html` open`}><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${texts.title}</span></summary>
<div class="nhsuk-details__text"><p>${texts.lead}</p>
${
  ready.length > 0 &&
  html`<dl class="nhsuk-summary-list">${ready.map(
    ({ label, columns }) =>
      html`<div class="nhsuk-summary-list__row"><dt class="nhsuk-summary-list__key">${label}</dt><dd class="nhsuk-summary-list__value">${columns.flatMap(({ column }) => column ?? []).join(", ")}</dd></div>\n`,
  )}</dl>
${fields.select({ name: "ready", label: texts.ready, choices: ready, none: texts.none })}`
}
${fields.text({ name: "worker", label: texts.worker, hint: texts.workerHint, width: 20 })}
${fields.text({ name: "curriculum", label: texts.curriculum, hint: texts.unitHint, width: 20 })}
${fields.text({ name: "unit", label: texts.unit, width: 20 })}
${fields.text({ name: "programme", label: texts.programme, hint: texts.programmeHint, width: 20 })}
${fields.longText({ name: "mapping", label: texts.own, hint: texts.ownHint(ownExample(all)), rows: 4 })}</div></details>`;
}

/** An example of a mapping: that of the first kind of file, as it is read without one. */
const ownExample = (all: Mappings): string =>
  JSON.stringify(all.find(({ ready }) => ready === null)?.mapping ?? {});

/** What was wrong with a mapping that HR wrote: it has to be an object in JSON. */
export function mappingProblems(sent: Sent, t: Messages): readonly Problem[] {
  if (sent.text("mapping") === "" || parsed(sent.text("mapping")) !== null) return [];
  return [{ field: "mapping", message: t.files.mapping.notJson }];
}

/** An error within one of these fields is shown there: the form has one field for a whole mapping or unit. */
export function atMappingField<Error extends { readonly field: readonly string[] }>(error: Error): Error {
  const name = NAMES.find((each) => error.field.includes(each));
  return name === undefined ? error : { ...error, field: [name] };
}

/** What of it the API is asked. */
export function mappingInput(sent: Sent): Partial<ImportFileInput> {
  const [ready, own, worker] = [sent.text("ready"), sent.text("mapping"), sent.text("worker")];
  const [unit, curriculum, programme] = [sent.text("unit"), sent.text("curriculum"), sent.text("programme")];
  return {
    ...(ready !== "" && { ready: ready as ReadyMapping }),
    ...(own !== "" && { mapping: parsed(own) as ImportFileInput["mapping"] }),
    ...(worker !== "" && { worker: { number: worker } }),
    ...(unit !== "" && { unit: { code: { code: unit, ...(curriculum !== "" && { curriculum }) } } }),
    ...(programme !== "" && { programme: { code: programme } }),
  };
}

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
