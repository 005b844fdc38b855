import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Who did what to whom, for each organisation a chain of entries of which each holds the hash of the one before it. It holds
 * ids and no names or words, so that it stands when those are erased.
 *
 * Every table of organisations leaves its entries by a trigger, so no path of the code can forget to. The trigger is
 * deferred: it runs as the transaction commits, and the chain's head is locked for no longer than the commit takes. Measured on 21
 * November 2026 (npm run bench:trail): a fact recorded by itself 6.04 ms without it, 6.35 with; 250 at once 538 and 739 ms; by eight
 * writers of one organisation 3.36 and 3.98 ms each, of eight organisations 2.86 and 3.68.
 */
export class Trail1763683331000 implements MigrationInterface {
  name = "Trail1763683331000";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [TABLES, CHAIN, WRITTEN_ONCE, LEAVING, BEFORE, POLICIES])
      await runner.query(statement);
    await runner.query("SELECT wall_off_organisations()");
    await runner.query("SELECT trail_organisations()");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION trail_organisations;
      DROP FUNCTION leave_trail CASCADE;
      DROP TABLE trail, trail_head, leaves_no_trail;
      DROP FUNCTION chain_trail, trail_line, refuse_change_of_trail;
    `);
  }
}

const TABLES = `
CREATE TABLE trail_head (
  organisation_id  uuid PRIMARY KEY REFERENCES organisation,
  sequence         bigint NOT NULL,
  hash             text NOT NULL
);
COMMENT ON TABLE trail_head IS 'The last entry of each organisation''s trail: whoever adds the next one holds its row.';

CREATE TABLE trail (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  sequence         bigint NOT NULL,
  at               timestamptz(3) NOT NULL,
  person_id        uuid,
  capacities       text[] NOT NULL CHECK (array_to_string(capacities, ' ') ~ '^[A-Z_ ]*$'),
  operation        text NOT NULL CHECK (operation ~ '^[A-Za-z][A-Za-z0-9_ ]{0,59}$'),
  action           text NOT NULL CHECK (action IN ('RECORDED', 'CHANGED', 'REMOVED', 'READ')),
  about            text NOT NULL CHECK (about ~ '^[A-Z_]{1,60}$'),
  object           text NOT NULL CHECK (length(object) BETWEEN 1 AND 200 AND object !~ '[[:cntrl:]]'),
  worker_id        uuid,
  previous         text NOT NULL CHECK (previous ~ '^[0-9a-f]{64}$'),
  hash             text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  PRIMARY KEY (organisation_id, sequence)
);
CREATE INDEX trail_of_worker ON trail (organisation_id, worker_id, sequence) WHERE worker_id IS NOT NULL;
COMMENT ON COLUMN trail.person_id IS 'Who; null for what nobody in particular asked for.';
COMMENT ON COLUMN trail.capacities IS 'That in which they did it; where the act does not say, all those that they acted in.';
COMMENT ON COLUMN trail.object IS 'Key of the row within its organisation.';

CREATE TABLE leaves_no_trail (
  name  text PRIMARY KEY,
  why   text NOT NULL
);
COMMENT ON TABLE leaves_no_trail IS 'The tables of organisations that leave no entries of their own in the trail.';
INSERT INTO leaves_no_trail VALUES
  ('trail', 'It is the trail.'),
  ('trail_head', 'It is where the trail ends.'),
  ('fact_origin', 'Written with the fact that it belongs to.'),
  ('claim', 'Written with the evidence that it belongs to, and changed with its draft.'),
  ('appointment_competence', 'Written with the appointment that it belongs to.'),
  ('idempotency', 'Repeats what a call answered.'),
  ('readiness', 'Worked out from facts.'),
  ('readiness_state', 'Says whether readiness is worked out.'),
  ('readiness_epoch', 'Says whether readiness is worked out.'),
  ('readiness_tally', 'Counts readiness.'),
  ('worker_standing', 'Worked out from facts.');

GRANT SELECT, INSERT ON trail TO peerway_service;
GRANT SELECT, INSERT, UPDATE ON trail_head TO peerway_service;`;

/** The line is what docs/trail.md describes: whoever doubts the database recomputes it without it. */
const CHAIN = `
CREATE FUNCTION trail_line(entry trail) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT array_to_string(ARRAY['peerway-trail-1', entry.organisation_id::text, entry.sequence::text, entry.previous,
    to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), coalesce(entry.person_id::text, ''), array_to_string(entry.capacities, ','),
    entry.operation, entry.action, entry.about, entry.object, coalesce(entry.worker_id::text, '')], E'\\n')
$$;

CREATE FUNCTION chain_trail() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  head trail_head;
BEGIN
  SELECT * INTO head FROM trail_head WHERE organisation_id = NEW.organisation_id FOR UPDATE;
  IF NOT FOUND THEN
    INSERT INTO trail_head VALUES (NEW.organisation_id, 0, repeat('0', 64)) ON CONFLICT DO NOTHING;
    SELECT * INTO head FROM trail_head WHERE organisation_id = NEW.organisation_id FOR UPDATE;
  END IF;
  NEW.sequence := head.sequence + 1;
  NEW.at := date_trunc('milliseconds', clock_timestamp());
  NEW.previous := head.hash;
  NEW.hash := encode(sha256(convert_to(trail_line(NEW), 'UTF8')), 'hex');
  UPDATE trail_head SET sequence = NEW.sequence, hash = NEW.hash WHERE organisation_id = NEW.organisation_id;
  RETURN NEW;
