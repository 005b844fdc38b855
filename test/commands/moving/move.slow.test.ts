import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { organisationId, workerId } from "../../../src/commands/demonstration/personas";
import { cancelMove } from "../../../src/commands/moving/cancel-move";
import { type Move, moveOrganisation } from "../../../src/commands/moving/move-organisation";
import { withOrganisationKeeper } from "../../../src/commands/organisation-keeper";
import { verifyRecord } from "../../../src/commands/verify-record";
import { readAsVerifier } from "../../../src/database/verifier";
import { LEFT } from "../../../src/repositories/moving/tables";
import { allOrganisations, updateWhereRecordsAre } from "../../../src/repositories/workforce/organisations";
import { toGlobalId } from "../../../src/schema/node";
import { cloneDatabase, DEMONSTRATION_TEMPLATE } from "../../support/clone";
import { startDemonstrationAgain, TEST_DAY } from "../../support/demonstration";
import { RECORD } from "../../support/load";
import type { TestService } from "../../support/server";
import { story } from "../../support/story";
import { PROJECT } from "../../support/template";

const OPERATIONS = join(PROJECT, "seed", "operations");
const TO = "https://north.peerway.example";
const FROM = "https://south.peerway.example";
const TRUST = organisationId("NORTHMOOR");

const OF_ORGANISATIONS = `
  SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
  WHERE a.attname = 'organisation_id' AND NOT a.attisdropped AND c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
  ORDER BY 1`;

/** What a database holds of each organisation, by table: how many rows, and a hash of all their columns but those of PostgreSQL's. */
async function heldIn(client: Client): Promise<Map<string, string>> {
  const held = new Map<string, string>();
  await client.query("SET timezone = 'UTC'");
  const { rows: tables } = await client.query<{ name: string }>(OF_ORGANISATIONS);
  for (const { name } of tables) {
    const { rows } = await client.query<{ id: string; held: string }>(
      `SELECT organisation_id::text AS id, count(*) || ' ' || md5(string_agg(to_jsonb(t)::text, '' ORDER BY to_jsonb(t)::text COLLATE "C")) AS held
       FROM public.${name} t WHERE organisation_id IS NOT NULL GROUP BY 1`,
    );
    for (const { id, held: what } of rows) held.set(`${name} ${id}`, what);
  }
  return held;
}

