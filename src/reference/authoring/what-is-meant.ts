import type { Finding, PublishedReference } from "../checking";
import { unknownCode } from "../checking/unknown";
import { currentCodes } from "../current-codes";
import type { RequirementDocument, RouteDocument } from "./route-document";

type Among = (
  reference: PublishedReference,
  requirement: RequirementDocument,
  document: RouteDocument,
) => Iterable<string>;

const codesOf = (entries: Iterable<{ readonly code: string }>): string[] =>
  [...entries].map(({ code }) => code);

const frameworkOf = (
  { framework }: PublishedReference,
  requirement: RequirementDocument,
  document: RouteDocument,
) => framework.current(requirement.framework ?? document.framework ?? "")?.id ?? "";

/** What each field of a requirement can name, in words, and the codes of it. */
const NAMED: Readonly<Record<string, readonly [what: string, among: Among]>> = {
  competence: [
    "competence",
    (...asked) => codesOf(asked[0].framework.competencesOfVersion(frameworkOf(...asked))),
  ],
  domain: ["domain", (...asked) => codesOf(asked[0].framework.domainsOf(frameworkOf(...asked)))],
  level: ["level", (...asked) => codesOf(asked[0].framework.levelsOf(frameworkOf(...asked)))],
  credentialType: ["credential type", ({ pathway }) => codesOf(pathway.credentialTypes.values())],
  minimumBand: ["pay band", ({ pathway }) => codesOf(pathway.payBands.values())],
  programme: ["programme", (reference) => currentCodes.programmes(reference)],
  unit: [
    "unit",
    (reference, requirement, document) => {
      const code = requirement.curriculum ?? document.curriculum;
      const home = reference.curriculum.curriculaByCode.get(code ?? "");
      return home ? currentCodes.units(reference, home.id) : [];
    },
  ],
};

/**
 * A finding of an unknown code in a requirement, with the codes that could have been meant; any other as it
 * is.
 */
export function withWhatIsMeant(
  found: Finding,
  document: RouteDocument,
  reference: PublishedReference,
): Finding {
  const field = found.path.at(-1) ?? "";
  if (found.code !== "UNKNOWN_REFERENCE" || !Object.hasOwn(NAMED, field)) return found;
  const requirement = document.requirements.find(({ code }) => code === found.path.at(-2));
  const code = requirement?.[field as keyof RequirementDocument];
  const [what, among] = NAMED[field] ?? [];
  return requirement && what && among && typeof code === "string"
    ? unknownCode(found.path, what, code, among(reference, requirement, document))
    : found;
}
