import type { Finding } from "../checking";

/** The checks speak of columns; an author speaks of the fields of the draft. */
const FIELDS: Readonly<Record<string, string>> = {
  parentCode: "parent",
  fromRoleBandIds: "from",
  toRoleBandId: "to",
  competenceId: "competence",
  domainId: "domain",
  levelId: "level",
  unitId: "unit",
  programmeId: "programme",
  credentialTypeId: "credentialType",
  minimumPayBandId: "minimumBand",
  roleBandIds: "roleBands",
};

/** A finding with the field of the draft in the place of the column. */
export function asDrafted(found: Finding): Finding {
  const field = FIELDS[found.path.at(-1) ?? ""];
  return field === undefined ? found : { ...found, path: [...found.path.slice(0, -1), field] };
}
