import { londonDay } from "../../../src/reference/london";
import { posts as postReading } from "../../../src/repositories/workforce/posts";
import { type Importing, startImporting } from "../../support/importing";
import { seeded } from "../../support/seeded";

/**
 * Extracts of some workers, one a month, drawn at random: joiners, leavers, rehires, other hours, contracts, teams and role bands,
 * ends and first days that are corrected. After each, the posts are what a simple model says of every day, and the file sent again
 * does nothing. PEERWAY_RUNS=50 tries more, PEERWAY_SEED=… others.
 */
const SEED = Number(process.env.PEERWAY_SEED ?? 20);
const RUNS = Math.ceil(2 * Number(process.env.PEERWAY_RUNS ?? 1));
const [WORKERS, MONTHS, DAYS] = [6, 9, 420];

const TODAY = londonDay(new Date());
const ZERO = Date.parse(TODAY) - DAYS * 86_400_000;
const dayOf = (day: number): string => new Date(ZERO + day * 86_400_000).toISOString().slice(0, 10);

interface Terms {
  roleBand: string;
  wholeTimeEquivalent: string;
  contractKind: string;
  team: string;
}

/** What the personnel system says of an assignment: its latest stint. */
interface Assignment {
  worker: string;
  number: string;
  terms: Terms;
  /** Since when the terms are so. */
  since: number;
  startedOn: number;
  endedOn: number | null;
  /** Whether its role band has been the same since it began. */
  isOfOneRole: boolean;
}

/** The model: what is to be on record of each day, by assignment; a day that is not held has nothing. */
class Expected {
  readonly days = new Map<string, (string | undefined)[]>();
  readonly #stints = new Map<string, number>();

  /** Takes what an extract of a day says, and that it is so since a day where it knows that. */
  take({ number, terms, startedOn, endedOn }: Assignment, extracted: number, since: number | null): void {
    const all = this.days.get(number) ?? Array<string | undefined>(DAYS + 400).fill(undefined);
    this.days.set(number, all);
    const stint = this.#stints.get(number);
    const isNew = stint === undefined || all.slice(startedOn).every((each) => each === undefined);
    const before = isNew ? said(terms) : all.slice(stint).find((each) => each !== undefined);
    const end = endedOn ?? all.length;
    const from = Math.max(startedOn, Math.min(since ?? extracted, end - 1));
    let value = before;
    for (let day = isNew ? startedOn : (stint ?? 0); day < all.length; day += 1) {
      if (day >= startedOn) value = all[day] ?? value;
      if (day >= from) value = said(terms);
      all[day] = day >= startedOn && day < end ? value : undefined;
    }
    for (let day = startedOn; day < Math.min(stint ?? 0, end); day += 1)
      if (!isNew) all[day] = day >= from ? said(terms) : before;
    this.#stints.set(number, startedOn);
  }
}

const said = ({ roleBand, wholeTimeEquivalent, contractKind, team }: Terms): string =>
  [roleBand, Number(wholeTimeEquivalent) * 100, contractKind, team].join("/");

let importing: Importing;
beforeAll(async () => {
  importing = await startImporting(TODAY);
});
afterAll(() => importing.close());

/** What is on record of a day, by assignment number. */
async function onRecord(ids: readonly string[], day: number): Promise<Map<string, string>> {
  const { actor, reference } = importing.context;
  const rows = await importing.context.transaction((db) =>
    postReading.ofParents(db, actor.organisationId, ids, { asOf: dayOf(day), today: TODAY, knownAt: null }),
  );
  const held = new Map<string, string>();
  for (const { roleBandId, hundredthsNow, contractKind, team, assignmentNumber, inForce, holds } of rows) {
    if (!inForce || !holds) continue;
    const number = assignmentNumber ?? "";
    const words = [
      reference.pathway.roleBands.get(roleBandId)?.code,
      hundredthsNow,
      contractKind,
      team ?? "",
    ].join("/");
    held.set(number, held.has(number) ? `${held.get(number)} and ${words}` : words);
  }
  return held;
}

