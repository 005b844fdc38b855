-- Published figures about peer support workers, with which an answer to a request can be compared.

CREATE TABLE benchmark (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code        text NOT NULL UNIQUE CHECK (code ~ '^[A-Z][A-Z0-9_]{1,59}$'),
  title       text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  year        text NOT NULL CHECK (year ~ '^[0-9]{4}(/[0-9]{2})?$'),
  questions   text[] NOT NULL,
  basis       text NOT NULL CHECK (basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  source_ref  text REFERENCES source,
  note        text
);
COMMENT ON TABLE benchmark IS 'A published figure about peer support workers.';
COMMENT ON COLUMN benchmark.year IS 'The year that the figure is about, for example 2019 or 2015/16.';
COMMENT ON COLUMN benchmark.questions IS 'The questions of a freedom of information request that it belongs to.';
GRANT SELECT ON benchmark TO peerway_service;
