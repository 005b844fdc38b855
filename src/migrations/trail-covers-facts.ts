/** Texts of the migration 1763683420002-trail-covers-facts. Released with it, so never edited. */

const PATH = "SET search_path = pg_catalog, public, pg_temp";

/**
 * Checks the record and changes nothing of it: it reads facts and the trail of every organisation. Roles belong to the cluster, so
 * another database may have made it already, or be making it now.
 */
export const MAKE_VERIFIER = `
DO $$ BEGIN
  CREATE ROLE peerway_verifier NOLOGIN NOINHERIT;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$ BEGIN
  IF NOT pg_has_role(current_user, 'peerway_verifier', 'MEMBER') OR NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
    GRANT peerway_verifier TO CURRENT_USER;
  END IF;
EXCEPTION
  WHEN unique_violation THEN NULL;
  WHEN insufficient_privilege THEN
    IF NOT pg_has_role(current_user, 'peerway_verifier', 'MEMBER') THEN
      RAISE insufficient_privilege USING MESSAGE = format('%I may not join the role peerway_verifier, which is there already. Whoever administers the roles of this server can run: GRANT peerway_verifier TO %I WITH ADMIN OPTION', current_user, current_user);
    END IF;
END $$`;

export const COLUMNS = `
ALTER TABLE trail
  ADD digest text CHECK (digest ~ '^[0-9a-f]{64}$'),
  DROP CONSTRAINT trail_action_check,
  ADD CONSTRAINT trail_action_check CHECK (action IN ('RECORDED', 'CHANGED', 'REMOVED', 'READ', 'SEALED'));
COMMENT ON COLUMN trail.digest IS 'SHA-256 of what a fact said in all its columns when the entry was made; null of what is no fact.';
ALTER TABLE appeal ADD salt uuid DEFAULT gen_random_uuid();
COMMENT ON COLUMN appeal.salt IS 'Goes with the reason when that is erased, so that nobody can find it by trying its digest in the trail.';`;

/** A fact's own table, by its kind. */
const TABLE_OF_KIND: Readonly<Record<string, string>> = {
  POST: "post",
  POST_CHANGE: "post_change",
  EVIDENCE: "evidence",
  EVIDENCE_HANDOVER: "evidence_handover",
  JUDGEMENT: "judgement",
  ASSESSOR_APPOINTMENT: "assessor_appointment",
  COMPLETION: "completion",
  CREDENTIAL: "credential",
  CREDENTIAL_VERIFICATION: "credential_verification",
  SUPERVISION: "supervision",
  ENDORSEMENT: "endorsement",
  ATTESTATION: "attestation",
  WAIVER: "waiver",
  UNDOING: "undoing",
  DECISION: "decision",
  CONFLICT: "conflict_of_interest",
  APPEAL: "appeal",
  QUALITY_CHECK: "quality_check",
};
/** Rows that are written with a fact: of a kind, and named by a column; each once, or several. */
const WITH_IT = [
  { kind: "EVIDENCE", table: "claim", column: "evidence_id" },
  { kind: "ASSESSOR_APPOINTMENT", table: "appointment_competence", column: "appointment_id" },
  { kind: "JUDGEMENT", table: "judgement_standing", column: "judgement_id" },
];
const READ = [
  "fact",
  "fact_origin",
  ...Object.values(TABLE_OF_KIND),
  ...WITH_IT.map(({ table }) => table),
  "erasure_request",
  "partner_grant_end",
  "trail",
  "trail_head",
];

const BY_ITS_OWNER = (table: string) =>
  `(SELECT current_user = pg_catalog.pg_get_userbyid(relowner) FROM pg_catalog.pg_class WHERE oid = '${table}'::pg_catalog.regclass)`;

/** The policies hold for that role alone, when it is taken: a member that has not taken it sees no more than before. */
const ofVerifier = (table: string) => `
GRANT SELECT ON ${table} TO peerway_verifier;
CREATE POLICY read_by_verifier ON ${table} FOR SELECT TO peerway_verifier USING ((SELECT current_user = 'peerway_verifier'));`;

