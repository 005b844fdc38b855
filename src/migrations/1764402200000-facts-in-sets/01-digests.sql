-- The digests of many facts are worked out together, with one statement for each kind among them. One at a time
-- they were half of what the trail took of an import (29 November 2026, npm run bench:import).

-- As before, and it makes fact_digests from the same list as fact_digest. Each row is looked up by its key:
-- joined, an empty database's plan, kept while it filled, read a whole table for every fact (173 facts a second).
CREATE OR REPLACE FUNCTION apply_kinds_of_facts() RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  made record;
  me text := current_user;
  is_verifiers boolean;
  part_of_digest text :=
    E', %L, (\n        SELECT jsonb_agg(jsonb_strip_nulls(to_jsonb(t)) ORDER BY to_jsonb(t)::text COLLATE "C")\n'
    '        FROM public.%I t\n        WHERE t.organisation_id = organisation AND t.%I = %s\n      )';
  settings text :=
    'LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp '
    'SET timezone = ''UTC'' SET plan_cache_mode = force_generic_plan AS %L';
  cases text;
  cases_of_many text;
BEGIN
  SELECT
    string_agg(
      format(
        E'    WHEN %L THEN\n      content := content || jsonb_build_object(%L, (\n        SELECT %s\n'
        '        FROM public.%I t\n        WHERE t.organisation_id = organisation AND t.id = sought\n      )%s);\n',
        k.kind, 'says', c.says, k.table_name, c.parts
      ),
      '' ORDER BY k.kind
    ),
    string_agg(
      format(
        E'    WHEN %L THEN\n      RETURN QUERY\n      SELECT f.id, encode(sha256(convert_to((\n'
        '        jsonb_build_object(''fact'', jsonb_strip_nulls(to_jsonb(f)), %L, %s%s)\n'
        '        || CASE WHEN f.origin_id IS NULL THEN ''{}'' ELSE jsonb_build_object(''origin'', (\n'
        '          SELECT jsonb_strip_nulls(to_jsonb(t))\n          FROM public.fact_origin t\n'
        '          WHERE t.organisation_id = organisation AND t.id = f.origin_id\n        )) END\n'
        '      )::text, ''UTF8'')), ''hex'')\n      FROM unnest(sought) AS s (id)\n'
        '      CROSS JOIN LATERAL (\n        SELECT * FROM public.fact f\n'
        '        WHERE f.organisation_id = organisation AND f.id = s.id AND f.kind = %L\n        OFFSET 0\n      ) f;\n',
        k.kind,
        'says',
        format(
          E'(\n          SELECT %s\n          FROM public.%I t\n'
          '          WHERE t.organisation_id = organisation AND t.id = f.id\n        )',
          c.says, k.table_name
        ),
        c.parts_of_many,
        k.kind
      ),
      '' ORDER BY k.kind
    )
  INTO cases, cases_of_many
  FROM kind_of_fact k
  CROSS JOIN LATERAL (
    SELECT
      CASE
        WHEN k.keeps_nulls
        THEN '(SELECT jsonb_object_agg(key, value) FROM jsonb_each(to_jsonb(t)) WHERE value <> ''null'')'
        ELSE 'jsonb_strip_nulls(to_jsonb(t))'
      END AS says,
      coalesce(
        string_agg(
          format(part_of_digest, p.table_name, p.table_name, p.fact_column, 'sought'), '' ORDER BY p.table_name
        ),
        ''
      ) AS parts,
      coalesce(
        string_agg(
          format(part_of_digest, p.table_name, p.table_name, p.fact_column, 'f.id'), '' ORDER BY p.table_name
        ),
        ''
      ) AS parts_of_many
    FROM part_of_fact p
    WHERE p.kind = k.kind
  ) c;

  -- The digests run with the rights of the verifier, which secure_database gives them.
  FOR made IN
    VALUES (
      'public.fact_digest(uuid, uuid)',
      'public.fact_digest(organisation uuid, sought uuid) RETURNS text',
      E'\nDECLARE\n  recorded public.fact;\n  content jsonb;\nBEGIN\n'
      '  SELECT * INTO recorded\n  FROM public.fact\n  WHERE organisation_id = organisation AND id = sought;\n'
      '  IF NOT FOUND THEN\n    RETURN NULL;\n  END IF;\n'
      '  content := jsonb_build_object(''fact'', jsonb_strip_nulls(to_jsonb(recorded)));\n'
      '  IF recorded.origin_id IS NOT NULL THEN\n'
      '    content := content || jsonb_build_object(''origin'', (\n'
      '      SELECT jsonb_strip_nulls(to_jsonb(t))\n      FROM public.fact_origin t\n'
      '      WHERE t.organisation_id = organisation AND t.id = recorded.origin_id\n    ));\n  END IF;\n'
      '  CASE recorded.kind\n' || cases || E'  END CASE;\n'
      '  RETURN encode(sha256(convert_to(content::text, ''UTF8'')), ''hex'');\nEND\n'
    ), (
      'public.fact_digests(uuid, text, uuid[])',
      'public.fact_digests(organisation uuid, kind text, sought uuid[]) RETURNS TABLE (fact_id uuid, digest text)',
      E'\nBEGIN\n  CASE fact_digests.kind\n' || cases_of_many || E'  END CASE;\nEND\n'
    )
  LOOP
    is_verifiers := EXISTS (
      SELECT FROM pg_proc
      WHERE oid = to_regprocedure(made.column1) AND proowner::regrole::text = 'peerway_verifier'
    );
    IF is_verifiers THEN
      GRANT CREATE ON SCHEMA public TO peerway_verifier;
      SET LOCAL ROLE peerway_verifier;
    END IF;
    EXECUTE format('CREATE OR REPLACE FUNCTION %s ' || settings, made.column2, made.column3);
    IF is_verifiers THEN
      EXECUTE format('SET LOCAL ROLE %I', me);
      REVOKE CREATE ON SCHEMA public FROM peerway_verifier;
    END IF;
  END LOOP;

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
SELECT apply_kinds_of_facts();
REVOKE EXECUTE ON FUNCTION fact_digests FROM PUBLIC;
COMMENT ON FUNCTION fact_digests IS
  'The same digests as fact_digest, for facts of one kind together; the names of its tables are t in both.';

