import { Writable } from "node:stream";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { pino } from "pino";
import { Metrics } from "../../../src/server/telemetry/metrics";
import { requestLog } from "../../../src/server/telemetry/request-log";
import { startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";

const CANARY = "canary5b1e7c";
/** More than 200 requests in all. */
const ROUNDS = 15;

/** Requests of every kind, with the canary wherever a client can write. */
const REQUESTS: readonly (readonly [persona: string, query: string, variables: object])[] = [
  ["trust-hr", `query ${CANARY} { ${CANARY}: workers(first: 1, name: "${CANARY}") { totalCount } }`, {}],
  ["trust-hr", "query ($name: String) { workers(first: 1, name: $name) { totalCount } }", { name: CANARY }],
  ["trust-hr", `{ worker(by: { number: "${CANARY}" }) { name } }`, {}],
  [
    "trust-hr",
    `{ worker(by: { number: "NM-001" }) { eligibility(route: { code: "${CANARY}" }) { outcome } } }`,
    {},
  ],
  ["trust-hr", `fragment ${CANARY} on Query { workers(first: 1) { totalCount } } { ...${CANARY} }`, {}],
  ["trust-hr", `{ workers(first: 1) { ${CANARY} } }`, {}],
  ["trust-hr", `{ ${CANARY}`, {}],
  ["trust-hr", "query ($n: Int!) { workers(first: $n) { totalCount } }", { n: CANARY }],
  [
    "trust-hr",
    "mutation ($input: RegisterWorkerInput!) { registerWorker(input: $input) { userErrors { message } } }",
    { input: { number: `${CANARY}-#`, name: CANARY } },
  ],
  [
    "trust-hr",
    "mutation ($input: ImportFileInput!) { importFile(input: $input) { userErrors { message } } }",
    {
      input: {
        kind: "WORKERS",
        format: "CSV",
        fileName: `${CANARY}.csv`,
        text: `number,name,team\n${CANARY}-1,${CANARY},${CANARY}\n${CANARY},${CANARY}\n`,
        dryRun: false,
      },
    },
  ],
  ["worker-amara", "{ me { id name } }", {}],
  ["trust-hr-system", `{ workers(first: 2, name: "${CANARY}") { nodes { name } } }`, {}],
  ["", `{ workers(first: 1, name: "${CANARY}") { totalCount } }`, {}],
  ["", `{ progressionRoutes(first: 1) { ${CANARY}: totalCount } }`, {}],
];

/** Requests to routes of other standards, with the canary wherever a client can write. */
const ROUTES: readonly string[] = [
  `/ims/case/v1p1/CFItems/${CANARY}`,
  `/ims/case/v1p0/CFPackages/${CANARY}?${CANARY}=${CANARY}`,
  `/ims/case/v1p1/CFDocuments?filter=title='${CANARY}'`,
  `/ims/case/v1p1/CFDocuments?sort=${CANARY}&fields=${CANARY}&limit=${CANARY}`,
  `/ims/case/v1p1/${CANARY}`,
  `/events/${CANARY}`,
  `/events/change.v1.schema.json?${CANARY}`,
  `/xapi/about?${CANARY}`,
  `/xapi/${CANARY}`,
];

describe("what operators watch the service by", () => {
  const log: string[] = [];
  const metrics = new Metrics();
  const spans = new InMemorySpanExporter();
  let service: TestService;

  beforeAll(async () => {
    const stream = new Writable({
      write(chunk, _, done) {
        log.push(String(chunk));
        done();
      },
    });
    const logger = pino({ level: "debug" }, stream);
    const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
    service = await startDemonstration({
      service: {
        logger,
        telemetry: {
          listeners: [requestLog(logger, () => "NORTHMOOR"), metrics.onRequest],
          tracer: provider.getTracer("test"),
        },
      },
    });
  });

  afterAll(() => service.close());

  const lines = () =>
    log.flatMap((line) => {
      const parsed = JSON.parse(line) as Record<string, unknown>;
      return parsed.msg === "Request" ? [parsed] : [];
    });

  it("repeats nothing that a client wrote, and names no person", async () => {
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [persona, query, variables] of REQUESTS) await service.ask(query, variables, persona);
    const headers = { "user-agent": CANARY, authorization: `Bearer ${CANARY}`, "x-request-id": CANARY };
    for (const url of ROUTES) await service.app.inject({ url, headers });
    for (const verb of ["completed", CANARY])
      await service.app.inject({
        method: "POST",
        url: "/xapi/statements",
        headers: {
          "content-type": "application/json",
          "x-experience-api-version": "1.0.3",
          authorization: `Bearer ${await service.tokenOf("trust-learning-system")}`,
        },
        payload: JSON.stringify({
          actor: { name: CANARY, account: { homePage: `https://${CANARY}.example`, name: CANARY } },
          verb: { id: verb === CANARY ? CANARY : `http://adlnet.gov/expapi/verbs/${verb}` },
          object: { id: `https://${CANARY}.example/course` },
          result: { response: CANARY },
        }),
      });
    await service.app.inject({
      method: "POST",
      url: `/graphql?${CANARY}`,
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${CANARY}`,
        "user-agent": CANARY,
        traceparent: CANARY,
        tracestate: `vendor=${CANARY}`,
        baggage: `who=${CANARY}`,
        "x-request-id": CANARY,
      },
      payload: `{"${CANARY}`,
    });
    expect(lines().length).toBe(ROUNDS * REQUESTS.length + ROUTES.length + 3);
    const watched = {
      log: log.join(""),
      metrics: await metrics.registry.metrics(),
      spans: JSON.stringify(
        spans
          .getFinishedSpans()
          .map(({ name, attributes, events, status, links }) => [name, attributes, events, status, links]),
      ),
    };
    const subjects = service.personas.flatMap(({ actor: { subject, name } }) => [subject, name]);
    for (const [what, text] of Object.entries(watched))
      expect([what, [CANARY, ...subjects].filter((each) => text.includes(each))]).toEqual([what, []]);
  });

  it("names operations by fields of the schema, and actors by what they may do", async () => {
    log.length = 0;
    spans.reset();
    const traceId = "0af7651916cd43dd8448eb211c80319c";
    await service.app.inject({
      method: "POST",
      url: "/graphql",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${await service.tokenOf("trust-hr")}`,
        traceparent: `00-${traceId}-b7ad6b7169203331-01`,
      },
      payload: JSON.stringify({ query: "query Mine { a: workers(first: 1) { totalCount } }" }),
    });
    expect(lines()).toEqual([
      expect.objectContaining({
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        traceId,
        organisation: "NORTHMOOR",
        actor: ["HR"],
        kind: "query",
        operation: "workers",
        status: 200,
        ms: expect.any(Number),
        cost: expect.any(Number),
        codes: [],
      }),
    ]);
    const named = spans.getFinishedSpans().map(({ name }) => name);
    expect(named).toContain("query workers");
    expect(named).toContain("statement set-reach");
    expect(await metrics.registry.metrics()).toMatch(
      /peerway_requests_total\{operation="workers",status="2xx"\} \d+/,
    );
  });

  it("gives an error on our side the id of its request", async () => {
    log.length = 0;
    await service.pool.query("ALTER TABLE worker RENAME TO worker_away");
    try {
      const { errors } = await service.ask("{ workers(first: 1) { totalCount } }", {}, "trust-hr");
      const [line] = lines();
      expect(errors?.[0]?.extensions.errorId).toBe(line?.requestId);
      expect(line).toMatchObject({ codes: ["INTERNAL_SERVER_ERROR"], status: 500 });
    } finally {
      await service.pool.query("ALTER TABLE worker_away RENAME TO worker");
    }
  });

  it("has a span for a use case", async () => {
    spans.reset();
    const [, query, variables] = REQUESTS[8] ?? [];
    await service.ask(query ?? "", variables, "trust-hr");
    const named = spans.getFinishedSpans().map(({ name }) => name);
    expect(named).toEqual(expect.arrayContaining(["registerWorker", "mutation registerWorker"]));
  });
});
