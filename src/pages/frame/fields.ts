import { randomUUID } from "node:crypto";
import type { Messages } from "../messages";
import { type Html, html, type Part } from "./html";
import { DAY_PARTS, dayPart, NOTHING_SENT, type Sent } from "./sent";

/** Something that was wrong with what was filled in. */
export interface Problem {
  /** The name of the field; null: it concerns the whole form. */
  readonly field: string | null;
  /** What was wrong and what would be right. */
  readonly message: string;
  /** Where its visitor goes on instead, if that is another page. */
  readonly goTo?: string;
}

/** A form as its visitor sees it: what they had filled in, and what was wrong with it. */
export interface FormState {
  readonly sent: Sent;
  readonly problems: readonly Problem[];
}

/** A form that nobody has sent yet. */
export const EMPTY_FORM: FormState = { sent: NOTHING_SENT, problems: [] };

interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
}

/** One of the values that a field can have. */
export interface Choice {
  readonly value: string;
  readonly label: Part;
  readonly hint?: string;
}

/** The fields of one form, with what its visitor had filled in and what was wrong. */
export class Fields {
  constructor(
    private readonly state: FormState,
    private readonly t: Messages,
  ) {}

  /** What was wrong, on top of the page, each a link to its field. */
  summary(): Html | false {
    const { problems } = this.state;
    return (
      problems.length > 0 &&
      html`<div class="nhsuk-error-summary" aria-labelledby="problems" role="alert" tabindex="-1">
<h2 class="nhsuk-error-summary__title" id="problems">${this.t.form.problem}</h2>
<div class="nhsuk-error-summary__body"><ul class="nhsuk-list nhsuk-error-summary__list">${problems.map(
        ({ field, message, goTo }) => {
          const address = goTo ?? (field === null ? null : `#${field}`);
          return html`<li>${address === null ? message : html`<a href="${address}">${message}</a>`}</li>\n`;
        },
      )}</ul></div>
