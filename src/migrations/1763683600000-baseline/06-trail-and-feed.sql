-- The trail of an organisation: who did what, in a chain of hashes. An entry about a fact holds the digest of
-- every column of the fact's rows, so a fact that is altered or missing shows. docs/trail.md lists what
-- the trail notices, and what it does not.

CREATE TABLE trail_head (
  organisation_id  uuid PRIMARY KEY REFERENCES organisation,
  sequence         bigint NOT NULL,
  hash             text NOT NULL,
  batches          bigint NOT NULL DEFAULT 0
);
COMMENT ON TABLE trail_head IS
  'The last entry of each organisation''s trail. The transaction that adds the next one holds its row.';
COMMENT ON COLUMN trail_head.batches IS
  'How many transactions of the organisation the feed of changes has numbered.';

CREATE TABLE trail (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  sequence         bigint NOT NULL,
  at               timestamptz(3) NOT NULL,
  person_id        uuid,
  capacities       text[] NOT NULL CHECK (array_to_string(capacities, ' ') ~ '^[A-Z_ ]*$'),
  operation        text NOT NULL CHECK (operation ~ '^[A-Za-z][A-Za-z0-9_ ]{0,59}$'),
  action           text NOT NULL CHECK (action IN ('RECORDED', 'CHANGED', 'REMOVED', 'READ', 'SEALED')),
  about            text NOT NULL CHECK (about ~ '^[A-Z_]{1,60}$'),
  object           text NOT NULL CHECK (length(object) BETWEEN 1 AND 200 AND object !~ '[[:cntrl:]]'),
  worker_id        uuid,
  previous         text NOT NULL CHECK (previous ~ '^[0-9a-f]{64}$'),
  hash             text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  reason_hash      text CHECK (reason_hash ~ '^[0-9a-f]{64}$'),
  digest           text CHECK (digest ~ '^[0-9a-f]{64}$'),
  PRIMARY KEY (organisation_id, sequence)
);
COMMENT ON COLUMN trail.person_id IS 'The person who did it; null if no particular person did.';
COMMENT ON COLUMN trail.capacities IS
  'The capacity in which they did it or, if the act does not say, all capacities in which they acted.';
COMMENT ON COLUMN trail.object IS 'Key of the row within its organisation.';
COMMENT ON COLUMN trail.reason_hash IS
  'SHA-256 of the object, a line feed and the reason; null if no reason is asked for.';
COMMENT ON COLUMN trail.digest IS
  'SHA-256 of all columns of a fact when the entry was made; null if the entry is not about a fact.';
CREATE INDEX trail_of_worker ON trail (organisation_id, worker_id, sequence) WHERE worker_id IS NOT NULL;

CREATE FUNCTION refuse_change_of_trail() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  RAISE EXCEPTION 'the trail is written once: % is refused', lower(TG_OP) USING ERRCODE = 'PW002';
END
$$;
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON trail
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_trail();
CREATE TRIGGER written_once BEFORE DELETE OR TRUNCATE ON trail_head
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_trail();

CREATE TABLE leaves_no_trail (
  name  text PRIMARY KEY,
  why   text NOT NULL
);
COMMENT ON TABLE leaves_no_trail IS
  'The tables of organisations whose rows leave no entries of their own in the trail.';

INSERT INTO leaves_no_trail (name, why) VALUES
  ('trail', 'It is the trail.'),
  ('trail_head', 'It is where the trail ends.'),
  ('trail_anchor', 'It says where the trail ends.'),
  ('fact_origin', 'Written with the fact that it belongs to.'),
  ('claim', 'Written with the evidence that it belongs to, and changed with its draft.'),
  ('appointment_competence', 'Written with the appointment that it belongs to.'),
  ('idempotency', 'Repeats what a call answered.'),
  ('worker_name_part', 'It repeats the names, in another form.'),
  ('employment', 'It is worked out from posts, which leave one.'),
  ('readiness', 'Worked out from facts.'),
  ('readiness_state', 'Says whether readiness is worked out.'),
  ('readiness_epoch', 'Says whether readiness is worked out.'),
  ('readiness_tally', 'Counts readiness.'),
  ('worker_standing', 'Worked out from facts.'),
  ('requirement_number', 'Says how readiness is written.'),
  ('change_batch', 'Numbers what is written with it.'),
  ('change', 'Repeats by id what was written with it.'),
  ('import_refusal', 'The import that it belongs to leaves an entry.'),
  ('import_task', 'The import that it belongs to leaves an entry.');

-- The text that an entry's hash covers; docs/trail.md describes it.
CREATE FUNCTION trail_line(entry trail) RETURNS text
LANGUAGE sql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
  SELECT array_to_string(
    ARRAY[
      CASE WHEN entry.digest IS NULL THEN 'peerway-trail-1' ELSE 'peerway-trail-2' END,
      entry.organisation_id::text,
      entry.sequence::text,
      entry.previous,
      to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      coalesce(entry.person_id::text, ''),
      array_to_string(entry.capacities, ','),
      entry.operation,
      entry.action,
      entry.about,
      entry.object,
      coalesce(entry.worker_id::text, '')
    ] || CASE
      WHEN entry.digest IS NOT NULL THEN ARRAY[coalesce(entry.reason_hash, ''), entry.digest]
      WHEN entry.reason_hash IS NOT NULL THEN ARRAY[entry.reason_hash]
      ELSE '{}'
    END,
    E'\n'
  )
