-- Sessions of the pages that ended before their time: their owner signed out, or the provider said so with a logout
-- token (OpenID Connect Back-Channel Logout 1.0). A session is a cookie, which every process can read; every process
-- refuses it if it finds it here.

CREATE TABLE ended_session (
  ended_by        text PRIMARY KEY CHECK (length(ended_by) = 64),
  session_digest  text CHECK (length(session_digest) = 64),
  subject_digest  text CHECK (length(subject_digest) = 64),
  ended_at        timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  kept_until      timestamptz(3) NOT NULL,
  CHECK (session_digest IS NOT NULL OR subject_digest IS NOT NULL)
);
COMMENT ON TABLE ended_session IS
  'A session of the pages, or all sessions of an account until then, that ended before their time. It holds digests only.';
COMMENT ON COLUMN ended_session.ended_by IS
  'Digest of what ended it: of the issuer and the id of its logout token, which is taken once, or of the session itself.';
COMMENT ON COLUMN ended_session.session_digest IS
  'Digest of the session''s id here, or of the issuer and the id of its session; null if a token names an account alone.';
COMMENT ON COLUMN ended_session.subject_digest IS
  'Digest of the issuer and the account''s subject there; null if only one session was named.';
COMMENT ON COLUMN ended_session.kept_until IS 'From when on no session that it ends can exist any more.';
CREATE INDEX ended_session_by_session ON ended_session (session_digest);
CREATE INDEX ended_session_by_subject ON ended_session (subject_digest);
CREATE INDEX ended_session_kept ON ended_session (kept_until);
GRANT SELECT, INSERT, DELETE ON ended_session TO peerway_service;
