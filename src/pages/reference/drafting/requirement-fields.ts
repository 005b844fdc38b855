import type { Fields, Problem } from "../../frame/fields";
import { type Html, html } from "../../frame/html";
import type { Sent } from "../../frame/sent";
import type { Messages } from "../../messages";
import type { RequirementKind } from "../../operations/generated/graphql";
import type { Requirement } from "./open-route";

type Texts = Messages["drafting"];
type FieldName = keyof Messages["reference"]["fields"];
type Form = "text" | "number" | "lines" | "yesNo" | "choice";

/** How a field is filled in; a text is the code of something. */
const FORMS: Readonly<Partial<Record<FieldName, Form>>> = {
  n: "number",
  minimumItems: "number",
  minimumKinds: "number",
  minimumAssessors: "number",
  allowedKinds: "lines",
  evidenceMonths: "number",
  countOptional: "yesNo",
  minimumVersion: "number",
  acceptedIssuers: "lines",
  currencyMonths: "number",
  roleBands: "lines",
  months: "number",
  counting: "choice",
  mustHoldNow: "yesNo",
  sessions: "number",
  withinMonths: "number",
  longestGapDays: "number",
  shortestGapDays: "number",
  confirmedOnly: "yesNo",
  byCapacity: "choice",
  subject: "choice",
  goodForMonths: "number",
};

const EVIDENCE = [
  "minimumItems",
  "minimumKinds",
  "minimumAssessors",
  "allowedKinds",
  "evidenceMonths",
] as const;

const OF_KIND: Readonly<Record<RequirementKind, readonly FieldName[]>> = {
  ALL_OF: [],
  ANY_OF: [],
  N_OF: ["n"],
  COMPETENCE: ["framework", "competence", "level", ...EVIDENCE],
  DOMAIN: ["framework", "domain", "level", "n", "countOptional", ...EVIDENCE],
  UNIT_COMPLETED: ["curriculum", "unit", "programme", "minimumVersion"],
  CREDENTIAL: ["credentialType", "acceptedIssuers", "currencyMonths"],
  TIME_IN_ROLE: ["roleBands", "minimumBand", "months", "counting", "mustHoldNow"],
  SUPERVISION: [
    "sessions",
    "supervisionKind",
    "withinMonths",
    "longestGapDays",
    "shortestGapDays",
    "confirmedOnly",
  ],
  ENDORSEMENT: ["byCapacity", "subject", "subjectCode", "goodForMonths"],
  HOLDS_BAND: ["minimumBand"],
  EMPLOYER_CONDITION: ["competence"],
};

const GROUPS: readonly RequirementKind[] = ["ALL_OF", "ANY_OF", "N_OF"];

export const isGroup = (kind: RequirementKind): boolean => GROUPS.includes(kind);

const formOf = (name: FieldName): Form => FORMS[name] ?? "text";

/** The fields of one kind of requirement, as it is in the draft. */
export function requirementFields(
  fields: Fields,
  before: Requirement,
  isNational: boolean,
  t: Messages,
): Html {
  const labels = t.reference.fields;
  const texts = t.drafting;
  const choices = (words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([value, label]) => ({ value, label }));
  return html`${fields.longText({ name: "label", label: labels.label, hint: texts.labelHint, value: before.label, rows: 2 })}
${!isGroup(before.kind) && fields.select({ name: "suppliedBy", label: labels.suppliedBy, value: before.suppliedBy ?? "", choices: choices(texts.suppliedBy) })}
${fields.radios({ name: "waivable", label: labels.waivable, value: yesNo(before.waivable), choices: choices(texts.yesNo) })}
${isNational && fields.select({ name: "basis", label: labels.basis, value: before.basis, choices: choices(t.bases) })}
${isNational && fields.text({ name: "sourceRef", label: texts.sourceRef, value: before.sourceRef ?? "", width: 20 })}
${OF_KIND[before.kind].map((name) => fieldOf(fields, name, textOf(before, name), t))}`;
}

