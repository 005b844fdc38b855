import { Client } from "pg";
import { cloneDatabase } from "../support/clone";

/** Tables that tell of people, or of one organisation's affairs, and cannot be spread by organisation: why not, and what they would be. */
const KEPT_WHOLE: Readonly<Record<string, string>> = {
  person: "Somebody may work for two employers at once; an id and nothing else. A reference table.",
  sign_in: "Read before it is known which organisation somebody acts for. A reference table.",
  draft: "A national draft belongs to no organisation, and drafts are few. A reference table.",
  trail_anchor:
    "Links the ends of all trails in one order, so that none can be cut unseen. It would stay on one node, written after the trail.",
  retirement: "A national retirement belongs to no organisation, and they are few. A reference table.",
};

/**
 * What Citus asks of tables that are spread by organisation_id, read from the catalogue
 * (https://docs.citusdata.com/en/stable/develop/reference_ddl.html): every key and every uniqueness is within one organisation;
 * a foreign key stays within the organisation or leads to a table of which every node has a copy; nothing that every node
 * has a copy of leads to a spread table.
 */
const REFUSALS = `
WITH columns AS (
  SELECT attrelid AS of_table, attnum AS place, attname::text AS name, attnotnull AS required, atttypid::regtype::text AS type
  FROM pg_attribute WHERE attnum > 0 AND NOT attisdropped
), tables AS (
  SELECT oid, relname::text AS name, EXISTS (SELECT FROM columns WHERE of_table = oid AND name = 'organisation_id' AND required) AND relname <> 'trail_anchor' AS spread
  FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
), organisation AS (SELECT of_table, place FROM columns WHERE name = 'organisation_id'),
foreign_keys AS (
  SELECT k.*, source.name AS source, source.spread AS from_spread, target.spread AS to_spread,
         EXISTS (SELECT FROM unnest(conkey, confkey) AS pair (ours, theirs)
                 JOIN organisation o ON o.of_table = conrelid AND o.place = ours JOIN organisation t ON t.of_table = confrelid AND t.place = theirs) AS within
  FROM pg_constraint k JOIN tables source ON source.oid = conrelid JOIN tables target ON target.oid = confrelid WHERE contype = 'f'
)
SELECT name || ': ' || what AS refusal FROM (
  SELECT name, 'has no primary key' AS what FROM tables t WHERE spread AND NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = t.oid AND contype = 'p')
  UNION ALL
  SELECT t.name, indexrelid::regclass || ' is unique across organisations' FROM tables t JOIN pg_index i ON indrelid = t.oid
  WHERE spread AND (indisunique OR indisexclusion) AND NOT EXISTS (SELECT FROM organisation WHERE of_table = t.oid AND place = ANY (indkey::int2[]))
  UNION ALL
  SELECT source, conname || ' leads out of the organisation' FROM foreign_keys WHERE from_spread AND to_spread AND NOT within
  UNION ALL
  SELECT source, conname || ' leads from what every node has to what one node has' FROM foreign_keys WHERE NOT from_spread AND to_spread
  UNION ALL
  SELECT source, conname || ' would change or empty organisation_id' FROM foreign_keys
  WHERE from_spread AND (confupdtype IN ('c', 'n', 'd') OR confdeltype IN ('n', 'd')) AND EXISTS (SELECT FROM organisation WHERE of_table = conrelid AND place = ANY (conkey))
  UNION ALL
  SELECT t.name, c.name || ' is numbered by a sequence, so it is not the same everywhere' FROM tables t JOIN columns c ON of_table = t.oid
  WHERE spread AND pg_get_serial_sequence(quote_ident(t.name), c.name) IS NOT NULL
  UNION ALL
  SELECT t.name, 'id is ' || type || ', so two nodes could give the same' FROM tables t JOIN columns c ON of_table = t.oid WHERE spread AND c.name = 'id' AND type <> 'uuid'
) AS refusals ORDER BY 1`;

