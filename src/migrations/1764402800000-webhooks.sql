-- Events are sent to the systems of an organisation: webhooks. The feed of changes is the outbox: a
-- subscription keeps its place in it, so what is committed is sent, and nothing else. A delivery is a row only
-- from its first attempt on, or if it has to wait for something.

CREATE TABLE webhook_subscription (
  organisation_id    uuid NOT NULL REFERENCES organisation,
  id                 uuid NOT NULL DEFAULT gen_random_uuid(),
  url                text NOT NULL CHECK (length(url) BETWEEN 8 AND 2000),
  types              text[],
  routes             uuid[],
  kinds              text[] NOT NULL,
  client             text CHECK (length(client) BETWEEN 1 AND 300),
  subscribed_by      uuid NOT NULL REFERENCES person,
  subscribed_at      timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  secret_turn        integer NOT NULL DEFAULT 1 CHECK (secret_turn >= 1),
  secret_changed_at  timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE webhook_subscription IS 'Where an organisation has its events sent, and which of them.';
COMMENT ON COLUMN webhook_subscription.types IS 'Types of events, such as peerway.post.recorded.v1; null: all.';
COMMENT ON COLUMN webhook_subscription.routes IS
  'Only readiness along these routes; other events are not concerned. Null: all routes.';
COMMENT ON COLUMN webhook_subscription.kinds IS
  'The kinds of change that its subscriber could read when they subscribed: no other kind is ever sent.';
COMMENT ON COLUMN webhook_subscription.client IS 'The client id of a program; null for a person.';
COMMENT ON COLUMN webhook_subscription.secret_turn IS
  'How many secrets it has had. A secret is derived from the key of the service, the id and this number, and '
  'stored nowhere.';

CREATE TABLE webhook_progress (
  organisation_id  uuid NOT NULL,
  subscription_id  uuid NOT NULL,
  state            text NOT NULL DEFAULT 'TESTING' CHECK (state IN ('TESTING', 'ACTIVE', 'ASLEEP', 'ENDED')),
  reason           text CHECK (reason IN ('ASKED', 'GONE', 'NOT_DELIVERED')),
  number           bigint NOT NULL,
  ordinal          integer NOT NULL,
  batch_id         uuid,
  failures         integer NOT NULL DEFAULT 0,
  paused_until     timestamptz(3),
  worked_at        timestamptz(3),
  taken_by         uuid,
  taken_until      timestamptz(3),
  PRIMARY KEY (organisation_id, subscription_id),
  FOREIGN KEY (organisation_id, subscription_id) REFERENCES webhook_subscription (organisation_id, id),
  CHECK ((state IN ('ASLEEP', 'ENDED')) = (reason IS NOT NULL))
);
COMMENT ON TABLE webhook_progress IS 'How far each subscription is.';
COMMENT ON COLUMN webhook_progress.number IS
  'The transaction of the feed up to which its changes have been sent or wait in webhook_delivery.';
COMMENT ON COLUMN webhook_progress.failures IS 'Failed attempts in a row, over all of its deliveries.';
COMMENT ON COLUMN webhook_progress.taken_until IS
  'Until then, other processes leave it to the one that has taken it.';

CREATE TABLE webhook_delivery (
  organisation_id  uuid NOT NULL,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  subscription_id  uuid NOT NULL,
  number           bigint,
  ordinal          integer,
  batch_id         uuid,
  lane             text NOT NULL CHECK (length(lane) BETWEEN 1 AND 80),
  state            text NOT NULL CHECK (state IN ('WAITING', 'DELIVERED', 'FAILED')),
  attempts         integer NOT NULL DEFAULT 0,
  status           integer,
  failure          text CHECK (failure ~ '^[A-Z_]{1,40}$'),
  created_at       timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  attempted_at     timestamptz(3),
  due_at           timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, subscription_id, number, ordinal),
  FOREIGN KEY (organisation_id, subscription_id) REFERENCES webhook_subscription (organisation_id, id),
  CHECK (num_nulls(number, ordinal, batch_id) IN (0, 3))
);
COMMENT ON TABLE webhook_delivery IS
  'What became of each event at each subscription, kept for 30 days after it was delivered or given up.';
COMMENT ON COLUMN webhook_delivery.number IS 'The place of its change in the feed; null for a test event.';
COMMENT ON COLUMN webhook_delivery.lane IS
  'Deliveries of one lane are sent in the order of the feed: those about one worker, and along one route.';
COMMENT ON COLUMN webhook_delivery.status IS 'The HTTP status of the last answer; null if there was none.';
COMMENT ON COLUMN webhook_delivery.failure IS 'Why the last attempt failed; null if it did not.';
CREATE INDEX webhook_delivery_by_instant ON webhook_delivery (organisation_id, subscription_id, created_at, id);
CREATE INDEX webhook_delivery_waiting ON webhook_delivery
  (organisation_id, subscription_id, lane, number, ordinal) WHERE state = 'WAITING';

CREATE TABLE event_policy (
  organisation_id    uuid NOT NULL REFERENCES organisation,
  id                 uuid NOT NULL DEFAULT gen_random_uuid(),
  worker_first_days  integer NOT NULL CHECK (worker_first_days BETWEEN 0 AND 30),
  stated_by          uuid NOT NULL REFERENCES person,
  stated_at          timestamptz(3) NOT NULL,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, stated_at)
);
COMMENT ON TABLE event_policy IS 'How an organisation has its events sent. The latest statement is in force.';
COMMENT ON COLUMN event_policy.worker_first_days IS
  'For how many days an event about a lower outcome is held back, so that the worker sees it first.';
CREATE TRIGGER stamp BEFORE INSERT ON event_policy FOR EACH ROW EXECUTE FUNCTION stamp_statement();
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON event_policy
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();

INSERT INTO leaves_no_trail (name, why) VALUES
  ('webhook_progress', 'Says how far a subscription is.'),
  ('webhook_delivery', 'Says what was sent of the feed.');

GRANT SELECT, INSERT ON webhook_subscription, event_policy TO peerway_service;
GRANT UPDATE (secret_turn, secret_changed_at) ON webhook_subscription TO peerway_service;
GRANT SELECT, INSERT, UPDATE ON webhook_progress TO peerway_service;
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_delivery TO peerway_service;

-- Wakes the processes that deliver events, if the organisation has somebody to deliver them to. They hear of
-- it when the transaction has committed. A partner's transaction cannot see subscriptions; what it changes is
-- found within a minute.
CREATE FUNCTION announce_changes() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
  IF EXISTS (
    SELECT FROM public.webhook_progress
    WHERE organisation_id = NEW.organisation_id AND state = 'ACTIVE'
  ) THEN
    PERFORM pg_notify('peerway_events', NEW.organisation_id::text);
  END IF;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION announce_changes FROM PUBLIC;
CREATE TRIGGER announced AFTER INSERT ON change_batch FOR EACH ROW EXECUTE FUNCTION announce_changes();
