import { organisationId } from "../../../src/commands/demonstration/personas";
import { SERVICE_ROLE } from "../../../src/database/pool";
import { toGlobalId } from "../../../src/schema/node";
import { inDays } from "../../support/days";
import { startDemonstration } from "../../support/demonstration";
import { enter } from "../../support/reach";
import { type Recorder, recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";
import { story } from "../../support/story";
import { asking } from "../../support/varied";

interface Placed {
  readonly employer: { readonly code: string };
  readonly workers: Record<"count" | "atLeast" | "atMost", number | null> & {
    readonly suppressedBecause: string | null;
  };
}

/** A trust counts the people whom a charity places on its wards. */
describe("workers whom other employers place here", () => {
  const it = story();

  let service: TestService;
  let recording: Recorder;
  const posts: string[] = [];
  const numberOf = (each: number) => `PL-${each}`;
  const TRUST = { id: toGlobalId("Organisation", organisationId("NORTHMOOR")) };

  beforeAll(async () => {
    service = await startDemonstration({
      personas: [asking("counts-only", { scope: "workforce:count" }, 5)],
    });
    recording = recorder(service);
  });
  afterAll(() => service.close());

  const done = async (mutation: string, input: object, as = "charity-hr") => {
    const { id, userErrors } = await recording.run(mutation, input, as);
    expect(userErrors).toEqual([]);
    return id ?? "";
  };
  const employ = async (count: number, isPlaced: boolean) => {
    for (let each = 0; each < count; each += 1) {
      const id = await done("registerWorker", { number: numberOf(posts.length), name: "Ann Example" });
      const post = await done("startPost", {
        worker: { id },
        roleBand: { code: "PSW" },
        contractKind: "PERMANENT",
        wholeTimeEquivalent: 1,
        startedOn: inDays(-100),
        ...(isPlaced ? { host: TRUST } : {}),
      });
      posts.push(post);
    }
  };
  const placed = async (more = "", as = "trust-hr", asOf = inDays(0)): Promise<readonly Placed[]> => {
    const { data, errors } = await service.ask(
      `{ workforce(purpose: "Planning wards", asOf: "${asOf}"${more}) { placedHere {
        employer { code } workers { count suppressedBecause atLeast atMost } } } }`,
      {},
      as,
    );
    expect(errors).toBeUndefined();
    return (data as unknown as { workforce: { placedHere: Placed[] } }).workforce.placedHere;
  };

  it("are not counted exactly if they are few and not granted, nor is it said how many the employer has", async () => {
    // In the demonstration the charity places its trainee at the trust.
    expect(await placed()).toEqual([
      {
        employer: { code: "OPEN-DOOR" },
        workers: { count: null, suppressedBecause: "SMALL_OR_PROTECTS_ANOTHER", atLeast: 1, atMost: null },
      },
    ]);
    expect(await placed("", "charity-hr")).toEqual([]);
  });

  it("are counted if they are enough, and so are the employer's others", async () => {
    await employ(7, true);
    // Eight are placed. The charity has one other worker, whom the difference would show.
    expect((await placed())[0]?.workers.count).toBeNull();
    await employ(4, false);
    for (const more of ["", ", publishable: true"]) expect((await placed(more))[0]?.workers.count).toBe(8);
  });

  it("are no longer counted from the day on which their post has ended", async () => {
    for (const post of posts.slice(0, 5)) await done("endPost", { post, endedOn: inDays(-10) });
    expect((await placed("", "trust-hr", inDays(-11)))[0]?.workers.count).toBe(8);
    expect((await placed())[0]?.workers.count).toBeNull();
  });

  it("are counted exactly if the employer granted all of them, but not for publication", async () => {
    const grant = (numbers: readonly string[]) =>
      done("grantPartner", {
        partner: TRUST,
        capacity: "PEER_SUPERVISOR",
        workers: numbers.map((number) => ({ number })),
        fromOn: inDays(0),
      });
    await grant(["OD-002", numberOf(5)]);
    expect((await placed())[0]?.workers.count).toBeNull();
    await grant([numberOf(6)]);
    expect((await placed())[0]?.workers.count).toBe(3);
    expect((await placed(", publishable: true"))[0]?.workers.count).toBeNull();
  });

  it("are counted by the database for the host alone", async () => {
    const client = await service.pool.connect();
    try {
      await client.query("BEGIN");
      await enter(client, { role: SERVICE_ROLE, organisations: organisationId("OPEN-DOOR") });
      await expect(
        client.query("SELECT * FROM placed_workers($1, '2026-11-29', '{}')", [organisationId("NORTHMOOR")]),
      ).rejects.toThrow("not counted here");
    } finally {
      await client.query("ROLLBACK");
      client.release();
    }
  });

  it("are not shown to those who may not list workers, nor who employs them", async () => {
    const asOf = `${inDays(0).slice(0, 8)}01`;
    const { data, errors } = await service.ask(
      `{ workforce(purpose: "Planning wards", asOf: "${asOf}") { placedHere { employer { code } workers { count } } } }`,
      {},
      "counts-only",
    );
    expect(errors).toMatchObject([{ path: ["workforce", "placedHere"], extensions: { code: "FORBIDDEN" } }]);
    expect(data).toEqual({ workforce: { placedHere: null } });
  });
});
