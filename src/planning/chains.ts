/** A step from one place to another. */
export interface Edge<Place> {
  readonly to: Place;
  /**
   * Whether it is a sideways step: such a step is useful only for places that could not be reached before it.
   */
  readonly isSideways: boolean;
}

/** A path so far: the place that it has reached, and its costs, the most important first. */
export interface Way<Place, State> {
  readonly at: Place;
  readonly seen: ReadonlySet<Place>;
  /**
   * The places that could be reached before the sideways steps at its end: they are no reason for those
   * steps.
   */
  readonly passedBy: ReadonlySet<Place>;
  readonly state: State;
  /** Never less after another step. Text orders what costs the same. */
  readonly cost: readonly (number | string)[];
}

/** The result of a step: the path continues, or ends there. */
export type Stepped<State> = {
  readonly state: State;
  readonly cost: Way<never, State>["cost"];
  readonly isStuck: boolean;
};

export interface FoundWays<Place, State> {
  /** Those that arrive, the cheapest first. */
  readonly arrived: readonly Way<Place, State>[];
  /** Those that end there, in the order in which they were reached. */
  readonly stuck: readonly Way<Place, State>[];
  /** Whether everything that could be cheaper was looked at. */
  readonly isComplete: boolean;
}

/**
 * The cheapest paths to a place that visit no place twice, found by always extending the cheapest so far.
 * @param most ways wanted.
 * @param steps that are looked at, at most: each may be dear to work out.
 */
export async function cheapestWays<Place, State, Step extends Edge<Place>>(
  starts: readonly Way<Place, State>[],
  target: Place,
  edgesFrom: (place: Place) => readonly Step[],
  step: (way: Way<Place, State>, edge: Step) => Promise<Stepped<State>>,
  { most, steps }: { readonly most: number; readonly steps: number },
): Promise<FoundWays<Place, State>> {
  const open = [...starts];
  const [arrived, stuck]: [Way<Place, State>[], Way<Place, State>[]] = [[], []];
  let left = steps;
  const leading = leadingTo(target, starts, edgesFrom);
  while (open.length > 0 && arrived.length < most) {
    const [cheapest] = open.sort((a, b) => compare(a.cost, b.cost)).splice(0, 1);
    if (!cheapest) break;
    if (cheapest.at === target) {
      arrived.push(cheapest);
      continue;
    }
    for (const edge of edgesFrom(cheapest.at)) {
      if (cheapest.seen.has(edge.to) || cheapest.passedBy.has(edge.to) || !leading.has(edge.to)) continue;
      if (left === 0) return { arrived, stuck, isComplete: false };
      left -= 1;
      const { isStuck, ...next } = await step(cheapest, edge);
      const passedBy = edge.isSideways
        ? [...cheapest.passedBy, ...edgesFrom(cheapest.at).map(({ to }) => to)]
        : [];
      const seen = new Set([...cheapest.seen, edge.to]);
      const way = { ...next, at: edge.to, seen, passedBy: new Set(passedBy) };
      (isStuck ? stuck : open).push(way);
    }
  }
  return { arrived, stuck, isComplete: true };
}

/** The places from which any way leads to the target, itself included. */
function leadingTo<Place, Step extends Edge<Place>>(
  target: Place,
  starts: readonly { readonly at: Place }[],
  edgesFrom: (place: Place) => readonly Step[],
): ReadonlySet<Place> {
  const places = new Set(starts.map(({ at }) => at));
  for (const place of places) for (const { to } of edgesFrom(place)) places.add(to);
  const leading = new Set([target]);
  for (let more = true; more; ) {
    more = false;
    for (const place of places)
      if (!leading.has(place) && edgesFrom(place).some(({ to }) => leading.has(to))) {
        leading.add(place);
        more = true;
      }
  }
  return leading;
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const at = a.findIndex((each, index) => each !== b[index]);
  const [one, other] = [a[at] ?? 0, b[at] ?? 0];
  return at < 0 ? 0 : one < other ? -1 : 1;
}
