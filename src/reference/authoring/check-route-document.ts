import type { ProgressionRouteVersion } from "../../entities";
import {
  checkFloor,
  checkRoute,
  compileDraft,
  draftOf,
  type Finding,
  type PublishedReference,
} from "../checking";
import { finding } from "../checking/findings";
import { outlineOf } from "../checking/outline";
import { unknownCode } from "../checking/unknown";
import { compileRoute } from "../compile";
import { asDrafted } from "./as-drafted";
import { checkCode, checkSources, checkTexts } from "./check-document";
import { checkSizes } from "./check-sizes";
import { type ResolvedRoute, resolveRoute } from "./resolve-route";
import type { RouteDocument } from "./route-document";
import { withWhatIsMeant } from "./what-is-meant";

/** A checked draft: what was found, and what it means where nothing was refused. */
export interface CheckedRoute {
  readonly findings: readonly Finding[];
  readonly route: ResolvedRoute;
  /** The national version that it is a local version of; null for a route of its own. */
  readonly national: ProgressionRouteVersion | null;
}

/**
 * Checks a drafted route before it is published. A local version is also compared with the current national
 * version.
 * @param reference as the organisation sees it; what is national alone for a national one.
 */
export function checkRouteDocument(
  document: RouteDocument,
  organisationId: string | null,
  reference: PublishedReference,
): CheckedRoute {
  const national = nationalOf(document, organisationId, reference);
  const kept = national && draftOf(reference, national);
  const route = resolveRoute(document, organisationId, reference, kept);
  const sizes = checkSizes(document);
  if (sizes.length > 0) return { findings: sizes, route, national };
  const found = [
    ...checkOwn(document, organisationId, reference),
    ...checkKept(document, organisationId, reference, national),
    ...checkNamed(document, route, reference),
  ];
  // Without the national route nothing is known of kind, starts and end.
  if (national || document.localVersionOf == null) found.push(...checkRoute(route, reference));
  if (national && found.every(({ severity }) => severity === "WARNING"))
    found.push(
      ...checkFloor(compileRoute(reference, national), compileDraft(route, reference, national.routeId)),
    );
  return {
    findings: withoutEchoes(found.map(asDrafted)).map((each) => withWhatIsMeant(each, document, reference)),
    route,
    national,
  };
}

/** What is unknown only because something else is missing or unknown is reported once, at the other thing. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const reported = new Set(findings.map(({ code, path }) => `${code} ${path.join("/")}`));
  const isReported = (code: string, path: readonly string[]) => reported.has(`${code} ${path.join("/")}`);
  return findings.filter(({ code, path }) => {
    if (code !== "UNKNOWN_REFERENCE") return true;
    const beside = (field: string) => [...path.slice(0, -1), field];
    const wholes = ["framework", "curriculum"].filter((field) => path.at(-1) !== field).map(beside);
    return (
      !isReported("MISSING", path) &&
      !wholes.some((whole) => isReported("MISSING", whole) || isReported("UNKNOWN_REFERENCE", whole))
    );
  });
}

/** The route with this code that an organisation may have a local version of: a current national route. */
function nationalOf(
  { localVersionOf }: RouteDocument,
  organisationId: string | null,
  { pathway }: PublishedReference,
): ProgressionRouteVersion | null {
  if (localVersionOf == null || organisationId === null) return null;
  return (
    pathway.routesByCode(localVersionOf).flatMap(({ id }) => pathway.nationalRoutes.get(id) ?? [])[0] ?? null
  );
}

function checkOwn(
  document: RouteDocument,
  organisationId: string | null,
  { framework, pathway }: PublishedReference,
): Finding[] {
  const isTaken =
    organisationId !== null &&
    document.localVersionOf == null &&
    pathway.routesByCode(document.code).some(({ ownerOrganisationId }) => ownerOrganisationId === null);
  return [
    ...checkCode(document.code),
    ...(isTaken
      ? [
          finding(
            "CODE_TAKEN",
            ["code"],
            "route",
            `, or name it in "localVersionOf" to publish a local version of it`,
          ),
        ]
      : []),
    ...checkTexts("A route", { title: document.title, summary: document.summary }),
    ...checkSources(
      [
        ...document.sourceRefs.map((ref) => [ref, ["sourceRefs"]] as const),
        ...document.conditions.map(
          ({ code, sourceRef }) => [sourceRef, ["conditions", code, "sourceRef"]] as const,
        ),
      ],
      framework,
    ),
  ];
}

/** Kind, starts and end: a route's own has to give them, a local version keeps the national one's. */
function checkKept(
  document: RouteDocument,
  organisationId: string | null,
  reference: PublishedReference,
  national: ProgressionRouteVersion | null,
): Finding[] {
  const { localVersionOf, kind, from, to, code } = document;
  if (localVersionOf == null)
    return [
      ...(kind == null ? [finding("MISSING", ["kind"], "A route", "a direction")] : []),
      ...(to == null ? [finding("MISSING", ["to"], "A route", "the role band in which it ends")] : []),
    ];
  if (organisationId === null || !national)
    return [finding("NOT_NATIONAL", ["localVersionOf"], localVersionOf)];
  const { pathway } = reference;
  const codeOf = (id: string) => pathway.roleBands.get(id)?.code;
  const starts = pathway.publishedStartsOf(national.id).map(({ roleBandId }) => codeOf(roleBandId));
  const given = from?.map(({ roleBand }) => roleBand);
  return [
    ...(code === localVersionOf ? [] : [finding("FIXED_BY_NATIONAL", ["code"], "the code")]),
    ...(kind == null || kind === national.kind
      ? []
      : [finding("FIXED_BY_NATIONAL", ["kind"], "the direction")]),
    ...(given == null ||
    (given.length === starts.length && starts.every((start) => start && given.includes(start)))
      ? []
      : [finding("FIXED_BY_NATIONAL", ["from"], "the role bands in which it starts")]),
    ...(to == null || to === codeOf(national.toRoleBandId)
      ? []
      : [finding("FIXED_BY_NATIONAL", ["to"], "the role band in which it ends")]),
  ];
}

/**
 * What requirements name that `checkRoute` does not look at: sources, and the framework and curriculum of a
 * code.
 */
function checkNamed(
  document: RouteDocument,
  { requirements }: ResolvedRoute,
  { framework, curriculum }: PublishedReference,
): Finding[] {
  const outline = outlineOf(requirements);
  return document.requirements.flatMap((each, at) => {
    const row = requirements[at];
    const path = row ? outline.pathTo(row) : [each.code];
    const part = each.competence ?? each.domain;
    const within = <Whole extends { readonly code: string }>(
      field: "framework" | "curriculum",
      wholes: Iterable<Whole>,
    ) => {
      const code = each[field] ?? document[field];
      if (code == null) return [finding("MISSING", [...path, field], each.kind, `the code of its ${field}`)];
      return [...wholes].some((whole) => whole.code === code)
        ? []
        : [unknownCode([...path, field], field, code, wholes)];
    };
    return [
      ...(part == null ? [] : within("framework", framework.frameworks.values())),
      ...(each.unit == null ? [] : within("curriculum", curriculum.curricula.values())),
      ...checkSources([[each.sourceRef, [...path, "sourceRef"]]], framework),
    ];
  });
}
