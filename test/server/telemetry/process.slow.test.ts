import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cloneDatabase, DEMONSTRATION_TEMPLATE } from "../../support/clone";
import { askOf, processStarter, START_PATIENCE } from "../../support/processes";

describe("a process that operators watch", () => {
  const dataDir = mkdtempSync(join(tmpdir(), "peerway-watched-"));
  const { start, stop } = processStarter(dataDir);
  const received: string[] = [];
  let collector: Server;
  let endpoint: string;

  beforeAll(async () => {
    collector = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += chunk.toString()));
      request.on("end", () => {
        received.push(`${request.url} ${body}`);
        response.writeHead(200, { "content-type": "application/json" }).end("{}");
      });
    });
    await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
    endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  });

  afterAll(async () => {
    await stop();
    collector.closeAllConnections();
    collector.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it(
    "serves metrics at a port of their own, logs a line a request, and sends spans",
    async () => {
      const started = await start({
        DATABASE_URL: await cloneDatabase({ template: DEMONSTRATION_TEMPLATE }),
        METRICS_PORT: "0",
        REQUEST_LOG: "on",
        OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
      });
      const logged: string[] = [];
      started.child.stdout?.on("data", (chunk: Buffer) => logged.push(chunk.toString()));
      await askOf(started)("{ workers(first: 1) { totalCount } }", {}, "trust-hr");
      const address = /Metrics are at (\S+)/.exec(started.said)?.[1] ?? "";
      expect(new URL(address).hostname).toBe("127.0.0.1");
      const metrics = await (await fetch(address)).text();
      for (const name of [
        'peerway_requests_total{operation="workers",status="2xx"} 1',
        "peerway_request_duration_seconds_bucket",
        'peerway_request_cost_count{kind="query"} 1',
        'peerway_database_connections{state="busy"}',
        "peerway_readiness_due",
        "peerway_readiness_behind_seconds",
        'peerway_operations_waiting{weight="heavy"} 0',
        "peerway_plans_waiting 0",
        'peerway_loader_batches_total{group="facts"} 0',
        'peerway_loader_keys_total{group="facts"} 0',
        "peerway_nodejs_eventloop_lag_p99_seconds",
      ])
        expect(metrics).toContain(name);
      expect((await fetch(`${started.address}/metrics`)).status).toBe(404);
      expect((await fetch(address.replace("/metrics", "/other"))).status).toBe(404);
      started.child.kill("SIGTERM");
      await once(started.child, "exit");
      expect(received.join("")).toMatch(/^\/v1\/traces .*"peerway".*"query workers"/s);
      const requests = logged
        .join("")
        .split("\n")
        .filter((line) => line.includes('"msg":"Request"'));
      expect(requests.map((line) => JSON.parse(line) as object)).toEqual([
        expect.objectContaining({
          organisation: "NORTHMOOR",
          actor: ["HR"],
          operation: "workers",
          status: 200,
        }),
      ]);
    },
    START_PATIENCE,
  );
});