export const READ_BY_VERIFIER = `
GRANT USAGE ON SCHEMA public TO peerway_verifier;
GRANT SELECT ON organisation, migrations TO peerway_verifier;
${READ.map(ofVerifier).join("\n")}
ALTER POLICY read_by_auditors_and_of_oneself ON trail USING (
  (SELECT current_user = 'peerway_verifier') OR ${BY_ITS_OWNER("trail")}
  OR (SELECT 'AUDITOR' = ANY (string_to_array(public.reach_of('capacities'), ','))) IS TRUE
  OR (worker_id = (SELECT nullif(public.reach_of('worker'), '')::uuid)) IS TRUE);`;

const given = (row: string) => `jsonb_strip_nulls(to_jsonb(${row}))`;
/** The same of a row with JSON in it, whose own nulls stay. */
const givenOutside = (row: string) =>
  `(SELECT jsonb_object_agg(key, value) FROM jsonb_each(to_jsonb(${row})) WHERE value <> 'null')`;
const listed = ({ table, column }: (typeof WITH_IT)[number]) =>
  `(SELECT jsonb_agg(${given("t")} ORDER BY to_jsonb(t)::text COLLATE "C") FROM public.${table} t WHERE t.organisation_id = organisation AND t.${column} = sought)`;

/**
 * It runs as the verifier, so that a partner's entry covers the whole fact, too, although the partner may not read all of it. Columns
 * that are null are left out: a column that is added later leaves digests as they were.
 */
export const DIGESTS = `
CREATE FUNCTION fact_digest(organisation uuid, sought uuid) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER ${PATH} SET timezone = 'UTC' SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  recorded public.fact;
  content jsonb;
BEGIN
  SELECT * INTO recorded FROM public.fact WHERE organisation_id = organisation AND id = sought;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  content := jsonb_build_object('fact', ${given("recorded")});
  IF recorded.origin_id IS NOT NULL THEN
    content := content || jsonb_build_object('origin', (SELECT ${given("t")} FROM public.fact_origin t WHERE t.organisation_id = organisation AND t.id = recorded.origin_id));
  END IF;
  CASE recorded.kind
${Object.entries(TABLE_OF_KIND)
  .map(
    ([kind, table]) =>
      `    WHEN '${kind}' THEN content := content || jsonb_build_object('says', (SELECT ${(kind === "DECISION" ? givenOutside : given)("t")} FROM public.${table} t WHERE t.organisation_id = organisation AND t.id = sought)${WITH_IT.filter(
        (each) => each.kind === kind,
      )
        .map((each) => `, '${each.table}', ${listed(each)}`)
        .join("")});`,
  )
  .join("\n")}
  END CASE;
  RETURN encode(sha256(convert_to(content::text, 'UTF8')), 'hex');
END $$;
COMMENT ON FUNCTION fact_digest IS 'SHA-256 of what a fact says, in all columns of all its rows; docs/trail.md describes the text that is hashed.';
REVOKE EXECUTE ON FUNCTION fact_digest FROM PUBLIC;
SELECT secure_database();`;

const LINE = `ARRAY[CASE WHEN entry.digest IS NULL THEN 'peerway-trail-1' ELSE 'peerway-trail-2' END, entry.organisation_id::text, entry.sequence::text, entry.previous,
    to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), coalesce(entry.person_id::text, ''), array_to_string(entry.capacities, ','),
    entry.operation, entry.action, entry.about, entry.object, coalesce(entry.worker_id::text, '')]`;

/**
 * The service's role has no right to write the trail or its head. Entries come by append_to_trail, which only a trigger may call, and
 * by record_reads, in the name of the person that the reach was signed for.
 */
