import { createHash } from "node:crypto";
import { leaf, route } from "./authoring";
import { seeded } from "./seeded";
import type { TestService } from "./server";

/** What somebody asked, and all that came back of it: the answer, its errors, and which statements were run for it. */
export interface Exchange {
  readonly question: string;
  readonly answer: string;
  readonly statements: readonly string[];
}

type Random = () => number;
const of =
  (random: Random) =>
  <Each>(each: readonly Each[]): Each =>
    each[Math.floor(random() * each.length)] as Each;

const COUNT = "{ count suppressed }";
const SIMULATE = `query ($draft: ID!, $asOf: Date) { simulateRoute(draft: $draft, asOf: $asOf) {
  asOf workers ${COUNT} before { outcome workers ${COUNT} } after { outcome workers ${COUNT} } newlyEligible ${COUNT} noLongerEligible ${COUNT}
  blocking { code workers ${COUNT} } newlyEligibleWorkers(first: 5) { totalCount } noLongerEligibleWorkers(first: 5) { totalCount } } }`;
const HELP = `query ($route: ProgressionRouteBy!, $asOf: Date, $knownAt: DateTime, $limits: PlanLimitsInput) {
  whichUnitHelpsMost(route: $route, asOf: $asOf, knownAt: $knownAt, limits: $limits) {
    workers ${COUNT} readyAlready ${COUNT} units { unit { code } nearer ${COUNT} ready ${COUNT} } } }`;
const FIELDS = [
  "pending",
  `workers ${COUNT}`,
  `routes { route { code } workers ${COUNT} byOutcome { outcome workers ${COUNT} } }`,
  `routes { byRoleBand { roleBand { code } workers ${COUNT} byOutcome { outcome workers ${COUNT} } } }`,
  `routes { blocking(first: 100) { requirement { code } workers ${COUNT} } }`,
  `lapses(withinDays: 365) { requirement { code } workers ${COUNT} }`,
  `byRoleBand { roleBand { code } workers ${COUNT} }`,
  `byContractKind { contractKind workers ${COUNT} }`,
  `byTrainingRoute { programme { code } workers ${COUNT} }`,
  `progressedCount(months: 24) ${COUNT}`,
  `byIntention { intention workers ${COUNT} }`,
  `placedHere { employer { code } workers ${COUNT} }`,
  `postEnds(withinDays: 90) { roleBand { code } workers ${COUNT} ending ${COUNT} }`,
  `informationRequest { question rows { label workers ${COUNT} outOf ${COUNT} } notHeld }`,
  "readiness(first: 5) { totalCount }",
  "progressed(first: 5) { totalCount }",
];

/**
 * Somebody who wants to know something about one person: they draft routes that ask whatever they like, publish some, choose days,
 * ask again, and choose each next question by the last answer. Two worlds that show them the same are the same to them.
 * @param personas whose tokens they have, the one that they use most first.
 * @param around the day near which they ask most.
 */
