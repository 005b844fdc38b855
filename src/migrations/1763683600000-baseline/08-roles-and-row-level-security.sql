-- The roles that work with the database, and the signed scope (reach) of a transaction, which the policies
-- read.

-- Roles belong to the whole server, so another database may have made them already, or be making them now.
--
-- peerway_service is the role that the service works as. It owns nothing and cannot sign in by itself.
DO $$ BEGIN
  CREATE ROLE peerway_service NOLOGIN NOINHERIT;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
GRANT peerway_service TO CURRENT_USER;

-- The service takes peerway_guest for work at another organisation: for people of a partner, and for copying.
-- PostgreSQL sets up every policy of the current role for every statement, and hardly any work is of that
-- kind, so its policies hold for a role of their own (bench/README.md has the figures). It is a member of
-- peerway_service, so nothing else is granted to it.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'peerway_guest') THEN
    CREATE ROLE peerway_guest NOLOGIN INHERIT;
  END IF;
  IF NOT pg_has_role('peerway_guest', 'peerway_service', 'USAGE') THEN
    GRANT peerway_service TO peerway_guest;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
-- A login that can be peerway_service must be able to be peerway_guest: logins that another database of the
-- server has let be the one are made members of the other. A login that may let others be the one may do so
-- for the other.
DO $$
DECLARE
  login record;
BEGIN
  GRANT peerway_guest TO CURRENT_USER;
  FOR login IN
    SELECT r.rolname, bool_or(m.admin_option) AS may_grant
    FROM pg_auth_members m
    JOIN pg_roles r ON r.oid = m.member
    WHERE m.roleid = 'peerway_service'::regrole AND NOT pg_has_role(r.oid, 'peerway_guest', 'MEMBER')
    GROUP BY r.rolname
  LOOP
    EXECUTE format(
      'GRANT peerway_guest TO %I %s',
      login.rolname,
      CASE WHEN login.may_grant THEN 'WITH ADMIN OPTION' END
    );
  END LOOP;
EXCEPTION
  WHEN unique_violation THEN NULL;
  WHEN insufficient_privilege THEN
    IF NOT pg_has_role(current_user, 'peerway_guest', 'MEMBER') THEN
      RAISE insufficient_privilege USING MESSAGE = format(
        '%I may not join the role peerway_guest, which exists already. An administrator of the roles of '
        'this server can run: GRANT peerway_guest TO %I WITH ADMIN OPTION',
        current_user,
        current_user
      );
    END IF;
END $$;

-- peerway_verifier checks the record: it reads facts and the trail of every organisation, and changes
-- nothing.
DO $$ BEGIN
  CREATE ROLE peerway_verifier NOLOGIN NOINHERIT;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$ BEGIN
  IF NOT pg_has_role(current_user, 'peerway_verifier', 'MEMBER')
    OR NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
  THEN
    GRANT peerway_verifier TO CURRENT_USER;
  END IF;
EXCEPTION
  WHEN unique_violation THEN NULL;
  WHEN insufficient_privilege THEN
    IF NOT pg_has_role(current_user, 'peerway_verifier', 'MEMBER') THEN
      RAISE insufficient_privilege USING MESSAGE = format(
        '%I may not join the role peerway_verifier, which exists already. An administrator of the roles of '
        'this server can run: GRANT peerway_verifier TO %I WITH ADMIN OPTION',
        current_user,
        current_user
      );
    END IF;
END $$;

-- The scope of a transaction, which the database calls its reach (which organisations, as which worker and
-- person, in which capacities), is signed. Every SQL statement can change a session's settings, so if the
-- policies read settings, an injected statement could reach any organisation. Each process of the service
-- registers a key as the owner, in a table that the service's role cannot read, and signs the reach of each
-- transaction with it. enter_reach checks the signature and seals the reach for this connection and this
-- transaction; the policies read it with reach_of. docs/decisions/2026-11-28-a-signed-transaction-scope.md
-- has what it costs. A key is two blocks of 64 bytes with which HMAC begins its inner and its outer hash:
-- sha256 is built in, while pgcrypto may be missing. Nobody but the owner has a right to these two tables.

