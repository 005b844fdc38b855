import { type Html, html } from "../frame/html";
import type { Messages } from "../messages";
import type { DraftedRouteFragment } from "../operations/generated/graphql";

type FieldName = keyof Messages["reference"]["fields"];
type Values = Partial<Record<FieldName, unknown>>;
type Requirement = DraftedRouteFragment["requirements"][number];

/** How a drafted route differs from the route in force, a sentence or a list each. */
export function routeDifferences(
  before: DraftedRouteFragment,
  after: DraftedRouteFragment,
  t: Messages,
): readonly Html[] {
  const known = new Map(before.requirements.map((each) => [each.code, each]));
  const kept = new Set(after.requirements.map(({ code }) => code));
  return [
    ...fieldDifferences(valuesOfRoute(before), valuesOfRoute(after), t),
    ...after.requirements.flatMap((requirement) => {
      const earlier = known.get(requirement.code);
      if (!earlier) return [html`${t.reference.adds(requirement.label)}`];
      const differing = fieldDifferences(valuesOf(earlier), valuesOf(requirement), t);
      if (differing.length === 0) return [];
      return [
        html`${t.reference.changes(earlier.label)}
<ul>${differing.map((each) => html`<li>${each}</li>\n`)}</ul>`,
      ];
    }),
    ...before.requirements
      .filter(({ code }) => !kept.has(code))
      .map(({ label }) => html`${t.reference.drops(label)}`),
  ];
}

type Lines = readonly { readonly text: string }[];

const texts = (lines: Lines): readonly string[] => lines.map(({ text }) => text);

const valuesOfRoute = ({ from, conditions, ...route }: DraftedRouteFragment): Values => ({
  ...route,
  from: from?.map(({ roleBand }) => roleBand) ?? null,
  conditions: texts(conditions),
});

function valuesOf({ evidence, ...requirement }: Requirement): Values {
  const { currencyMonths: evidenceMonths = null, ...rule } = evidence ?? {};
  return { ...requirement, ...rule, evidenceMonths };
}

function fieldDifferences(before: Values, after: Values, t: Messages): readonly Html[] {
  return (Object.keys(t.reference.fields) as FieldName[]).flatMap((name) => {
    const [then, now] = [before[name], after[name]].map((value) => inWords(name, value, t));
    return then === undefined || now === undefined || then === now
      ? []
      : [html`${t.reference.fields[name]}: ${t.reference.now(then, now)}`];
  });
}

function inWords(name: FieldName, value: unknown, t: Messages): string {
  if (value === null || value === undefined) return t.reference.unset;
  if (typeof value === "boolean") return value ? t.reference.yes : t.reference.no;
  if (Array.isArray(value)) return value.length === 0 ? t.reference.unset : value.join("; ");
  if (name === "basis") return t.bases[value as keyof Messages["bases"]];
  return typeof value === "string" || typeof value === "number" ? String(value) : t.reference.unset;
}
