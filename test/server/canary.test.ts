import { Writable } from "node:stream";
import { pino } from "pino";
import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";

const CANARY = "canary-5b1e7c";

describe("what somebody wrote", () => {
  const log: string[] = [];
  let service: TestService;

  beforeAll(async () => {
    const stream = new Writable({
      write(chunk, _, done) {
        log.push(String(chunk));
        done();
      },
    });
    service = await startDemonstration({
      service: {
        production: true,
        logger: pino({ level: "debug" }, stream),
      },
    });
  });

  beforeEach(() => {
    log.length = 0;
  });

  afterAll(async () => {
    await service.close();
  });

  const draft = async (words: { title?: string; reflection?: string }, more: object = {}) => {
    const { data } = await service.ask("{ me { id } }", {}, "worker-amara");
    return service.ask(
      "mutation ($input: DraftEvidenceInput!) { draftEvidence(input: $input) { evidence { id } userErrors { message } } }",
      {
        input: {
          worker: { id: (data as unknown as { me: { id: string } }).me.id },
          kind: "REFLECTIVE_ACCOUNT",
          doneOn: "2026-10-01",
          title: "An account",
          reflection: "",
          claims: [],
          ...words,
          ...more,
        },
      },
      "worker-amara",
    );
  };

  /** Makes the database refuse what is written, in a way that PostgreSQL's own message repeats it. */
  const break_ = async (sql: string) => {
    await service.pool.query(sql);
  };

  const FAILURES: readonly (readonly [string, string, string])[] = [
    [
      "a check, whose detail repeats the row",
      `ALTER TABLE evidence_words ADD CONSTRAINT planted CHECK (reflection NOT LIKE '%canary%')`,
      `ALTER TABLE evidence_words DROP CONSTRAINT planted`,
    ],
    [
      "a conversion, whose message repeats the value",
      `CREATE FUNCTION planted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM NEW.reflection::uuid; RETURN NEW; END $$;
       CREATE TRIGGER planted BEFORE INSERT ON evidence_words FOR EACH ROW EXECUTE FUNCTION planted()`,
      `DROP FUNCTION planted CASCADE`,
    ],
    [
      "an exception that quotes it",
      `CREATE FUNCTION planted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'not fit: "%"', NEW.reflection; END $$;
       CREATE TRIGGER planted BEFORE INSERT ON evidence_words FOR EACH ROW EXECUTE FUNCTION planted()`,
      `DROP FUNCTION planted CASCADE`,
    ],
  ];

  it.each(FAILURES)(
    "stands in no answer and no log where the database fails on it: %s",
    async (_, plant, clear) => {
      await break_(plant);
      try {
        const answer = await draft({ reflection: `My story, "${CANARY}" and more` });
        const [error] = answer.errors ?? [];
        expect(error?.extensions).toEqual({ code: "INTERNAL_SERVER_ERROR", errorId: expect.any(String) });
        expect(JSON.stringify(answer)).not.toContain(CANARY);
        expect(log.join("")).toContain(String(error?.extensions.errorId));
        expect(log.join("")).not.toContain(CANARY);
      } finally {
        await break_(clear);
      }
    },
  );

  it("stands in no log where it is stored, refused, or of the wrong type", async () => {
    expect((await draft({ title: CANARY, reflection: CANARY })).errors).toBeUndefined();
    await draft({ reflection: CANARY }, { doneOn: CANARY });
    await draft({ reflection: CANARY }, { kind: CANARY });
    await draft({ reflection: `${CANARY}\u0000` });
    await service.ask("query ($n: Int!) { workers(first: $n) { totalCount } }", { n: CANARY }, "trust-hr");
    await service.ask(`{ workers(first: 1, name: "${CANARY}") { nonsense } }`, {}, "trust-hr");
    await service.ask(`{ ${CANARY}`, {}, "trust-hr");
    expect(log.join("")).not.toContain(CANARY);
  });

  it("stands in no log if it is in a badge, or is the address that a badge was issued to", async () => {
    const badge = (more: object) =>
      JSON.stringify({
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        id: `urn:${CANARY}`,
        type: ["VerifiableCredential", "OpenBadgeCredential"],
        issuer: { id: `https://${CANARY}.example`, name: CANARY },
        validFrom: "2026-03-01T09:00:00Z",
        credentialSubject: { achievement: { id: `urn:${CANARY}:1`, name: CANARY } },
        ...more,
      });
    const sent = [badge({}), badge({ [CANARY]: CANARY }), badge({ "@context": CANARY }), CANARY];
    for (const json of sent) {
      const input = { worker: { number: "NM-001" }, json, address: `${CANARY}@example.org`, dryRun: false };
      const { data } = await service.ask(
        "mutation ($input: HandInBadgeInput!) { handInBadge(input: $input) { userErrors { code } } }",
        { input },
        "worker-amara",
      );
      const { handInBadge } = data as unknown as { handInBadge: { userErrors: readonly object[] } };
      expect(handInBadge.userErrors.length).toBeGreaterThan(0);
    }
    expect(log.join("")).not.toContain(CANARY);
  });
});
