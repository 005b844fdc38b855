import type { Competence, Domain, FrameworkVersion } from "../../entities";
import type { Reference } from "../../reference";
import { currentCodes } from "../../reference/current-codes";
import { badField } from "../../schema/bad-argument";
import type { CompetenceBy, DomainBy, FrameworkVersionBy } from "../../schema/framework/by";
import { idOfType } from "../../schema/node";
import { exactlyOne } from "../../schema/one-of";
import { absent, entryBy } from "../absence";

type Path = readonly string[];

/** The competence that an input names, or null where there is none. @param field path to the input. */
export function competenceBy(reference: Reference, by: CompetenceBy, field: Path): Competence | null {
  if (exactlyOne(by, ["id", "code"], field) === "id")
    return reference.framework.competences.get(idOfType("Competence", by.id ?? "", field)) ?? null;
  const version = reference.framework.current(by.code?.framework ?? "");
  return version && reference.framework.competenceByCode(version.id, by.code?.code ?? "");
}

/** @throws a GraphQL error with code BAD_USER_INPUT where an input names no competence. */
export function knownCompetence(reference: Reference, by: CompetenceBy, field: Path): Competence {
  const found = competenceBy(reference, by, field);
  if (found) return found;
  const version = by.code && frameworkVersionBy(reference, { framework: by.code.framework }, field);
  throw absent(field, {
    kind: version ? `competence of ${by.code?.framework}` : "competence",
    by: { id: by.id, code: by.code?.code },
    list: "competences",
    codes: () => currentCodes.competences(reference, version?.id ?? ""),
  });
}

/** The domain that an input names. @throws a GraphQL error with code BAD_USER_INPUT where there is none. */
export function knownDomain(reference: Reference, by: DomainBy, field: Path): Domain {
  const { framework: frameworks } = reference;
  if (exactlyOne(by, ["id", "code"], field) === "id") {
    const found = frameworks.domains.get(idOfType("Domain", by.id ?? "", field));
    if (found) return found;
    throw absent(field, { kind: "domain", by: { id: by.id }, list: "frameworks", codes: () => [] });
  }
  const { framework = "", code = "" } = by.code ?? {};
  const version = frameworkVersionBy(reference, { framework }, field);
  return entryBy(frameworks.domainsOf(version.id), code, field, `domain of ${framework}`, "frameworks");
}

/** The framework version that an input names. @throws a GraphQL error with code BAD_USER_INPUT where there is none. */
export function frameworkVersionBy(
  { framework }: Reference,
  by: FrameworkVersionBy,
  field: Path,
): FrameworkVersion {
  const member = exactlyOne(by, ["id", "framework", "edition"], field);
  if (member === "id") {
    const version = framework.versions.get(idOfType("FrameworkVersion", by.id ?? "", field));
    if (version) return version;
    throw absent(field, {
      kind: "framework version",
      by: { id: by.id },
      list: "frameworks",
      codes: () => [],
    });
  }
  const code = by.edition?.framework ?? by.framework ?? "";
  const { id } = entryBy(framework.frameworks.values(), code, field, "published framework", "frameworks");
  const version =
    member === "framework" ? framework.current(code) : framework.edition(code, by.edition?.edition ?? 0);
  if (version) return version;
  const editions = [...framework.versions.values()]
    .filter(({ frameworkId }) => frameworkId === id)
    .map(({ edition }) => edition);
  throw badField(
    field,
    "UNKNOWN_CODE",
    member === "framework"
      ? `Framework ${code} has no current edition.`
      : `Framework ${code} has no edition ${by.edition?.edition}. It has: ${editions.join(", ") || "none"}.`,
  );
}