CREATE TABLE reach_key (
  id          uuid PRIMARY KEY,
  inner_pad   bytea NOT NULL CHECK (length(inner_pad) = 64),
  outer_pad   bytea NOT NULL CHECK (length(outer_pad) = 64),
  renewed_at  timestamptz(3) NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE reach_key IS
  'The keys with which processes of the service sign which rows a transaction reaches. A key that is not '
  'renewed for seven days is no longer valid.';

CREATE TABLE reach_seal (
  only_one   boolean PRIMARY KEY DEFAULT true CHECK (only_one),
  inner_pad  bytea NOT NULL CHECK (length(inner_pad) = 64),
  outer_pad  bytea NOT NULL CHECK (length(outer_pad) = 64)
);
COMMENT ON TABLE reach_seal IS
  'The key with which the database seals a reach for the rest of a transaction. Written with the first key '
  'that is registered.';

-- A part of what this transaction reaches: '' without a reach, or if the seal is not of this connection and
-- this transaction. The setting app.reach holds the seal, of 64 characters, and then the fields, one a line.
-- Every statement asks this function, so it does as little as it can.
CREATE FUNCTION reach_of(field text) RETURNS text
LANGUAGE plpgsql STABLE PARALLEL RESTRICTED SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  kept text := current_setting('app.reach', true);
  seal record;
BEGIN
  SELECT inner_pad, outer_pad INTO seal FROM public.reach_seal;
  IF left(kept, 64) = encode(
    sha256(
      seal.outer_pad
      || sha256(
        seal.inner_pad
        || int4send(pg_backend_pid())
        || timestamptz_send(transaction_timestamp())
        || convert_to(substr(kept, 66), 'UTF8')
      )
    ),
    'hex'
  ) THEN
    RETURN split_part(
      kept,
      E'\n',
      CASE field
        WHEN 'organisations' THEN 2
        WHEN 'worker' THEN 3
        WHEN 'person' THEN 4
        WHEN 'capacities' THEN 5
        WHEN 'operation' THEN 6
        WHEN 'today' THEN 7
        WHEN 'host' THEN 8
      END
    );
  END IF;
  RETURN '';
END
$$;
COMMENT ON FUNCTION reach_of IS
  'A field of the reach of this transaction; empty without a reach, or if its seal is not this '
  'transaction''s.';

CREATE FUNCTION require_signature(message text, key_id uuid, signature bytea) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  key record;
BEGIN
  SELECT inner_pad, outer_pad INTO key
  FROM public.reach_key
  WHERE id = key_id AND renewed_at > transaction_timestamp() - interval '7 days';
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the key that signs the reach is not registered' USING ERRCODE = 'PW003';
  END IF;
  IF signature IS DISTINCT FROM sha256(key.outer_pad || sha256(key.inner_pad || convert_to(message, 'UTF8')))
  THEN
    RAISE EXCEPTION 'the signature of the reach is not good' USING ERRCODE = 'PW004';
  END IF;
END
$$;
REVOKE EXECUTE ON FUNCTION require_signature FROM PUBLIC;

CREATE FUNCTION seal_reach(reach text) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  seal record;
BEGIN
  SELECT inner_pad, outer_pad INTO STRICT seal FROM public.reach_seal;
  PERFORM set_config(
    'app.reach',
    encode(
      sha256(
        seal.outer_pad
        || sha256(
          seal.inner_pad
          || int4send(pg_backend_pid())
          || timestamptz_send(transaction_timestamp())
          || convert_to(reach, 'UTF8')
        )
      ),
      'hex'
    ) || E'\n' || reach,
    true
  );
END
$$;
REVOKE EXECUTE ON FUNCTION seal_reach FROM PUBLIC;

-- Every transaction asks this once. The signature is checked and the seal made in one statement, so that a
-- good signature costs one look-up; require_signature only has to find out what is wrong with another.
CREATE FUNCTION enter_reach(reach text, key_id uuid, signature bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM set_config(
    'app.reach',
    encode(
      sha256(
        seal.outer_pad
        || sha256(
          seal.inner_pad
          || int4send(pg_backend_pid())
          || timestamptz_send(transaction_timestamp())
          || convert_to(reach, 'UTF8')
        )
      ),
      'hex'
    ) || E'\n' || reach,
    true
  )
  FROM public.reach_key key, public.reach_seal seal
  WHERE key.id = key_id
    AND key.renewed_at > transaction_timestamp() - interval '7 days'
    AND signature = sha256(key.outer_pad || sha256(key.inner_pad || convert_to(E'enter\n' || reach, 'UTF8')));
  IF NOT FOUND THEN
    PERFORM require_signature(E'enter\n' || reach, key_id, signature);
    RAISE EXCEPTION 'nothing seals a reach here yet' USING ERRCODE = 'PW003';
  END IF;
END
$$;
COMMENT ON FUNCTION enter_reach IS
  'Sets what the transaction reaches, in seven lines: organisations, worker, person, capacities, operation, '
  'today, host; signed with a registered key.';

CREATE FUNCTION change_reach(changes text, key_id uuid, signature bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  fields text[] := ARRAY[
    reach_of('organisations'),
    reach_of('worker'),
    reach_of('person'),
    reach_of('capacities'),
    reach_of('operation'),
    reach_of('today'),
    reach_of('host')
  ];
  change text;
BEGIN
  PERFORM require_signature(E'change\n' || changes, key_id, signature);
  FOREACH change IN ARRAY string_to_array(changes, E'\n') LOOP
    fields[split_part(change, ' ', 1)::integer] := split_part(change, ' ', 2);
  END LOOP;
  PERFORM seal_reach(array_to_string(fields, E'\n'));
END
$$;
COMMENT ON FUNCTION change_reach IS
  'Changes fields of the reach within a transaction: one a line, the number of the field and its value, '
  'signed.';

-- Row-level security. wall_off_organisations makes the policies within_reach and national for every table of
-- organisations; the policies here add to them. A policy without AS RESTRICTIVE opens rows; one with it
-- narrows what the others open.

-- Row-level security for every table with a column organisation_id, forced, so that it holds for the owner
-- too. It runs after every migration, so a table that a later one makes cannot be forgotten; and a policy
-- that somebody has dropped by hand together with FORCE is made again.
--
-- The form of the condition leaves plans as they are without it. As "organisation_id = ANY (...)" alone, the
-- list became a second condition of the index, and the planner read a whole organisation when fifty workers
-- were asked for. Milliseconds for three statements, with a plan of their own and with the general one, for
-- two employers of 5,000 workers with five pieces of evidence each, the least of 40 runs:
--
--                                                 evidence of 50   claims of 250   count of 5,000
--   no row-level security                           2.7 / 2.2        8.9 / 4.2       0.5 / 1.5
--   organisation_id = ANY (...)                     7.3 / 2.4       15.7 / 6.5       0.6 / 2.1
--   the same IS TRUE, the list cast once a row      2.7 / 2.2        5.7 / 4.9       2.6 / 3.4
--   the same IS TRUE, the list cast once            2.6 / 2.0        5.0 / 4.3       0.9 / 1.8
--   CASE WHEN ... THEN true ELSE false END          2.6 / 2.0        5.2 / 5.8       0.9 / 1.7
--   organisation_id = (one organisation)            2.6 / 2.0        8.6 / 4.2       0.6 / 1.5
CREATE FUNCTION wall_off_organisations() RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  open regclass;
  shared boolean;
BEGIN
  FOR open, shared IN
    SELECT c.oid::regclass, NOT a.attnotnull
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisation_id' AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace
      AND c.relkind IN ('r', 'p')
      AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
  LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', open);
    EXECUTE format('DROP POLICY IF EXISTS within_reach ON %s', open);
    EXECUTE format(
      'CREATE POLICY within_reach ON %s USING ((organisation_id = ANY '
      '((SELECT string_to_array(public.reach_of(''organisations''), '','')::uuid[])::uuid[])) IS TRUE)',
      open
    );
    -- A row without an organisation is national: stewards of national bodies read and keep it.
    EXECUTE format('DROP POLICY IF EXISTS national ON %s', open);
    IF shared THEN
      EXECUTE format(
        'CREATE POLICY national ON %s USING (organisation_id IS NULL AND '
        '(SELECT ''STEWARD'' = ANY (string_to_array(public.reach_of(''capacities''), '','')) AND '
        'EXISTS (SELECT FROM public.organisation o WHERE o.id = ANY '
        '(string_to_array(public.reach_of(''organisations''), '','')::uuid[]) AND '
        'o.kind = ''NATIONAL_BODY'')))',
        open
      );
    END IF;
  END LOOP;
END
$$;
REVOKE EXECUTE ON FUNCTION wall_off_organisations FROM PUBLIC;

-- Organisations: everybody may read which there are; operators enter and change them. Which one is the
-- national body is for the configuration alone to say.
ALTER TABLE organisation ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_by_all ON organisation FOR SELECT USING (true);
CREATE POLICY entered_by_operators ON organisation FOR INSERT TO peerway_service WITH CHECK (
  (
    'OPERATOR' = ANY ((SELECT string_to_array(reach_of('capacities'), ','))::text[])
      AND kind <> 'NATIONAL_BODY'
    OR 'CONFIGURATION' = ANY ((SELECT string_to_array(reach_of('capacities'), ','))::text[])
  ) IS TRUE
);
CREATE POLICY changed_by_operators ON organisation FOR UPDATE TO peerway_service USING (
  (
    'OPERATOR' = ANY ((SELECT string_to_array(reach_of('capacities'), ','))::text[])
    OR 'CONFIGURATION' = ANY ((SELECT string_to_array(reach_of('capacities'), ','))::text[])
  ) IS TRUE
);

-- Workers: everybody finds their own records, at any organisation. A record is deleted only if it was opened
-- by mistake.
CREATE POLICY own_records ON worker FOR SELECT USING (
  (person_id = (SELECT nullif(reach_of('person'), '')::uuid)) IS TRUE
);
CREATE POLICY removed_where_a_mistake ON worker AS RESTRICTIVE FOR DELETE USING (
  ((SELECT reach_of('operation')) = 'removeWorker') IS TRUE
);

-- A partner sees what it has been granted and for which workers, and an employer which workers let it copy:
-- otherwise they could not know whose rows to ask for.
CREATE POLICY granted_to_us ON partner_grant FOR SELECT USING (
  partner_organisation_id = ANY ((SELECT string_to_array(reach_of('organisations'), ','))::uuid[])
);
CREATE POLICY granted_to_us ON partner_grant_worker FOR SELECT USING (
  EXISTS (
    SELECT FROM partner_grant g
    WHERE g.organisation_id = partner_grant_worker.organisation_id
      AND g.id = partner_grant_worker.grant_id
      AND g.partner_organisation_id = ANY ((SELECT string_to_array(reach_of('organisations'), ','))::uuid[])
  )
);
CREATE POLICY granted_to_us ON partner_grant_end FOR SELECT USING (
  EXISTS (
    SELECT FROM partner_grant g
    WHERE g.organisation_id = partner_grant_end.organisation_id
      AND g.id = partner_grant_end.grant_id
      AND g.partner_organisation_id = ANY (
        (SELECT string_to_array(reach_of('organisations'), ',')::uuid[])::uuid[]
      )
  )
);
CREATE POLICY consented_to_us ON copy_consent FOR SELECT USING (
  (to_organisation_id = ANY (
    (SELECT string_to_array(reach_of('organisations'), ',')::uuid[])::uuid[]
  )) IS TRUE
);
CREATE POLICY consented_to_us ON copy_consent_end FOR SELECT USING (
  EXISTS (
    SELECT FROM copy_consent c
    WHERE c.organisation_id = copy_consent_end.organisation_id
      AND c.id = copy_consent_end.consent_id
      AND c.to_organisation_id = ANY (
        (SELECT string_to_array(reach_of('organisations'), ',')::uuid[])::uuid[]
      )
  )
);

-- The words of evidence are for the worker, for the assessor that the evidence is assigned to (while the
-- grant holds under which it was), and for members that the worker shares it with until a day. Erasure and
-- retention delete them. The policies are restrictive: they narrow what within_reach and as_guest_select let
-- through.
CREATE POLICY read_by_whom_they_are_for ON evidence_words AS RESTRICTIVE FOR SELECT USING (
  (worker_id = (SELECT nullif(reach_of('worker'), '')::uuid)) IS TRUE
  OR ((SELECT reach_of('operation')) IN ('carryOutErasure', 'retention')) IS TRUE
  OR (
    NOT EXISTS (
      SELECT FROM evidence_handover h
      WHERE h.organisation_id = evidence_words.organisation_id
        AND h.evidence_id = evidence_words.evidence_id
        AND h.handover = 'WITHDRAWN'
    )
    AND NOT EXISTS (
      SELECT FROM undoing u
      WHERE u.organisation_id = evidence_words.organisation_id
        AND u.fact_id = evidence_words.evidence_id
        AND u.how = 'RETRACTION'
    )
    AND (
      EXISTS (
        SELECT FROM evidence_assignment a
        WHERE a.organisation_id = evidence_words.organisation_id
          AND a.evidence_id = evidence_words.evidence_id
          AND a.assessor_id = (SELECT nullif(reach_of('person'), '')::uuid)
          AND a.ended_at IS NULL
          AND (a.grant_id IS NULL OR grant_holds(a.organisation_id, a.grant_id))
      )
      OR EXISTS (
        SELECT FROM evidence_share s
        WHERE s.organisation_id = evidence_words.organisation_id
          AND s.evidence_id = evidence_words.evidence_id
          AND s.shared_with = (SELECT nullif(reach_of('person'), '')::uuid)
          AND s.stopped_at IS NULL
          AND s.until_on > (SELECT nullif(reach_of('today'), '')::date)
      )
    )
  )
);
CREATE POLICY written_by_their_owner ON evidence_words AS RESTRICTIVE FOR INSERT WITH CHECK (
  (worker_id = (SELECT nullif(reach_of('worker'), '')::uuid)) IS TRUE
);
CREATE POLICY revised_by_their_owner ON evidence_words AS RESTRICTIVE FOR UPDATE USING (
  (worker_id = (SELECT nullif(reach_of('worker'), '')::uuid)) IS TRUE
);
CREATE POLICY deleted_by_right ON evidence_words AS RESTRICTIVE FOR DELETE USING (
  ((SELECT reach_of('operation')) IN ('carryOutErasure', 'retention')) IS TRUE
);
CREATE POLICY seen_by_both ON evidence_share AS RESTRICTIVE FOR SELECT USING (
  (worker_id = (SELECT nullif(reach_of('worker'), '')::uuid)) IS TRUE
  OR (shared_with = (SELECT nullif(reach_of('person'), '')::uuid)) IS TRUE
  OR ((SELECT reach_of('operation')) IN ('carryOutErasure', 'retention')) IS TRUE
);
CREATE POLICY given_by_the_owner ON evidence_share AS RESTRICTIVE FOR INSERT WITH CHECK (
  (worker_id = (SELECT nullif(reach_of('worker'), '')::uuid)) IS TRUE
);
CREATE POLICY stopped_by_the_owner ON evidence_share AS RESTRICTIVE FOR UPDATE USING (
  (worker_id = (SELECT nullif(reach_of('worker'), '')::uuid)) IS TRUE
);
CREATE POLICY deleted_by_right ON evidence_share AS RESTRICTIVE FOR DELETE USING (
  ((SELECT reach_of('operation')) IN ('carryOutErasure', 'retention')) IS TRUE
);

-- The trail: auditors read all of it, and everybody the entries about themselves. Only its functions write
-- it, which run as the owner of the table; the feed of changes is written so too.
CREATE POLICY read_by_auditors_and_of_oneself ON trail AS RESTRICTIVE FOR SELECT USING (
  (SELECT current_user = 'peerway_verifier')
  OR (SELECT current_user = pg_get_userbyid(relowner) FROM pg_class WHERE oid = 'trail'::regclass)
  OR (SELECT 'AUDITOR' = ANY (string_to_array(reach_of('capacities'), ','))) IS TRUE
  OR (worker_id = (SELECT nullif(reach_of('worker'), '')::uuid)) IS TRUE
);
CREATE POLICY never_changed ON trail AS RESTRICTIVE FOR UPDATE USING (false);
CREATE POLICY never_deleted ON trail AS RESTRICTIVE FOR DELETE USING (false);
CREATE POLICY never_deleted ON trail_head AS RESTRICTIVE FOR DELETE USING (false);
CREATE POLICY never_changed ON trail_anchor AS RESTRICTIVE FOR UPDATE USING (false);
CREATE POLICY never_deleted ON trail_anchor AS RESTRICTIVE FOR DELETE USING (false);
CREATE POLICY by_its_function ON trail USING (
  (SELECT current_user = pg_get_userbyid(relowner) FROM pg_class WHERE oid = 'trail'::regclass)
);
CREATE POLICY by_its_function ON trail_head USING (
  (SELECT current_user = pg_get_userbyid(relowner) FROM pg_class WHERE oid = 'trail_head'::regclass)
);
CREATE POLICY by_its_function ON trail_anchor USING (
  (SELECT current_user = pg_get_userbyid(relowner) FROM pg_class WHERE oid = 'trail_anchor'::regclass)
);
CREATE POLICY by_its_function ON change_batch USING (
  (SELECT current_user = pg_get_userbyid(relowner) FROM pg_class WHERE oid = 'change_batch'::regclass)
);
CREATE POLICY by_its_function ON change USING (
  (SELECT current_user = pg_get_userbyid(relowner) FROM pg_class WHERE oid = 'change'::regclass)
);

-- Imports: a dry run may be deleted with its lines; an import that recorded something stays.
CREATE POLICY only_dry_runs_are_deleted ON import AS RESTRICTIVE FOR DELETE USING (dry_run);

-- The verifier reads what entries of the trail cover, of every organisation. The policy holds only while the
-- role is taken: a member that has not taken it sees no more than before.
DO $$
DECLARE
  covered text;
BEGIN
  FOREACH covered IN ARRAY ARRAY[
    'fact', 'fact_origin', 'undoing', 'post', 'post_change', 'completion', 'credential',
    'credential_verification', 'supervision', 'endorsement', 'attestation', 'waiver', 'decision', 'evidence',
    'claim', 'evidence_handover', 'assessor_appointment', 'appointment_competence', 'judgement',
    'judgement_standing', 'conflict_of_interest', 'appeal', 'quality_check', 'erasure_request',
    'partner_grant_end', 'account_detachment', 'account_readmission', 'number_correction', 'worker_removal',
    'trail', 'trail_head', 'trail_anchor'
  ] LOOP
    EXECUTE format(
      'CREATE POLICY read_by_verifier ON %I FOR SELECT TO peerway_verifier '
      'USING ((SELECT current_user = ''peerway_verifier''))',
      covered
    );
  END LOOP;
END $$;

-- Whose records a partner's people, and an employer that copies, may read at the host. Each function asks the
-- grants or consents on record, by the database's own clock. A policy asks it once a statement, in a
-- sub-select, and a statement about the caller's own organisation never uses it. They run with the rights of
-- their caller.
CREATE FUNCTION granted_workers(VARIADIC among text[]) RETURNS uuid[]
LANGUAGE sql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
  SELECT coalesce(array_agg(w.worker_id), '{}')
  FROM partner_grant g
  JOIN partner_grant_worker w ON w.organisation_id = g.organisation_id AND w.grant_id = g.id
  WHERE g.organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)
    AND g.partner_organisation_id = ANY (
      (SELECT string_to_array(reach_of('organisations'), ',')::uuid[])::uuid[]
    )
    AND g.capacity = ANY (among)
    AND g.capacity = ANY ((SELECT string_to_array(reach_of('capacities'), ','))::text[])
    AND g.from_on <= (now() AT TIME ZONE 'Europe/London')::date
    AND (g.until_on IS NULL OR g.until_on > (now() AT TIME ZONE 'Europe/London')::date)
    AND NOT EXISTS (
      SELECT FROM partner_grant_end e
      WHERE e.organisation_id = g.organisation_id
        AND e.grant_id = g.id
        AND e.ended_on <= (now() AT TIME ZONE 'Europe/London')::date
    )
$$;
COMMENT ON FUNCTION granted_workers IS
  'Workers covered by a grant of the host: an organisation within reach has one of these capacities for '
  'them today, and the person acts in it.';

CREATE FUNCTION consented_workers(VARIADIC among text[]) RETURNS uuid[]
LANGUAGE sql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
  SELECT coalesce(array_agg(c.worker_id), '{}')
  FROM copy_consent c
  WHERE c.organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)
    AND c.to_organisation_id = ANY ((SELECT string_to_array(reach_of('organisations'), ',')::uuid[])::uuid[])
    AND c.kinds && among
    AND 'HR' = ANY ((SELECT string_to_array(reach_of('capacities'), ','))::text[])
    AND c.given_on <= (now() AT TIME ZONE 'Europe/London')::date
    AND c.until_on > (now() AT TIME ZONE 'Europe/London')::date
    AND NOT EXISTS (
      SELECT FROM copy_consent_end e
      WHERE e.organisation_id = c.organisation_id AND e.consent_id = c.id
    )
$$;
COMMENT ON FUNCTION consented_workers IS
  'The workers of the host who let an organisation within reach copy facts of one of these kinds, today; '
  'for HR.';

-- Whether the caller can see the row that another one hangs on.
CREATE FUNCTION evidence_seen(organisation uuid, evidence uuid) RETURNS boolean
LANGUAGE plpgsql STABLE COST 1
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  RETURN EXISTS (SELECT FROM evidence e WHERE e.organisation_id = organisation AND e.id = evidence);
END
$$;

CREATE FUNCTION fact_seen(organisation uuid, fact uuid) RETURNS boolean
LANGUAGE plpgsql STABLE COST 1
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  RETURN EXISTS (SELECT FROM fact f WHERE f.organisation_id = organisation AND f.id = fact);
END
$$;

CREATE FUNCTION origin_seen(organisation uuid, origin uuid) RETURNS boolean
LANGUAGE plpgsql STABLE COST 1
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  RETURN EXISTS (SELECT FROM fact f WHERE f.organisation_id = organisation AND f.origin_id = origin);
END
$$;

CREATE FUNCTION fact_is_mine(organisation uuid, fact uuid) RETURNS boolean
LANGUAGE plpgsql STABLE COST 1
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM fact f
    WHERE f.organisation_id = organisation
      AND f.id = fact
      AND f.recorded_by = (SELECT nullif(reach_of('person'), '')::uuid)
  );