export const APPENDING = `
DROP TRIGGER before_chain ON trail;
DROP FUNCTION seal_reason;
DO $$
DECLARE
  guest record;
BEGIN
  FOR guest IN SELECT polname, polrelid::regclass AS of_table FROM pg_policy WHERE polrelid IN ('trail'::regclass, 'trail_head'::regclass) AND polname LIKE 'as\\_guest\\_%' LOOP
    EXECUTE format('DROP POLICY %I ON %s', guest.polname, guest.of_table);
  END LOOP;
END $$;
REVOKE INSERT ON trail FROM peerway_service;
REVOKE INSERT, UPDATE ON trail_head FROM peerway_service;
CREATE POLICY by_its_function ON trail USING (${BY_ITS_OWNER("trail")});
CREATE POLICY by_its_function ON trail_head USING (${BY_ITS_OWNER("trail_head")});

CREATE OR REPLACE FUNCTION trail_line(entry trail) RETURNS text LANGUAGE sql STABLE ${PATH} AS $$
  SELECT array_to_string(${LINE} || CASE WHEN entry.digest IS NOT NULL THEN ARRAY[coalesce(entry.reason_hash, ''), entry.digest] WHEN entry.reason_hash IS NOT NULL THEN ARRAY[entry.reason_hash] ELSE '{}' END, E'\\n')
$$;

-- As it was, with the line written out: a function with a path of its own is called, and not taken into the statement.
CREATE OR REPLACE FUNCTION chain_trail() RETURNS trigger LANGUAGE plpgsql ${PATH} SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  head trail_head;
  entry trail := NEW;
BEGIN
  SELECT * INTO head FROM trail_head WHERE organisation_id = NEW.organisation_id FOR UPDATE;
  IF NOT FOUND THEN
    INSERT INTO trail_head VALUES (NEW.organisation_id, 0, repeat('0', 64)) ON CONFLICT DO NOTHING;
    SELECT * INTO head FROM trail_head WHERE organisation_id = NEW.organisation_id FOR UPDATE;
  END IF;
  entry.sequence := head.sequence + 1;
  entry.at := date_trunc('milliseconds', clock_timestamp());
  entry.previous := head.hash;
  entry.hash := encode(sha256(convert_to(array_to_string(${LINE} || CASE WHEN entry.digest IS NOT NULL THEN ARRAY[coalesce(entry.reason_hash, ''), entry.digest] WHEN entry.reason_hash IS NOT NULL THEN ARRAY[entry.reason_hash] ELSE '{}' END, E'\\n'), 'UTF8')), 'hex');
  UPDATE trail_head SET sequence = entry.sequence, hash = entry.hash WHERE organisation_id = entry.organisation_id;
  RETURN entry;
END $$;

CREATE FUNCTION append_to_trail(organisation uuid, person uuid, capacities text[], operation text, action text, about text, object text, worker uuid, reason text, is_fact boolean)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER ${PATH} AS $$
BEGIN
  IF pg_trigger_depth() = 0 THEN
    RAISE EXCEPTION 'entries of the trail are left by what is done' USING ERRCODE = '42501';
  END IF;
  INSERT INTO public.trail (organisation_id, person_id, capacities, operation, action, about, object, worker_id, reason_hash, digest)
  VALUES (organisation, person, capacities, operation, action, about, object, worker, encode(sha256(convert_to(object || E'\\n' || reason, 'UTF8')), 'hex'),
          CASE WHEN is_fact THEN fact_digest(organisation, object::uuid) END);
END $$;

CREATE FUNCTION record_reads(organisation uuid, operation text, about text[], object text[], worker uuid[], acting text[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER ${PATH} AS $$
DECLARE
  reader uuid := nullif(reach_of('person'), '')::uuid;
BEGIN
  IF reader IS NULL OR NOT coalesce(organisation = ANY (string_to_array(reach_of('organisations'), ',')::uuid[]) OR organisation = nullif(reach_of('host'), '')::uuid, false) THEN
    RAISE EXCEPTION 'nobody reads in this organisation here' USING ERRCODE = '42501';
  END IF;
  INSERT INTO public.trail (organisation_id, person_id, capacities, operation, action, about, object, worker_id)
  SELECT organisation, reader, string_to_array(read.acting, ','), record_reads.operation, 'READ', read.about, read.object, read.worker
  FROM unnest(record_reads.about, record_reads.object, record_reads.worker, record_reads.acting) AS read (about, object, worker, acting);
END $$;
REVOKE EXECUTE ON FUNCTION append_to_trail, record_reads FROM PUBLIC;
GRANT EXECUTE ON FUNCTION append_to_trail, record_reads TO peerway_service;

CREATE OR REPLACE FUNCTION leave_trail() RETURNS trigger LANGUAGE plpgsql ${PATH} AS $$
DECLARE
  found jsonb := to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END);
  is_fact boolean := TG_TABLE_NAME = 'fact';
  -- What is national belongs to the trail of whoever keeps it; nobody does who publishes from files.
  organisation text := coalesce(found ->> 'organisation_id', nullif(split_part(reach_of('organisations'), ',', 1), ''));
  about text := CASE WHEN is_fact THEN found ->> 'kind' ELSE upper(TG_TABLE_NAME) END;
  object text;
BEGIN
  IF organisation IS NULL OR (TG_OP = 'UPDATE' AND NEW IS NOT DISTINCT FROM OLD) THEN
    RETURN NULL;
  END IF;
  object := (SELECT string_agg(found ->> key, '/' ORDER BY place) FROM unnest(TG_ARGV) WITH ORDINALITY AS k (key, place));
  PERFORM append_to_trail(
    organisation::uuid,
    CASE WHEN is_fact THEN found ->> 'recorded_by' ELSE nullif(reach_of('person'), '') END::uuid,
    CASE WHEN is_fact THEN ARRAY[found ->> 'recorded_as'] ELSE coalesce(string_to_array(nullif(reach_of('capacities'), ''), ','), '{}') END,
    coalesce(nullif(reach_of('operation'), ''), 'unnamed'),
    CASE TG_OP WHEN 'INSERT' THEN 'RECORDED' WHEN 'UPDATE' THEN 'CHANGED' ELSE 'REMOVED' END,
    about,
    object,
    (found ->> CASE TG_TABLE_NAME WHEN 'worker' THEN 'id' ELSE 'worker_id' END)::uuid,
    CASE WHEN TG_OP <> 'DELETE' THEN reason_of(organisation::uuid, about, object) END,
    TG_OP <> 'DELETE' AND (is_fact OR TG_TABLE_NAME IN ('evidence', 'appeal'))
  );
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION refuse_change_of_appeal() RETURNS trigger LANGUAGE plpgsql ${PATH} AS $$
BEGIN
  IF to_jsonb(NEW) - 'reason' IS DISTINCT FROM to_jsonb(OLD) - 'reason' OR reach_of('operation') IS DISTINCT FROM 'carryOutErasure' THEN
    RAISE EXCEPTION 'a fact is written once: update of appeal is refused' USING ERRCODE = 'PW002', HINT = 'Retract or revoke it; either is a row of its own.';
  END IF;
  NEW.salt := NULL;
  RETURN NEW;
END $$;`;

