-- A program's events depend on what it may read when they are sent, and not only when it subscribed. Peerway
-- learns its scopes from its tokens alone, so the latest ones are noted with how far its subscription is.

ALTER TABLE webhook_progress ADD scopes text[];
ALTER TABLE webhook_progress ADD seen_at timestamptz(3) NOT NULL DEFAULT clock_timestamp();
COMMENT ON COLUMN webhook_progress.scopes IS
  'The scopes of the latest token of the program that subscribed; null: a person subscribed, or none was noted.';
COMMENT ON COLUMN webhook_progress.seen_at IS
  'When the program that subscribed last used a token, to the hour; for a person, when they subscribed.';

ALTER TABLE webhook_delivery DROP CONSTRAINT webhook_delivery_state_check;
ALTER TABLE webhook_delivery ADD CONSTRAINT webhook_delivery_state_check
  CHECK (state IN ('WAITING', 'DELIVERED', 'FAILED', 'WITHHELD'));
COMMENT ON COLUMN webhook_delivery.failure IS
  'Why the last attempt failed, or why the event was withheld; null if neither is so.';
