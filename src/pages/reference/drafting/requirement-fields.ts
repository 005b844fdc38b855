import type { Fields, Problem } from "../../frame/fields";
import { type Html, html } from "../../frame/html";
import type { Sent } from "../../frame/sent";
import type { Messages } from "../../messages";
import type { RequirementKind } from "../../operations/generated/graphql";
import type { Requirement } from "./open-route";
import { type Form, readValues, type ValueField, valueField } from "./value-field";

type Texts = Messages["drafting"];
type FieldName = keyof Messages["reference"]["fields"];

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

/** The names of the fields that the form of a kind has, by which a link leads to one. */
export const fieldsOfRequirement = (kind: RequirementKind): readonly string[] => [
  "label",
  ...(isGroup(kind) ? [] : ["suppliedBy"]),
  "waivable",
  ...OF_KIND[kind],
];

const GROUPS: readonly RequirementKind[] = ["ALL_OF", "ANY_OF", "N_OF"];

export const isGroup = (kind: RequirementKind): boolean => GROUPS.includes(kind);

/** One value of a requirement, as its form asks for it. */
function fieldNamed(name: FieldName, t: Messages): ValueField {
  const hint = t.drafting.hints[name];
  const choices = choicesOf(name, t.drafting);
  return {
    name,
    label: t.reference.fields[name],
    form: FORMS[name] ?? "text",
    ...(hint !== undefined && { hint }),
    ...(choices && { choices: Object.entries(choices).map(([value, label]) => ({ value, label })) }),
  };
}

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
${OF_KIND[before.kind].map((name) => valueField(fields, fieldNamed(name, t), valueNamed(before, name), t))}`;
}

const choicesOf = (name: FieldName, texts: Texts): Readonly<Record<string, string>> | undefined =>
  ({ counting: texts.counting, byCapacity: texts.capacities, subject: texts.subjects })[name as "counting"];

const yesNo = (value: boolean | null): string => (value === null ? "" : value ? "yes" : "no");

function valueNamed({ evidence, ...requirement }: Requirement, name: FieldName): unknown {
  const { currencyMonths: evidenceMonths = null, ...rule } = evidence ?? {};
  return ({ ...requirement, ...rule, evidenceMonths } as Readonly<Partial<Record<FieldName, unknown>>>)[name];
}

/** A requirement as the form was filled in, and what was wrong with it. */
export function readRequirement(
  sent: Sent,
  before: Requirement,
  isNational: boolean,
  t: Messages,
): { readonly requirement: Requirement; readonly problems: readonly Problem[] } {
  const words = { name: "label", label: t.reference.fields.label, form: "words", isRequired: true } as const;
  const asked = OF_KIND[before.kind].map((name) => fieldNamed(name, t));
  const { values, problems } = readValues(sent, [words, ...asked], t);
  const { minimumItems, minimumKinds, minimumAssessors, allowedKinds, evidenceMonths, ...others } = values;
  const rule = { minimumItems, minimumKinds, minimumAssessors, allowedKinds, evidenceMonths };
  const requirement = {
    ...before,
    ...others,
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
