import { createHash } from "node:crypto";
import type { Requirement } from "../eligibility";
import type { ProgressionRouteVersion, RoleBandVersion } from "../entities";
import { compileRoute, type Parts } from "./compile";

/** A version of a route, and what it asks for, ready for the engine. */
export interface RouteThen {
  readonly route: ProgressionRouteVersion;
  readonly requirement: Requirement;
}

/** From when until when a version was current. */
export interface Tenure {
  readonly publishedAt: Date | null;
  readonly retiredAt: Date | null;
}

interface Version extends Tenure {
  readonly id: string;
}

/** The versions that were current at an instant: an answer about what was known then uses them. */
export class Editions {
  /** The instants at which anything that an answer rests on was published or retired, in order. */
  readonly #turns: readonly number[];
  readonly #versions: readonly Version[];
  readonly #digests = new Map<number, string>();

  /** @param compiled shared by what different organisations see: a version asks the same of everybody. */
  constructor(
    private readonly parts: Parts,
    private readonly compiled = new Map<string, Requirement>(),
  ) {
    const { framework, curriculum, pathway } = parts;
    this.#versions = [
      ...framework.versions.values(),
      ...framework.crosswalks,
      ...[...curriculum.programmes.keys()].flatMap((id) => curriculum.programmeVersionsOf(id)),
      ...pathway.routeVersions.values(),
      ...[...pathway.roleBands.keys()].flatMap((id) => pathway.roleBandVersionsOf(id)),
    ];
    this.#turns = [
      ...new Set(
        this.#versions.flatMap(({ publishedAt, retiredAt }) =>
          [publishedAt, retiredAt].flatMap((at) => at?.getTime() ?? []),
        ),
      ),
    ].sort((a, b) => a - b);
  }

  /** The editions of the same versions and others, as somebody else sees them. */
  seenWith(parts: Parts): Editions {
    return new Editions(parts, this.compiled);
  }

  /**
   * The version of a route that was current at an instant (milliseconds since 1970), a local version first;
   * null if none was.
   */
  routeAt(routeId: string, instant: number): RouteThen | null {
    const route = this.parts.pathway
      .routeVersionsOf(routeId)
      .find((version) => wasCurrentAt(version, instant));
    return route ? { route, requirement: this.requirementOf(route, instant) } : null;
  }

  /** The current version of a route; null if it has none. */
  routeNow(routeId: string): RouteThen | null {
    return this.routeAt(routeId, Number.POSITIVE_INFINITY);
  }

  /** A version of a route by its own id, with the rest of the reference data as it was at an instant. */
  versionAt(routeVersionId: string, instant: number): RouteThen | null {
    const route = this.parts.pathway.routeVersions.get(routeVersionId);
    return route ? { route, requirement: this.requirementOf(route, instant) } : null;
  }

  /** Where a role band ranked among the pay bands at an instant, or null where it was not mapped to one. */
  bandRankAt(roleBandId: string, instant: number): number | null {
    return this.parts.pathway.rankOf(this.roleBandAt(roleBandId, instant));
  }

  /** The national role band of which another was a variant at an instant; null if it was none. */
  variantOfAt(roleBandId: string, instant: number): string | null {
    return this.roleBandAt(roleBandId, instant)?.variantOfId ?? null;
  }

  /** A retired role band is shown in its last version, because posts still name it. */
  private roleBandAt(roleBandId: string, instant: number): RoleBandVersion | undefined {
    return this.parts.pathway
      .roleBandVersionsOf(roleBandId)
      .filter(({ publishedAt }) => publishedAt !== null && publishedAt.getTime() <= instant)
      .sort((a, b) => b.version - a.version)[0];
  }

  /** The instants at which anything that an answer rests on was published or retired, newest first. */
  get turns(): readonly number[] {
    return this.#turns.toReversed();
  }

  /** Whether a crosswalk or a version of a role band was published or retired after an instant. */
  haveBandsOrLinksTurnedSince(instant: number): boolean {
    const { framework, pathway } = this.parts;
    return [
      ...framework.crosswalks,
      ...[...pathway.roleBands.keys()].flatMap((id) => pathway.roleBandVersionsOf(id)),
    ].some(({ publishedAt, retiredAt }) =>
      [publishedAt, retiredAt].some((at) => at !== null && at.getTime() > instant),
    );
  }

  /**
   * Names the reference data of an instant: two instants have the same text if and only if the same versions
   * were current.
   */
  digestAt(instant: number): string {
    const turn = this.turnAt(instant);
    const known = this.#digests.get(turn);
    if (known !== undefined) return known;
    const ids = this.#versions.filter((version) => wasCurrentAt(version, instant)).map(({ id }) => id);
    const digest = createHash("sha256").update(ids.sort().join()).digest("hex").slice(0, 32);
    this.#digests.set(turn, digest);
    return digest;
  }

  /** Compiled once for each stretch between two turns: between them nothing changes. */
  private requirementOf(route: ProgressionRouteVersion, instant: number): Requirement {
    // The instant of the turn, which does not depend on how many turns before it are visible.
    const key = `${route.id}@${this.#turns[this.turnAt(instant) - 1] ?? 0}`;
    const known = this.compiled.get(key);
    if (known) return known;
    const { curriculum } = this.parts;
    const requirement = compileRoute(
      this.parts,
      route,
      (id) => curriculum.programmeVersionsOf(id).find((version) => wasCurrentAt(version, instant)) ?? null,
    );
    this.compiled.set(key, requirement);
    return requirement;
  }

  /** How many turns lie at or before an instant. */
  private turnAt(instant: number): number {
    let [low, high] = [0, this.#turns.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#turns[middle] ?? 0) <= instant) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Whether a version was current at an instant (milliseconds since 1970). */
export function wasCurrentAt({ publishedAt, retiredAt }: Tenure, instant: number): boolean {
  return (
    publishedAt !== null &&
    publishedAt.getTime() <= instant &&
    (retiredAt === null || retiredAt.getTime() > instant)
  );
}
