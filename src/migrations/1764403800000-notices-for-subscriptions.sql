-- Events that are made for one subscription and are in nobody's feed: that a worker's readiness lapses within the
-- days that the subscription names, and that reference data was published. A notice has a row of its own, so that
-- each is made once, and a change in the outbox, so that it is sent as every event is.

ALTER TABLE webhook_subscription ADD lapsing_within_days integer CHECK (lapsing_within_days BETWEEN 1 AND 365);
COMMENT ON COLUMN webhook_subscription.lapsing_within_days IS
  'How many days before readiness lapses its event is made; null: there are no such events.';

ALTER TABLE webhook_progress ADD noted_on date;
COMMENT ON COLUMN webhook_progress.noted_on IS
  'The day for which everybody''s readiness was looked at for what lapses; null: never, or not since it was asleep.';

CREATE TABLE webhook_notice (
  organisation_id  uuid NOT NULL,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  subscription_id  uuid NOT NULL,
  kind             text NOT NULL CHECK (kind IN ('READINESS_LAPSING', 'REFERENCE_PUBLISHED')),
  worker_id        uuid,
  route_id         uuid,
  lapses_on        date,
  version_id       uuid,
  type             text CHECK (type ~ '^[A-Z][A-Za-z]{1,39}$'),
  about_id         uuid,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, subscription_id) REFERENCES webhook_subscription (organisation_id, id),
  UNIQUE (organisation_id, subscription_id, worker_id, route_id, lapses_on),
  UNIQUE (organisation_id, subscription_id, version_id),
  CHECK (num_nulls(worker_id, route_id, lapses_on) = CASE kind WHEN 'READINESS_LAPSING' THEN 0 ELSE 3 END),
  CHECK (num_nulls(version_id, type, about_id) = CASE kind WHEN 'REFERENCE_PUBLISHED' THEN 0 ELSE 3 END)
);
COMMENT ON TABLE webhook_notice IS 'What was noted for a subscription, once: its event is a row of change.';
COMMENT ON COLUMN webhook_notice.worker_id IS 'Without a foreign key, because a record can be removed.';
COMMENT ON COLUMN webhook_notice.version_id IS 'The version of reference data that was published.';
COMMENT ON COLUMN webhook_notice.type IS 'The type in the API of what has this version.';
COMMENT ON COLUMN webhook_notice.about_id IS 'The id in the API of what has this version.';

INSERT INTO leaves_no_trail (name, why) VALUES ('webhook_notice', 'Says what is sent.');
GRANT SELECT, INSERT ON webhook_notice TO peerway_service;

ALTER TABLE change DROP CONSTRAINT change_kind_check;
ALTER TABLE change ADD CONSTRAINT change_kind_check CHECK (kind IN (
  'WORKER_REGISTERED', 'WORKER_CHANGED', 'WORKER_RENUMBERED', 'WORKER_REMOVED', 'WORKER_ERASED', 'POST_RECORDED',
  'POST_CHANGED', 'POST_UNDONE', 'FACT_RECORDED', 'FACT_UNDONE', 'STATEMENT_RECORDED', 'STATEMENT_UNDONE',
  'READINESS_CHANGED', 'READINESS_LAPSING', 'REFERENCE_PUBLISHED'
));
COMMENT ON COLUMN change.fact_id IS 'The fact that was recorded or undone; for a notice, its row.';

CREATE FUNCTION note_notices() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM record_changes(array_agg(
    ROW(w.organisation_id, NULL, NULL, w.kind, w.worker_id, w.id, NULL, NULL, w.route_id, NULL, NULL)::change
    ORDER BY w.lapses_on, w.worker_id, w.route_id, w.type, w.version_id))
  FROM written w
  HAVING count(*) > 0;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION note_notices FROM PUBLIC;
CREATE TRIGGER change_noted AFTER INSERT ON webhook_notice
  REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_notices();