describe("an organisation that is moved to another database", () => {
  const it = story();
  let source: TestService;
  let sourceUrl: string;
  let targetUrl: string;
  let here: Client;
  let there: Client;
  const before = new Map<string, unknown>();
  const recorded: string[] = [];
  let moving: { end: { hash: string }; rows: number; people: number };

  beforeAll(async () => {
    [sourceUrl, targetUrl] = await Promise.all([
      cloneDatabase({ template: DEMONSTRATION_TEMPLATE }),
      cloneDatabase(),
    ]);
    source = await startDemonstrationAgain(sourceUrl, TEST_DAY);
    [here, there] = [
      new Client({ connectionString: sourceUrl }),
      new Client({ connectionString: targetUrl }),
    ];
    await Promise.all([here.connect(), there.connect()]);
  });

  afterAll(async () => {
    await Promise.all([here.end(), there.end(), source.close()]);
  });

  const moveOf = async (code: string, more: Partial<Move> = {}): Promise<Move> => {
    const all = await withOrganisationKeeper(sourceUrl, "OPERATOR", "organisation move", allOrganisations);
    const organisation = all.find((each) => each.code === code);
    if (!organisation) throw new Error(`${code} is not on record.`);
    return { organisation, sourceUrl, targetUrl, to: TO, from: FROM, ...more };
  };
  const operations = readdirSync(OPERATIONS).filter((file) => file.endsWith(".graphql"));
  async function answersOf(service: TestService): Promise<Map<string, unknown>> {
    const answers = new Map<string, unknown>();
    for (const file of operations) {
      const query = readFileSync(join(OPERATIONS, file), "utf8");
      const persona = /^# persona: (\S+)$/m.exec(query)?.[1] ?? "";
      answers.set(file, await service.ask(query, {}, persona));
    }
    return answers;
  }
  const recordSession = async (heldOn: string) => {
    const input = { worker: { id: toGlobalId("Worker", workerId({ code: "amara" })) }, kind: "PEER", heldOn };
    return await source.ask(RECORD, { input }, "trust-peer-supervisor");
  };

  it("is refused while the two databases do not have the same editions, and goes on where it was", async () => {
    await there.query(
      `INSERT INTO source SELECT (jsonb_populate_record(s, '{"ref": "made"}')).* FROM source s LIMIT 1`,
    );
    await expect(moveOrganisation(await moveOf("NORTHMOOR"))).rejects.toThrow(
      /same editions of the reference data:\n {2}source: 0 only here, 1 only there, 0 different/,
    );
    await there.query("DELETE FROM source WHERE ref = 'made'");
    expect((await recordSession("2020-01-01")).data).toMatchObject({ recordSupervision: { userErrors: [] } });
  });

  it("is refused without the address of those whose records stay, if its own name them", async () => {
    await expect(moveOrganisation(await moveOf("OPEN-DOOR", { from: null }))).rejects.toThrow(
      /The records name [A-Z-]+, which the other database does not know\. .*--from/,
    );
    expect((await recordSession("2020-01-02")).data).toMatchObject({ recordSupervision: { userErrors: [] } });
    const { rows } = await there.query("SELECT FROM fact");
    expect(rows).toEqual([]);
  });

  it("keeps every fact that was acknowledged while it moved, and takes none from then on", async () => {
    for (const [file, answer] of await answersOf(source)) before.set(file, answer);
    let isMoving = true;
    const move = moveOrganisation(await moveOf("NORTHMOOR")).finally(() => {
      isMoving = false;
    });
    for (let day = 1; isMoving && day < 300; day += 1) {
      const heldOn = new Date(Date.UTC(2019, 0, day)).toISOString().slice(0, 10);
      const answer = await recordSession(heldOn);
      if (answer.errors === undefined) recorded.push(heldOn);
      else expect(answer.errors[0]?.extensions.code).toMatch(/SERVICE_UNAVAILABLE|NOT_ADMITTED/);
    }
    moving = await move;
    expect(recorded.length).toBeGreaterThan(0);
    const { rows } = await there.query<{ day: string }>(
      "SELECT held_on::text AS day FROM supervision WHERE held_on < '2020-01-01' ORDER BY 1",
    );
    expect(rows.map(({ day }) => day)).toEqual(recorded);
    const refused = await recordSession("2020-02-02");
    expect(refused.errors?.[0]?.extensions.code).toMatch(/SERVICE_UNAVAILABLE|NOT_ADMITTED/);
  });

  it("is in every table of the other database, row by row, with nothing of another organisation", async () => {
    const [mine, moved] = [await heldIn(here), await heldIn(there)];
    const ofTrust = (held: Map<string, string>) =>
      Object.fromEntries(
        [...held].filter(([key]) => key.endsWith(TRUST) && !Object.hasOwn(LEFT, key.split(" ")[0] ?? "")),
      );
    expect(ofTrust(moved)).toEqual(ofTrust(mine));
    expect(Object.keys(ofTrust(moved)).length).toBeGreaterThan(25);
    expect([...moved.keys()].filter((key) => !key.endsWith(TRUST))).toEqual([]);
    const { rows: strangers } = await there.query(
      "SELECT FROM organisation WHERE moved_to IS NULL AND source_ref IS NULL AND kind <> 'NATIONAL_BODY' AND id <> $1",
      [TRUST],
    );
    expect(strangers).toEqual([]);
  });

  it("has the same trail in both databases, which verifies in both", async () => {
    const lines: string[] = [];
    for (const url of [sourceUrl, targetUrl])
      expect(
        await readAsVerifier(url, (db) => verifyRecord(db, new Map(), (line) => lines.push(line))),
      ).not.toBeNull();
    const ends = lines.filter((line) => line.startsWith("NORTHMOOR "));
    expect(ends).toEqual([ends[0], ends[0]]);
    expect(ends[0]).toContain(moving.end.hash);
  });

  it("has moved already when the command is run again", async () => {
    const again = await moveOrganisation(await moveOf("NORTHMOOR"));
    expect(again).toMatchObject({ wasDone: true, end: moving.end });
    await expect(moveOrganisation(await moveOf("NORTHMOOR", { to: FROM }))).rejects.toThrow(
      `The records of NORTHMOOR have moved to ${TO} already.`,
    );
    const { organisation } = await moveOf("NORTHMOOR");
    await expect(cancelMove(organisation, sourceUrl, targetUrl)).rejects.toThrow(/NORTHMOOR has moved/);
  });

  it("goes on where it was if a move that was interrupted is given up", async () => {
    const { id } = (await moveOf("OPEN-DOOR")).organisation;
    await withOrganisationKeeper(sourceUrl, "OPERATOR", "organisation move", (db) =>
      updateWhereRecordsAre(db, id, TO),
    );
    await cancelMove((await moveOf("OPEN-DOOR")).organisation, sourceUrl, targetUrl);
    expect((await moveOf("OPEN-DOOR")).organisation.movedTo).toBeNull();
    await withOrganisationKeeper(sourceUrl, "OPERATOR", "organisation move", (db) =>
      updateWhereRecordsAre(db, id, TO),
    );
    expect((await moveOf("OPEN-DOOR")).organisation.movedTo).toBe(TO);
  });

  it("is moved by a login that row-level security and triggers do not stop, also after an interruption", async () => {
    const owner = new URL(sourceUrl).username;
    const login = `peerway_mover_${process.pid}`;
    const urlAs = (url: string) => Object.assign(new URL(url), { username: login, password: "made" }).href;
    const move = async () =>
      moveOrganisation(
        await moveOf("OPEN-DOOR", { sourceUrl: urlAs(sourceUrl), targetUrl: urlAs(targetUrl) }),
      );
    await here.query(`CREATE ROLE ${login} LOGIN PASSWORD 'made' NOSUPERUSER IN ROLE ${owner}`);
    try {
      await expect(move()).rejects.toThrow(
        `CREATE ROLE peerway_mover LOGIN BYPASSRLS PASSWORD '…' IN ROLE ${owner}; GRANT SET ON PARAMETER`,
      );
      await here.query(`ALTER ROLE ${login} BYPASSRLS`);
      await here.query(`GRANT SET ON PARAMETER session_replication_role TO ${login}`);
      expect(await move()).toMatchObject({ wasDone: false });
    } finally {
      for (const client of [here, there]) await client.query(`DROP OWNED BY ${login}`);
      await here.query(`DROP ROLE ${login}`);
    }
  });

  it("answers the ready operations there byte for byte, and says here where it went", async () => {
    const target = await startDemonstrationAgain(targetUrl, TEST_DAY);
    const again = await startDemonstrationAgain(sourceUrl, TEST_DAY);
    try {
      const after = await answersOf(target);
      for (const file of operations)
        expect({ file, answer: JSON.stringify(after.get(file)) }).toEqual({
          file,
          answer: JSON.stringify(before.get(file)),
        });
      const refused = await again.ask("{ viewer { kind } }", {}, "trust-hr");
      expect(refused.errors?.[0]).toMatchObject({
        message: expect.stringContaining(`The records of NORTHMOOR have moved to ${TO}.`),
        extensions: { code: "NOT_ADMITTED" },
      });
    } finally {
      await Promise.all([target.close(), again.close()]);
    }
  });
});