/**
 * One row for each transaction that left entries, written as it commits. Each names the row that was the latest then, of any
 * organisation: whoever takes an organisation's rows away leaves rows of others that name what is missing.
 */
export const ANCHORS = `
CREATE TABLE trail_anchor (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  sequence         bigint NOT NULL,
  hash             text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  number           bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  witness          bigint CHECK (witness < number),
  seal             text NOT NULL CHECK (seal ~ '^[0-9a-f]{64}$'),
  PRIMARY KEY (organisation_id, sequence)
);
COMMENT ON TABLE trail_anchor IS 'Where each organisation''s trail ended after each transaction, kept a second time.';
COMMENT ON COLUMN trail_anchor.witness IS 'The latest row that there was, of whatever organisation; null of the first.';
COMMENT ON COLUMN trail_anchor.seal IS 'SHA-256 of the organisation, the sequence, the hash, and the number and seal of the witness, one a line.';
INSERT INTO leaves_no_trail VALUES ('trail_anchor', 'It says where the trail ends.');
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON trail_anchor FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_trail();
GRANT SELECT ON trail_anchor TO peerway_service, peerway_verifier;
CREATE POLICY read_by_verifier ON trail_anchor FOR SELECT TO peerway_verifier USING ((SELECT current_user = 'peerway_verifier'));
CREATE POLICY never_changed ON trail_anchor AS RESTRICTIVE FOR UPDATE USING (false);
CREATE POLICY never_deleted ON trail_anchor AS RESTRICTIVE FOR DELETE USING (false);
CREATE POLICY by_its_function ON trail_anchor USING (${BY_ITS_OWNER("trail_anchor")});

CREATE FUNCTION anchor_trail() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER ${PATH} AS $$
DECLARE
  witness record;
BEGIN
  IF NOT EXISTS (SELECT FROM public.trail t WHERE t.organisation_id = NEW.organisation_id AND t.sequence = NEW.sequence + 1) THEN
    SELECT a.number, a.seal INTO witness FROM public.trail_anchor a ORDER BY a.number DESC LIMIT 1;
    INSERT INTO public.trail_anchor (organisation_id, sequence, hash, witness, seal)
    VALUES (NEW.organisation_id, NEW.sequence, NEW.hash, witness.number,
            encode(sha256(convert_to(array_to_string(ARRAY[NEW.organisation_id::text, NEW.sequence::text, NEW.hash, coalesce(witness.number::text, ''), coalesce(witness.seal, '')], E'\\n'), 'UTF8')), 'hex'));
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER anchored AFTER INSERT ON trail DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION anchor_trail();`;

