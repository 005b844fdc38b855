import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What the rights of a worker take: the whole record in one statement, and leave to take their name and words away. The trail
 * seals why something was done, where a reason was asked.
 */
export class Rights1763683372000 implements MigrationInterface {
  name = "Rights1763683372000";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [REASONS, ERASING, WHOLE_RECORD]) await runner.query(statement);
  }

  /** Fails where entries of the trail hold reasons: their hashes would be another's. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN
        IF EXISTS (SELECT FROM trail WHERE reason_hash IS NOT NULL) THEN
          RAISE EXCEPTION 'entries of the trail hold reasons';
        END IF;
      END $$;
      DROP FUNCTION whole_record;
      DROP TRIGGER reason_erased ON appeal;
      DROP TRIGGER written_once ON appeal;
      DROP FUNCTION refuse_change_of_appeal;
      CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON appeal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();
      REVOKE UPDATE (reason) ON appeal FROM peerway_service;
      REVOKE UPDATE (number, name) ON partner_grant_worker FROM peerway_service;
      CREATE OR REPLACE FUNCTION trail_line(entry trail) RETURNS text LANGUAGE sql STABLE AS $$ SELECT ${LINE} $$;
      DROP TRIGGER before_chain ON trail;
      DROP FUNCTION seal_reason, reason_of;
      ALTER TABLE trail DROP reason_hash;
    `);
  }
}

const LINE = `array_to_string(ARRAY['peerway-trail-1', entry.organisation_id::text, entry.sequence::text, entry.previous,
    to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), coalesce(entry.person_id::text, ''), array_to_string(entry.capacities, ','),
    entry.operation, entry.action, entry.about, entry.object, coalesce(entry.worker_id::text, '')], E'\\n')`;

/**
 * Why, where it was asked: the reason stands with what was done, and the trail holds its hash. An appeal's is the worker's own
 * words, which may be erased, and a conflict's is not for every reader of the trail: of them it holds none.
 */
const REASONS = `
ALTER TABLE trail ADD reason_hash text CHECK (reason_hash ~ '^[0-9a-f]{64}$');
COMMENT ON COLUMN trail.reason_hash IS 'SHA-256 of the object, a line feed and why it was done; null where no reason was asked.';

CREATE FUNCTION reason_of(organisation uuid, about text, object text) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN CASE about
    WHEN 'UNDOING' THEN (SELECT reason FROM undoing WHERE organisation_id = organisation AND id = object::uuid)
    WHEN 'JUDGEMENT' THEN (SELECT reason FROM judgement WHERE organisation_id = organisation AND id = object::uuid)
    WHEN 'QUALITY_CHECK' THEN (SELECT reason FROM quality_check WHERE organisation_id = organisation AND id = object::uuid)
    WHEN 'WAIVER' THEN (SELECT reason FROM waiver WHERE organisation_id = organisation AND id = object::uuid)
    WHEN 'DECISION' THEN (SELECT reason FROM decision WHERE organisation_id = organisation AND id = object::uuid)
    WHEN 'ERASURE_REQUEST' THEN (SELECT reason FROM erasure_request WHERE organisation_id = organisation AND id = object::uuid)
    WHEN 'PARTNER_GRANT_END' THEN (SELECT reason FROM partner_grant_end WHERE organisation_id = organisation AND grant_id = object::uuid)
  END;
END $$;
GRANT EXECUTE ON FUNCTION reason_of TO peerway_service;

CREATE FUNCTION seal_reason() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  reason text;
BEGIN
  IF NEW.action IN ('RECORDED', 'CHANGED') THEN
    reason := reason_of(NEW.organisation_id, NEW.about, NEW.object);
    NEW.reason_hash := encode(sha256(convert_to(NEW.object || E'\\n' || reason, 'UTF8')), 'hex');
  END IF;
  RETURN NEW;
END $$;
-- Before the chain, by the order of their names.
CREATE TRIGGER before_chain BEFORE INSERT ON trail FOR EACH ROW EXECUTE FUNCTION seal_reason();
CREATE OR REPLACE FUNCTION trail_line(entry trail) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT ${LINE} || CASE WHEN entry.reason_hash IS NULL THEN '' ELSE E'\\n' || entry.reason_hash END
$$;`;

/** Only the reason of an appeal may go, and only in an erasure: what else it says stands. */
const ERASING = `
CREATE FUNCTION refuse_change_of_appeal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - 'reason' IS DISTINCT FROM to_jsonb(OLD) - 'reason' OR current_setting('app.operation', true) IS DISTINCT FROM 'carryOutErasure' THEN
    RAISE EXCEPTION 'a fact is written once: update of appeal is refused' USING ERRCODE = 'PW002', HINT = 'Retract or revoke it; either is a row of its own.';
  END IF;
  RETURN NEW;
END $$;
DROP TRIGGER written_once ON appeal;
CREATE TRIGGER written_once BEFORE DELETE OR TRUNCATE ON appeal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();
CREATE TRIGGER reason_erased BEFORE UPDATE ON appeal FOR EACH ROW EXECUTE FUNCTION refuse_change_of_appeal();
GRANT UPDATE (reason) ON appeal TO peerway_service;
GRANT UPDATE (number, name) ON partner_grant_worker TO peerway_service;`;

/**
 * Every row that is about a worker, by its table, found from the catalogue so that a new table is not forgotten: those that name
 * the worker, and what hangs on their facts. It runs as whoever calls it, behind the same wall.
 */
const WHOLE_RECORD = `
CREATE FUNCTION whole_record(organisation uuid, worker_id uuid) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
  kept record;
  found jsonb;
  whole jsonb := '{}';
BEGIN
  FOR kept IN
    SELECT c.relname AS name,
           CASE WHEN c.relname = 'worker' THEN 't.id = $2'
                WHEN c.relname IN ('undoing', 'fact_origin', 'claim') THEN (
                  CASE c.relname WHEN 'undoing' THEN 'EXISTS (SELECT FROM fact f WHERE f.organisation_id = $1 AND f.id = t.fact_id AND f.worker_id = $2)'
                                 WHEN 'fact_origin' THEN 'EXISTS (SELECT FROM fact f WHERE f.organisation_id = $1 AND f.origin_id = t.id AND f.worker_id = $2)'
                                 ELSE 'EXISTS (SELECT FROM evidence e WHERE e.organisation_id = $1 AND e.id = t.evidence_id AND e.worker_id = $2)' END)
                ELSE 't.worker_id = $2' END AS condition
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisation_id' AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
      AND (c.relname IN ('worker', 'undoing', 'fact_origin', 'claim')
           OR EXISTS (SELECT FROM pg_attribute w WHERE w.attrelid = c.oid AND w.attname = 'worker_id' AND NOT w.attisdropped))
    ORDER BY c.relname
  LOOP
    EXECUTE format('SELECT coalesce(jsonb_agg(to_jsonb(t) - ''organisation_id'' ORDER BY to_jsonb(t) ->> ''recorded_at'', t::text), ''[]'') FROM %I t WHERE t.organisation_id = $1 AND %s', kept.name, kept.condition)
      INTO found USING organisation, worker_id;
    whole := whole || jsonb_build_object(kept.name, found);
  END LOOP;
  RETURN whole;
END $$;
GRANT EXECUTE ON FUNCTION whole_record TO peerway_service;`;
