import type { Competence, Domain, FrameworkVersion } from "../../entities";
import type { Reference } from "../../reference";
import type { CompetenceBy, DomainBy, FrameworkVersionBy } from "../../schema/framework/by";
import { badInput, idOfType } from "../../schema/node";
import { exactlyOne } from "../../schema/one-of";

/** The competence that an input names, or null where there is none. */
export function competenceBy(reference: Reference, by: CompetenceBy): Competence | null {
  if (exactlyOne(by, ["id", "code"]) === "id")
    return reference.framework.competences.get(idOfType("Competence", by.id ?? "")) ?? null;
  const version = reference.framework.current(by.code?.framework ?? "");
  return version && reference.framework.competenceByCode(version.id, by.code?.code ?? "");
}

/** The domain that an input names, or null where there is none. */
export function domainBy(reference: Reference, by: DomainBy): Domain | null {
  if (exactlyOne(by, ["id", "code"]) === "id")
    return reference.framework.domains.get(idOfType("Domain", by.id ?? "")) ?? null;
  const version = reference.framework.current(by.code?.framework ?? "");
  const domains = version ? reference.framework.domainsOf(version.id) : [];
  return domains.find(({ code }) => code === by.code?.code) ?? null;
}

/** The framework version that an input names. @throws a GraphQL error with code BAD_USER_INPUT where there is none. */
export function frameworkVersionBy({ framework }: Reference, by: FrameworkVersionBy): FrameworkVersion {
  const member = exactlyOne(by, ["id", "framework", "edition"]);
  if (member === "id") {
    const version = framework.versions.get(idOfType("FrameworkVersion", by.id ?? ""));
    if (version) return version;
    throw badInput(`There is no framework version "${by.id}". The query frameworks lists them.`);
  }
  if (member === "framework") {
    const version = framework.current(by.framework ?? "");
    if (version) return version;
    throw badInput(
      `There is no published framework ${by.framework}. The query frameworks lists their codes.`,
    );
  }
  const version = framework.edition(by.edition?.framework ?? "", by.edition?.edition ?? 0);
  if (version) return version;
  throw badInput(
    `Framework ${by.edition?.framework} has no edition ${by.edition?.edition}. Framework.versions lists them.`,
  );
}