$$;

-- A transaction that adds an entry holds the row of the organisation's head, so entries follow one another.
-- The line is written out here, as in trail_line: a function with a search path of its own would be called
-- for each entry instead of becoming a part of the statement.
CREATE FUNCTION chain_trail() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan
AS $$
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
  entry.hash := encode(
    sha256(convert_to(
      array_to_string(
        ARRAY[
          CASE WHEN entry.digest IS NULL THEN 'peerway-trail-1' ELSE 'peerway-trail-2' END,
          entry.organisation_id::text,
          entry.sequence::text,
          entry.previous,
          to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          coalesce(entry.person_id::text, ''),
          array_to_string(entry.capacities, ','),
          entry.operation,
          entry.action,
          entry.about,
          entry.object,
          coalesce(entry.worker_id::text, '')
        ] || CASE
          WHEN entry.digest IS NOT NULL THEN ARRAY[coalesce(entry.reason_hash, ''), entry.digest]
          WHEN entry.reason_hash IS NOT NULL THEN ARRAY[entry.reason_hash]
          ELSE '{}'
        END,
        E'\n'
      ),
      'UTF8'
    )),
    'hex'
  );
  UPDATE trail_head
  SET sequence = entry.sequence, hash = entry.hash
  WHERE organisation_id = entry.organisation_id;
  RETURN entry;
END
$$;
CREATE TRIGGER chain BEFORE INSERT ON trail FOR EACH ROW EXECUTE FUNCTION chain_trail();

-- Why something was done, where a reason is asked for; null for everything else.
CREATE FUNCTION reason_of(organisation uuid, about text, object text) RETURNS text
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  RETURN CASE about
    WHEN 'UNDOING' THEN (
      SELECT reason FROM public.undoing WHERE organisation_id = organisation AND id = object::uuid
    )
    WHEN 'JUDGEMENT' THEN (
      SELECT reason FROM public.judgement WHERE organisation_id = organisation AND id = object::uuid
    )
    WHEN 'QUALITY_CHECK' THEN (
      SELECT reason FROM public.quality_check WHERE organisation_id = organisation AND id = object::uuid
    )
    WHEN 'WAIVER' THEN (
      SELECT reason FROM public.waiver WHERE organisation_id = organisation AND id = object::uuid
    )
    WHEN 'DECISION' THEN (
      SELECT reason FROM public.decision WHERE organisation_id = organisation AND id = object::uuid
    )
    WHEN 'ERASURE_REQUEST' THEN (
      SELECT reason FROM public.erasure_request
      WHERE organisation_id = organisation AND id = object::uuid
    )
    WHEN 'PARTNER_GRANT_END' THEN (
      SELECT reason FROM public.partner_grant_end
      WHERE organisation_id = organisation AND grant_id = object::uuid
    )
    WHEN 'ACCOUNT_DETACHMENT' THEN (
      SELECT reason FROM public.account_detachment
      WHERE organisation_id = organisation AND id = object::uuid
    )
    WHEN 'ACCOUNT_READMISSION' THEN (
      SELECT reason FROM public.account_readmission
      WHERE organisation_id = organisation AND detachment_id = object::uuid
    )
    WHEN 'NUMBER_CORRECTION' THEN (
      SELECT reason FROM public.number_correction
      WHERE organisation_id = organisation AND id = object::uuid
    )
    WHEN 'WORKER_REMOVAL' THEN (
      SELECT reason FROM public.worker_removal
      WHERE organisation_id = organisation AND worker_id = object::uuid
    )
  END;
END
$$;

-- It runs as the verifier, so that the entry that a partner leaves covers the whole fact, even if the partner
-- may not read all of it. Columns that are null are left out: a column that is added later leaves digests as
-- they were.
CREATE FUNCTION fact_digest(organisation uuid, sought uuid) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
SET timezone = 'UTC'
SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
  recorded public.fact;
  content jsonb;
