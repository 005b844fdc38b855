import { inDays } from "../../support/days";
import { startDemonstration } from "../../support/demonstration";
import { recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";
import { asking } from "../../support/varied";

type Count = Record<"count" | "atLeast" | "atMost", number | null> & { suppressedBecause: string | null };
interface Row {
  readonly label: string;
  readonly workers: Count | null;
  readonly outOf: Count | null;
}
interface Answer {
  readonly question: string;
  readonly wording: string;
  readonly rows: readonly Row[];
  readonly notHeld: string | null;
  readonly countedFrom: string;
}

const DAY = inDays(0);
/** Twelve peer support workers: 6 on fixed terms at Band 4, and 6 at their role band's Band 3. */
const PEERS = Array.from({ length: 12 }, (_, at) => ({
  roleBand: { code: "PSW" },
  contractKind: at < 6 ? "FIXED_TERM" : "PERMANENT",
  ...(at < 6 ? { payBand: "4" } : {}),
  team: at < 7 ? "North" : "South",
  wholeTimeEquivalent: 1,
}));
const POSTS = [
  ...PEERS,
  ...Array.from({ length: 2 }, () => ({
    roleBand: { code: "PSW_VOL" },
    contractKind: "VOLUNTARY",
    wholeTimeEquivalent: 0.1,
  })),
  ...Array.from({ length: 5 }, () => ({
    roleBand: { code: "PEER_RESEARCHER" },
    contractKind: "PERMANENT",
    wholeTimeEquivalent: 1,
  })),
  // With the one of the demonstration they are five, which is enough to be shown.
  ...Array.from({ length: 4 }, () => ({
    roleBand: { code: "MH_NURSE" },
    contractKind: "PERMANENT",
    wholeTimeEquivalent: 1,
  })),
];

describe("a freedom of information request", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startDemonstration({
      personas: [asking("counts-only", { scope: "workforce:count" }, 5)],
    });
    const recording = recorder(service);
    for (const [at, post] of POSTS.entries()) {
      const worker = await recording.run(
        "registerWorker",
        { number: `FOI-${at}`, name: "Ann Example" },
        "charity-hr",
      );
      expect(worker.userErrors).toEqual([]);
      const { userErrors } = await recording.run(
        "startPost",
        { worker: { id: worker.id }, startedOn: inDays(-100), ...post },
        "charity-hr",
      );
      expect(userErrors).toEqual([]);
    }
  });
  afterAll(() => service.close());

  async function answers(persona: string, more = "", asOf = DAY): Promise<ReadonlyMap<string, Answer>> {
    const COUNT = "{ count suppressedBecause atLeast atMost }";
    const { data, errors } = await service.ask(
      `{ workforce(purpose: "Request 12/26", asOf: "${asOf}"${more}) { informationRequest {
        question wording notHeld countedFrom rows { label workers ${COUNT} outOf ${COUNT} } } } }`,
      {},
      persona,
    );
    expect(errors).toBeUndefined();
    const { workforce } = data as unknown as { workforce: { informationRequest: Answer[] } };
    return new Map(workforce.informationRequest.map((each) => [each.question, each]));
  }
  const numbers = (answer: Answer | undefined) =>
    Object.fromEntries(answer?.rows.map(({ label, workers }) => [label, workers?.count]) ?? []);

  it("has an answer to each of the 15 questions, or the reason why it is not held", async () => {
    const all = await answers("trust-hr");
    expect(all.size).toBe(15);
    for (const { rows, notHeld } of all.values()) expect(rows.length === 0).toBe(notHeld !== null);
    expect(all.get("Q4A")?.notHeld).toMatch(/no sickness absence.*HR system/);
  });

  it("has published figures to compare with, each with its year and source", async () => {
    const { data, errors } = await service.ask(
      `{ workforce(purpose: "Request 12/26", publishable: true) { informationRequest {
        question benchmarks { title year basis source { ref } } } } }`,
      {},
      "trust-hr",
    );
    expect(errors).toBeUndefined();
    const { workforce } = data as unknown as {
      workforce: { informationRequest: { question: string; benchmarks: { year: string }[] }[] };
    };
    const [first] = workforce.informationRequest;
    expect(first?.benchmarks.map(({ year }) => year)).toEqual([
      "2015/16",
      "2019",
      "2019",
      "2019",
      "2023",
      "2025",
    ]);
    expect(first?.benchmarks[1]).toEqual({
      title: "862 peer support workers in mental health services",
      year: "2019",
      basis: "PUBLISHED",
      source: { ref: "S-SHEF" },
    });
    const sickness = workforce.informationRequest.find(({ question }) => question === "Q4A");
    expect(sickness?.benchmarks).toEqual([]);
  });

  it("has exact numbers for those who may list the workers", async () => {
    const all = await answers("charity-hr");
    // The charity of the demonstration has a trainee, who is placed at the trust, a carer peer support worker,
    // two volunteers and a nurse.
    expect(numbers(all.get("Q1A"))).toEqual({
      "Paid peer support workers": 14,
      "Volunteers in peer support": 4,
    });
    expect(numbers(all.get("Q1B"))).toMatchObject({ "Peer researcher": 5 });
    expect(numbers(all.get("Q1C"))).toMatchObject({ "Peer support worker": 6 });
    expect(all.get("Q1C")?.rows[0]?.outOf?.count).toBe(14);
    expect(numbers(all.get("Q2A"))).toEqual({ "Band 3": 8, "Band 4": 6 });
    expect(numbers(all.get("Q2B"))).toEqual({ "Band 5: Peer researcher": 5 });
    expect(numbers(all.get("Q6A"))).toEqual({ "Paid lived experience and peer roles": 19 });
    expect(numbers(all.get("Q5A"))).toMatchObject({ North: 7, South: 5 });
  });

  it("for publication leaves out small numbers and what would reveal them", async () => {
    const [exact, published] = [
      await answers("charity-hr"),
      await answers("charity-hr", ", publishable: true"),
    ];
    expect(published.get("Q1A")?.rows[1]?.workers?.count).toBeNull();
    expect(published.get("Q6B")?.rows[0]?.workers?.count).toBe(23);
    for (const [question, { rows }] of published)
      for (const { label, workers } of rows) {
        const really = exact.get(question)?.rows.find((each) => each.label === label)?.workers?.count ?? 0;
        if (workers?.count !== null && workers !== null) {
          expect([label, workers.count]).toEqual([label, really]);
          expect(workers.count === 0 || workers.count >= 5).toBe(true);
        }
      }
  });

  it("has no number for those who may not list the workers", async () => {
    const all = await answers("counts-only", "", `${DAY.slice(0, 8)}01`);
    const counts = [...all.values()].flatMap(({ rows }) => rows.flatMap(({ workers }) => workers ?? []));
    expect(new Set(counts.map(({ suppressedBecause }) => suppressedBecause))).toEqual(
      new Set(["MAY_NOT_COUNT"]),
    );
  });
});
