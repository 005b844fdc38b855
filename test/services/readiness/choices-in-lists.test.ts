import { startDemonstration } from "../../support/demonstration";
import { type Recorder, recorder } from "../../support/recorder";
import { competences } from "../../support/senior-step";
import type { TestService } from "../../support/server";

interface Named {
  readonly code: string;
  readonly label: string;
  readonly suppliedBy: string | null;
  readonly choice: { readonly needed: number; readonly parts: readonly { readonly code: string }[] } | null;
}

describe("a choice in HR's list", () => {
  let service: TestService;
  let record: Recorder;

  beforeAll(async () => {
    service = await startDemonstration();
    record = recorder(service);
    for (const [number, name] of [
      ["CH-1", "Ada Choosing"],
      ["CH-2", "Ben Choosing"],
    ]) {
      const worker = { id: (await record.run("registerWorker", { number, name }, "trust-hr")).id };
      const post = {
        roleBand: { code: "PSW" },
        startedOn: "2026-03-02",
        wholeTimeEquivalent: 1,
        contractKind: "PERMANENT",
      };
      expect((await record.run("startPost", { worker, ...post }, "trust-hr")).userErrors).toEqual([]);
    }
  });

  afterAll(() => service.close());

  const workforce = async <Answer>(fields: string) => {
    const { data, errors } = await service.ask(
      `{ workforce(purpose: "Planning training") { ${fields} } }`,
      {},
      "trust-hr",
    );
    return { errors, answer: (data as unknown as { workforce: Answer } | null)?.workforce };
  };

  it("is one requirement with all that there is to choose from, as on the worker's own page", async () => {
    const { answer } = await workforce<{ readiness: { nodes: { open: Named[] }[] } }>(
      `readiness(first: 1, name: "Ada Choosing", route: { code: "R03" }) {
        nodes { open { code label suppliedBy choice { needed parts { code } } } } }`,
    );
    const open = answer?.readiness.nodes[0]?.open ?? [];
    expect(open.filter(({ choice }) => choice)).toEqual([
      {
        code: "ways-of-supporting",
        label: "Four of these six ways of supporting people, of the worker's own choice",
        suppliedBy: "WORKER",
        choice: {
          needed: 4,
          parts: competences("4.1", "4.2", "4.3", "4.4", "4.5", "4.6").map((code) => ({ code })),
        },
      },
      expect.objectContaining({ code: "helping-others", choice: expect.objectContaining({ needed: 2 }) }),
    ]);
    // No part of a choice is asked for by itself.
    expect(open.map(({ code }) => code)).not.toEqual(expect.arrayContaining(competences("4.1")));
    expect(open.find(({ code }) => code === "supervision")).toMatchObject({ choice: null });
  });

  it("is counted and found as one requirement, and a part of it leads to the choice", async () => {
    const counted = await workforce<{
      routes: { blocking: { requirement: { code: string }; workers: { count: number } }[] }[];
    }>('routes(route: { code: "R03" }) { blocking(first: 100) { requirement { code } workers { count } } }');
    const lacking = (code: string) =>
      counted.answer?.routes[0]?.blocking.find(({ requirement }) => requirement.code === code)?.workers.count;
    const found = (code: string) =>
      workforce<{ readiness: { totalCount: number } }>(
        `readiness(first: 1, route: { code: "R03" }, openRequirement: "${code}") { totalCount }`,
      );
    expect(lacking("ways-of-supporting")).toBeGreaterThanOrEqual(2);
    expect((await found("ways-of-supporting")).answer?.readiness.totalCount).toBe(
      lacking("ways-of-supporting"),
    );
    expect(lacking("competence-4.1")).toBeUndefined();
    expect((await found("competence-4.1")).errors?.[0]?.message).toContain(
      'another part of it would do as well. Ask for the choice: "ways-of-supporting".',
    );
  });
});
