import type { Competence, Domain, FrameworkVersion } from "../../entities";
import { londonDay } from "../../reference/london";
import { standingCodes } from "../../reference/standing-codes";
import { standingAt } from "../../reference/then";
import { type NamedFrameworkVersion, type NamedInFramework, nameOf, oneOf, type Path } from "./by";
import { type Desk, refuse } from "./context";
import { refuseUnknownCode } from "./unknown-code";
import { entryIn, idIn } from "./validation";

/** Where competences are looked up: in the edition that stood at an instant (milliseconds since 1970), or stands now. */
export interface Looking extends Pick<Desk, "reference"> {
  readonly knownAt?: number;
}

/**
 * The competence that an input names, of an edition that stands: a retired one has no code any more, and its id is refused alike.
 * @throws Refused where there is none.
 */
export function competenceIn(desk: Looking, by: NamedInFramework, path: Path): Competence {
  const competence = competenceOfAnyEdition(desk, by, path);
  const version = desk.reference.framework.versions.get(competence.frameworkVersionId);
  if (version && standingAt([version], desk.knownAt)) return competence;
  return refuse(
    "WRONG_STATE",
    path,
    `${competence.code} is of edition ${version?.edition} of its framework, which ${
      version?.retiredAt ? `was retired on ${londonDay(version.retiredAt)}` : "is not published"
    }. Name the competence of the edition that stands: the query competences lists them.`,
  );
}

/** The same, of whatever edition where it is named by its id. @throws Refused where there is none. */
export function competenceOfAnyEdition(desk: Looking, by: NamedInFramework, path: Path): Competence {
  const { framework } = desk.reference;
  if (oneOf(by, ["id", "code"], path) === "id")
    return (
      framework.competences.get(idIn("Competence", by.id ?? "", path)) ??
      refuse(
        "NOT_FOUND",
        path,
        `There is no competence ${nameOf({ id: by.id })}. The query competences lists them.`,
      )
    );
  const { framework: home = "", code = "" } = by.code ?? {};
  const version = standingIn(desk, home, path);
  return (
    framework.competenceByCode(version.id, code) ??
    refuseUnknownCode(path, {
      what: `competence of ${home}`,
      code,
      among: standingCodes.competences(desk.reference, version.id),
      list: "competences",
    })
  );
}

/** The domain that an input names, by its id of whatever edition. @throws Refused where there is none. */
export function domainIn(desk: Looking, by: NamedInFramework, path: Path): Domain {
  const { framework } = desk.reference;
  if (oneOf(by, ["id", "code"], path) === "id")
    return (
      framework.domains.get(idIn("Domain", by.id ?? "", path)) ??
      refuse(
        "NOT_FOUND",
        path,
        `There is no domain ${nameOf({ id: by.id })}. FrameworkVersion.domains lists them.`,
      )
    );
  const { framework: home = "", code = "" } = by.code ?? {};
  const version = standingIn(desk, home, path);
  return entryIn(framework.domainsOf(version.id), code, path, `domain of ${home}`);
}

/** The framework version that an input names. @throws Refused where there is none. */
export function frameworkVersionIn(desk: Looking, by: NamedFrameworkVersion, path: Path): FrameworkVersion {
  const { framework } = desk.reference;
  const member = oneOf(by, ["id", "framework", "edition"], path);
  if (member === "framework") return standingIn(desk, by.framework ?? "", path);
  if (member === "id")
    return (
      framework.versions.get(idIn("FrameworkVersion", by.id ?? "", path)) ??
      refuse(
        "NOT_FOUND",
        path,
        `There is no framework version ${nameOf({ id: by.id })}. The query frameworks lists them.`,
      )
    );
  const { framework: home = "", edition = 0 } = by.edition ?? {};
  return (
    framework.edition(home, edition) ??
    refuse(
      "UNKNOWN_CODE",
      path,
      `Framework ${home} has no edition ${edition}. Framework.versions lists them.`,
    )
  );
}

function standingIn(
  { reference: { framework }, knownAt }: Looking,
  code: string,
  path: Path,
): FrameworkVersion {
  return (
    standingAt(framework.editionsOf(code), knownAt) ??
    refuseUnknownCode(path, {
      what: "published framework",
      code,
      among: [...framework.frameworks.values()].map((each) => each.code),
    })
  );
}