/** Tables that are not spread, and hold ids of people or rows of single organisations. */
const WHOLE = `
SELECT relname::text AS name FROM pg_class c
WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
  AND (relname = 'trail_anchor' OR NOT EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'organisation_id' AND attnotnull AND NOT attisdropped))
  AND (relname = 'person' OR EXISTS (SELECT FROM pg_constraint WHERE conrelid = c.oid AND confrelid = 'person'::regclass)
       OR EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname IN ('organisation_id', 'worker_id', 'person_id') AND NOT attisdropped))
ORDER BY 1`;

/** Functions of ours that notify: a transaction that has done so cannot be committed on several nodes together. */
const NOTIFYING = `
SELECT proname::text AS name FROM pg_proc
WHERE pronamespace = 'public'::regnamespace AND prosrc ~* '\\m(pg_notify|NOTIFY)\\M' ORDER BY 1`;

/** Whatever tables there are: nobody has to name them here. */
describe("the tables of organisations, spread over several nodes by organisation_id", () => {
  let client: Client;

  beforeAll(async () => {
    client = new Client({ connectionString: await cloneDatabase() });
    await client.connect();
  });
  afterAll(() => client.end());

  const refusals = async () =>
    (await client.query<{ refusal: string }>(REFUSALS)).rows.map(({ refusal }) => refusal);
  const whole = async () => (await client.query<{ name: string }>(WHOLE)).rows.map(({ name }) => name);

  it("could be: every key is within one organisation, and every foreign key too or leads to what all nodes have", async () => {
    expect(await refusals()).toEqual([]);
  });

  it("leave whole what belongs to no organisation, each for a reason that is given", async () => {
    expect(await whole()).toEqual(Object.keys(KEPT_WHOLE).sort());
  });

  it("have no trigger that notifies, nor a function that one could call for it", async () => {
    const notifying = async () =>
      (await client.query<{ name: string }>(NOTIFYING)).rows.map(({ name }) => name);
    expect(await notifying()).toEqual([]);
    await client.query("BEGIN");
    await client.query(
      "CREATE FUNCTION made_to_notify() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('made', ''); RETURN NULL; END $$",
    );
    expect(await notifying()).toEqual(["made_to_notify"]);
    await client.query("ROLLBACK");
  });

  it("would be found out where a migration forgot", async () => {
    await client.query("BEGIN");
    await client.query(`
      CREATE TABLE made_bare (organisation_id uuid NOT NULL, number integer GENERATED ALWAYS AS IDENTITY);
      CREATE TABLE made_wrong (
        organisation_id uuid NOT NULL REFERENCES organisation ON UPDATE CASCADE, id bigint CONSTRAINT made_wrong_key PRIMARY KEY, code text CONSTRAINT made_code UNIQUE, worker_id uuid,
        other_organisation_id uuid NOT NULL, CONSTRAINT made_abroad FOREIGN KEY (other_organisation_id, worker_id) REFERENCES worker (organisation_id, id)
      );
      CREATE UNIQUE INDEX made_partly ON made_wrong (worker_id) WHERE code IS NULL;
      CREATE TABLE made_national (id uuid PRIMARY KEY, home_id uuid, made_worker_id uuid, CONSTRAINT made_down FOREIGN KEY (home_id, made_worker_id) REFERENCES worker (organisation_id, id));
      CREATE TABLE made_of_people (id uuid PRIMARY KEY, made_by uuid REFERENCES person)`);
    expect(await refusals()).toEqual([
      "made_bare: has no primary key",
      "made_bare: number is numbered by a sequence, so it is not the same everywhere",
      "made_national: made_down leads from what every node has to what one node has",
      "made_wrong: id is bigint, so two nodes could give the same",
      "made_wrong: made_abroad leads out of the organisation",
      "made_wrong: made_code is unique across organisations",
      "made_wrong: made_partly is unique across organisations",
      "made_wrong: made_wrong_key is unique across organisations",
      "made_wrong: made_wrong_organisation_id_fkey would change or empty organisation_id",
    ]);
    expect(await whole()).toContain("made_of_people");
    await client.query("ROLLBACK");
  });
});