function fieldOf(fields: Fields, name: FieldName, value: string, t: Messages): Html {
  const label = t.reference.fields[name];
  const { hints, yesNo: words, unset } = t.drafting;
  const hint = hints[name];
  const field = { name, label, value, ...(hint !== undefined && { hint }) };
  const form = formOf(name);
  if (form === "number") return fields.text({ ...field, width: 5 });
  if (form === "lines") return fields.longText({ ...field, rows: 3 });
  if (form === "text") return fields.text({ ...field, width: 20 });
  const choices = Object.entries(form === "yesNo" ? words : choicesOf(name, t.drafting));
  return fields.select({
    ...field,
    none: unset,
    choices: choices.map(([each, text]) => ({ value: each, label: text })),
  });
}

const choicesOf = (name: FieldName, texts: Texts): Readonly<Record<string, string>> =>
  ({ counting: texts.counting, byCapacity: texts.capacities, subject: texts.subjects })[name as "counting"];

const yesNo = (value: boolean | null): string => (value === null ? "" : value ? "yes" : "no");

function textOf({ evidence, ...requirement }: Requirement, name: FieldName): string {
  const { currencyMonths: evidenceMonths = null, ...rule } = evidence ?? {};
  const value = (
    { ...requirement, ...rule, evidenceMonths } as Readonly<Partial<Record<FieldName, unknown>>>
  )[name];
  if (typeof value === "boolean") return yesNo(value);
  if (Array.isArray(value)) return value.join("\n");
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** A requirement as the form was filled in, and what was wrong with it. */
export function readRequirement(
  sent: Sent,
  before: Requirement,
  isNational: boolean,
  t: Messages,
): { readonly requirement: Requirement; readonly problems: readonly Problem[] } {
  const names = OF_KIND[before.kind];
  const values = Object.fromEntries(names.map((name) => [name, read(sent, name)]));
  const problems = names
    .filter((name) => formOf(name) === "number" && Number.isNaN(values[name]))
    .map((name) => ({ field: name, message: t.drafting.noNumber(t.reference.fields[name]) }));
  if (sent.text("label") === "")
    problems.unshift({ field: "label", message: t.form.missing(t.reference.fields.label) });
  const { minimumItems, minimumKinds, minimumAssessors, allowedKinds, evidenceMonths, ...others } = values;
  const rule = { minimumItems, minimumKinds, minimumAssessors, allowedKinds, evidenceMonths };
  const requirement = {
    ...before,
    ...others,
    label: sent.text("label"),
    waivable: sent.text("waivable") === "yes",
    ...(!isGroup(before.kind) && { suppliedBy: sent.text("suppliedBy") || null }),
    ...(isNational && {
      basis: sent.text("basis") || before.basis,
      sourceRef: sent.text("sourceRef") || null,
    }),
    evidence: evidenceOf(rule as EvidenceValues, before.evidence),
  } as Requirement;
  return { requirement, problems };
}

interface EvidenceValues {
  readonly minimumItems?: number | null;
  readonly minimumKinds?: number | null;
  readonly minimumAssessors?: number | null;
  readonly allowedKinds?: string[] | null;
  readonly evidenceMonths?: number | null;
}

/** One accepted piece of any kind is enough if nothing else is filled in. */
function evidenceOf(
  {
    evidenceMonths = null,
    minimumItems,
    minimumKinds,
    minimumAssessors,
    allowedKinds = null,
  }: EvidenceValues,
  before: Requirement["evidence"],
): Requirement["evidence"] {
  const keptUpBy = before?.keptUpBy ?? null;
  const all = [evidenceMonths, minimumItems, minimumKinds, minimumAssessors, allowedKinds, keptUpBy];
  if (all.every((each) => each == null)) return null;
  return {
    minimumItems: minimumItems ?? 1,
    minimumKinds: minimumKinds ?? 1,
    minimumAssessors: minimumAssessors ?? 1,
    allowedKinds,
    currencyMonths: evidenceMonths,
    keptUpBy,
  };
}

function read(sent: Sent, name: FieldName): unknown {
  const text = sent.text(name);
  const form = formOf(name);
  if (text === "") return null;
  if (form === "yesNo") return text === "yes";
  if (form === "lines")
    return text
      .split(/[\n,]/)
      .map((line) => line.trim())
      .filter((line) => line !== "");
  if (form !== "number") return text;
  return /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
}