BEGIN
  SELECT * INTO recorded
  FROM public.fact
  WHERE organisation_id = organisation AND id = sought;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  content := jsonb_build_object('fact', jsonb_strip_nulls(to_jsonb(recorded)));
  IF recorded.origin_id IS NOT NULL THEN
    content := content || jsonb_build_object(
      'origin', (
        SELECT jsonb_strip_nulls(to_jsonb(t))
        FROM public.fact_origin t
        WHERE t.organisation_id = organisation AND t.id = recorded.origin_id
      )
    );
  END IF;
  CASE recorded.kind
    WHEN 'POST' THEN
      content := content || jsonb_build_object(
        'says', (
          SELECT jsonb_strip_nulls(to_jsonb(t))
          FROM public.post t
          WHERE t.organisation_id = organisation AND t.id = sought
        )
      );
    WHEN 'POST_CHANGE' THEN
      content := content || jsonb_build_object(
        'says', (
          SELECT jsonb_strip_nulls(to_jsonb(t))
          FROM public.post_change t
          WHERE t.organisation_id = organisation AND t.id = sought
        )
      );
    WHEN 'EVIDENCE' THEN
      content := content || jsonb_build_object(
        'says', (
          SELECT jsonb_strip_nulls(to_jsonb(t))
          FROM public.evidence t
          WHERE t.organisation_id = organisation AND t.id = sought
        ),
        'claim', (
          SELECT jsonb_agg(jsonb_strip_nulls(to_jsonb(t)) ORDER BY to_jsonb(t)::text COLLATE "C")
          FROM public.claim t
          WHERE t.organisation_id = organisation AND t.evidence_id = sought
        )
      );
    WHEN 'EVIDENCE_HANDOVER' THEN
      content := content || jsonb_build_object(
        'says', (
          SELECT jsonb_strip_nulls(to_jsonb(t))
          FROM public.evidence_handover t
          WHERE t.organisation_id = organisation AND t.id = sought
        )
      );
    WHEN 'JUDGEMENT' THEN
      content := content || jsonb_build_object(
        'says', (
          SELECT jsonb_strip_nulls(to_jsonb(t))
          FROM public.judgement t
          WHERE t.organisation_id = organisation AND t.id = sought
        ),
        'judgement_standing', (
          SELECT jsonb_agg(jsonb_strip_nulls(to_jsonb(t)) ORDER BY to_jsonb(t)::text COLLATE "C")
          FROM public.judgement_standing t
          WHERE t.organisation_id = organisation AND t.judgement_id = sought
        )
      );
    WHEN 'ASSESSOR_APPOINTMENT' THEN
      content := content || jsonb_build_object(
        'says', (
          SELECT jsonb_strip_nulls(to_jsonb(t))
          FROM public.assessor_appointment t
          WHERE t.organisation_id = organisation AND t.id = sought
        ),
        'appointment_competence', (
          SELECT jsonb_agg(jsonb_strip_nulls(to_jsonb(t)) ORDER BY to_jsonb(t)::text COLLATE "C")
          FROM public.appointment_competence t
          WHERE t.organisation_id = organisation AND t.appointment_id = sought
        )
      );
    WHEN 'COMPLETION' THEN
      content := content || jsonb_build_object(
        'says', (
          SELECT jsonb_strip_nulls(to_jsonb(t))
          FROM public.completion t
          WHERE t.organisation_id = organisation AND t.id = sought
        )
      );
    WHEN 'CREDENTIAL' THEN
      content := content || jsonb_build_object(
        'says', (
          SELECT jsonb_strip_nulls(to_jsonb(t))
          FROM public.credential t
          WHERE t.organisation_id = organisation AND t.id = sought
        )
      );
    WHEN 'CREDENTIAL_VERIFICATION' THEN
      content := content || jsonb_build_object(
        'says', (
          SELECT jsonb_strip_nulls(to_jsonb(t))
          FROM public.credential_verification t
          WHERE t.organisation_id = organisation AND t.id = sought
        )
      );
    WHEN 'SUPERVISION' THEN
      content := content || jsonb_build_object(
        'says', (
          SELECT jsonb_strip_nulls(to_jsonb(t))
          FROM public.supervision t
          WHERE t.organisation_id = organisation AND t.id = sought
        )
      );
    WHEN 'ENDORSEMENT' THEN
      content := content || jsonb_build_object(
        'says', (
          SELECT jsonb_strip_nulls(to_jsonb(t))
          FROM public.endorsement t
          WHERE t.organisation_id = organisation AND t.id = sought
        )
      );
    WHEN 'ATTESTATION' THEN
      content := content || jsonb_build_object(
        'says', (
          SELECT jsonb_strip_nulls(to_jsonb(t))
          FROM public.attestation t
          WHERE t.organisation_id = organisation AND t.id = sought
        )
      );
    WHEN 'WAIVER' THEN
      content := content || jsonb_build_object(
        'says', (
          SELECT jsonb_strip_nulls(to_jsonb(t))
          FROM public.waiver t
          WHERE t.organisation_id = organisation AND t.id = sought
        )
      );
    WHEN 'UNDOING' THEN
      content := content || jsonb_build_object(
        'says', (
          SELECT jsonb_strip_nulls(to_jsonb(t))
          FROM public.undoing t
          WHERE t.organisation_id = organisation AND t.id = sought
        )
      );
    WHEN 'DECISION' THEN
      content := content || jsonb_build_object(
        -- Nulls inside its evaluation, which is JSON, stay.
        'says', (
          SELECT (SELECT jsonb_object_agg(key, value) FROM jsonb_each(to_jsonb(t)) WHERE value <> 'null')
          FROM public.decision t
          WHERE t.organisation_id = organisation AND t.id = sought
        )
      );
    WHEN 'CONFLICT' THEN
      content := content || jsonb_build_object(
        'says', (
          SELECT jsonb_strip_nulls(to_jsonb(t))
          FROM public.conflict_of_interest t
          WHERE t.organisation_id = organisation AND t.id = sought
        )
      );
    WHEN 'APPEAL' THEN
      content := content || jsonb_build_object(
        'says', (
          SELECT jsonb_strip_nulls(to_jsonb(t))
          FROM public.appeal t
          WHERE t.organisation_id = organisation AND t.id = sought
        )
      );
    WHEN 'QUALITY_CHECK' THEN
      content := content || jsonb_build_object(
        'says', (
          SELECT jsonb_strip_nulls(to_jsonb(t))
          FROM public.quality_check t
          WHERE t.organisation_id = organisation AND t.id = sought
        )
      );
  END CASE;
  RETURN encode(sha256(convert_to(content::text, 'UTF8')), 'hex');
