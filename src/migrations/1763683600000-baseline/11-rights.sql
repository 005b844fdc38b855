-- What each role may do, and what must hold of the database as a whole. The roles are made in
-- 09-roles-and-reach.sql.

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
