import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * From when to when somebody has worked for the organisation, without a break: what leavers and joiners are found and sorted by. It is
 * worked out from posts, ends and undoings by triggers, so that a page of a big employer's leavers is read from an index. Somebody without a
 * post has one row that begins and ends never, so every worker is in every list.
 */
export class Employment1763683511000 implements MigrationInterface {
  name = "Employment1763683511000";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      TABLE,
      KEEP,
      TRIGGERS,
      SORTED,
      "SELECT wall_off_organisations()",
      "SELECT trail_organisations()",
      GUESTS,
      THOSE_THAT_THERE_ARE,
    ])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER employment_kept ON post;
      DROP TRIGGER employment_kept ON post_change;
      DROP TRIGGER employment_kept ON undoing;
      DROP TRIGGER employment_kept ON worker;
      DROP FUNCTION keep_employment_of_written;
      DROP FUNCTION keep_employment;
      DROP TABLE employment;
      DELETE FROM leaves_no_trail WHERE name = 'employment';
      DROP INDEX post_ends;
      ALTER TABLE worker DROP COLUMN sort_team;
      DROP INDEX worker_by_intention;
    `);
  }
}

const TABLE = `
CREATE TABLE employment (
  organisation_id  uuid NOT NULL,
  worker_id        uuid NOT NULL,
  started_on       date NOT NULL,
  ended_on         date NOT NULL,
  PRIMARY KEY (organisation_id, worker_id, started_on),
  FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id) ON DELETE CASCADE
);
COMMENT ON TABLE employment IS 'From when to when a worker has held some post of the organisation without a break, worked out from the posts on record.';
COMMENT ON COLUMN employment.started_on IS 'infinity, alone, where no post is on record.';
COMMENT ON COLUMN employment.ended_on IS 'The first day on which none is held any longer; infinity: no end is on record.';
CREATE INDEX employment_by_start ON employment (organisation_id, started_on, worker_id);
CREATE INDEX employment_by_end ON employment (organisation_id, ended_on, worker_id);
INSERT INTO leaves_no_trail VALUES ('employment', 'It is worked out from posts, which leave one.');
GRANT SELECT, INSERT, UPDATE (ended_on), DELETE ON employment TO peerway_service;