END
$$;
COMMENT ON FUNCTION fact_digest IS
  'SHA-256 of all columns of all rows of a fact; docs/trail.md describes the text that is hashed.';

-- The service has no right to write the trail or its head. Entries come by this function, which only a
-- trigger may call, and by record_reads.
CREATE FUNCTION append_to_trail(
  organisation uuid, person uuid, capacities text[], operation text, action text, about text, object text,
  worker uuid, reason text, is_fact boolean
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF pg_trigger_depth() = 0 THEN
    RAISE EXCEPTION 'entries of the trail are left by what is done' USING ERRCODE = '42501';
  END IF;
  INSERT INTO public.trail (
    organisation_id, person_id, capacities, operation, action, about, object, worker_id, reason_hash, digest
  )
  VALUES (
    organisation, person, capacities, operation, action, about, object, worker,
    encode(sha256(convert_to(object || E'\n' || reason, 'UTF8')), 'hex'),
    CASE WHEN is_fact THEN fact_digest(organisation, object::uuid) END
  );
END
$$;
REVOKE EXECUTE ON FUNCTION append_to_trail FROM PUBLIC;

-- Arguments of the trigger: the columns of the table's key. The row of a fact has the person who recorded it
-- and their capacity; for other rows they are in the reach of the transaction. A national row belongs to the
-- trail of the organisation that keeps it; nobody does what is published from files, so that leaves no entry.
CREATE FUNCTION leave_trail() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  found jsonb := to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END);
  is_fact boolean := TG_TABLE_NAME = 'fact';
  organisation text := coalesce(
    found ->> 'organisation_id',
    nullif(split_part(reach_of('organisations'), ',', 1), '')
  );
  about text := CASE WHEN is_fact THEN found ->> 'kind' ELSE upper(TG_TABLE_NAME) END;
  object text;
BEGIN
  IF organisation IS NULL OR (TG_OP = 'UPDATE' AND NEW IS NOT DISTINCT FROM OLD) THEN
    RETURN NULL;
  END IF;
  object := (
    SELECT string_agg(found ->> key, '/' ORDER BY place)
    FROM unnest(TG_ARGV) WITH ORDINALITY AS k (key, place)
  );
  PERFORM append_to_trail(
    organisation::uuid,
    CASE WHEN is_fact THEN found ->> 'recorded_by' ELSE nullif(reach_of('person'), '') END::uuid,
    CASE
      WHEN is_fact THEN ARRAY[found ->> 'recorded_as']
      ELSE coalesce(string_to_array(nullif(reach_of('capacities'), ''), ','), '{}')
    END,
    coalesce(nullif(reach_of('operation'), ''), 'unnamed'),
    CASE TG_OP WHEN 'INSERT' THEN 'RECORDED' WHEN 'UPDATE' THEN 'CHANGED' ELSE 'REMOVED' END,
    about,
    object,
    (found ->> CASE TG_TABLE_NAME WHEN 'worker' THEN 'id' ELSE 'worker_id' END)::uuid,
    CASE WHEN TG_OP <> 'DELETE' THEN reason_of(organisation::uuid, about, object) END,
    TG_OP <> 'DELETE' AND (is_fact OR TG_TABLE_NAME IN ('evidence', 'appeal', 'post', 'post_change'))
  );
  RETURN NULL;
END
$$;

-- An organisation has no organisation_id, so it is not among the tables that trail_organisations finds. What
-- is published from files names no operation and leaves no entry.
CREATE FUNCTION leave_trail_of_organisation() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF reach_of('operation') = '' OR (TG_OP = 'UPDATE' AND NEW IS NOT DISTINCT FROM OLD) THEN
    RETURN NULL;
  END IF;
  PERFORM append_to_trail(
    NEW.id,
    nullif(reach_of('person'), '')::uuid,
    '{}',
    reach_of('operation'),
    CASE TG_OP WHEN 'INSERT' THEN 'RECORDED' ELSE 'CHANGED' END,
    'ORGANISATION',
    NEW.code,
    NULL,
    NULL,
    false
  );
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER left_in_trail_of_itself AFTER INSERT OR UPDATE ON organisation
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION leave_trail_of_organisation();