END $$;
CREATE TRIGGER chain BEFORE INSERT ON trail FOR EACH ROW EXECUTE FUNCTION chain_trail();`;

const WRITTEN_ONCE = `
CREATE FUNCTION refuse_change_of_trail() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the trail is written once: % is refused', lower(TG_OP) USING ERRCODE = 'PW002';
END $$;
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON trail FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_trail();
CREATE TRIGGER written_once BEFORE DELETE OR TRUNCATE ON trail_head FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_trail();`;

/**
 * A fact's row says itself who recorded it, and in what capacity; for others the transaction does. Arguments of the trigger:
 * the columns of the table's key.
 */
const LEAVING = `
CREATE FUNCTION leave_trail() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  found jsonb := to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END);
  is_fact boolean := TG_TABLE_NAME = 'fact';
  -- What is national belongs to the trail of whoever keeps it; nobody does who publishes from files.
  organisation text := coalesce(found ->> 'organisation_id', nullif(split_part(current_setting('app.organisations', true), ',', 1), ''));
BEGIN
  IF organisation IS NULL OR (TG_OP = 'UPDATE' AND NEW IS NOT DISTINCT FROM OLD) THEN
    RETURN NULL;
  END IF;
  INSERT INTO trail (organisation_id, person_id, capacities, operation, action, about, object, worker_id)
  VALUES (
    organisation::uuid,
    CASE WHEN is_fact THEN found ->> 'recorded_by' ELSE nullif(current_setting('app.person', true), '') END::uuid,
    CASE WHEN is_fact THEN ARRAY[found ->> 'recorded_as'] ELSE coalesce(string_to_array(nullif(current_setting('app.capacities', true), ''), ','), '{}') END,
    coalesce(nullif(current_setting('app.operation', true), ''), 'unnamed'),
    CASE TG_OP WHEN 'INSERT' THEN 'RECORDED' WHEN 'UPDATE' THEN 'CHANGED' ELSE 'REMOVED' END,
    CASE WHEN is_fact THEN found ->> 'kind' ELSE upper(TG_TABLE_NAME) END,
    (SELECT string_agg(found ->> key, '/' ORDER BY place) FROM unnest(TG_ARGV) WITH ORDINALITY AS k (key, place)),
    (found ->> CASE TG_TABLE_NAME WHEN 'worker' THEN 'id' ELSE 'worker_id' END)::uuid
  );
  RETURN NULL;
END $$;

CREATE FUNCTION trail_organisations() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  followed record;
BEGIN
  FOR followed IN
    SELECT c.oid::regclass AS name, EXISTS (SELECT FROM leaves_no_trail e WHERE e.name = c.relname) AS exempt,
           EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'left_in_trail') AS done,
           -- What a fact says is written with its row of fact, which leaves the entry; a draft of evidence is revised by itself.
           EXISTS (SELECT FROM pg_constraint f JOIN pg_attribute own ON own.attrelid = f.conrelid AND own.attnum = ANY (f.conkey) AND own.attname = 'id'
                   WHERE f.conrelid = c.oid AND f.confrelid = 'fact'::regclass) AS of_fact,
           (SELECT string_agg(quote_literal(k.attname), ', ' ORDER BY array_position(i.indkey::int2[], k.attnum))
            FROM pg_index i JOIN pg_attribute k ON k.attrelid = c.oid AND k.attnum = ANY (i.indkey) AND k.attname <> 'organisation_id'
            WHERE i.indrelid = c.oid AND i.indisprimary) AS key
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisation_id' AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
  LOOP
    IF followed.exempt AND followed.done THEN
      EXECUTE format('DROP TRIGGER left_in_trail ON %s', followed.name);
    ELSIF NOT followed.exempt AND NOT followed.done THEN
      EXECUTE format('CREATE CONSTRAINT TRIGGER left_in_trail AFTER %s ON %s DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION leave_trail(%s)',
        CASE WHEN followed.of_fact THEN 'UPDATE OR DELETE' ELSE 'INSERT OR UPDATE OR DELETE' END, followed.name, followed.key);
    END IF;
  END LOOP;
END $$;
REVOKE EXECUTE ON FUNCTION trail_organisations FROM PUBLIC;`;

/** Facts that were recorded before there was a trail, in the order in which they were. */
const BEFORE = `
ALTER TABLE fact NO FORCE ROW LEVEL SECURITY;
INSERT INTO trail (organisation_id, person_id, capacities, operation, action, about, object, worker_id)
  SELECT organisation_id, recorded_by, ARRAY[recorded_as], 'unnamed', 'RECORDED', kind, id::text, worker_id FROM fact ORDER BY organisation_id, recorded_at, id;
ALTER TABLE fact FORCE ROW LEVEL SECURITY;`;

const POLICIES = `
CREATE POLICY read_by_auditors_and_of_oneself ON trail AS RESTRICTIVE FOR SELECT USING (
  (SELECT 'AUDITOR' = ANY (string_to_array(current_setting('app.capacities', true), ','))) IS TRUE
  OR (worker_id = (SELECT nullif(current_setting('app.worker', true), '')::uuid)) IS TRUE);
CREATE POLICY never_changed ON trail AS RESTRICTIVE FOR UPDATE USING (false);
CREATE POLICY never_deleted ON trail AS RESTRICTIVE FOR DELETE USING (false);
CREATE POLICY never_deleted ON trail_head AS RESTRICTIVE FOR DELETE USING (false);`;
