import { bandName, type CountedPerson, discloseRequest } from "../../src/disclosure/request-counts";
import type { TallyRow } from "../../src/disclosure/tally";
import { discloseCounts, discloseValues } from "../../src/disclosure/workforce-counts";
import { countingAt } from "./counting";
import type { DisclosedKind } from "./kinds-of-people";

/** Everything that a request, and the counts of the workforce around it, count of somebody. */
export interface Asked {
  /** The role bands held; "": employed, with no post on record. */
  readonly held: string;
  readonly isFixed: boolean;
  /** The pay bands of their posts, in the order of the role bands. */
  readonly bands: string;
  /** Where they work; "" for those who are no paid peer support workers. */
  readonly place: string;
  readonly intention: string;
  /** The providers of their training. */
  readonly trained: string;
  /** In which of two stretches of months they moved up; null: in none. */
  readonly moved: number | null;
}

const HOLDERS = ["PSW", "SENIOR", "LEAD", "PSW,SENIOR", "VOL"];
const ROLES = ["PSW", "SENIOR", "LEAD", "VOL"];
const PEERS = ["PSW", "SENIOR"];
const BANDS = ["3", "4"];
const STARTS = new Map([
  ["up", ["PSW"]],
  ["across", ["PSW", "SENIOR"]],
]);

/** What can be known of somebody, one division of people at a time. */
export const DIVISIONS = ["isFixed", "bands", "place", "intention", "trained", "moved"] as const;
export type Division = (typeof DIVISIONS)[number];

const VALUES = {
  isFixed: [false, true],
  intention: ["NOT_SAID", "STAYING", "EXPLORING"],
  trained: ["", "own", "other", "other,own"],
  moved: [null, 0, 1],
} as const;

const isPeer = (held: readonly string[]): boolean => held.some((role) => PEERS.includes(role));

/** All kinds of people that there can be, if only some divisions divide them and all others are the same for everybody. */
export function kindsOf(divided: readonly Division[]): Asked[] {
  const among = <Value>(division: Division, values: readonly Value[]): readonly Value[] =>
    divided.includes(division) ? values : values.slice(0, 1);
  return HOLDERS.flatMap((held) => {
    const roles = held.split(",");
    const bands = roles.length === 1 ? BANDS : ["3,3", "3,4", "4,3", "4,4"];
    const places = isPeer(roles) ? ["North", "South", "West"] : [""];
    return among("isFixed", VALUES.isFixed).flatMap((isFixed) =>
      among("bands", bands).flatMap((paid) =>
        among("place", places).flatMap((place) =>
          among("intention", VALUES.intention).flatMap((intention) =>
            among("trained", VALUES.trained).flatMap((trained) =>
              among("moved", VALUES.moved).map((moved) => ({
                held,
                isFixed,
                bands: paid,
                place,
                intention,
                trained,
                moved,
              })),
            ),
          ),
        ),
      ),
    );
  });
}

/** Somebody who is employed and has no post on record. */
export const UNRECORDED: Asked = {
  held: "",
  isFixed: false,
  bands: "",
  place: "",
  intention: "",
  trained: "",
  moved: null,
};

const rolesOf = ({ held }: Asked): string[] => (held === "" ? [] : held.split(","));
const bandsOf = (person: Asked): string[] => {
  const paid = person.bands.split(",");
  return rolesOf(person).map((role, at) => bandName(role, paid[at] ?? ""));
};

function tallyOf(people: readonly Asked[]): TallyRow[] {
  const rows = new Map<string, TallyRow>();
  const add = (counts: TallyRow["counts"], value: string) => {
    const workers = (rows.get(`${counts} ${value}`)?.workers ?? 0) + 1;
    rows.set(`${counts} ${value}`, { counts, routeId: null, roleBandId: null, value, workers });
  };
  for (const { held, isFixed, trained } of people) {
    add("ROLE_BANDS", held);
    add("CONTRACT_KINDS", isFixed ? "FIXED_TERM" : "PERMANENT");
    add("PROGRAMMES", trained);
  }
  return [...rows.values()];
}

const toCounted = (person: Asked): CountedPerson => ({
  roleBandIds: rolesOf(person),
  bands: bandsOf(person),
  isFixedTerm: person.isFixed,
  places: person.place === "" ? [] : [person.place],
});