-- Reading leaves an entry too, in the name of the person that the reach was signed for.
CREATE FUNCTION record_reads(
  organisation uuid, operation text, about text[], object text[], worker uuid[], acting text[]
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  reader uuid := nullif(reach_of('person'), '')::uuid;
BEGIN
  IF reader IS NULL
    OR NOT coalesce(
      organisation = ANY (string_to_array(reach_of('organisations'), ',')::uuid[])
        OR organisation = nullif(reach_of('host'), '')::uuid,
      false
    )
  THEN
    RAISE EXCEPTION 'nobody reads in this organisation here' USING ERRCODE = '42501';
  END IF;
  INSERT INTO public.trail (
    organisation_id, person_id, capacities, operation, action, about, object, worker_id
  )
  SELECT organisation, reader, string_to_array(read.acting, ','), record_reads.operation, 'READ',
    read.about, read.object, read.worker
  FROM unnest(record_reads.about, record_reads.object, record_reads.worker, record_reads.acting)
    AS read (about, object, worker, acting);
END
$$;
REVOKE EXECUTE ON FUNCTION record_reads FROM PUBLIC;

CREATE TABLE trail_anchor (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  sequence         bigint NOT NULL,
  hash             text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  number           bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  witness          bigint CHECK (witness < number),
  seal             text NOT NULL CHECK (seal ~ '^[0-9a-f]{64}$'),
  PRIMARY KEY (organisation_id, sequence)
);
COMMENT ON TABLE trail_anchor IS
  'Where each organisation''s trail ended after each transaction, kept a second time.';
COMMENT ON COLUMN trail_anchor.witness IS
  'The row of any organisation that was the latest at the time; null for the first.';
COMMENT ON COLUMN trail_anchor.seal IS
  'SHA-256 of the organisation, the sequence, the hash, and the number and seal of the witness, one a line.';
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON trail_anchor
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_trail();

-- One row for each transaction that left entries, written as it commits. Each names the row that was then the
-- latest of any organisation. Someone who takes one organisation's rows away leaves rows of others that name
-- what is missing.
CREATE FUNCTION anchor_trail() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  witness record;
BEGIN
  IF NOT EXISTS (
    SELECT FROM public.trail t
    WHERE t.organisation_id = NEW.organisation_id AND t.sequence = NEW.sequence + 1
  ) THEN
    SELECT a.number, a.seal INTO witness FROM public.trail_anchor a ORDER BY a.number DESC LIMIT 1;
    INSERT INTO public.trail_anchor (organisation_id, sequence, hash, witness, seal)
    VALUES (
      NEW.organisation_id,
      NEW.sequence,
      NEW.hash,
      witness.number,
      encode(
        sha256(convert_to(
          array_to_string(
            ARRAY[
              NEW.organisation_id::text,
              NEW.sequence::text,
              NEW.hash,
              coalesce(witness.number::text, ''),
              coalesce(witness.seal, '')
            ],
            E'\n'
          ),
          'UTF8'
        )),
        'hex'
      )
    );
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER anchored AFTER INSERT ON trail
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION anchor_trail();

-- Gives each table of organisations the trigger that leaves entries, unless leaves_no_trail names it. It runs
-- after every migration, so a table that a later one makes cannot be forgotten. A fact's own table leaves no
-- entry for new rows, because its row of fact does; but a draft of evidence, for example, is revised without
-- it.
CREATE FUNCTION trail_organisations() RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  followed record;
BEGIN
  FOR followed IN
    SELECT c.oid::regclass AS name,
      EXISTS (SELECT FROM leaves_no_trail e WHERE e.name = c.relname) AS exempt,
      EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'left_in_trail') AS done,
      EXISTS (
        SELECT FROM pg_constraint f
        JOIN pg_attribute own
          ON own.attrelid = f.conrelid AND own.attnum = ANY (f.conkey) AND own.attname = 'id'
        WHERE f.conrelid = c.oid AND f.confrelid = 'fact'::regclass
      ) AS of_fact,
      (
        SELECT string_agg(quote_literal(k.attname), ', ' ORDER BY array_position(i.indkey::int2[], k.attnum))
        FROM pg_index i
        JOIN pg_attribute k
          ON k.attrelid = c.oid AND k.attnum = ANY (i.indkey) AND k.attname <> 'organisation_id'
        WHERE i.indrelid = c.oid AND i.indisprimary
      ) AS key
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisation_id' AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
  LOOP
    IF followed.exempt AND followed.done THEN
      EXECUTE format('DROP TRIGGER left_in_trail ON %s', followed.name);
    ELSIF NOT followed.exempt AND NOT followed.done THEN
      EXECUTE format(
        'CREATE CONSTRAINT TRIGGER left_in_trail AFTER %s ON %s '
        'DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION leave_trail(%s)',
        CASE WHEN followed.of_fact THEN 'UPDATE OR DELETE' ELSE 'INSERT OR UPDATE OR DELETE' END,
        followed.name,
        followed.key
      );
    END IF;
  END LOOP;
END
$$;
REVOKE EXECUTE ON FUNCTION trail_organisations FROM PUBLIC;

