import type { ProgressionRouteVersion, RequirementRow } from "../entities";
import type { RouteChangeKind } from "../entities/pathway/route-change-kind";
import { basisOfRequirement } from "./basis-of-requirement";
import type { PublishedReference } from "./checking";
import { compareTrees } from "./comparing-routes";
import { compileRoute } from "./compile";
import { requirementInWords } from "./requirement-in-words";

/** A requirement that differs between two versions of a route, and the sentence that says how. */
export interface RouteChange {
  readonly kind: RouteChangeKind;
  /** Null if the later, or local, version does not ask for it. */
  readonly requirement: RequirementRow | null;
  /** Null if the earlier, or national, version does not ask for it. */
  readonly national: RequirementRow | null;
  readonly sentence: string;
}

const known = new WeakMap<object, Map<string, readonly RouteChange[]>>();

/**
 * What a local version has changed of the national version that it was checked against; empty for any other
 * version. Worked out once for the reference data that are current.
 */
export function localChangesOf(
  reference: PublishedReference,
  local: ProgressionRouteVersion,
): readonly RouteChange[] {
  const { pathway, curriculum } = reference;
  const national = pathway.routeVersions.get(local.nationalVersionId ?? "");
  if (!national) return [];
  const ofReference = known.get(pathway) ?? new Map<string, readonly RouteChange[]>();
  known.set(pathway, ofReference);
  const earlier = ofReference.get(local.id);
  if (earlier) return earlier;
  const name = curriculum.organisations.get(local.organisationId ?? "")?.name ?? "The employer";
  const changes = changesBetween(reference, national, local, (change) => sayLocally(reference, name, change));
  ofReference.set(local.id, changes);
  return changes;
}

/** How a requirement of a local version differs from the national one; null if it does not. */
export function localChangeOf(reference: PublishedReference, row: RequirementRow): RouteChange | null {
  return changesAround(reference, row).find(({ requirement }) => requirement?.id === row.id) ?? null;
}

/**
 * What the national route asks for in a group, and the local version does not. The root also has what the
 * national route asks for in a group that the local version has dropped.
 */
export function droppedFrom(reference: PublishedReference, row: RequirementRow): readonly RouteChange[] {
  const local = new Set(reference.pathway.requirementsOf(row.routeVersionId).map(({ code }) => code));
  return changesAround(reference, row).filter(({ kind, national }) => {
    if (kind !== "DROPPED" || !national) return false;
    const group = national.parentCode !== null && local.has(national.parentCode) ? national.parentCode : null;
    return group === null ? row.parentCode === null : group === row.code;
  });
}

function changesAround(reference: PublishedReference, row: RequirementRow): readonly RouteChange[] {
  const version = reference.pathway.routeVersions.get(row.routeVersionId);
  return version ? localChangesOf(reference, version) : [];
}

/** What the national route has changed since the version that a local version was checked against. */
export function nationalChangesSince(
  reference: PublishedReference,
  checked: ProgressionRouteVersion,
  current: ProgressionRouteVersion,
): readonly RouteChange[] {
  if (checked.id === current.id) return [];
  return changesBetween(reference, checked, current, (change) => sayNationally(reference, change));
}

type Change = Omit<RouteChange, "sentence">;

function changesBetween(
  reference: PublishedReference,
  before: ProgressionRouteVersion,
  after: ProgressionRouteVersion,
  say: (change: Change) => string,
): readonly RouteChange[] {
  const rowsBy = (version: ProgressionRouteVersion) =>
    new Map(reference.pathway.requirementsOf(version.id).map((row) => [row.code, row]));
  const [earlier, later] = [rowsBy(before), rowsBy(after)];
  return compareTrees(compileRoute(reference, before), compileRoute(reference, after)).map(
    ({ code, kind }) => {
      const change = {
        kind,
        requirement: later.get(code) ?? null,
        national: earlier.get(code) ?? null,
      };
      return { ...change, sentence: say(change) };
    },
  );
}

const HOW_FOUNDED = {
  PUBLISHED: "published",
  INFERRED: "inferred",
  LOCAL_POLICY: "local policy",
  ILLUSTRATIVE: "illustrative",
} as const;

function sayLocally(
  reference: PublishedReference,
  name: string,
  { kind, requirement, national }: Change,
): string {
  if (!national) return `${name} asks for this in addition to the national route.`;
  const basis = basisOfRequirement(reference, national);
  const default_ = `The national ${basis === "PUBLISHED" ? "requirement" : "default"} is ${HOW_FOUNDED[basis]}`;
  const then = requirementInWords(reference, national);
  if (!requirement) return `${name} does not ask for this. ${default_} and asks for ${then}.`;
  const now = requirementInWords(reference, requirement);
  if (kind === "REWORDED")
    return `${name} asks for the same as the national route, in other words: "${national.label}" nationally.`;
  if (now !== then) return `${name} asks for ${now}. ${default_} and asks for ${then}.`;
  return `${name} asks for this in another way: ${otherWays(requirement, national).join(", and ")}. ${default_}.`;
}

function sayNationally(reference: PublishedReference, { kind, requirement, national }: Change): string {
  if (!national) return "The national route now asks for this, too.";
  const then = requirementInWords(reference, national);
  if (!requirement) return `The national route no longer asks for this. It asked for ${then}.`;
  const now = requirementInWords(reference, requirement);
  if (kind === "REWORDED") return `The national route now words this as "${requirement.label}".`;
  if (now !== then) return `The national route now asks for ${now}. It asked for ${then}.`;
  return `The national route now asks for this in another way: ${otherWays(requirement, national).join(", and ")}.`;
}

/** What differs apart from the parameters. */
function otherWays(after: RequirementRow, before: RequirementRow): string[] {
  return [
    ...(after.parentCode === before.parentCode ? [] : [`it is part of another group`]),
    ...(after.waivable === before.waivable
      ? []
      : [after.waivable ? "it can be waived" : "it cannot be waived"]),
    ...(after.suppliedBy === before.suppliedBy
      ? []
      : [`it is supplied by ${(after.suppliedBy ?? "").toLowerCase()}`]),
  ];
}
