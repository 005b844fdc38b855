import type { NamedFrameworkVersion, NamedInFramework } from "../../shared/by";
import {
  requireCompetenceOfAnyEdition,
  requireDomain,
  requireFrameworkVersion,
} from "../../shared/competences";
import { refuse, type UseCaseContext } from "../../shared/context";
import { messages } from "../messages";

/** What an assessor is appointed for: every competence that there is, or all that is named. */
export interface AppointmentCover {
  readonly everyCompetence: boolean;
  readonly frameworkVersions: readonly NamedFrameworkVersion[];
  readonly domains: readonly NamedInFramework[];
  readonly competences: readonly NamedInFramework[];
}

/** Most of each that one appointment names. */
const MOST = { frameworkVersions: 20, domains: 100, competences: 250 } as const;

/**
 * The competences that an appointment covers, each once; null for every one that there is, also of what is
 * published later. Evidence that was handed in before its edition was retired is still judged, so competences
 * of any edition can be named.
 * @throws Refused if nothing is named, something as well as every competence, too much, or something that
 * does not exist.
 */
export function requireCovered(
  context: UseCaseContext,
  covers: AppointmentCover,
): ReadonlySet<string> | null {
  const { framework } = context.reference;
  const lists = ["frameworkVersions", "domains", "competences"] as const;
  for (const list of lists)
    if (covers[list].length > MOST[list])
      refuse("OUT_OF_RANGE", ["covers", list], messages.coversCount(covers[list].length, MOST[list]));
  const named = lists.find((list) => covers[list].length > 0);
  if (covers.everyCompetence)
    return named === undefined
      ? null
      : refuse("OUT_OF_RANGE", ["covers", named], messages.everyCompetenceAlone);
  if (named === undefined) refuse("MISSING", ["covers"], messages.coversMissing);
  const path = (list: string, at: number) => ["covers", list, String(at)];
  return new Set(
    [
      ...covers.frameworkVersions.flatMap((by, at) =>
        framework.competencesOfVersion(
          requireFrameworkVersion(context, by, path("frameworkVersions", at)).id,
        ),
      ),
      ...covers.domains.flatMap((by, at) =>
        framework.competencesOf(requireDomain(context, by, path("domains", at)).id),
      ),
      ...covers.competences.map((by, at) =>
        requireCompetenceOfAnyEdition(context, by, path("competences", at)),
      ),
    ].map(({ id }) => id),
  );
}
