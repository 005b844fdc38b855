-- The kinds of facts are rows of a table. The digest of a fact and the constraints on fact.kind are made from
-- it, so that two migrations that add kinds do not have to repeat each other's. A migration that adds a kind
-- makes a table with organisation_id, id, worker_id and the kind's columns, and calls add_kind_of_fact.

CREATE TABLE kind_of_fact (
  kind                text PRIMARY KEY,
  table_name          text NOT NULL UNIQUE,
  -- Whether its facts are about an organisation and no worker; null where they can be about either.
  about_organisation  boolean,
  -- Whether the digest keeps the nulls inside a column of JSON.
  keeps_nulls         boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE kind_of_fact IS
  'The kinds of facts, each with the table of its rows. Only migrations write it, by add_kind_of_fact.';

CREATE TABLE part_of_fact (
  kind         text NOT NULL REFERENCES kind_of_fact,
  table_name   text NOT NULL,
  fact_column  text NOT NULL,
  PRIMARY KEY (kind, table_name)
);
COMMENT ON TABLE part_of_fact IS
  'Further tables with rows of a fact, such as the claims of a piece of evidence; fact_column holds its id.';

INSERT INTO kind_of_fact (kind, table_name, about_organisation, keeps_nulls) VALUES
  ('POST', 'post', false, false),
  ('POST_CHANGE', 'post_change', false, false),
  ('EVIDENCE', 'evidence', false, false),
  ('EVIDENCE_HANDOVER', 'evidence_handover', false, false),
  ('JUDGEMENT', 'judgement', false, false),
  ('ASSESSOR_APPOINTMENT', 'assessor_appointment', true, false),
  ('COMPLETION', 'completion', false, false),
  ('CREDENTIAL', 'credential', false, false),
  ('CREDENTIAL_VERIFICATION', 'credential_verification', false, false),
  ('SUPERVISION', 'supervision', false, false),
  ('ENDORSEMENT', 'endorsement', false, false),
  ('ATTESTATION', 'attestation', true, false),
  ('WAIVER', 'waiver', false, false),
  ('UNDOING', 'undoing', NULL, false),
  ('DECISION', 'decision', false, true),
  ('CONFLICT', 'conflict_of_interest', false, false),
  ('APPEAL', 'appeal', false, false),
  ('QUALITY_CHECK', 'quality_check', false, false);

INSERT INTO part_of_fact (kind, table_name, fact_column) VALUES
  ('EVIDENCE', 'claim', 'evidence_id'),
  ('JUDGEMENT', 'judgement_standing', 'judgement_id'),
  ('ASSESSOR_APPOINTMENT', 'appointment_competence', 'appointment_id');

-- Makes what rests on the list of kinds: the function fact_digest and two constraints of the table fact.
CREATE FUNCTION apply_kinds_of_facts() RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  me text := current_user;
  is_verifiers boolean;
  cases text;
  body text;
BEGIN
  SELECT string_agg(
    format(
      E'    WHEN %L THEN\n      content := content || jsonb_build_object(%L, (\n        SELECT %s\n'
      '        FROM public.%I t\n        WHERE t.organisation_id = organisation AND t.id = sought\n      )%s);\n',
      k.kind,
      'says',
      CASE
        WHEN k.keeps_nulls
        THEN '(SELECT jsonb_object_agg(key, value) FROM jsonb_each(to_jsonb(t)) WHERE value <> ''null'')'
        ELSE 'jsonb_strip_nulls(to_jsonb(t))'
      END,
      k.table_name,
      coalesce(
        (
          SELECT string_agg(
            format(
              E', %L, (\n        SELECT jsonb_agg(jsonb_strip_nulls(to_jsonb(t)) '
              'ORDER BY to_jsonb(t)::text COLLATE "C")\n'
              '        FROM public.%I t\n        WHERE t.organisation_id = organisation AND t.%I = sought\n      )',
              p.table_name, p.table_name, p.fact_column
            ),
            '' ORDER BY p.table_name
          )
          FROM part_of_fact p
          WHERE p.kind = k.kind
        ),
        ''
      )
    ),
    '' ORDER BY k.kind
  )
  INTO cases
  FROM kind_of_fact k;

  body := E'\nDECLARE\n  recorded public.fact;\n  content jsonb;\nBEGIN\n'
    '  SELECT * INTO recorded\n  FROM public.fact\n  WHERE organisation_id = organisation AND id = sought;\n'
    '  IF NOT FOUND THEN\n    RETURN NULL;\n  END IF;\n'
    '  content := jsonb_build_object(''fact'', jsonb_strip_nulls(to_jsonb(recorded)));\n'
    '  IF recorded.origin_id IS NOT NULL THEN\n'
    '    content := content || jsonb_build_object(''origin'', (\n'
    '      SELECT jsonb_strip_nulls(to_jsonb(t))\n      FROM public.fact_origin t\n'
    '      WHERE t.organisation_id = organisation AND t.id = recorded.origin_id\n    ));\n  END IF;\n'
    '  CASE recorded.kind\n' || cases || E'  END CASE;\n'
    '  RETURN encode(sha256(convert_to(content::text, ''UTF8'')), ''hex'');\nEND\n';

  -- The digest runs with the rights of the verifier, which secure_database gives it.
  SELECT proowner::regrole::text = 'peerway_verifier' INTO is_verifiers
  FROM pg_proc
  WHERE oid = 'public.fact_digest(uuid, uuid)'::regprocedure;
  IF is_verifiers THEN
    GRANT CREATE ON SCHEMA public TO peerway_verifier;
    SET LOCAL ROLE peerway_verifier;
  END IF;
  EXECUTE format(
    'CREATE OR REPLACE FUNCTION public.fact_digest(organisation uuid, sought uuid) RETURNS text '
    'LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp '
    'SET timezone = ''UTC'' SET plan_cache_mode = force_generic_plan AS %L',
    body
  );
  IF is_verifiers THEN
    EXECUTE format('SET LOCAL ROLE %I', me);
    REVOKE CREATE ON SCHEMA public FROM peerway_verifier;
  END IF;

  ALTER TABLE fact DROP CONSTRAINT fact_kind_check, DROP CONSTRAINT fact_check;
  EXECUTE (
    SELECT format(
      'ALTER TABLE fact ADD CONSTRAINT fact_kind_check CHECK (kind IN (%s)), '
      'ADD CONSTRAINT fact_check CHECK ((worker_id IS NULL) = (kind IN (%s)) OR kind IN (%s))',
      string_agg(quote_literal(kind), ', ' ORDER BY kind),
      string_agg(quote_literal(kind), ', ' ORDER BY kind) FILTER (WHERE about_organisation),
      string_agg(quote_literal(kind), ', ' ORDER BY kind) FILTER (WHERE about_organisation IS NULL)
    )
    FROM kind_of_fact
  );
END
$$;
REVOKE EXECUTE ON FUNCTION apply_kinds_of_facts FROM PUBLIC;

-- Makes a kind of fact of a table that has just been created with organisation_id, id, worker_id (unless it is
-- about the organisation), the kind's own columns, and the key (organisation_id, id). It adds the column
-- fact_kind, the keys to the table fact, the index by worker, the trigger that refuses a change, the rights of
-- the service and of the verifier, and what people of a partner may read about the workers granted to them.
CREATE FUNCTION add_kind_of_fact(added text, table_of_kind text, about_organisation boolean DEFAULT false)
RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  INSERT INTO kind_of_fact (kind, table_name, about_organisation)
  VALUES (added, table_of_kind, add_kind_of_fact.about_organisation);
  PERFORM apply_kinds_of_facts();
  EXECUTE format(
    'ALTER TABLE %I ADD COLUMN fact_kind text NOT NULL DEFAULT %L CHECK (fact_kind = %L), '
    'ADD FOREIGN KEY (organisation_id, id, fact_kind) REFERENCES fact (organisation_id, id, kind)',
    table_of_kind, added, added
  );
  EXECUTE format(
    'CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON %I '
    'FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact()',
    table_of_kind
  );
  EXECUTE format('GRANT SELECT, INSERT ON %I TO peerway_service', table_of_kind);
  EXECUTE format('GRANT SELECT ON %I TO peerway_verifier', table_of_kind);
  -- Row-level security has to be on before a policy means anything; wall_off_organisations adds the rest.
  EXECUTE format(
    'CREATE POLICY read_by_verifier ON %I FOR SELECT TO peerway_verifier '
    'USING ((SELECT current_user = ''peerway_verifier''))',
    table_of_kind
  );
  IF add_kind_of_fact.about_organisation THEN
    RETURN;
  END IF;
  EXECUTE format(
    'ALTER TABLE %I ADD FOREIGN KEY (organisation_id, worker_id, id) '
    'REFERENCES fact (organisation_id, worker_id, id)',
    table_of_kind
  );
  EXECUTE format(
    'CREATE INDEX %I ON %I (organisation_id, worker_id)', table_of_kind || '_of_worker', table_of_kind
  );
  EXECUTE format(
    'CREATE POLICY as_guest_select ON %I FOR SELECT TO peerway_guest USING ('
    '(organisation_id = (SELECT nullif(reach_of(''host''), '''')::uuid)) IS TRUE AND (worker_id = ANY '
    '((SELECT granted_workers(''ASSESSOR'', ''PEER_SUPERVISOR'', ''LINE_MANAGER''))::uuid[])) IS TRUE)',
    table_of_kind
  );
END
$$;
REVOKE EXECUTE ON FUNCTION add_kind_of_fact FROM PUBLIC;

SELECT apply_kinds_of_facts();
COMMENT ON FUNCTION fact_digest IS
  'SHA-256 of all columns of all rows of a fact; docs/trail.md describes the text that is hashed.';
