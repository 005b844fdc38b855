import { startDemonstration } from "../../support/demonstration";
import { latestCursor, pageOfFeed, restOfFeed } from "../../support/feed";
import { TRUST } from "../../support/partners";
import { type Recorder, recorder } from "../../support/recorder";
import { itSlow } from "../../support/sample";
import type { TestService } from "../../support/server";

const HR = { persona: "trust-hr" };

describe("cursors of the feed of changes", () => {
  let service: TestService;
  let record: Recorder;

  beforeAll(async () => {
    service = await startDemonstration();
    record = recorder(service);
  });

  afterAll(() => service.close());

  const asked = (after: string, persona = "trust-hr") =>
    service.ask(
      "query ($after: String) { changes(first: 5, after: $after) { nodes { id } } }",
      { after },
      persona,
    );
  const messageOf = ({ errors }: Awaited<ReturnType<typeof asked>>) => [
    errors?.[0]?.extensions.code,
    errors?.[0]?.message,
  ];

  it("are refused where they are another organisation's, or none", async () => {
    const theirs = await latestCursor(service, { persona: "charity-hr" });
    expect(messageOf(await asked(theirs))).toEqual([
      "BAD_USER_INPUT",
      expect.stringContaining("another organisation's feed"),
    ]);
    const workers = await service.ask("{ workers(first: 1) { pageInfo { endCursor } } }", {}, "trust-hr");
    const { endCursor } = (workers.data as unknown as { workers: { pageInfo: { endCursor: string } } })
      .workers.pageInfo;
    for (const none of [endCursor, "rubbish", "", "WyJjaGFuZ2VzIG9mICJd"])
      expect(messageOf(await asked(none))).toEqual([
        "BAD_USER_INPUT",
        expect.stringContaining("does not belong to the feed of changes"),
      ]);
  });

  itSlow("work for as long as there is a feed, at every place and whatever kinds are asked for", async () => {
    const { events } = await restOfFeed(service, HR);
    const { data } = await service.ask(
      "{ changes(first: 30) { edges { cursor node { id } } } }",
      {},
      "trust-hr",
    );
    const { edges } = (data as unknown as { changes: { edges: { cursor: string; node: { id: string } }[] } })
      .changes;
    for (const [index, { cursor, node }] of edges.entries()) {
      expect(node.id).toBe(events[index]?.id);
      const page = await pageOfFeed(service, HR, { after: cursor, first: 1 });
      expect(page.nodes[0]?.id).toBe(events[index + 1]?.id);
    }
    const kinds = ["POST_RECORDED", "WORKER_REGISTERED"];
    const some = await restOfFeed(service, { ...HR, kinds }, { after: edges[3]?.cursor, first: 2 });
    expect(some.events).toEqual(events.slice(4).filter(({ kind }) => kinds.includes(kind)));
  });

  it("lead backwards, too, from the end or from any place", async () => {
    const { events } = await restOfFeed(service, HR);
    const { data } = await service.ask(
      "{ changes(last: 5) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } latestCursor } }",
      {},
      "trust-hr",
    );
    interface Backwards {
      edges: { cursor: string; node: { id: string } }[];
      pageInfo: object;
      latestCursor: string;
    }
    const { edges, pageInfo, latestCursor: end } = (data as unknown as { changes: Backwards }).changes;
    expect(edges.map(({ node }) => node.id)).toEqual(events.slice(-5).map(({ id }) => id));
    expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true, endCursor: end });
    const before = await service.ask(
      "query ($before: String) { changes(last: 2, before: $before) { nodes { id } pageInfo { hasNextPage } } }",
      { before: edges[1]?.cursor },
      "trust-hr",
    );
    expect((before.data as unknown as { changes: object }).changes).toEqual({
      nodes: events.slice(-6, -4).map(({ id }) => ({ id })),
      pageInfo: { hasNextPage: true },
    });
  });

  it("say so where the database was restored from a backup that is older", async () => {
    const before = await latestCursor(service, HR);
    await record.run("registerWorker", { number: "LOST-1", name: "Lost" }, "trust-hr");
    const lost = await latestCursor(service, HR);
    const restore = async () => {
      const last = "(SELECT max(number) FROM change_batch WHERE organisation_id = $1)";
      await service.pool.query(
        `DELETE FROM change c USING change_batch b WHERE b.id = c.batch_id AND b.organisation_id = $1 AND b.number = ${last}`,
        [TRUST],
      );
      await service.pool.query(`DELETE FROM change_batch WHERE organisation_id = $1 AND number = ${last}`, [
        TRUST,
      ]);
      await service.pool.query("UPDATE trail_head SET batches = batches - 1 WHERE organisation_id = $1", [
        TRUST,
      ]);
    };
    await restore();
    const refused = ["BAD_USER_INPUT", expect.stringContaining("restored from an older backup")];
    expect(messageOf(await asked(lost))).toEqual(refused);
    await record.run("registerWorker", { number: "LOST-2", name: "Found" }, "trust-hr");
    expect(messageOf(await asked(lost))).toEqual(refused);
    expect((await restOfFeed(service, HR, { after: before })).events).toMatchObject([
      { kind: "WORKER_REGISTERED" },
    ]);
  });

  it("are refused with a page that is none, and with no kinds", async () => {
    const refusals = ["changes", "changes(first: 0)", "changes(first: 101)", "changes(first: 1, kinds: [])"];
    for (const field of refusals) {
      const { data, errors } = await service.ask(`{ ${field} { nodes { id } } }`, {}, "trust-hr");
      expect([field, data, errors?.[0]?.extensions.code]).toEqual([
        field,
        { changes: null },
        "BAD_USER_INPUT",
      ]);
    }
  });
});
