-- Two versions of the service run on one database while it is upgraded. Each treated the readiness that the
-- other had stored as out of date, so both computed everybody again for as long as both ran. Now only the
-- newest engine that has started computes what is stored, and the others read it.

CREATE TABLE newest_engine (
  is_only  boolean PRIMARY KEY DEFAULT true CHECK (is_only),
  version  integer NOT NULL
);
COMMENT ON TABLE newest_engine IS
  'The highest version of the engine that has started on this database, in one row; it computes stored '
  'readiness. Delete the row to go back to an older version.';
GRANT SELECT ON newest_engine TO peerway_service;
