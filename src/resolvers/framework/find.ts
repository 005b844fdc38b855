import type { Competence, Domain, FrameworkVersion } from "../../entities";
import type { Reference } from "../../reference";
import { currentCodes } from "../../reference/current-codes";
import { badField } from "../../schema/bad-argument";
import type { CompetenceBy, DomainBy, FrameworkVersionBy } from "../../schema/framework/by";
import { parseIdOfType } from "../../schema/node";
import { requireExactlyOne } from "../../schema/one-of";
import { messages } from "../messages";
import { notFoundError, requireEntry } from "../not-found";

type Path = readonly string[];

/** The competence that an input names, or null if there is none. @param field path to the input. */
export function findCompetence(reference: Reference, by: CompetenceBy, field: Path): Competence | null {
  if (requireExactlyOne(by, ["id", "code"], field) === "id")
    return reference.framework.competences.get(parseIdOfType("Competence", by.id ?? "", field)) ?? null;
  const version = reference.framework.current(by.code?.framework ?? "");
  return version && reference.framework.competenceByCode(version.id, by.code?.code ?? "");
}

/** @throws a GraphQL error with code BAD_USER_INPUT if an input names no competence. */
export function requireCompetence(reference: Reference, by: CompetenceBy, field: Path): Competence {
  const found = findCompetence(reference, by, field);
  if (found) return found;
  const version = by.code && requireFrameworkVersion(reference, { framework: by.code.framework }, field);
  throw notFoundError(field, {
    kind: version ? `competence of ${by.code?.framework}` : "competence",
    by: { id: by.id, code: by.code?.code },
    list: "competences",
    codes: () => currentCodes.competences(reference, version?.id ?? ""),
  });
}

/** The domain that an input names. @throws a GraphQL error with code BAD_USER_INPUT if there is none. */
export function requireDomain(reference: Reference, by: DomainBy, field: Path): Domain {
  const { framework: frameworks } = reference;
  if (requireExactlyOne(by, ["id", "code"], field) === "id") {
    const found = frameworks.domains.get(parseIdOfType("Domain", by.id ?? "", field));
    if (found) return found;
    throw notFoundError(field, { kind: "domain", by: { id: by.id }, list: "frameworks", codes: () => [] });
  }
  const { framework = "", code = "" } = by.code ?? {};
  const version = requireFrameworkVersion(reference, { framework }, field);
  return requireEntry(frameworks.domainsOf(version.id), code, field, `domain of ${framework}`, "frameworks");
}

/**
 * The framework version that an input names. @throws a GraphQL error with code BAD_USER_INPUT if there is
 * none.
 */
export function requireFrameworkVersion(
  { framework }: Reference,
  by: FrameworkVersionBy,
  field: Path,
): FrameworkVersion {
  const member = requireExactlyOne(by, ["id", "framework", "edition"], field);
  if (member === "id") {
    const version = framework.versions.get(parseIdOfType("FrameworkVersion", by.id ?? "", field));
    if (version) return version;
    throw notFoundError(field, {
      kind: "framework version",
      by: { id: by.id },
      list: "frameworks",
      codes: () => [],
    });
  }
  const code = by.edition?.framework ?? by.framework ?? "";
  const { id } = requireEntry(
    framework.frameworks.values(),
    code,
    field,
    "published framework",
    "frameworks",
  );
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
      ? messages.noCurrentEdition(code)
      : messages.editionUnknown(code, by.edition?.edition, editions),
  );
}
