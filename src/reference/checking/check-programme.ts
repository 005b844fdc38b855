import type { ProgrammeDocument } from "../documents/curriculum";
import { documentOfProgramme } from "../documents/of-teaching";
import { checkSource, checkUnit, checkUnitNamed, nameOfUnit, type Teaching } from "./check-unit";
import { type Finding, finding } from "./findings";
import { unknownCode } from "./unknown";

/** Checks a programme whose form has been read, with the units that are published in the same step. */
export function checkProgramme(programme: ProgrammeDocument, context: Omit<Teaching, "beside">): Finding[] {
  const teaching: Teaching = { ...context, beside: programme.define };
  return [
    ...checkProvider(programme, teaching),
    ...checkSource(programme.sourceRef, ["sourceRef"], teaching),
    ...checkAwards(programme, teaching),
    ...checkCompleteness(programme, teaching),
    ...checkUnits(programme, teaching),
    ...programme.define.flatMap((unit, index) => checkUnit(unit, teaching, ["define", String(index)])),
    ...checkDefined(programme, teaching),
  ];
}

/** The organisation that a programme is of; undefined where it names none that there is. */
export function providerOf(
  { provider }: Pick<ProgrammeDocument, "provider">,
  { reference: { curriculum }, organisation }: Pick<Teaching, "reference" | "organisation">,
) {
  return provider === null ? (organisation ?? undefined) : curriculum.organisationsByCode.get(provider);
}

function checkProvider(programme: ProgrammeDocument, teaching: Teaching): Finding[] {
  const { curriculum } = teaching.reference;
  const { organisation } = teaching;
  const provider = providerOf(programme, teaching);
  if (!provider)
    return [
      programme.provider === null
        ? finding("MISSING", ["provider"], "A national programme", "the organisation that teaches it")
        : unknownCode(["provider"], "organisation", programme.provider, curriculum.organisations.values()),
    ];
  if (organisation && provider.id !== organisation.id)
    return [finding("OF_ANOTHER", ["provider"], "This programme", provider.name)];
  const known = curriculum.programmesByCode.get(programme.code);
  if (!known || known.providerId === provider.id) return [];
  const owner = curriculum.organisations.get(known.providerId)?.name ?? "another organisation";
  return [finding("OF_ANOTHER", ["code"], `Programme ${programme.code}`, owner)];
}

function checkAwards({ leadsTo }: ProgrammeDocument, { reference }: Teaching): Finding[] {
  const types = [...reference.pathway.credentialTypes.values()].filter(
    ({ ownerOrganisationId }) => ownerOrganisationId === null,
  );
  return leadsTo.flatMap((given, index) => {
    const path = ["leadsTo", String(index)];
    if (leadsTo.indexOf(given) < index) return [finding("REPEATED", path, `Credential type ${given}`)];
    return types.some(({ code }) => code === given)
      ? []
      : [unknownCode(path, "credential type", given, types)];
  });
}

/**
 * A statement that the mapping is complete is made on a day that has been, about units that are taught, and
 * after the last change.
 */
function checkCompleteness(programme: ProgrammeDocument, teaching: Teaching): Finding[] {
  if (!programme.completeness) return [];
  const { statedOn } = programme.completeness;
  const { today } = teaching;
  const path = ["completeness", "statedOn"];
  return [
    ...(statedOn > today ? [finding("STATED_IN_FUTURE", path, statedOn, today)] : []),
    ...(statedOn < today && isChangedSince(statedOn, programme, teaching)
      ? [finding("STATED_BEFORE_CHANGE", path, statedOn)]
      : []),
    ...programme.units.flatMap(({ unit, basis }, index) =>
      basis === "ILLUSTRATIVE"
        ? [finding("COMPLETE_YET_ILLUSTRATIVE", ["units", String(index), "basis"], unit)]
        : [],
    ),
  ];
}

/** Whether the statement is that of the current version, and the draft teaches something else. */
function isChangedSince(statedOn: string, { code, units, define }: ProgrammeDocument, teaching: Teaching) {
  const { curriculum } = teaching.reference;
  const known = [...curriculum.programmes.values()].find((each) => each.code === code);
  const current = curriculum.currentProgrammes.get(known?.id ?? "");
  if (current?.completeStatedOn !== statedOn) return false;
  const before = documentOfProgramme(current, teaching.reference).units;
  const namesOf = (refs: ProgrammeDocument["units"]) => refs.map((ref) => nameOfUnit(ref, teaching)).sort();
  return define.length > 0 || namesOf(before).join() !== namesOf(units).join();
}

function checkUnits(programme: ProgrammeDocument, teaching: Teaching): Finding[] {
  const { units } = programme;
  if (units.length === 0) return [finding("NO_UNITS", ["units"])];
  const names = units.map((ref) => nameOfUnit(ref, teaching));
  const found = units.flatMap((ref, index) => {
    const path = ["units", String(index)];
    return names.indexOf(names[index] ?? "") < index
      ? [finding("REPEATED", path, `Unit ${ref.unit}`)]
      : checkUnitNamed(ref, teaching, [...path, "unit"]);
  });
  if (units.every(({ mandatory }) => !mandatory)) found.push(finding("NO_MANDATORY_UNITS", ["units"]));
  return [...found, ...checkHours(programme, teaching)];
}

/** What the mandatory units come to, where the hours of all of them are known. */
function checkHours(programme: ProgrammeDocument, teaching: Teaching): Finding[] {
  const hours = programme.units.flatMap((ref) =>
    ref.mandatory ? [hoursOf(nameOfUnit(ref, teaching), teaching)] : [],
  );
  if (programme.hours === null || hours.length === 0 || hours.includes(null)) return [];
  // To the tenth that hours are kept in.
  const sum = Math.round(hours.reduce<number>((total, each) => total + (each ?? 0), 0) * 10) / 10;
  return sum === programme.hours
    ? []
    : [finding("HOURS_DIFFER", ["hours"], String(programme.hours), String(sum))];
}

function hoursOf(name: string, teaching: Teaching): number | null {
  const drafted = teaching.beside.find(
    ({ curriculum, code }) => nameOfUnit({ curriculum, unit: code }, teaching) === name,
  );
  const [curriculum = "", code = ""] = name.split(" ");
  return (drafted ?? teaching.reference.curriculum.unitByCode(curriculum, code))?.hours ?? null;
}

function checkDefined({ define, units }: ProgrammeDocument, teaching: Teaching): Finding[] {
  const taught = new Set(units.map((ref) => nameOfUnit(ref, teaching)));
  const names = define.map(({ curriculum, code }) => nameOfUnit({ curriculum, unit: code }, teaching));
  return define.flatMap((unit, index) => {
    const path = ["define", String(index)];
    const name = names[index] ?? "";
    return [
      ...(names.indexOf(name) < index ? [finding("REPEATED", [...path, "code"], `Unit ${unit.code}`)] : []),
      ...(taught.has(name) ? [] : [finding("UNIT_NOT_TAUGHT", path, unit.code)]),
      ...unit.prerequisites.flatMap((ref, at) =>
        taught.has(nameOfUnit(ref, teaching))
          ? []
          : [finding("PREREQUISITE_OUTSIDE", [...path, "prerequisites", String(at)], unit.code, ref.unit)],
      ),
    ];
  });
}
