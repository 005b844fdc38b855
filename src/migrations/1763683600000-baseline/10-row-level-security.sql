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

-- The words of evidence are for the worker, for the assessor to whom the evidence is assigned (while the
-- grant holds under which it was), and for members with whom the worker shares it until a day. Erasure and
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
-- sub-select, and a statement about one's own organisation never comes to it. They run with the rights of
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
  'The workers for whom the host has granted an organisation within reach one of these capacities, in which '
  'the person acts, today.';

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

-- What people of a partner may do at the host for the workers whom it has granted them, and what an employer
-- may read of workers who let it copy. Policies of one command add up.
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
