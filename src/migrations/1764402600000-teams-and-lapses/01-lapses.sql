-- What lapses when is counted with the rows, as readiness_tally counts outcomes. Looking at every row for it took
-- 959 ms for a million workers (28 November 2026).
--
-- A statement that writes readiness adds one row a route with all that it changed. A row for each requirement and
-- day would be twenty times as many. The service adds rows up, a row for each route and month.

CREATE TABLE lapse_tally (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  route_id         uuid NOT NULL,
  first_on         date NOT NULL,
  last_on          date NOT NULL,
  is_sum           boolean NOT NULL DEFAULT false,
  numbers          integer[] NOT NULL,
  days             date[] NOT NULL,
  workers          integer[] NOT NULL,
  PRIMARY KEY (organisation_id, id),
  CHECK (cardinality(numbers) = cardinality(days) AND cardinality(days) = cardinality(workers))
);
COMMENT ON TABLE lapse_tally IS
  'Numbers of workers who will lose a requirement on a day: the sum over all rows of one route, requirement '
  'and day. The three lists belong together.';
COMMENT ON COLUMN lapse_tally.first_on IS 'The earliest of the days.';
COMMENT ON COLUMN lapse_tally.last_on IS 'The latest of the days.';
COMMENT ON COLUMN lapse_tally.is_sum IS
  'Whether it holds what the service added up for a month; otherwise it is what one statement changed.';
COMMENT ON COLUMN lapse_tally.numbers IS 'Numbers of requirements: requirement_number.';
CREATE INDEX lapse_tally_by_route ON lapse_tally (organisation_id, route_id, first_on);
CREATE INDEX lapse_tally_to_add_up ON lapse_tally (organisation_id) WHERE NOT is_sum;

INSERT INTO leaves_no_trail (name, why) VALUES ('lapse_tally', 'Counts readiness.');
GRANT SELECT, INSERT, DELETE ON lapse_tally TO peerway_service;

CREATE FUNCTION tally_lapses() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO lapse_tally (organisation_id, route_id, first_on, last_on, numbers, days, workers)
    SELECT organisation_id, route_id, min(day), max(day), array_agg(number), array_agg(day), array_agg(workers)
    FROM (
      SELECT r.organisation_id, r.route_id, l.number, l.day, count(*)::integer AS workers
      FROM added r
      CROSS JOIN LATERAL unnest(r.lapsing, r.lapse_days) AS l (number, day)
      WHERE r.role_band_id IS NOT NULL
      GROUP BY r.organisation_id, r.route_id, l.number, l.day
    ) AS changes
    GROUP BY organisation_id, route_id;
  ELSIF TG_OP = 'UPDATE' THEN
    INSERT INTO lapse_tally (organisation_id, route_id, first_on, last_on, numbers, days, workers)
    SELECT organisation_id, route_id, min(day), max(day), array_agg(number), array_agg(day), array_agg(workers)
    FROM (
      SELECT organisation_id, route_id, number, day, sum(workers)::integer AS workers
      FROM (
        SELECT r.organisation_id, r.route_id, l.number, l.day, 1 AS workers
        FROM added r
        CROSS JOIN LATERAL unnest(r.lapsing, r.lapse_days) AS l (number, day)
        WHERE r.role_band_id IS NOT NULL
        UNION ALL
        SELECT r.organisation_id, r.route_id, l.number, l.day, -1
        FROM removed r
        CROSS JOIN LATERAL unnest(r.lapsing, r.lapse_days) AS l (number, day)
        WHERE r.role_band_id IS NOT NULL
      ) AS each
      GROUP BY organisation_id, route_id, number, day
      HAVING sum(workers) <> 0
    ) AS changes
    GROUP BY organisation_id, route_id;
  ELSE
    INSERT INTO lapse_tally (organisation_id, route_id, first_on, last_on, numbers, days, workers)
    SELECT organisation_id, route_id, min(day), max(day), array_agg(number), array_agg(day), array_agg(workers)
    FROM (
      SELECT r.organisation_id, r.route_id, l.number, l.day, -count(*)::integer AS workers
      FROM removed r
      CROSS JOIN LATERAL unnest(r.lapsing, r.lapse_days) AS l (number, day)
      WHERE r.role_band_id IS NOT NULL
      GROUP BY r.organisation_id, r.route_id, l.number, l.day
    ) AS changes
    GROUP BY organisation_id, route_id;
  END IF;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION tally_lapses FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tally_lapses TO peerway_service;
CREATE TRIGGER lapses_tallied_delete AFTER DELETE ON readiness
  REFERENCING OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION tally_lapses();
CREATE TRIGGER lapses_tallied_insert AFTER INSERT ON readiness
  REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION tally_lapses();
CREATE TRIGGER lapses_tallied_update AFTER UPDATE ON readiness
  REFERENCING OLD TABLE AS removed NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION tally_lapses();

-- What is stored already. The owner reads it in spite of row-level security.
ALTER TABLE readiness NO FORCE ROW LEVEL SECURITY;
INSERT INTO lapse_tally (organisation_id, route_id, first_on, last_on, is_sum, numbers, days, workers)
SELECT organisation_id, route_id, min(day), max(day), true,
  array_agg(number), array_agg(day), array_agg(workers)
FROM (
  SELECT r.organisation_id, r.route_id, l.number, l.day, count(*)::integer AS workers
  FROM readiness r
  CROSS JOIN LATERAL unnest(r.lapsing, r.lapse_days) AS l (number, day)
  WHERE r.role_band_id IS NOT NULL
  GROUP BY r.organisation_id, r.route_id, l.number, l.day
) AS counted
GROUP BY organisation_id, route_id, date_trunc('month', day);
ALTER TABLE readiness FORCE ROW LEVEL SECURITY;