it.each(Array.from({ length: RUNS }, (_, run) => SEED + run))(
  "monthly extracts lead to the posts that they say, and do nothing when they are sent again (seed %i)",
  async (seed) => {
    const random = seeded(seed);
    const below = (limit: number) => Math.floor(random() * limit);
    const one = <T>(values: readonly T[]): T => values[below(values.length)] as T;
    const terms = (): Terms => ({
      roleBand: one(["PSW", "PSW_SNR", "PEER_TRAINER"]),
      wholeTimeEquivalent: one(["1", "0.6", "0.5"]),
      contractKind: one(["PERMANENT", "FIXED_TERM"]),
      team: one(["North", "South", ""]),
    });
    const looks = seeded(seed + 1_000);
    const knowsSince = random() < 0.5;
    const numbers = Array.from({ length: WORKERS }, (_, at) => `S${seed}-${at}`);
    await importing.send(`number,name\n${numbers.map((each) => `${each},Ann`).join("\n")}`, "WORKERS");
    const { rows } = await importing.client.query("SELECT id FROM worker WHERE number = ANY ($1)", [numbers]);
    const ids = rows.map(({ id }) => String(id));
    const assignments: Assignment[] = [];
    const expected = new Expected();
    const join = (worker: string, startedOn: number) =>
      assignments.push({
        worker,
        number: `${worker}/${assignments.length}`,
        terms: terms(),
        since: startedOn,
        startedOn,
        endedOn: null,
        isOfOneRole: true,
      });
    for (const number of numbers) join(number, below(30));
    let last = 35;
    for (let month = 0; month < MONTHS; month += 1) {
      const today = 40 + month * 40 + below(15);
      if (month > 0) {
        for (const each of assignments) happen(each, last, today);
        // A second assignment, often of the same role and day as the first.
        if (random() < 0.5) join(one(numbers), last + below(today - last));
      }
      last = today;
      const lines = assignments.map(({ worker, number, terms: t, startedOn, endedOn, since }) =>
        [
          worker,
          number,
          t.roleBand,
          dayOf(startedOn),
          endedOn === null ? "" : dayOf(endedOn),
          t.wholeTimeEquivalent,
          t.contractKind,
          t.team,
          ...(knowsSince ? [dayOf(since)] : []),
        ].join(","),
      );
      const file = `worker,assignmentNumber,roleBand,startedOn,endedOn,wholeTimeEquivalent,contractKind,team${knowsSince ? ",changedOn" : ""}\n${lines.join("\n")}`;
      for (const each of assignments) expected.take(each, today, knowsSince ? each.since : null);
      const sent = await importing.send(file, "POSTS", { extractedOn: dayOf(today), chunk: 5 });
      expect(sent.outcomes.filter(({ code }) => code !== null)).toEqual([]);
      const step = month === MONTHS - 1 ? 12 : 60;
      for (let day = Math.floor(looks() * step); day < DAYS; day += 1 + Math.floor(looks() * 2 * step)) {
        const model = new Map(
          [...expected.days].flatMap(([number, all]) => {
            const is = all[day];
            return is === undefined ? [] : [[number, is] as const];
          }),
        );
        expect({ month, day, held: await onRecord(ids, day) }).toEqual({ month, day, held: model });
      }
      const before = await importing.count("fact");
      const again = await importing.send(file, "POSTS", { extractedOn: dayOf(today) });
      expect(again.tally).toEqual([0, 0, assignments.length, 0, 0]);
      expect(await importing.count("fact")).toBe(before);
    }

    /** What happens to an assignment between two extracts. */
    function happen(each: Assignment, from: number, until: number): void {
      const between = from + 1 + below(until - from);
      const draw = random();
      if (each.endedOn !== null) {
        if (draw < 0.15) each.endedOn = null;
        else if (draw < 0.3) each.endedOn = Math.max(each.since + 1, each.endedOn - 5 + below(10));
        else if (draw < 0.5 && each.endedOn < from) {
          // Back again under the same number.
          const again = { terms: terms(), since: between, startedOn: between, endedOn: null };
          Object.assign(each, again, { isOfOneRole: true });
        }
        return;
      }
      if (draw < 0.35) {
        const next = { ...each.terms, ...one([terms(), { team: one(["North", "West"]) }]) };
        each.isOfOneRole &&= next.roleBand === each.terms.roleBand;
        if (said(next) !== said(each.terms)) Object.assign(each, { terms: next, since: between });
      } else if (draw < 0.5) each.endedOn = Math.max(between, each.since + 1);
      else if (draw < 0.6 && each.isOfOneRole && each.since === each.startedOn) {
        const moved = Math.max(1, each.startedOn - 4 + below(9));
        const previous = Math.max(
          -1,
          ...(expected.days.get(each.number) ?? []).flatMap((is, day) =>
            is !== undefined && day < each.startedOn ? [day] : [],
          ),
        );
        if (moved > previous + 1) Object.assign(each, { startedOn: moved, since: moved });
      }
    }
  },
  60_000,
);