END
$$;

-- What people of a partner may do at the host for the workers that it has granted to them, and what an
-- employer may read of workers who let it copy. Policies of one command add up.
--
-- The record of a worker: assessors, supervisors and line managers read all of it; a consent opens the facts
-- of its kind.
DO $$
DECLARE
  part text;
  consented text;
BEGIN
  FOR part, consented IN
    VALUES
      ('post', 'POST'),
      ('post_change', 'POST'),
      ('evidence', 'EVIDENCE'),
      ('evidence_handover', 'EVIDENCE'),
      ('judgement', 'EVIDENCE'),
      ('judgement_standing', 'EVIDENCE'),
      ('conflict_of_interest', 'EVIDENCE'),
      ('credential', 'CREDENTIAL'),
      ('credential_verification', 'CREDENTIAL'),
      ('supervision', 'SUPERVISION'),
      ('endorsement', 'ENDORSEMENT'),
      ('appeal', NULL),
      ('quality_check', NULL),
      ('waiver', NULL),
      ('decision', NULL),
      ('employment', NULL),
      ('evidence_assignment', NULL),
      ('change', NULL)
  LOOP
    EXECUTE format(
      'CREATE POLICY as_guest_select ON %I FOR SELECT TO peerway_guest USING ('
      '(organisation_id = (SELECT nullif(reach_of(''host''), '''')::uuid)) IS TRUE AND ((worker_id = ANY '
      '((SELECT granted_workers(''ASSESSOR'', ''PEER_SUPERVISOR'', ''LINE_MANAGER''))::uuid[])) IS TRUE%s))',
      part,
      ' OR (worker_id = ANY ((SELECT consented_workers(' || quote_literal(consented) || '))::uuid[])) IS TRUE'
    );
  END LOOP;
END $$;

-- A provider reads back the completions that it recorded. A row that is being written has no row of fact yet
-- that somebody else could have recorded.
CREATE POLICY as_guest_select ON completion FOR SELECT TO peerway_guest USING (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (
    (worker_id = ANY (
      (SELECT granted_workers('ASSESSOR', 'PEER_SUPERVISOR', 'LINE_MANAGER'))::uuid[]
    )) IS TRUE
    OR (worker_id = ANY ((SELECT consented_workers('COMPLETION'))::uuid[])) IS TRUE
    OR (
      (worker_id = ANY ((SELECT granted_workers('PROVIDER'))::uuid[])) IS TRUE
      AND NOT EXISTS (
        SELECT FROM fact f
        WHERE f.organisation_id = completion.organisation_id
          AND f.id = completion.id
          AND f.recorded_by <> (SELECT nullif(reach_of('person'), '')::uuid)
      )
    )
  )
);

-- Everybody who acts at the host sees that there are facts, though not what is in them: a new fact has to
-- come after the last.
CREATE POLICY as_guest_select ON fact FOR SELECT TO peerway_guest USING (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (
    (worker_id = ANY (
      (SELECT granted_workers('ASSESSOR', 'PEER_SUPERVISOR', 'LINE_MANAGER', 'PROVIDER'))::uuid[]
    )) IS TRUE
    OR (
      worker_id IS NULL
      AND (
        (SELECT cardinality(granted_workers('ASSESSOR', 'PEER_SUPERVISOR', 'LINE_MANAGER')) > 0)
        OR (
          SELECT cardinality(
            consented_workers('POST', 'EVIDENCE', 'COMPLETION', 'CREDENTIAL', 'SUPERVISION', 'ENDORSEMENT')
          ) > 0
        )
      )
    )
    OR (
      kind IN ('POST', 'POST_CHANGE', 'UNDOING')
      AND (worker_id = ANY ((SELECT consented_workers('POST'))::uuid[])) IS TRUE
    )
    OR (
      kind IN ('EVIDENCE', 'EVIDENCE_HANDOVER', 'JUDGEMENT', 'CONFLICT', 'UNDOING')
      AND (worker_id = ANY ((SELECT consented_workers('EVIDENCE'))::uuid[])) IS TRUE
    )
    OR (
      kind IN ('COMPLETION', 'UNDOING')
      AND (worker_id = ANY ((SELECT consented_workers('COMPLETION'))::uuid[])) IS TRUE
    )
    OR (
      kind IN ('CREDENTIAL', 'CREDENTIAL_VERIFICATION', 'UNDOING')
      AND (worker_id = ANY ((SELECT consented_workers('CREDENTIAL'))::uuid[])) IS TRUE
    )
    OR (
      kind IN ('SUPERVISION', 'UNDOING')
      AND (worker_id = ANY ((SELECT consented_workers('SUPERVISION'))::uuid[])) IS TRUE
    )
    OR (
      kind IN ('ENDORSEMENT', 'UNDOING')
      AND (worker_id = ANY ((SELECT consented_workers('ENDORSEMENT'))::uuid[])) IS TRUE
    )
  )
);

-- What they may record, each in their capacity.
CREATE POLICY as_guest_insert ON fact FOR INSERT TO peerway_guest WITH CHECK (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (
    recorded_by = (SELECT nullif(reach_of('person'), '')::uuid)
    AND (worker_id = ANY (
      (SELECT granted_workers('ASSESSOR', 'PEER_SUPERVISOR', 'LINE_MANAGER', 'PROVIDER'))::uuid[]
    )) IS TRUE
  )
);
CREATE POLICY as_guest_insert ON completion FOR INSERT TO peerway_guest WITH CHECK (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (worker_id = ANY ((SELECT granted_workers('PROVIDER'))::uuid[])) IS TRUE
);
CREATE POLICY as_guest_insert ON judgement FOR INSERT TO peerway_guest WITH CHECK (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (worker_id = ANY ((SELECT granted_workers('ASSESSOR'))::uuid[])) IS TRUE
);
CREATE POLICY as_guest_insert ON judgement_standing FOR INSERT TO peerway_guest WITH CHECK (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (worker_id = ANY ((SELECT granted_workers('ASSESSOR'))::uuid[])) IS TRUE
);
CREATE POLICY as_guest_insert ON conflict_of_interest FOR INSERT TO peerway_guest WITH CHECK (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (
    assessor_id = (SELECT nullif(reach_of('person'), '')::uuid)
    AND (worker_id = ANY ((SELECT granted_workers('ASSESSOR'))::uuid[])) IS TRUE
  )
);
CREATE POLICY as_guest_insert ON supervision FOR INSERT TO peerway_guest WITH CHECK (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (worker_id = ANY (
    (SELECT granted_workers('PEER_SUPERVISOR', 'LINE_MANAGER'))::uuid[]
  )) IS TRUE
);
CREATE POLICY as_guest_insert ON endorsement FOR INSERT TO peerway_guest WITH CHECK (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (worker_id = ANY (
    (SELECT granted_workers('PEER_SUPERVISOR', 'LINE_MANAGER'))::uuid[]
  )) IS TRUE
);
CREATE POLICY as_guest_insert ON undoing FOR INSERT TO peerway_guest WITH CHECK (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND fact_is_mine(organisation_id, fact_id)
);

-- What hangs on a fact that they see.
CREATE POLICY as_guest_select ON undoing FOR SELECT TO peerway_guest USING (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND fact_seen(organisation_id, fact_id)
);
CREATE POLICY as_guest_select ON fact_origin FOR SELECT TO peerway_guest USING (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND origin_seen(organisation_id, id)
);
CREATE POLICY as_guest_select ON claim FOR SELECT TO peerway_guest USING (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND evidence_seen(organisation_id, evidence_id)
);

-- Words of evidence and shares: the restrictive policies above still ask for the assignment or the share.
CREATE POLICY as_guest_select ON evidence_words FOR SELECT TO peerway_guest USING (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (worker_id = ANY (
    (SELECT granted_workers('ASSESSOR', 'PEER_SUPERVISOR', 'LINE_MANAGER', 'PROVIDER'))::uuid[]
  )) IS TRUE
);
CREATE POLICY as_guest_select ON evidence_share FOR SELECT TO peerway_guest USING (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (worker_id = ANY (
    (SELECT granted_workers('ASSESSOR', 'PEER_SUPERVISOR', 'LINE_MANAGER', 'PROVIDER'))::uuid[]
  )) IS TRUE
);

-- A transaction that records something locks the worker's row, and changes nothing in it.
CREATE POLICY as_guest_select ON worker FOR SELECT TO peerway_guest USING (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (id = ANY (
    (SELECT granted_workers('ASSESSOR', 'PEER_SUPERVISOR', 'LINE_MANAGER', 'PROVIDER'))::uuid[]
  )) IS TRUE
);
CREATE POLICY as_guest_lock ON worker FOR UPDATE TO peerway_guest USING (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (id = ANY (
    (SELECT granted_workers('ASSESSOR', 'PEER_SUPERVISOR', 'LINE_MANAGER', 'PROVIDER'))::uuid[]
  )) IS TRUE
) WITH CHECK (false);

-- What the organisation states about itself: without it nothing could be worked out about anybody.
CREATE POLICY as_guest_select ON attestation FOR SELECT TO peerway_guest USING (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (SELECT cardinality(granted_workers('ASSESSOR', 'PEER_SUPERVISOR', 'LINE_MANAGER')) > 0)
);
CREATE POLICY as_guest_select ON assessment_policy FOR SELECT TO peerway_guest USING (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (SELECT cardinality(granted_workers('ASSESSOR', 'PEER_SUPERVISOR', 'LINE_MANAGER')) > 0)
);
CREATE POLICY as_guest_select ON acceptance_policy FOR SELECT TO peerway_guest USING (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (SELECT cardinality(granted_workers('ASSESSOR', 'PEER_SUPERVISOR', 'LINE_MANAGER')) > 0)
);
CREATE POLICY as_guest_select ON assessor_appointment FOR SELECT TO peerway_guest USING (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (
    (SELECT cardinality(granted_workers('ASSESSOR', 'PEER_SUPERVISOR', 'LINE_MANAGER')) > 0)
    OR (
      SELECT cardinality(
        consented_workers('POST', 'EVIDENCE', 'COMPLETION', 'CREDENTIAL', 'SUPERVISION', 'ENDORSEMENT')
      ) > 0
    )
  )
);
CREATE POLICY as_guest_select ON appointment_competence FOR SELECT TO peerway_guest USING (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (
    (SELECT cardinality(granted_workers('ASSESSOR', 'PEER_SUPERVISOR', 'LINE_MANAGER')) > 0)
    OR (
      SELECT cardinality(
        consented_workers('POST', 'EVIDENCE', 'COMPLETION', 'CREDENTIAL', 'SUPERVISION', 'ENDORSEMENT')
      ) > 0
    )
  )
);
CREATE POLICY as_guest_select ON member FOR SELECT TO peerway_guest USING (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (
    (SELECT cardinality(granted_workers('ASSESSOR', 'PEER_SUPERVISOR', 'LINE_MANAGER')) > 0)
    OR (
      SELECT cardinality(
        consented_workers('POST', 'EVIDENCE', 'COMPLETION', 'CREDENTIAL', 'SUPERVISION', 'ENDORSEMENT')
      ) > 0
    )
  )
);

-- What is written with a fact: the answer for a repeated call, and that readiness is due.
CREATE POLICY as_guest_select ON idempotency FOR SELECT TO peerway_guest USING (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (
    subject = (SELECT nullif(reach_of('person'), '')::uuid)
    AND (
      SELECT cardinality(granted_workers('ASSESSOR', 'PEER_SUPERVISOR', 'LINE_MANAGER', 'PROVIDER')) > 0
    )
  )
);
CREATE POLICY as_guest_insert ON idempotency FOR INSERT TO peerway_guest WITH CHECK (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (
    subject = (SELECT nullif(reach_of('person'), '')::uuid)
    AND (
      SELECT cardinality(granted_workers('ASSESSOR', 'PEER_SUPERVISOR', 'LINE_MANAGER', 'PROVIDER')) > 0
    )
  )
);
CREATE POLICY as_guest_select ON readiness_state FOR SELECT TO peerway_guest USING (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (worker_id = ANY (
    (SELECT granted_workers('ASSESSOR', 'PEER_SUPERVISOR', 'LINE_MANAGER', 'PROVIDER'))::uuid[]
  )) IS TRUE
);
CREATE POLICY as_guest_update ON readiness_state FOR UPDATE TO peerway_guest USING (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (worker_id = ANY (
    (SELECT granted_workers('ASSESSOR', 'PEER_SUPERVISOR', 'LINE_MANAGER', 'PROVIDER'))::uuid[]
  )) IS TRUE
);

-- The feed of changes; its events are part of the record above.
CREATE POLICY as_guest_select ON change_batch FOR SELECT TO peerway_guest USING (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (SELECT cardinality(granted_workers('ASSESSOR', 'PEER_SUPERVISOR', 'LINE_MANAGER')) > 0)
);

-- What each role may do, and what must hold for the database as a whole.

-- Nobody makes anything in the schema but its owner.
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO peerway_service, peerway_verifier;

-- Reference data: the service reads it, publishes it, and retires what was published. Pay bands and the lists
-- that requirements speak of come from files alone.
GRANT SELECT ON
  pay_band, pay_band_year, credential_type, evidence_kind, supervision_kind, endorsement_topic
TO peerway_service;
GRANT SELECT, INSERT ON
  source, organisation, framework, framework_version, level, domain, competence, statement, curriculum,
  curriculum_unit, curriculum_unit_version, unit_outcome, unit_prerequisite, unit_start, programme,
  programme_version, programme_unit, role_band, role_band_version, progression_route,
  progression_route_version, progression_route_from, requirement, crosswalk, crosswalk_link
TO peerway_service;
GRANT UPDATE (name, kind, ods_code, parent_id, host_id, closed_on, version) ON organisation
TO peerway_service;
GRANT UPDATE (status, published_at, retired_at) ON
  framework_version, curriculum_unit_version, programme_version, role_band_version,
  progression_route_version, crosswalk
TO peerway_service;

-- People. A person's name and number may be erased, with the answers to calls that name them, and a worker's
-- record removed.
GRANT SELECT, INSERT ON
  person, member, sign_in, account_detachment, account_readmission, number_correction, worker_removal,
  partner_grant, partner_grant_worker, partner_grant_end, copy_consent, copy_consent_end
TO peerway_service;
GRANT SELECT, INSERT, DELETE ON worker, worker_name_part, idempotency TO peerway_service;
GRANT UPDATE (person_id, number, name, team, intention, version, erased_at) ON worker TO peerway_service;
GRANT UPDATE (name, capacities, partner_organisation_id) ON member TO peerway_service;
GRANT UPDATE (former_number, number, is_remembered) ON number_correction TO peerway_service;
GRANT UPDATE (number, name) ON partner_grant_worker TO peerway_service;

-- Facts are written once. The exceptions are a draft of evidence, and what an erasure takes away.
GRANT SELECT, INSERT ON
  fact_origin, fact, undoing, post, post_change, completion, credential, credential_verification,
  supervision, endorsement, attestation, waiver, decision, evidence_handover, evidence_assignment,
  erasure_request, assessor_appointment, appointment_competence, judgement, judgement_standing,
  conflict_of_interest, appeal, quality_check, assessment_policy, acceptance_policy
TO peerway_service;
GRANT SELECT, INSERT, UPDATE ON evidence TO peerway_service;
GRANT SELECT, INSERT, UPDATE, DELETE ON evidence_words TO peerway_service;
GRANT SELECT, INSERT, DELETE ON claim, evidence_share, retention_rule, employment TO peerway_service;
GRANT UPDATE (assignment_number) ON post, post_change TO peerway_service;
GRANT UPDATE (reason) ON appeal TO peerway_service;
GRANT UPDATE (ended_at) ON evidence_assignment TO peerway_service;
GRANT UPDATE (stopped_at) ON evidence_share TO peerway_service;
GRANT UPDATE (carried_out_at, carried_out_by, reason) ON erasure_request TO peerway_service;
GRANT UPDATE (months) ON retention_rule TO peerway_service;
GRANT UPDATE (ended_on) ON employment TO peerway_service;

-- Readiness.
GRANT SELECT, INSERT ON requirement_number, workforce_question TO peerway_service;
GRANT SELECT, INSERT, DELETE ON aspiration, readiness_tally TO peerway_service;
GRANT SELECT, INSERT, UPDATE ON readiness_state, readiness_epoch, worker_standing TO peerway_service;
GRANT SELECT, INSERT, UPDATE, DELETE ON readiness TO peerway_service;

-- The trail and the feed of changes are written by their functions alone.
GRANT SELECT ON trail, trail_head, trail_anchor, change_batch, change TO peerway_service;

-- Imports and drafts.
GRANT SELECT, INSERT, DELETE ON import, import_refusal, import_task TO peerway_service;
GRANT UPDATE (
  file_name, finished_at, bytes_done, last_line, created, changed, skipped, refused, retracted, state, failure
) ON import TO peerway_service;
GRANT UPDATE (message, written) ON import_refusal TO peerway_service;
GRANT UPDATE (due_at, taken_by) ON import_task TO peerway_service;
GRANT SELECT, INSERT, UPDATE ON draft TO peerway_service;
GRANT SELECT, INSERT ON drafted_version, retirement TO peerway_service;

-- The verifier reads what entries of the trail cover. It sees no row of partner_grant: a policy of
-- partner_grant_end looks at that table, and would fail without the right.
GRANT SELECT ON
  migrations, organisation, fact, fact_origin, undoing, post, post_change, completion, credential,
  credential_verification, supervision, endorsement, attestation, waiver, decision, evidence, claim,
  evidence_handover, assessor_appointment, appointment_competence, judgement, judgement_standing,
  conflict_of_interest, appeal, quality_check, erasure_request, partner_grant, partner_grant_end,
  account_detachment, account_readmission, number_correction, worker_removal, trail, trail_head, trail_anchor
TO peerway_verifier;

-- Functions: what the service calls, and what triggers call while it writes.
GRANT EXECUTE ON FUNCTION
  refuse_change_of_organisation, fold_name, name_parts, keep_name_parts, grant_holds,
  refuse_change_of_fact, stamp_fact, wait_for_stamp, refuse_change_of_post, keep_employment,
  keep_employment_of_written, refuse_change_of_handed_in, assign_under_grant, stamp_statement,
  tally_readiness, tally_standing, mark_readiness, mark_readiness_of_facts, mark_readiness_of_organisations,
  mark_readiness_of_workers, reason_of, append_to_trail, leave_trail_of_organisation, record_reads,
  whole_record, record_changes, reach_of, enter_reach, change_reach, granted_workers, consented_workers,
  evidence_seen, fact_seen, origin_seen, fact_is_mine
TO peerway_service;

-- What must be true of the database, also after a restore. It runs after every migration: CREATE OR
-- REPLACE FUNCTION drops a path, and the rights on a database are not restored with its contents. What the
-- owner may not do here, the service reports when it starts (src/database/guard.ts).
CREATE FUNCTION secure_database() RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  open regprocedure;
  me text := current_user;
BEGIN
  -- Functions look names up in a fixed path with pg_temp last. PostgreSQL searches pg_temp first unless a
  -- path names it, so a temporary table could stand in for one of ours: a false trail_head would break the
  -- trail, and false grants would let a partner in.
  FOR open IN
    SELECT p.oid::regprocedure
    FROM pg_proc p
    WHERE p.pronamespace = 'public'::regnamespace
      AND pg_has_role(current_user, p.proowner, 'USAGE')
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
      AND coalesce(array_position(p.proconfig, 'search_path=pg_catalog, public, pg_temp'), 0) = 0
  LOOP
    EXECUTE format('ALTER ROUTINE %s SET search_path = pg_catalog, public, pg_temp', open);
  END LOOP;
  -- Nothing here needs temporary tables, so the right to make them is taken from everybody.
  IF pg_has_role(current_user, (SELECT datdba FROM pg_database WHERE datname = current_database()), 'USAGE')
    AND has_database_privilege('public', current_database(), 'TEMPORARY')
  THEN
    EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC, peerway_service', current_database());
  END IF;
  -- This function runs as the verifier, who reads facts of all organisations. After a restore it belongs to
  -- the role that restored it.
  IF to_regprocedure('public.fact_digest(uuid, uuid)') IS NOT NULL
    AND NOT EXISTS (
      SELECT FROM pg_proc
      WHERE oid = to_regprocedure('public.fact_digest(uuid, uuid)')
        AND proowner::regrole::text = 'peerway_verifier'
        AND has_function_privilege(me, oid, 'EXECUTE')
        AND NOT has_function_privilege('public', oid, 'EXECUTE')
    )
  THEN
    GRANT CREATE ON SCHEMA public TO peerway_verifier;
    ALTER FUNCTION public.fact_digest(uuid, uuid) OWNER TO peerway_verifier;
    REVOKE CREATE ON SCHEMA public FROM peerway_verifier;
    SET LOCAL ROLE peerway_verifier;
    REVOKE EXECUTE ON FUNCTION public.fact_digest(uuid, uuid) FROM PUBLIC;
    EXECUTE format('GRANT EXECUTE ON FUNCTION public.fact_digest(uuid, uuid) TO %I', me);
    EXECUTE format('SET LOCAL ROLE %I', me);
  END IF;
  -- Nor does anything need large objects. The functions that make them belong to a superuser, who set the
  -- server up.
  IF pg_has_role(
    current_user,
    (SELECT proowner FROM pg_proc WHERE oid = 'pg_catalog.lo_create(oid)'::regprocedure),
    'USAGE'
  ) THEN
    FOR open IN
      SELECT p.oid::regprocedure
      FROM pg_proc p
      WHERE p.pronamespace = 'pg_catalog'::regnamespace
        AND p.proname IN ('lo_creat', 'lo_create', 'lo_from_bytea', 'lo_put', 'lo_import', 'lowrite')
        AND has_function_privilege('public', p.oid, 'EXECUTE')
    LOOP
      EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', open);
    END LOOP;
  END IF;
END
$$;
REVOKE EXECUTE ON FUNCTION secure_database FROM PUBLIC;

-- These run after every later migration too (src/database/migrate.ts).
SELECT wall_off_organisations(), trail_organisations(), watch_everything_for_readiness(), secure_database();
