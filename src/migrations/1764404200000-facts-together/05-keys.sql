-- Each foreign key that a row has is looked up with a statement of its own: 37 of the 120 microseconds of an imported
-- session of supervision, where seven keys are five rules. A fact of a worker refers to the organisation by the worker.
-- The row with its contents refers to it by one key, which names the worker and the kind, in place of two; so the table
-- of facts has an index less as well (29 November 2026, npm run bench:import).

ALTER TABLE fact ADD CONSTRAINT fact_of_worker_and_kind UNIQUE (organisation_id, worker_id, id, kind);

-- What a row says about the fact that it refers to, where no key of the fact has both.
CREATE FUNCTION require_same_fact() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  row_of_it jsonb := to_jsonb(NEW);
BEGIN
  IF NOT EXISTS (
    SELECT
    FROM fact f
    WHERE f.organisation_id = NEW.organisation_id
      AND f.id = (row_of_it ->> TG_ARGV[0])::uuid
      AND (TG_ARGV[1] <> 'worker_id' OR f.worker_id = (row_of_it ->> TG_ARGV[1])::uuid)
      AND (TG_ARGV[1] = 'worker_id' OR f.kind = row_of_it ->> TG_ARGV[1])
  ) THEN
    RAISE EXCEPTION '% of % is not that of the fact', TG_ARGV[1], TG_TABLE_NAME USING ERRCODE = '23503';
  END IF;
  RETURN NULL;
END
$$;
COMMENT ON FUNCTION require_same_fact IS
  'Its arguments are the column that refers to the fact, and the one that has to be the same as the fact''s.';
GRANT EXECUTE ON FUNCTION require_same_fact TO peerway_service;

DO $$
DECLARE
  kept record;
BEGIN
  FOR kept IN
    SELECT c.conname AS name, c.conrelid::regclass AS said, k.columns
    FROM pg_constraint c
    CROSS JOIN LATERAL (
      SELECT array_agg(a.attname::text ORDER BY n.place) AS columns
      FROM unnest(c.conkey) WITH ORDINALITY AS n (number, place)
      JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = n.number
    ) k
    WHERE c.contype = 'f' AND c.confrelid = 'fact'::regclass AND cardinality(k.columns) = 3
  LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', kept.said, kept.name);
    IF kept.columns = '{organisation_id,worker_id,id}' THEN
      EXECUTE format(
        'ALTER TABLE %s ADD FOREIGN KEY (organisation_id, worker_id, id, fact_kind) '
        'REFERENCES fact (organisation_id, worker_id, id, kind)',
        kept.said
      );
    ELSIF kept.columns[2] = 'worker_id' THEN
      EXECUTE format(
        'ALTER TABLE %s ADD FOREIGN KEY (organisation_id, %I) REFERENCES fact (organisation_id, id)',
        kept.said, kept.columns[3]
      );
      EXECUTE format(
        'CREATE TRIGGER same_worker AFTER INSERT OR UPDATE ON %s '
        'FOR EACH ROW EXECUTE FUNCTION require_same_fact(%L, ''worker_id'')',
        kept.said, kept.columns[3]
      );
    ELSIF NOT EXISTS (
      SELECT FROM pg_attribute a WHERE a.attrelid = kept.said AND a.attname = 'worker_id' AND a.attnotnull
    ) THEN
      EXECUTE format(
        'ALTER TABLE %s ADD FOREIGN KEY (organisation_id, %I) REFERENCES fact (organisation_id, id)',
        kept.said, kept.columns[2]
      );
      EXECUTE format(
        'CREATE TRIGGER %I AFTER INSERT OR UPDATE ON %s '
        'FOR EACH ROW EXECUTE FUNCTION require_same_fact(%L, %L)',
        'same_' || kept.columns[3], kept.said, kept.columns[2], kept.columns[3]
      );
    END IF;
  END LOOP;
END
$$;
ALTER TABLE fact
  DROP CONSTRAINT fact_organisation_id_id_kind_key,
  DROP CONSTRAINT fact_organisation_id_worker_id_id_key,
  DROP CONSTRAINT fact_organisation_id_fkey;
-- A fact about an organisation names no worker, so the row with its contents refers to the organisation.
DO $$
DECLARE
  stated record;
BEGIN
  FOR stated IN
    SELECT table_name FROM kind_of_fact WHERE about_organisation
  LOOP
    EXECUTE format(
      'ALTER TABLE %I ADD FOREIGN KEY (organisation_id) REFERENCES organisation', stated.table_name
    );
  END LOOP;
END
$$;

-- Entries are written by functions that first lock the organisation's row of trail_head, which refers to it.
ALTER TABLE trail DROP CONSTRAINT trail_organisation_id_fkey;

CREATE OR REPLACE FUNCTION add_kind_of_fact(
  added text, table_of_kind text, about_organisation boolean DEFAULT false
) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  INSERT INTO kind_of_fact (kind, table_name, about_organisation)
  VALUES (added, table_of_kind, add_kind_of_fact.about_organisation);
  PERFORM apply_kinds_of_facts();
  EXECUTE format(
    'ALTER TABLE %I ADD COLUMN fact_kind text NOT NULL DEFAULT %L CHECK (fact_kind = %L)',
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
    EXECUTE format(
      'ALTER TABLE %I ADD FOREIGN KEY (organisation_id, id) REFERENCES fact (organisation_id, id), '
      'ADD FOREIGN KEY (organisation_id) REFERENCES organisation',
      table_of_kind
    );
    EXECUTE format(
      'CREATE TRIGGER same_fact_kind AFTER INSERT OR UPDATE ON %I '
      'FOR EACH ROW EXECUTE FUNCTION require_same_fact(''id'', ''fact_kind'')',
      table_of_kind
    );
    RETURN;
  END IF;
  EXECUTE format(
    'ALTER TABLE %I ADD FOREIGN KEY (organisation_id, worker_id, id, fact_kind) '
    'REFERENCES fact (organisation_id, worker_id, id, kind)',
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