</div>`
    );
  }

  text(field: Field & { readonly width?: 2 | 5 | 10 | 20 }): Html {
    const { name, width } = field;
    return this.#group(
      field,
      html`<input class="nhsuk-input${width !== undefined && ` nhsuk-input--width-${width}`}${this.#has(name) && " nhsuk-input--error"}" id="${name}" name="${name}" type="text" value="${this.#value(field)}"${this.#described(field)}>`,
    );
  }

  /** A file to choose. Its form needs `enctype="multipart/form-data"`. */
  file(field: Omit<Field, "value"> & { readonly accept?: string }): Html {
    const { name, accept } = field;
    return this.#group(
      field,
      html`<input class="nhsuk-file-upload__input${this.#has(name) && " nhsuk-file-upload--error"}" id="${name}" name="${name}" type="file"${accept !== undefined && html` accept="${accept}"`}${this.#described(field)}>`,
    );
  }

  longText(field: Field & { readonly rows?: number }): Html {
    const { name, rows = 5 } = field;
    return this.#group(
      field,
      html`<textarea class="nhsuk-textarea${this.#has(name) && " nhsuk-textarea--error"}" id="${name}" name="${name}" rows="${rows}"${this.#described(field)}>
${this.#value(field)}</textarea>`,
    );
  }

  /** One of many: a list that opens. @param field none: what choosing none of them is called. */
  select(field: Field & { readonly choices: readonly Choice[]; readonly none?: string }): Html {
    const { name, choices, none = this.t.form.choose } = field;
    const chosen = this.#value(field);
    return this.#group(
      field,
      html`<select class="nhsuk-select${this.#has(name) && " nhsuk-select--error"}" id="${name}" name="${name}"${this.#described(field)}>
<option value="">${none}</option>
${choices.map(({ value, label }) => html`<option value="${value}"${value === chosen && html` selected`}>${label}</option>\n`)}</select>`,
    );
  }

  /** One of few. */
  radios(field: Field & { readonly choices: readonly Choice[] }): Html {
    return this.#choices(field, "radio", [this.#value(field)]);
  }

  /** Any of some. @param field values: which are ticked at first. */
  checkboxes(
    field: Omit<Field, "value"> & {
      readonly choices: readonly Choice[];
      readonly values?: readonly string[];
    },
  ): Html {
    const { name, values = [] } = field;
    return this.#choices(
      field,
      "checkbox",
      this.state.sent === NOTHING_SENT ? values : this.state.sent.list(name),
    );
  }

  /** A day, in three fields. @param field its value as YYYY-MM-DD. */
  day(field: Field): Html {
    const { name, label, hint = this.t.form.dayHint, value = "" } = field;
    const [year, month, day] = value.split("-");
    const known = { day, month, year };
    return html`<div class="nhsuk-form-group${this.#has(name) && " nhsuk-form-group--error"}">
<fieldset class="nhsuk-fieldset" role="group"${this.#described({ ...field, hint })}>
<legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">${label}</legend>
${this.#texts({ ...field, hint })}
<div class="nhsuk-date-input" id="${name}">${DAY_PARTS.map((part) => {
      const id = dayPart(name, part);
      const text = this.state.sent.text(id) || (known[part] ?? "").replace(/^0/, "");
      return html`<div class="nhsuk-date-input__item"><label class="nhsuk-label nhsuk-date-input__label" for="${id}">${this.t.form[part]}</label><input class="nhsuk-input nhsuk-date-input__input nhsuk-input--width-${part === "year" ? 4 : 2}${this.#has(name) && " nhsuk-input--error"}" id="${id}" name="${id}" type="text" inputmode="numeric" value="${text}"></div>\n`;
    })}</div>
</fieldset>
</div>
`;
  }

  #choices(
    field: Field & { readonly choices: readonly Choice[] },
    kind: "radio" | "checkbox",
    chosen: readonly string[],
  ): Html {
    const { name, label, choices } = field;
    const block = kind === "radio" ? "nhsuk-radios" : "nhsuk-checkboxes";
    return html`<div class="nhsuk-form-group${this.#has(name) && " nhsuk-form-group--error"}">
<fieldset class="nhsuk-fieldset"${this.#described(field)}>
<legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">${label}</legend>
${this.#texts(field)}
<div class="${block}">${choices.map(({ value, label: text, hint }, index) => {
      const id = index === 0 ? name : `${name}-${index + 1}`;
      return html`<div class="${block}__item"><input class="${block}__input" id="${id}" name="${name}" type="${kind}" value="${value}"${chosen.includes(value) && html` checked`}${hint !== undefined && html` aria-describedby="${id}-hint"`}><label class="nhsuk-label ${block}__label" for="${id}">${text}</label>${hint !== undefined && html`<div class="nhsuk-hint ${block}__hint" id="${id}-hint">${hint}</div>`}</div>\n`;
    })}</div>
</fieldset>
</div>
`;
  }

  #group(field: Field, control: Html): Html {
    const { name, label } = field;
    return html`<div class="nhsuk-form-group${this.#has(name) && " nhsuk-form-group--error"}">
<label class="nhsuk-label nhsuk-label--s" for="${name}">${label}</label>
${this.#texts(field)}
${control}
</div>
`;
  }

  /** The hint of a field, and what was wrong with it. */
  #texts({ name, hint }: Field): Html {
    return html`${hint !== undefined && html`<div class="nhsuk-hint" id="${name}-hint">${hint}</div>`}
${this.#messages(name).map((message) => html`<span class="nhsuk-error-message" id="${name}-error">${message}</span>`)}`;
  }

  #described({ name, hint }: Field): Html | false {
    const ids = [hint !== undefined && `${name}-hint`, this.#has(name) && `${name}-error`].filter(Boolean);
    return ids.length > 0 && html` aria-describedby="${ids.join(" ")}"`;
  }

  /** What was wrong with one field, in one sentence after the other: an id can be used once. */
  #messages(name: string): readonly string[] {
    const messages = this.state.problems.filter(({ field }) => field === name).map(({ message }) => message);
    return messages.length > 0 ? [messages.join(" ")] : [];
  }

  #has(name: string): boolean {
    return this.state.problems.some(({ field }) => field === name);
  }

  #value({ name, value = "" }: Field): string {
    return this.state.sent === NOTHING_SENT ? value : this.state.sent.text(name);
  }
}

export const button = (label: string, kind: "" | "secondary" | "warning" = ""): Html =>
  html`<button class="nhsuk-button${kind && ` nhsuk-button--${kind}`}" data-prevent-double-click="true">${label}</button>\n`;

export const hidden = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}">`;

/**
 * The key of one filling-in of a form: a form that is sent twice, because its visitor pressed twice or loaded the
 * answer again, is carried out once.
 */
export const idempotencyKey = (sent: Sent): Html =>
  hidden("idempotencyKey", sent.text("idempotencyKey") || randomUUID());