CREATE OR REPLACE FUNCTION secure_database() RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  me text := current_user;
BEGIN
  PERFORM secure_rights();
  IF NOT EXISTS (
    SELECT FROM pg_proc
    WHERE oid = 'public.placed_workers(uuid, date, uuid[])'::regprocedure
      AND proowner::regrole::text = 'peerway_verifier'
  ) THEN
    GRANT CREATE ON SCHEMA public TO peerway_verifier;
    ALTER FUNCTION public.placed_workers(uuid, date, uuid[]) OWNER TO peerway_verifier;
    REVOKE CREATE ON SCHEMA public FROM peerway_verifier;
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_proc
    WHERE oid = 'public.fact_digests(uuid, text, uuid[])'::regprocedure
      AND proowner::regrole::text = 'peerway_verifier'
      AND has_function_privilege(me, oid, 'EXECUTE')
      AND NOT has_function_privilege('public', oid, 'EXECUTE')
  ) THEN
    GRANT CREATE ON SCHEMA public TO peerway_verifier;
    ALTER FUNCTION public.fact_digests(uuid, text, uuid[]) OWNER TO peerway_verifier;
    REVOKE CREATE ON SCHEMA public FROM peerway_verifier;
    SET LOCAL ROLE peerway_verifier;
    REVOKE EXECUTE ON FUNCTION public.fact_digests(uuid, text, uuid[]) FROM PUBLIC;
    EXECUTE format('GRANT EXECUTE ON FUNCTION public.fact_digests(uuid, text, uuid[]) TO %I', me);
    EXECUTE format('SET LOCAL ROLE %I', me);
  END IF;
END
$$;
