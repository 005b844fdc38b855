-- The digests of many facts are put together as text. As jsonb, which is written as the same text in the end, they took
-- 16 of the 95 microseconds of an imported session of supervision, and take 8 (30 November 2026, npm run bench:import).

-- An expression for the columns of a row as jsonb writes them: the shortest name first, and without nulls. It is null if
-- a column is of a type that is not listed here; then jsonb has to write the row.
CREATE FUNCTION columns_as_jsonb(described regclass, called text) RETURNS text
LANGUAGE sql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
  SELECT CASE
    WHEN bool_and(p.piece IS NOT NULL) AND min(p.name) FILTER (WHERE p.place = 1) = 'id'
    THEN string_agg(p.piece, E'\n          || ' ORDER BY p.place)
  END
  FROM (
    SELECT c.name, c.place,
      format(
        CASE WHEN c.is_filled THEN '%s || %s' ELSE 'coalesce(%s || %s, '''')' END,
        quote_literal(CASE WHEN c.place > 1 THEN ', ' ELSE '' END || '"' || c.name || '": ' || c.opening),
        format(c.shape, called, c.name)
      ) AS piece
    FROM (
      SELECT a.attname::text AS name, a.attnotnull AS is_filled,
        row_number() OVER (ORDER BY length(a.attname), a.attname COLLATE "C") AS place,
        CASE WHEN a.atttypid = 'uuid'::regtype THEN '"' ELSE '' END AS opening,
        CASE
          WHEN a.atttypid = 'uuid'::regtype THEN '%1$s.%2$I || ''"'''
          WHEN a.atttypid = 'integer'::regtype THEN '%1$s.%2$I'
          WHEN a.atttypid = ANY ('{text,boolean,date,timestamptz}'::regtype[]) THEN 'to_json(%1$s.%2$I)::text'
          WHEN a.atttypid = ANY ('{text[],uuid[]}'::regtype[]) THEN 'to_jsonb(%1$s.%2$I)::text'
        END AS shape
      FROM pg_attribute a
      WHERE a.attrelid = described AND a.attnum > 0 AND NOT a.attisdropped
    ) c
  ) p
$$;
REVOKE EXECUTE ON FUNCTION columns_as_jsonb FROM PUBLIC;

-- It makes fact_digests from the kinds of facts and the columns of their tables. The digests are those of fact_digest:
-- test/services/rights/verify-trail.test.ts compares them.
CREATE FUNCTION write_fact_digests() RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $do$
DECLARE
  me text := current_user;
  made regprocedure := 'public.fact_digests(uuid, text, uuid[])'::regprocedure;
  is_verifiers boolean := EXISTS (
    SELECT FROM pg_proc
    WHERE oid = made AND proowner::regrole::text = 'peerway_verifier'
  );
  body text;
BEGIN
  IF columns_as_jsonb('fact', 'f') IS NULL THEN
    RAISE EXCEPTION 'A column of fact has a type that columns_as_jsonb does not write yet. Add the type there.';
  END IF;
  SELECT E'\nBEGIN\n  CASE fact_digests.kind\n' || string_agg(
    format(
      $branch$    WHEN %1$L THEN
      RETURN QUERY
      SELECT f.id, encode(sha256(convert_to(
        '{"fact": {' || %2$s
          || '}, "says": ' || coalesce((
            SELECT %3$s
            FROM public.%4$I t
            WHERE t.organisation_id = organisation AND t.id = f.id
          ), 'null')%5$s
          || '}', 'UTF8'
      )), 'hex')
      FROM unnest(sought) AS s (id)
      CROSS JOIN LATERAL (
        SELECT * FROM public.fact f
        WHERE f.organisation_id = organisation AND f.id = s.id AND f.kind = %1$L
        OFFSET 0
      ) f;
$branch$,
      k.kind,
      columns_as_jsonb('fact', 'f'),
      CASE
        WHEN k.keeps_nulls
        THEN '(SELECT jsonb_object_agg(key, value) FROM jsonb_each(to_jsonb(t)) WHERE value <> ''null'')::text'
        ELSE coalesce(
          '''{'' || ' || columns_as_jsonb(k.table_name::regclass, 't') || ' || ''}''',
          'jsonb_strip_nulls(to_jsonb(t))::text'
        )
      END,
      k.table_name,
      p.parts
    ),
    '' ORDER BY k.kind
  ) || E'  END CASE;\nEND\n'
  INTO body
  FROM kind_of_fact k
  CROSS JOIN LATERAL (
    SELECT string_agg(e.part, '' ORDER BY length(e.name), e.name COLLATE "C") AS parts
    FROM (
      SELECT 'origin' AS name, $part$
          || CASE WHEN f.origin_id IS NULL THEN '' ELSE ', "origin": ' || coalesce((
            SELECT jsonb_strip_nulls(to_jsonb(t))::text
            FROM public.fact_origin t
            WHERE t.organisation_id = organisation AND t.id = f.origin_id
          ), 'null') END$part$ AS part
      UNION ALL
      SELECT p.table_name, format(
        $part$
          || ', "%1$s": ' || coalesce((
            SELECT jsonb_agg(jsonb_strip_nulls(to_jsonb(t)) ORDER BY to_jsonb(t)::text COLLATE "C")
            FROM public.%1$I t
            WHERE t.organisation_id = organisation AND t.%2$I = f.id
          )::text, 'null')$part$,
        p.table_name,
        p.fact_column
      )
      FROM part_of_fact p
      WHERE p.kind = k.kind
    ) e
  ) p;

  IF body = (SELECT prosrc FROM pg_proc WHERE oid = made) THEN
    RETURN;
  END IF;
  -- It runs with the rights of the verifier, which secure_database gives it.
  IF is_verifiers THEN
    GRANT CREATE ON SCHEMA public TO peerway_verifier;
    SET LOCAL ROLE peerway_verifier;
  END IF;
  EXECUTE format(
    'CREATE OR REPLACE FUNCTION public.fact_digests(organisation uuid, kind text, sought uuid[]) '
    'RETURNS TABLE (fact_id uuid, digest text) '
    'LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp '
    'SET timezone = ''UTC'' SET plan_cache_mode = force_generic_plan AS %L',
    body
  );
  IF is_verifiers THEN
    EXECUTE format('SET LOCAL ROLE %I', me);
    REVOKE CREATE ON SCHEMA public FROM peerway_verifier;
  END IF;
END
$do$;
REVOKE EXECUTE ON FUNCTION write_fact_digests FROM PUBLIC;

-- As before. It runs after every migration, so a column that a migration adds to a fact is in its digests.
CREATE OR REPLACE FUNCTION trail_organisations() RETURNS void
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
      ) OR c.oid = 'fact'::regclass AS of_fact,
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
  PERFORM write_fact_digests();
END
$$;
