import { type Html, html } from "../../../frame/html";
import type { Messages } from "../../../messages";
import type { ValueField } from "../value-field";
import {
  type Lookups,
  labelIn,
  listOf,
  type PartKind,
  shownFields,
  text,
  type Values,
  valueIn,
} from "./part-kind";

interface Words {
  readonly isNational: boolean;
  readonly lookups: Lookups;
  readonly t: Messages;
}

/** How a draft, or a part of it, differs from the version in force: a sentence or a list each. */
export function contentDifferences(
  kind: PartKind,
  before: Values,
  after: Values,
  words: Words,
): readonly Html[] {
  const { lookups, t, isNational } = words;
  const values = shownFields(kind, { isNational, isNew: false, lookups }, t).flatMap((shown) => {
    const [then, now] = [before, after].map((part) => inWords(shown.field, valueIn(part, shown), t));
    return then === undefined || now === undefined || then === now
      ? []
      : [html`${shown.field.label}: ${t.reference.now(then, now)}`];
  });
  const lists = Object.entries(kind.lists).flatMap(([name, inner]) =>
    listDifferences(inner, listOf(before[name]), listOf(after[name]), words),
  );
  return [...values, ...lists];
}

function listDifferences(
  kind: PartKind,
  before: readonly Values[],
  after: readonly Values[],
  words: Words,
): readonly Html[] {
  const { differs, parts } = words.t.content;
  const { list } = parts[kind.key];
  const describe = (part: Values) => kind.describe(part, words.lookups, words.t);
  const known = byKey(kind, before);
  const now = byKey(kind, after);
  const changes = [...now].flatMap(([key, part]) => {
    const earlier = known.get(key);
    if (!earlier) return [html`${differs.adds(list, describe(part))}`];
    const items = contentDifferences(kind, earlier, part, words);
    if (items.length === 0) return [];
    return [
      html`${differs.changes(list, describe(earlier))}<ul>${items.map((item) => html`<li>${item}</li>\n`)}</ul>`,
    ];
  });
  const removed = [...known].filter(([key]) => !now.has(key));
  const kept = [...now.keys()].filter((key) => known.has(key));
  const order = [...known.keys()].filter((key) => now.has(key));
  return [
    ...changes,
    ...removed.map(([, part]) => html`${differs.drops(list, describe(part))}`),
    ...(kept.some((key, at) => key !== order[at]) ? [html`${differs.moves(list)}`] : []),
  ];
}

/** Parts by what they are known by; of several with the same, the second has its number with it. */
function byKey(kind: PartKind, parts: readonly Values[]): ReadonlyMap<string, Values> {
  const known = new Map<string, Values>();
  for (const part of parts) {
    const key = kind.keyOf(part);
    let unlike = key;
    for (let number = 2; known.has(unlike); number += 1) unlike = `${key} ${number}`;
    known.set(unlike, part);
  }
  return known;
}

function inWords({ form, choices }: ValueField, value: unknown, t: Messages): string {
  if (value === null || value === undefined || value === "") return t.reference.unset;
  if (typeof value === "boolean") return value ? t.reference.yes : t.reference.no;
  if (Array.isArray(value))
    return value.length === 0
      ? t.reference.unset
      : value.map((each) => labelIn(choices, text(each))).join("; ");
  return form === "day" ? t.day(text(value)) : labelIn(choices, text(value));
}