-- By the ends on record those are found whose post ends between two days.
CREATE INDEX post_ends ON post_change (organisation_id, effective_on) WHERE change = 'END';`;

const PATH = "SET search_path = pg_catalog, public, pg_temp";

/**
 * A post at another employer before does not count. The end recorded last is the one that holds; a revoked post ends with its
 * revocation. Posts that overlap or follow each other without a day between are one employment.
 */
const KEEP = `
CREATE FUNCTION keep_employment(organisations uuid[], workers uuid[]) RETURNS void LANGUAGE plpgsql ${PATH} AS $$
BEGIN
  WITH mine AS (
    SELECT DISTINCT organisation_id, worker_id FROM unnest(organisations, workers) AS m (organisation_id, worker_id)
  ), held AS (
    SELECT p.organisation_id, p.worker_id, p.started_on, least(
        coalesce((SELECT c.effective_on FROM post_change c JOIN fact f ON f.organisation_id = c.organisation_id AND f.id = c.id
                  WHERE c.organisation_id = p.organisation_id AND c.worker_id = p.worker_id AND c.post_id = p.id AND c.change = 'END'
                    AND NOT EXISTS (SELECT FROM undoing u WHERE u.organisation_id = c.organisation_id AND u.fact_id = c.id)
                  ORDER BY f.recorded_at DESC LIMIT 1), 'infinity'),
        (SELECT min(u.effective_on) FROM undoing u WHERE u.organisation_id = p.organisation_id AND u.fact_id = p.id AND u.how = 'REVOCATION')) AS ended_on
    FROM mine JOIN post p ON p.organisation_id = mine.organisation_id AND p.worker_id = mine.worker_id
    WHERE p.employer_name IS NULL AND NOT EXISTS (SELECT FROM undoing u WHERE u.organisation_id = p.organisation_id AND u.fact_id = p.id AND u.how = 'RETRACTION')
  ), begun AS (
    SELECT *, started_on > max(ended_on) OVER (PARTITION BY organisation_id, worker_id ORDER BY started_on, ended_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS after_a_break
    FROM held WHERE ended_on > started_on
  ), numbered AS (
    SELECT *, count(*) FILTER (WHERE after_a_break) OVER (PARTITION BY organisation_id, worker_id ORDER BY started_on, ended_on) AS stretch FROM begun
  ), stretches AS (
    SELECT organisation_id, worker_id, min(started_on) AS started_on, max(ended_on) AS ended_on FROM numbered GROUP BY organisation_id, worker_id, stretch
  ), rows AS (
    SELECT * FROM stretches
    UNION ALL
    SELECT organisation_id, worker_id, 'infinity', 'infinity' FROM mine
    WHERE NOT EXISTS (SELECT FROM stretches s WHERE s.organisation_id = mine.organisation_id AND s.worker_id = mine.worker_id)
  ), gone AS (
    DELETE FROM employment e USING mine
    WHERE e.organisation_id = mine.organisation_id AND e.worker_id = mine.worker_id
      AND NOT EXISTS (SELECT FROM rows r WHERE r.organisation_id = e.organisation_id AND r.worker_id = e.worker_id AND r.started_on = e.started_on)
  )
  INSERT INTO employment SELECT organisation_id, worker_id, started_on, ended_on FROM rows
  ON CONFLICT (organisation_id, worker_id, started_on) DO UPDATE SET ended_on = excluded.ended_on WHERE employment.ended_on <> excluded.ended_on;
END $$;
COMMENT ON FUNCTION keep_employment IS 'Works out anew from when to when some workers have been employed.';`;

/** Facts of one worker are written one transaction after the other, so each sees what the one before has written. */
const TRIGGERS = `
CREATE FUNCTION keep_employment_of_written() RETURNS trigger LANGUAGE plpgsql ${PATH} AS $$
BEGIN
  IF TG_TABLE_NAME = 'worker' THEN
    INSERT INTO employment SELECT organisation_id, id, 'infinity', 'infinity' FROM written ON CONFLICT DO NOTHING;
  ELSIF TG_TABLE_NAME = 'undoing' THEN
    PERFORM keep_employment(array_agg(f.organisation_id), array_agg(f.worker_id))
    FROM written w JOIN fact f ON f.organisation_id = w.organisation_id AND f.id = w.fact_id WHERE w.fact_kind IN ('POST', 'POST_CHANGE') HAVING count(*) > 0;
  ELSE
    PERFORM keep_employment(array_agg(organisation_id), array_agg(worker_id)) FROM written HAVING count(*) > 0;
  END IF;
  RETURN NULL;
END $$;
${["post", "post_change", "undoing", "worker"]
  .map(
    (table) =>
      `CREATE TRIGGER employment_kept AFTER INSERT ON ${table} REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION keep_employment_of_written();`,
  )
  .join("\n")}
GRANT EXECUTE ON FUNCTION keep_employment, keep_employment_of_written TO peerway_service;`;

/** By team and then by name, those without a team last. */
const SORTED = `
ALTER TABLE worker ADD COLUMN sort_team text COLLATE "C" NOT NULL
  GENERATED ALWAYS AS (coalesce('1' || fold_name(team), '2') || E'\\n' || fold_name(name)) STORED;
COMMENT ON COLUMN worker.sort_team IS 'The team and the name as they are sorted by; those without a team come last.';
CREATE INDEX worker_by_sorted_team ON worker (organisation_id, sort_team, id);
CREATE INDEX worker_by_intention ON worker (organisation_id, intention, sort_name, id);`;

/** Whoever reads a worker's posts as a guest may read this of them. */
const GUESTS = `
CREATE POLICY as_guest_select ON employment FOR SELECT TO peerway_guest USING ((organisation_id = (SELECT nullif(public.reach_of('host'), '')::uuid)) IS TRUE
  AND (worker_id = ANY ((SELECT granted_workers('ASSESSOR', 'PEER_SUPERVISOR', 'LINE_MANAGER'))::uuid[])) IS TRUE);`;

const READ = ["worker", "post", "post_change", "undoing", "fact", "employment"];

/** The owner looks over the wall for as long as this takes. */
const THOSE_THAT_THERE_ARE = `
${READ.map((table) => `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY;`).join("\n")}
SELECT keep_employment(array_agg(organisation_id), array_agg(id)) FROM worker HAVING count(*) > 0;
${READ.map((table) => `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`).join("\n")}`;