-- Everything on record about a worker, table by table. The tables are found in the catalogue, so that a new
-- one is not forgotten: those that name the worker, and those that hang on their facts. It runs with the
-- rights of its caller, under the same row-level security.
CREATE FUNCTION whole_record(organisation uuid, worker_id uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  kept record;
  found jsonb;
  whole jsonb := '{}';
BEGIN
  FOR kept IN
    SELECT c.relname AS name,
      CASE
        WHEN c.relname = 'worker' THEN 't.id = $2'
        WHEN c.relname IN ('undoing', 'fact_origin', 'claim') THEN (
          CASE c.relname
            WHEN 'undoing' THEN
              'EXISTS (SELECT FROM fact f '
              'WHERE f.organisation_id = $1 AND f.id = t.fact_id AND f.worker_id = $2)'
            WHEN 'fact_origin' THEN
              'EXISTS (SELECT FROM fact f '
              'WHERE f.organisation_id = $1 AND f.origin_id = t.id AND f.worker_id = $2)'
            ELSE
              'EXISTS (SELECT FROM evidence e '
              'WHERE e.organisation_id = $1 AND e.id = t.evidence_id AND e.worker_id = $2)'
          END
        )
        ELSE 't.worker_id = $2'
      END AS condition
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisation_id' AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace
      AND c.relkind IN ('r', 'p')
      AND (
        c.relname IN ('worker', 'undoing', 'fact_origin', 'claim')
        OR EXISTS (
          SELECT FROM pg_attribute w
          WHERE w.attrelid = c.oid AND w.attname = 'worker_id' AND NOT w.attisdropped
        )
      )
    ORDER BY c.relname
  LOOP
    EXECUTE format(
      'SELECT coalesce(jsonb_agg(to_jsonb(t) - ''organisation_id'' '
      'ORDER BY to_jsonb(t) ->> ''recorded_at'', t::text), ''[]'') '
      'FROM %I t WHERE t.organisation_id = $1 AND %s',
      kept.name,
      kept.condition
    )
    INTO found
    USING organisation, worker_id;
    whole := whole || jsonb_build_object(kept.name, found);
  END LOOP;
  RETURN whole;
END
$$;

-- A feed of what changed at each organisation, in the order of commits, for systems that keep in step:
-- workers, posts, facts that were recorded or undone, and outcomes of readiness. An event holds ids and
-- outcomes, and is kept for good.

CREATE TABLE change_batch (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  number           bigint,
  at               timestamptz(3),
  changes          integer NOT NULL,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, number),
  CHECK ((number IS NULL) = (at IS NULL))
);
COMMENT ON TABLE change_batch IS 'One transaction that changed what the feed of changes reports.';
COMMENT ON COLUMN change_batch.number IS
  'Its place in the order in which the organisation''s transactions committed; null until it commits.';
COMMENT ON COLUMN change_batch.changes IS 'How many changes it has.';
CREATE INDEX change_batch_by_instant ON change_batch (organisation_id, at);

CREATE TABLE change (
  organisation_id  uuid NOT NULL,
  batch_id         uuid NOT NULL,
  ordinal          integer NOT NULL,
  kind             text NOT NULL
    CHECK (kind IN (
      'WORKER_REGISTERED', 'WORKER_CHANGED', 'WORKER_RENUMBERED', 'WORKER_REMOVED', 'WORKER_ERASED',
      'POST_RECORDED', 'POST_CHANGED', 'POST_UNDONE', 'FACT_RECORDED', 'FACT_UNDONE', 'STATEMENT_RECORDED',
      'STATEMENT_UNDONE', 'READINESS_CHANGED'
    )),
  worker_id        uuid,
  fact_id          uuid,
  fact_kind        text,
  post_id          uuid,
  route_id         uuid,
  was              text,
  became           text,
  PRIMARY KEY (organisation_id, batch_id, ordinal)
);
COMMENT ON TABLE change IS 'Events of the feed of changes: ids and outcomes alone, kept for good.';
COMMENT ON COLUMN change.ordinal IS 'Its place within its transaction, from 1.';
COMMENT ON COLUMN change.fact_id IS 'The fact that was recorded or undone.';
COMMENT ON COLUMN change.was IS 'The outcome of readiness before; null: there was none.';
COMMENT ON COLUMN change.became IS
  'The outcome of readiness since then; null: the route no longer concerns the worker.';
CREATE INDEX change_of_worker ON change (organisation_id, worker_id);