type Disclosed = DisclosedKind<Asked>;

/** Every number of a publishable request and of the counts around it, with what is disclosed of each. */
export function disclosedOf(people: readonly Asked[], threshold: number, stated: number): Disclosed[] {
  const counting = countingAt(threshold);
  const counts = discloseCounts(STARTS, tallyOf(people), counting);
  const request = discloseRequest(people.map(toCounted), counts, counting);
  const intentions = discloseValues(
    people.map(({ intention }) => ({ value: intention, workers: 1 })),
    counting,
  );
  const holding = (some: readonly string[]) => (held: ReadonlySet<string>) =>
    some.some((role) => held.has(role));
  const holds = (some: readonly string[]) => (person: Asked) => holding(some)(new Set(rolesOf(person)));
  const isHere = ({ held }: Asked) => held !== "";
  const kind = (
    name: string,
    of: (person: Asked) => boolean,
    disclosed: Disclosed["disclosed"],
  ): Disclosed => ({
    name,
    holds: (person) => isHere(person) && of(person),
    disclosed,
  });
  const heads = (name: string, some: readonly string[]) =>
    kind(name, holds(some), counts.headsWhere(holding(some)));
  const moved = counts.nested(
    [0, 1].map((until) => people.filter((each) => each.moved !== null && each.moved <= until).length),
  );
  const trained = (name: string, rule: (programmes: ReadonlySet<string>) => boolean) =>
    kind(name, (person) => rule(new Set(person.trained.split(","))), counts.trainedWhere(rule));
  return [
    kind("everybody", () => true, counts.everybody),
    { name: "employed", holds: () => true, disclosed: request.employed(stated) },
    ...ROLES.map((role) => kind(role, holds([role]), counts.heads(role))),
    ...[...STARTS].map(([route, starts]) => kind(route, holds(starts), counts.route(route).workers)),
    ...counts
      .route("across")
      .roleBands.map(({ roleBandId, workers }) =>
        kind(
          `across from ${roleBandId}`,
          (person) => (STARTS.get("across") ?? []).find((start) => holds([start])(person)) === roleBandId,
          workers,
        ),
      ),
    heads("1a", PEERS),
    heads("6a", [...PEERS, "LEAD"]),
    heads("6b", ["PSW", "LEAD", "VOL"]),
    kind("permanent", ({ isFixed }) => !isFixed, counts.contractKind("PERMANENT")),
    kind("fixed", ({ isFixed }) => isFixed, counts.contractKind("FIXED_TERM")),
    kind(
      "1c",
      (person) => person.isFixed && holds(PEERS)(person),
      request.onFixedTerms(holding(PEERS), false),
    ),
    ...PEERS.map((role) =>
      kind(
        `1c ${role}`,
        (person) => person.isFixed && holds([role])(person),
        request.onFixedTerms(holding([role]), true),
      ),
    ),
    ...BANDS.flatMap((band) => [
      kind(
        `2a ${band}`,
        (person) => PEERS.some((role) => bandsOf(person).includes(bandName(role, band))),
        request.paidBy(PEERS, band),
      ),
      kind(
        `2b ${band}`,
        (person) => bandsOf(person).includes(bandName("LEAD", band)),
        request.paidBy(["LEAD"], band),
      ),
    ]),
    trained("3a own", (each) => each.has("own")),
    trained("3a other", (each) => each.has("other")),
    trained("3a both", (each) => each.has("own") && each.has("other")),
    trained("3a none", (each) => each.has("")),
    ...[...counts.programmes].map(([id, count]) =>
      kind(`programme ${id}`, (person) => person.trained.split(",").includes(id), count),
    ),
    ...moved.map((disclosed, until) =>
      kind(`3d ${until}`, (person) => person.moved !== null && person.moved <= until, disclosed),
    ),
    ...[...request.places(holding(PEERS))].map(([place, disclosed]) =>
      kind(`5a ${place}`, (person) => person.place === place, disclosed),
    ),
    ...VALUES.intention.map((intention) =>
      kind(intention, (person) => person.intention === intention, intentions(intention)),
    ),
  ];
}