export async function attack(
  service: TestService,
  { personas, seed, questions, around }: Attack,
): Promise<Exchange[]> {
  const seen: Exchange[] = [];
  const published: string[] = ["R03"];
  let random = seeded(seed);

  const ask = async (question: string, variables: object): Promise<Record<string, unknown>> => {
    const [first = ""] = personas;
    const persona = random() < 0.6 ? first : of(random)(personas);
    service.statements.length = 0;
    const { data, errors = [] } = await service.ask(question, variables, persona);
    const shown = { data, errors: errors.map(({ message, extensions: { code } }) => ({ message, code })) };
    // A refusal may quote the instant of the question.
    const answer = JSON.stringify(shown, withoutIds).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "an instant");
    seen.push({
      question: `${persona} asks ${question} with ${JSON.stringify(variables, withoutIds)}`,
      answer,
      statements: [...new Set(service.statements)].sort(),
    });
    // What comes next depends on everything that was answered.
    const digest = createHash("sha256").update(`${seed} ${seen.length} ${answer}`).digest();
    random = seeded(digest.readUInt32BE(0));
    return (data ?? {}) as Record<string, unknown>;
  };

  const drafting = async (publishes: boolean) => {
    const code = `AT-${seen.length}`;
    const saved = await ask(
      "mutation ($input: SaveRouteDraftInput!) { saveRouteDraft(input: $input) { draft { id } userErrors { code } } }",
      { input: { route: predicate(code, random) } },
    );
    const draft = (saved.saveRouteDraft as { draft: { id: string } | null } | null)?.draft?.id;
    if (!draft) return;
    // The same draft, day after day and again: bisecting, differencing, averaging.
    const day = dayNear(around, random);
    for (const asOf of [day, nextDay(day), day]) await ask(SIMULATE, { draft, asOf });
    if (!publishes) return;
    await ask("mutation ($input: ReviewDraftInput!) { reviewDraft(input: $input) { userErrors { code } } }", {
      input: { draft, expectedVersion: 1, name: "A lead" },
    });
    await ask(
      "mutation ($input: PublishDraftInput!) { publishDraft(input: $input) { userErrors { code } } }",
      { input: { draft, expectedVersion: 1 } },
    );
    published.push(code);
  };
  const moves = [
    () => drafting(false),
    () => drafting(true),
    async () => {
      const pick = of(random);
      const variables = { route: { code: pick(published) }, limits: pick([null, { onlineOnly: true }]) };
      const day = dayNear(around, random);
      for (const asOf of [day, nextDay(day)]) await ask(HELP, { ...variables, asOf });
      await ask(HELP, { ...variables, asOf: day, knownAt: `${dayNear(around, random)}T12:00:00Z` });
    },
    async () => {
      const day = of(random)([null, `${dayNear(around, random).slice(0, 7)}-01`, dayNear(around, random)]);
      for (const field of ["workers { count }", of(random)(FIELDS), of(random)(FIELDS)])
        await ask(`query ($asOf: Date) { workforce(purpose: "Looking", asOf: $asOf) { ${field} } }`, {
          asOf: day,
        });
    },
  ];
  while (seen.length < questions) await of(random)(moves)();
  return seen;
}

/** Ids are drawn in every world, and say nothing. */
const withoutIds = (key: string, value: unknown): unknown =>
  key === "id" || key === "draft" ? undefined : value;

export interface Attack {
  readonly personas: readonly string[];
  readonly seed: number;
  readonly questions: number;
  /** YYYY-MM-DD. */
  readonly around: string;
}

const plus = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const nextDay = (day: string): string => plus(day, 1);
const dayNear = (day: string, random: Random): string => plus(day, Math.floor((random() - 0.5) * 1200));

/** A route that asks whatever its author likes of a record. */
function predicate(code: string, random: Random): object {
  const pick = of(random);
  const whole = (most: number) => 1 + Math.floor(random() * most);
  const kinds: readonly (() => object)[] = [
    () => ({ kind: "TIME_IN_ROLE", suppliedBy: "TIME", roleBands: ["PSW"], months: whole(60) }),
    () => ({
      kind: "COMPETENCE",
      competence: pick(["1.1", "1.2", "3.2", "3.3", "6.1", "6.2"]),
      level: pick(["SUPPORTED", "INDEPENDENT"]),
    }),
    () => ({
      kind: "CREDENTIAL",
      credentialType: pick(["FIRE_SAFETY", "SAFEGUARDING_ADULTS", "DBS_ENHANCED"]),
      currencyMonths: whole(36),
    }),
    () => ({ kind: "HOLDS_BAND", suppliedBy: "EMPLOYER", minimumBand: pick(["2", "3", "4"]) }),
    () => ({ kind: "SUPERVISION", sessions: whole(6), withinMonths: whole(12) }),
    () => ({ kind: "UNIT_COMPLETED", suppliedBy: "PROVIDER", unit: pick(["1.1", "1.2"]) }),
  ];
  const leaves = Array.from({ length: whole(3) }, (_, at) =>
    leaf({ code: `leaf-${at}`, parent: "some", ...pick(kinds)() }),
  );
  const kind = pick(["ALL_OF", "ANY_OF", "N_OF"]);
  const some = leaf({ code: "some", kind, suppliedBy: null, ...(kind === "N_OF" && { n: leaves.length }) });
  return { ...route(code, some, ...leaves), curriculum: "HEE-PSW-CURRICULUM" };
}