-- Events are written with what they report. Which batch belongs to this transaction is remembered in a
-- setting. A false one opens a batch of its own: none that is numbered, or another transaction's, matches.
CREATE FUNCTION record_changes(noted change[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
  part record;
  kept text;
  batch uuid;
  before integer;
BEGIN
  IF pg_trigger_depth() = 0 THEN
    RAISE EXCEPTION 'changes are noted by what is done' USING ERRCODE = '42501';
  END IF;
  FOR part IN
    SELECT n.organisation_id, count(*)::integer AS changes
    FROM unnest(noted) n
    GROUP BY n.organisation_id
  LOOP
    batch := NULL;
    kept := current_setting('app.changes', true);
    IF left(kept, 36) = part.organisation_id::text THEN
      UPDATE public.change_batch b
      SET changes = b.changes + part.changes
      WHERE b.organisation_id = part.organisation_id AND b.id = substr(kept, 37)::uuid AND b.number IS NULL
      RETURNING b.id, b.changes - part.changes INTO batch, before;
    END IF;
    IF batch IS NULL THEN
      INSERT INTO public.change_batch (organisation_id, changes)
      VALUES (part.organisation_id, part.changes)
      RETURNING id INTO batch;
      before := 0;
      PERFORM set_config('app.changes', part.organisation_id::text || batch::text, true);
    END IF;
    INSERT INTO public.change (
      organisation_id, batch_id, ordinal, kind, worker_id, fact_id, fact_kind, post_id, route_id, was, became
    )
    SELECT n.organisation_id, batch, before + row_number() OVER (ORDER BY n.place), n.kind,
      n.worker_id, n.fact_id, n.fact_kind, n.post_id, n.route_id, n.was, n.became
    FROM unnest(noted) WITH ORDINALITY n (
      organisation_id, batch_id, ordinal, kind, worker_id, fact_id, fact_kind, post_id, route_id, was, became,
      place
    )
    WHERE n.organisation_id = part.organisation_id;
  END LOOP;
END
$$;
REVOKE EXECUTE ON FUNCTION record_changes FROM PUBLIC;

-- A transaction gets its number as it commits, while it holds the row that the trail's chain takes as well:
-- the next one to commit waits for that row. So numbers are in the order of commits and have no gaps. Why,
-- and what that costs, is in docs/decisions/2026-11-28-the-feed-is-numbered-at-commit.md.
CREATE FUNCTION number_changes() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
  given bigint;
BEGIN
  UPDATE public.trail_head
  SET batches = batches + 1
  WHERE organisation_id = NEW.organisation_id
  RETURNING batches INTO given;
  IF given IS NULL THEN
    INSERT INTO public.trail_head (organisation_id, sequence, hash, batches)
    VALUES (NEW.organisation_id, 0, repeat('0', 64), 1)
    ON CONFLICT (organisation_id) DO UPDATE SET batches = trail_head.batches + 1
    RETURNING batches INTO given;
  END IF;
  UPDATE public.change_batch
  SET number = given, at = date_trunc('milliseconds', clock_timestamp())
  WHERE organisation_id = NEW.organisation_id AND id = NEW.id;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION number_changes FROM PUBLIC;
CREATE CONSTRAINT TRIGGER numbered AFTER INSERT ON change_batch
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.number IS NULL) EXECUTE FUNCTION number_changes();

-- These functions run once a statement, with the rights of the role that writes: people of a partner can see
-- for themselves what an undoing is about. Only record_changes runs as its owner.
CREATE FUNCTION note_facts() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM record_changes(
    array_agg(
      ROW(
        w.organisation_id,
        NULL,
        NULL,
        CASE
          WHEN w.kind = 'POST' THEN 'POST_RECORDED'
          WHEN w.worker_id IS NULL THEN 'STATEMENT_RECORDED'
          ELSE 'FACT_RECORDED'
        END,
        w.worker_id,
        w.id,
        w.kind,
        CASE WHEN w.kind = 'POST' THEN w.id END,
        NULL,
        NULL,
        NULL
      )::change
      ORDER BY w.recorded_at, w.id
    )
  )
  FROM written w
  WHERE w.kind NOT IN ('POST_CHANGE', 'UNDOING', 'EVIDENCE')
  HAVING count(*) > 0;
  RETURN NULL;
END
$$;
CREATE TRIGGER change_noted_insert AFTER INSERT ON fact
  REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_facts();

CREATE FUNCTION note_post_changes() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM record_changes(
    array_agg(
      ROW(
        w.organisation_id, NULL, NULL, 'POST_CHANGED', w.worker_id,
        w.id, 'POST_CHANGE', w.post_id, NULL, NULL, NULL
      )::change
      ORDER BY w.effective_on, w.id
    )
  )
  FROM written w
  HAVING count(*) > 0;
  RETURN NULL;
END
$$;
CREATE TRIGGER change_noted_insert AFTER INSERT ON post_change
  REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_post_changes();

-- Evidence is reported when it is handed in for the first time; what happens to a draft never is.
CREATE FUNCTION note_handed_in() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM record_changes(
    array_agg(
      ROW(
        w.organisation_id, NULL, NULL, 'FACT_RECORDED', w.worker_id,
        w.evidence_id, 'EVIDENCE', NULL, NULL, NULL, NULL
      )::change
      ORDER BY w.id
    )
  )
  FROM written w
  WHERE w.handover = 'SUBMITTED'
  HAVING count(*) > 0;
  RETURN NULL;
END
$$;
CREATE TRIGGER change_noted_insert AFTER INSERT ON evidence_handover
  REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_handed_in();

CREATE FUNCTION note_undoings() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM record_changes(
    array_agg(
      ROW(
        w.organisation_id,
        NULL,
        NULL,
        CASE
          WHEN f.kind IN ('POST', 'POST_CHANGE') THEN 'POST_UNDONE'
          WHEN f.worker_id IS NULL THEN 'STATEMENT_UNDONE'
          ELSE 'FACT_UNDONE'
        END,
        f.worker_id,
        f.id,
        f.kind,
        CASE f.kind
          WHEN 'POST' THEN f.id
          WHEN 'POST_CHANGE' THEN (
            SELECT p.post_id FROM post_change p WHERE p.organisation_id = f.organisation_id AND p.id = f.id
          )
        END,
        NULL,
        NULL,
        NULL
      )::change
      ORDER BY w.id
    )
  )
  FROM written w
  JOIN fact f ON f.organisation_id = w.organisation_id AND f.id = w.fact_id
  WHERE (
    f.kind <> 'EVIDENCE'
    OR EXISTS (
      SELECT FROM evidence_handover h
      WHERE h.organisation_id = f.organisation_id AND h.evidence_id = f.id
    )
  )
  HAVING count(*) > 0;
  RETURN NULL;
END
$$;
CREATE TRIGGER change_noted_insert AFTER INSERT ON undoing
  REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_undoings();

CREATE FUNCTION note_workers() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM record_changes(
      array_agg(
        ROW(
          w.organisation_id, NULL, NULL, 'WORKER_REGISTERED', w.id,
          NULL, NULL, NULL, NULL, NULL, NULL
        )::change
        ORDER BY w.number
      )
    )
    FROM written w
    HAVING count(*) > 0;
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM record_changes(
      array_agg(
        ROW(
          w.organisation_id, NULL, NULL, 'WORKER_REMOVED', w.id,
          NULL, NULL, NULL, NULL, NULL, NULL
        )::change
        ORDER BY w.number
      )
    )
    FROM written w
    HAVING count(*) > 0;
  ELSE
    PERFORM record_changes(
      array_agg(
        ROW(w.organisation_id, NULL, NULL, k.kind, w.id, NULL, NULL, NULL, NULL, NULL, NULL)::change
        ORDER BY w.number, k.place
      )
    )
    FROM written w
    JOIN was o ON o.organisation_id = w.organisation_id AND o.id = w.id
    CROSS JOIN LATERAL (SELECT w.erased_at IS NOT NULL AND o.erased_at IS NULL AS erased) e
    CROSS JOIN LATERAL (
      VALUES (1, 'WORKER_ERASED', e.erased),
        (2, 'WORKER_RENUMBERED', NOT e.erased AND w.number <> o.number),
        (
          3,
          'WORKER_CHANGED',
          NOT e.erased AND (w.name, w.team, w.intention) IS DISTINCT FROM (o.name, o.team, o.intention)
        )
    ) k (place, kind, happened)
    WHERE k.happened
    HAVING count(*) > 0;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER change_noted_delete AFTER DELETE ON worker
  REFERENCING OLD TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_workers();
CREATE TRIGGER change_noted_insert AFTER INSERT ON worker
  REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_workers();
CREATE TRIGGER change_noted_update AFTER UPDATE ON worker
  REFERENCING OLD TABLE AS was NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_workers();

CREATE FUNCTION note_aspirations() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM record_changes(
    array_agg(
      ROW(w.organisation_id, NULL, NULL, 'WORKER_CHANGED', w.id, NULL, NULL, NULL, NULL, NULL, NULL)::change
      ORDER BY w.id
    )
  )
  FROM (SELECT DISTINCT organisation_id, worker_id AS id FROM written) w
  HAVING count(*) > 0;
  RETURN NULL;
END
$$;
CREATE TRIGGER change_noted_delete AFTER DELETE ON aspiration
  REFERENCING OLD TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_aspirations();
CREATE TRIGGER change_noted_insert AFTER INSERT ON aspiration
  REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_aspirations();

CREATE FUNCTION note_readiness() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM record_changes(
      array_agg(
        ROW(
          w.organisation_id, NULL, NULL, 'READINESS_CHANGED', w.worker_id,
          NULL, NULL, NULL, w.route_id, NULL, w.outcome
        )::change
        ORDER BY w.worker_id, w.route_id
      )
    )
    FROM written w
    HAVING count(*) > 0;
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM record_changes(
      array_agg(
        ROW(
          w.organisation_id, NULL, NULL, 'READINESS_CHANGED', w.worker_id,
          NULL, NULL, NULL, w.route_id, w.outcome, NULL
        )::change
        ORDER BY w.worker_id, w.route_id
      )
    )
    FROM written w
    HAVING count(*) > 0;
  ELSE
    PERFORM record_changes(
      array_agg(
        ROW(
          w.organisation_id, NULL, NULL, 'READINESS_CHANGED', w.worker_id,
          NULL, NULL, NULL, w.route_id, o.outcome, w.outcome
        )::change
        ORDER BY w.worker_id, w.route_id
      )
    )
    FROM written w
    JOIN was o
      ON o.organisation_id = w.organisation_id AND o.worker_id = w.worker_id AND o.route_id = w.route_id
    WHERE o.outcome <> w.outcome
    HAVING count(*) > 0;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER change_noted_delete AFTER DELETE ON readiness
  REFERENCING OLD TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_readiness();
CREATE TRIGGER change_noted_insert AFTER INSERT ON readiness
  REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_readiness();
CREATE TRIGGER change_noted_update AFTER UPDATE ON readiness
  REFERENCING OLD TABLE AS was NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_readiness();
