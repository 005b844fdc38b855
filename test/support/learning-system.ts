import { startDemonstration } from "./demonstration";
import type { TestService } from "./server";

export const ADL = "http://adlnet.gov/expapi/verbs";
export const HOME = "https://moodle.northmoor.example";
export const UNIT_COURSE = `${HOME}/course/view.php?id=7`;
export const LEARNING_SYSTEM = "trust-learning-system";

interface Sent {
  /** The persona that sends; empty: nobody. */
  readonly as?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface XapiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** The demonstration, and a learning system of its trust that sends statements. */
export class LearningSystemWorld {
  service: TestService;

  async start(service: NonNullable<Parameters<typeof startDemonstration>[0]>["service"] = {}): Promise<void> {
    this.service = await startDemonstration({ service });
  }

  async close(): Promise<void> {
    await this.service.close();
  }

  /** Maps the course to unit 1.2, and states the home page of the accounts. */
  async connect(): Promise<void> {
    await this.run("stateAccountHome", { homePage: HOME });
    await this.map(UNIT_COURSE, { unit: { code: { curriculum: "HEE-PSW-CURRICULUM", code: "1.2" } } });
  }

  map(activity: string, to: object): Promise<unknown> {
    return this.run("mapActivity", { activity, ...to });
  }

  /** Runs a mutation that must succeed. */
  async run(mutation: string, input: object, persona = "trust-provider"): Promise<Record<string, unknown>> {
    const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const answer = await this.service.ask(
      `mutation ($input: ${name}!) { ${mutation}(input: $input) { ${SHOWN[mutation] ?? ""} userErrors { code field message } } }`,
      { input },
      persona,
    );
    const done = (answer.data as Record<string, Record<string, unknown>> | null)?.[mutation];
    if (!done || (done.userErrors as unknown[]).length > 0) throw new Error(JSON.stringify(answer));
    return done;
  }

  async send(body: unknown, sent: Sent = {}): Promise<XapiAnswer> {
    return this.request("POST", "/statements", body, sent);
  }

  async request(
    method: "GET" | "POST" | "PUT",
    path: string,
    body?: unknown,
    { as = LEARNING_SYSTEM, headers = {} }: Sent = {},
  ): Promise<XapiAnswer> {
    const answer = await this.service.app.inject({
      method,
      url: `/xapi${path}`,
      headers: {
        host: "127.0.0.1:4000",
        "x-experience-api-version": "1.0.3",
        ...(as === "" ? {} : { authorization: `Bearer ${await this.service.tokenOf(as)}` }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    return { status: answer.statusCode, headers: answer.headers, text: answer.body };
  }

  /** A statement that a worker completed the mapped course. */
  statement(more: object = {}, worker = "NM-001"): Record<string, unknown> {
    return {
      actor: { account: { homePage: HOME, name: worker } },
      verb: { id: `${ADL}/completed` },
      object: { id: UNIT_COURSE },
      timestamp: "2026-10-01T09:00:00Z",
      ...more,
    };
  }

  voiding(id: string, more: object = {}): Record<string, unknown> {
    return this.statement({
      verb: { id: `${ADL}/voided` },
      object: { objectType: "StatementRef", id },
      ...more,
    });
  }

  #workers = 0;

  /** A worker of a new number, whom no other test has seen. */
  async newWorker(): Promise<string> {
    this.#workers += 1;
    const number = `XA-${this.#workers}`;
    await this.run("registerWorker", { number, name: `Learner ${this.#workers}` }, "trust-hr");
    return number;
  }

  /** The completions of a worker that are in force, on which day each, latest first. */
  async completionsOf(number = "NM-001"): Promise<{ unit: string; on: string; passed: boolean }[]> {
    const { rows } = await this.service.pool.query(
      `SELECT u.code AS unit, c.completed_on::text AS on, c.passed
       FROM completion c JOIN worker w ON w.id = c.worker_id
       JOIN curriculum_unit_version v ON v.id = c.unit_version_id JOIN curriculum_unit u ON u.id = v.unit_id
       JOIN fact f ON f.id = c.id JOIN person p ON p.id = f.recorded_by
       JOIN member m ON m.person_id = p.id AND m.organisation_id = f.organisation_id
       WHERE w.number = $1 AND m.name = 'Northmoor learning system'
         AND NOT EXISTS (SELECT FROM undoing x WHERE x.fact_id = c.id)
       ORDER BY c.completed_on DESC, u.code, c.passed`,
      [number],
    );
    return rows;
  }

  /** What became of the statements that were received, the latest first. */
  async received(persona = "trust-provider"): Promise<Record<string, unknown>[]> {
    const { data, errors } = await this.service.ask(
      "{ statementsReceived(first: 100) { nodes { statementId verb object outcome code happenedAt sentBy } } }",
      {},
      persona,
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as unknown as { statementsReceived: { nodes: Record<string, unknown>[] } })
      .statementsReceived.nodes;
  }

  async outcomeOf(id: string): Promise<unknown> {
    return (await this.received()).find(({ statementId }) => statementId === id)?.outcome;
  }
}

/** What of its result a mutation shows. */
const SHOWN: Readonly<Record<string, string>> = {
  mapActivity:
    "mapping { id activity unit { code } programme { code } credentialType { code } endedAt mappedBy }",
  endActivityMapping: "mapping { id endedAt }",
  stateAccountHome: "accountHome { id homePage endedAt statedBy }",
  endAccountHome: "accountHome { id endedAt }",
};
