import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startDemonstration } from "../support/demonstration";
import { openDeliverer } from "../support/event-deliverer";
import { TRUST } from "../support/partners";
import { recorder } from "../support/recorder";
import type { TestService } from "../support/server";
import { PROJECT } from "../support/template";
import { openReceiver, type Receiver } from "../support/webhook-receiver";

const PAGE = readFileSync(join(PROJECT, "docs", "webhooks.md"), "utf8");

const blocksOf = (language: string): string[] =>
  [...PAGE.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, text = ""]) => text,
  );

/** What differs from one run to the next: ids, instants, secrets and signatures. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, text) => {
      if (typeof text !== "string") return text;
      if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return "an instant";
      if (/^\d{10}$/.test(text)) return "seconds";
      if (/^\d{4}-\d\d-\d\d$/.test(text)) return "a day";
      if (/^whsec_[A-Za-z0-9+/]{43}=$/.test(text)) return "a secret";
      if (/^v1,[A-Za-z0-9+/]{43}=$/.test(text)) return "a signature";
      const type = /^(\w+):/.exec(Buffer.from(text, "base64url").toString())?.[1];
      return type ? `the id of ${type}` : text;
    }),
  );
}

/** A message of the page: its headers by name, and its body. */
function messageOf(block: string): { headers: Record<string, string>; body: unknown } {
  const [head = "", body = ""] = block.split("\n\n");
  const lines = head.split("\n").slice(1);
  const headers = lines
    .map((line) => line.split(": "))
    .map(([name = "", text = ""]) => [name.toLowerCase(), text]);
  return { headers: Object.fromEntries(headers), body: JSON.parse(body) };
}

describe("the exchange of docs/webhooks.md", () => {
  let service: TestService;
  let receiver: Receiver;

  beforeAll(async () => {
    service = await startDemonstration();
    receiver = await openReceiver();
  });
  afterAll(async () => {
    await receiver.close();
    await service.close();
  });

  const shown = (at: number, message: number) => {
    const { headers, body } = messageOf(blocksOf("http")[at] ?? "");
    const received = receiver.received[message];
    const real = Object.fromEntries(Object.keys(headers).map((name) => [name, received?.headers[name]]));
    return { page: plain({ headers, body }), real: plain({ headers: real, body: received?.event }) };
  };

  /** Has the trust's first worker be ready until a day in a month. */
  async function letLapse(): Promise<void> {
    const question =
      '{ workforce(purpose: "To compare") { readiness(first: 1, route: { code: "R03" }) { totalCount } } }';
    await service.ask(question, {}, "trust-hr");
    await service.pool.query("UPDATE readiness SET lapses_on = 'infinity'");
    await service.pool.query("UPDATE readiness_state SET recompute_on = 'infinity'");
    await service.pool.query(
      `UPDATE readiness SET outcome = 'MET', lapses_on = current_date + 30
       WHERE (organisation_id, worker_id, route_id) = (
         SELECT organisation_id, worker_id, route_id FROM readiness WHERE organisation_id = $1 LIMIT 1)`,
      [TRUST],
    );
  }

  it("is what the service answers and sends", async () => {
    const [subscribe = "", lapsing = "", deliveries = "", policy = ""] = blocksOf("graphql");
    const mutation = subscribe.replace("https://hr.northmoor.example/peerway", receiver.url);
    const answer = await service.ask(mutation, {}, "trust-hr");
    expect(plain({ data: answer.data })).toEqual(plain(JSON.parse(blocksOf("json")[0] ?? "")));
    const deliverer = openDeliverer(service);
    deliverer.wake(TRUST);
    await deliverer.idle();
    await recorder(service).run(
      "recordCompletion",
      {
        worker: { number: "NM-001" },
        unit: { code: { code: "1.2" } },
        passed: true,
        completedOn: "2026-03-03",
      },
      "trust-hr",
    );
    deliverer.wake(TRUST);
    await deliverer.idle();
    await letLapse();
    const address = receiver.url.replace(/[^/]*$/, "lapses");
    await service.ask(lapsing.replace("https://hr.northmoor.example/lapses", address), {}, "trust-hr");
    deliverer.wake(TRUST);
    await deliverer.idle();
    deliverer.wake(TRUST);
    await deliverer.idle();
    await deliverer.close();
    expect(receiver.received).toHaveLength(4);
    for (const [at, message] of [0, 1, 3].entries()) {
      const { page, real } = shown(at, message);
      expect(real).toEqual(page);
    }
    for (const operation of [deliveries, policy])
      expect((await service.ask(operation, {}, "trust-hr")).errors).toBeUndefined();
  });
});