/** In one pass for each organisation, without the triggers: the head's old versions would make it slower with every entry. */
export const SEAL_FACTS = `
ALTER TABLE fact NO FORCE ROW LEVEL SECURITY;
ALTER TABLE trail DISABLE TRIGGER USER;
DO $$
DECLARE
  head public.trail_head;
  entry public.trail;
  sealed record;
BEGIN
  FOR head IN SELECT * FROM public.trail_head LOOP
    FOR sealed IN SELECT id, kind FROM public.fact WHERE organisation_id = head.organisation_id ORDER BY recorded_at, id LOOP
      entry := NULL;
      entry.organisation_id := head.organisation_id;
      entry.sequence := head.sequence + 1;
      entry.at := date_trunc('milliseconds', clock_timestamp());
      entry.capacities := '{}';
      entry.operation := 'sealFacts';
      entry.action := 'SEALED';
      entry.about := sealed.kind;
      entry.object := sealed.id::text;
      entry.previous := head.hash;
      entry.digest := fact_digest(head.organisation_id, sealed.id);
      entry.hash := encode(sha256(convert_to(trail_line(entry), 'UTF8')), 'hex');
      INSERT INTO public.trail SELECT (entry).*;
      head.sequence := entry.sequence;
      head.hash := entry.hash;
    END LOOP;
    UPDATE public.trail_head SET sequence = head.sequence, hash = head.hash WHERE organisation_id = head.organisation_id;
    INSERT INTO public.trail_anchor (organisation_id, sequence, hash, witness, seal)
    SELECT head.organisation_id, head.sequence, head.hash, w.number,
           encode(sha256(convert_to(array_to_string(ARRAY[head.organisation_id::text, head.sequence::text, head.hash, coalesce(w.number::text, ''), coalesce(w.seal, '')], E'\\n'), 'UTF8')), 'hex')
    FROM (SELECT 1) AS once LEFT JOIN LATERAL (SELECT a.number, a.seal FROM public.trail_anchor a ORDER BY a.number DESC LIMIT 1) w ON true;
  END LOOP;
END $$;
ALTER TABLE trail ENABLE TRIGGER USER;
ALTER TABLE fact FORCE ROW LEVEL SECURITY;`;
