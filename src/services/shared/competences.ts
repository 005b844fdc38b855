import type { Competence, Domain, FrameworkVersion } from "../../entities";
import { currentCodes } from "../../reference/current-codes";
import { londonDay } from "../../reference/london";
import { versionAt } from "../../reference/version-at";
import { type NamedFrameworkVersion, type NamedInFramework, nameOf, type Path, requireOneOf } from "./by";
import { refuse, type UseCaseContext } from "./context";
import { sharedMessages } from "./messages";
import { refuseUnknownCode, refuseUnknownId } from "./unknown-code";
import { parseId, requireEntry } from "./validation";

/**
 * Where competences are looked up: in the edition that was in force at an instant (milliseconds since 1970),
 * or is in force now.
 */
export interface Looking extends Pick<UseCaseContext, "reference"> {
  readonly knownAt?: number;
}

/**
 * The competence that an input names, of a current edition: a retired one has no code any more, and its id is
 * refused too.
 * @throws Refused if there is none.
 */
export function requireCompetence(context: Looking, by: NamedInFramework, path: Path): Competence {
  const competence = requireCompetenceOfAnyEdition(context, by, path);
  const version = context.reference.framework.versions.get(competence.frameworkVersionId);
  if (version && versionAt([version], context.knownAt)) return competence;
  return refuse(
    "WRONG_STATE",
    path,
    sharedMessages.competenceOfOldEdition(
      competence.code,
      version?.edition,
      version?.retiredAt ? londonDay(version.retiredAt) : null,
    ),
  );
}

/** The same, of whatever edition where it is named by its id. @throws Refused if there is none. */
export function requireCompetenceOfAnyEdition(
  context: Looking,
  by: NamedInFramework,
  path: Path,
): Competence {
  const { framework } = context.reference;
  if (requireOneOf(by, ["id", "code"], path) === "id")
    return (
      framework.competences.get(parseId("Competence", by.id ?? "", path)) ??
      refuseUnknownId(path, by.id, { what: "competence", list: "competences" })
    );
  const { framework: home = "", code = "" } = by.code ?? {};
  const version = standingIn(context, home, path);
  return (
    framework.competenceByCode(version.id, code) ??
    refuseUnknownCode(path, {
      what: `competence of ${home}`,
      code,
      among: currentCodes.competences(context.reference, version.id),
      list: "competences",
    })
  );
}

/** The domain that an input names, by its id of whatever edition. @throws Refused if there is none. */
export function requireDomain(context: Looking, by: NamedInFramework, path: Path): Domain {
  const { framework } = context.reference;
  if (requireOneOf(by, ["id", "code"], path) === "id")
    return (
      framework.domains.get(parseId("Domain", by.id ?? "", path)) ??
      refuse("NOT_FOUND", path, sharedMessages.domainNotFound(nameOf({ id: by.id })))
    );
  const { framework: home = "", code = "" } = by.code ?? {};
  const version = standingIn(context, home, path);
  return requireEntry(framework.domainsOf(version.id), code, path, `domain of ${home}`);
}

/** The framework version that an input names. @throws Refused if there is none. */
export function requireFrameworkVersion(
  context: Looking,
  by: NamedFrameworkVersion,
  path: Path,
): FrameworkVersion {
  const { framework } = context.reference;
  const member = requireOneOf(by, ["id", "framework", "edition"], path);
  if (member === "framework") return standingIn(context, by.framework ?? "", path);
  if (member === "id")
    return (
      framework.versions.get(parseId("FrameworkVersion", by.id ?? "", path)) ??
      refuseUnknownId(path, by.id, { what: "framework version", list: "frameworks" })
    );
  const { framework: home = "", edition = 0 } = by.edition ?? {};
  return (
    framework.edition(home, edition) ??
    refuse("UNKNOWN_CODE", path, sharedMessages.editionUnknown(home, edition))
  );
}

function standingIn(
  { reference: { framework }, knownAt }: Looking,
  code: string,
  path: Path,
): FrameworkVersion {
  return (
    versionAt(framework.editionsOf(code), knownAt) ??
    refuseUnknownCode(path, {
      what: "published framework",
      code,
      among: [...framework.frameworks.values()].map((each) => each.code),
    })
  );
}
