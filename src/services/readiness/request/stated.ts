import type { FactRow } from "../../../repositories/evidence/fact-readings";

type Detail = FactRow<"ORGANISATION_DETAIL">;

/** What an organisation states of itself on the day of a request. */
export interface StatedDetails {
  /** How many it employs in all; null: not on record. */
  readonly employed: number | null;
  /** The directorates by their teams. */
  readonly directorates: ReadonlyMap<string, string>;
  /** Where peer support sits; null: not on record. */
  readonly place: string | null;
  readonly offers: readonly string[];
  readonly trainings: readonly StatedTraining[];
}

export interface StatedTraining {
  readonly title: string;
  readonly timing: NonNullable<Detail["timing"]>;
  readonly provision: NonNullable<Detail["provision"]>;
}

/**
 * Puts details that hold on a day together. If several say how many are employed, where peer support sits or
 * which directorate a team has, the one that holds since the latest day counts, and of one day the one recorded
 * last.
 */
export function statedDetails(details: readonly Detail[]): StatedDetails {
  const newestFirst = [...details].sort(
    (one, other) =>
      (one.fromOn < other.fromOn ? 1 : one.fromOn > other.fromOn ? -1 : 0) ||
      other.writtenAt.getTime() - one.writtenAt.getTime(),
  );
  const of = (kind: Detail["kind"]) => newestFirst.filter((each) => each.kind === kind);
  const titles = (kind: Detail["kind"]) => [...new Set(of(kind).flatMap(({ title }) => title ?? []))].sort();
  return {
    employed: of("EMPLOYED")[0]?.employed ?? null,
    // The newest comes last, so that it replaces the others.
    directorates: new Map(
      of("TEAM_DIRECTORATE")
        .reverse()
        .map(({ team, title }) => [team ?? "", title ?? ""]),
    ),
    place: of("PEER_SUPPORT_PLACE")[0]?.title ?? null,
    offers: titles("DEVELOPMENT_OFFER"),
    trainings: of("TRAINING")
      .flatMap(({ title, timing, provision }) =>
        title && timing && provision ? [{ title, timing, provision }] : [],
      )
      .sort((one, other) => (one.title < other.title ? -1 : 1)),
  };
}
