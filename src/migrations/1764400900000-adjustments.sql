-- An adjustment makes one requirement of a route easier to meet for one worker. Why is never stored: no column
-- holds free text.

CREATE TABLE adjustment (
  route_id            uuid NOT NULL,
  requirement_code    text NOT NULL CHECK (length(requirement_code) BETWEEN 1 AND 200),
  authority           text NOT NULL CHECK (authority IN (
    'PEER_SUPERVISOR', 'LINE_MANAGER', 'LIVED_EXPERIENCE_LEAD', 'HR'
  )),
  items               integer CHECK (items >= 1),
  kinds               integer CHECK (kinds >= 1),
  assessors           integer CHECK (assessors >= 1),
  further_kinds       text[] NOT NULL DEFAULT '{}',
  sessions            integer CHECK (sessions >= 1),
  months              integer CHECK (months >= 1),
  longest_gap_days    integer CHECK (longest_gap_days >= 1),
  from_on             date NOT NULL,
  until_on            date CHECK (until_on > from_on),
  organisation_id     uuid NOT NULL,
  id                  uuid NOT NULL,
  worker_id           uuid NOT NULL,
  PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE adjustment IS
  'What a worker is asked for instead of a requirement''s own numbers. It can only ask for less, and has no reason.';
COMMENT ON COLUMN adjustment.requirement_code IS 'Stable within the route, across its versions and local versions.';
SELECT add_kind_of_fact('ADJUSTMENT', 'adjustment');
