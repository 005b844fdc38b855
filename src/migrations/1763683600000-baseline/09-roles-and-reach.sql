-- The roles that work with the database, and the signed scope (reach) of a transaction, which the policies
-- read.

-- Roles belong to the whole server, so another database may have made them already, or be making them now.
--
-- peerway_service is the role that the service works as. It owns nothing and cannot sign in by itself.
DO $$ BEGIN
  CREATE ROLE peerway_service NOLOGIN NOINHERIT;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
GRANT peerway_service TO CURRENT_USER;

-- The service takes peerway_guest for work at another organisation: for people of a partner, and for copying.
-- PostgreSQL sets up every policy of the current role for every statement, and hardly any work is of that
-- kind, so its policies hold for a role of their own (bench/README.md has the figures). It is a member of
-- peerway_service, so nothing else is granted to it.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'peerway_guest') THEN
    CREATE ROLE peerway_guest NOLOGIN INHERIT;
  END IF;
  IF NOT pg_has_role('peerway_guest', 'peerway_service', 'USAGE') THEN
    GRANT peerway_service TO peerway_guest;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
-- A login that can be peerway_service must be able to be peerway_guest: logins that another database of the
-- server has let be the one are made members of the other. A login that may let others be the one may do so
-- for the other.
DO $$
DECLARE
  login record;
BEGIN
  GRANT peerway_guest TO CURRENT_USER;
  FOR login IN
    SELECT r.rolname, bool_or(m.admin_option) AS may_grant
    FROM pg_auth_members m
    JOIN pg_roles r ON r.oid = m.member
    WHERE m.roleid = 'peerway_service'::regrole AND NOT pg_has_role(r.oid, 'peerway_guest', 'MEMBER')
    GROUP BY r.rolname
  LOOP
    EXECUTE format(
      'GRANT peerway_guest TO %I %s',
      login.rolname,
      CASE WHEN login.may_grant THEN 'WITH ADMIN OPTION' END
    );
  END LOOP;
EXCEPTION
  WHEN unique_violation THEN NULL;
  WHEN insufficient_privilege THEN
    IF NOT pg_has_role(current_user, 'peerway_guest', 'MEMBER') THEN
      RAISE insufficient_privilege USING MESSAGE = format(
        '%I may not join the role peerway_guest, which exists already. An administrator of the roles of '
        'this server can run: GRANT peerway_guest TO %I WITH ADMIN OPTION',
        current_user,
        current_user
      );
    END IF;
END $$;

-- peerway_verifier checks the record: it reads facts and the trail of every organisation, and changes
-- nothing.
DO $$ BEGIN
  CREATE ROLE peerway_verifier NOLOGIN NOINHERIT;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$ BEGIN
  IF NOT pg_has_role(current_user, 'peerway_verifier', 'MEMBER')
    OR NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
  THEN
    GRANT peerway_verifier TO CURRENT_USER;
  END IF;
EXCEPTION
  WHEN unique_violation THEN NULL;
  WHEN insufficient_privilege THEN
    IF NOT pg_has_role(current_user, 'peerway_verifier', 'MEMBER') THEN
      RAISE insufficient_privilege USING MESSAGE = format(
        '%I may not join the role peerway_verifier, which exists already. An administrator of the roles of '
        'this server can run: GRANT peerway_verifier TO %I WITH ADMIN OPTION',
        current_user,
        current_user
      );
    END IF;
END $$;

-- The scope of a transaction, which the database calls its reach (which organisations, as which worker and
-- person, in which capacities), is signed. Every SQL statement can change a session's settings, so if the
-- policies read settings, an injected statement could reach any organisation. Each process of the service
-- registers a key as the owner, in a table that the service's role cannot read, and signs the reach of each
-- transaction with it. enter_reach checks the signature and seals the reach for this connection and this
-- transaction; the policies read it with reach_of. docs/decisions/2026-11-28-a-signed-transaction-scope.md
-- has what it costs. A key is two blocks of 64 bytes with which HMAC begins its inner and its outer hash:
-- sha256 is built in, while pgcrypto may be missing. Nobody but the owner has a right to these two tables.

CREATE TABLE reach_key (
  id          uuid PRIMARY KEY,
  inner_pad   bytea NOT NULL CHECK (length(inner_pad) = 64),
  outer_pad   bytea NOT NULL CHECK (length(outer_pad) = 64),
  renewed_at  timestamptz(3) NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE reach_key IS
  'The keys with which processes of the service sign which rows a transaction reaches. A key that is not '
  'renewed for seven days is no longer valid.';

CREATE TABLE reach_seal (
  only_one   boolean PRIMARY KEY DEFAULT true CHECK (only_one),
  inner_pad  bytea NOT NULL CHECK (length(inner_pad) = 64),
  outer_pad  bytea NOT NULL CHECK (length(outer_pad) = 64)
);
COMMENT ON TABLE reach_seal IS
  'The key with which the database seals a reach for the rest of a transaction. Written with the first key '
  'that is registered.';

-- A part of what this transaction reaches: '' without a reach, or if the seal is not of this connection and
-- this transaction. The setting app.reach holds the seal, of 64 characters, and then the fields, one a line.
-- Every statement asks this function, so it does as little as it can.
CREATE FUNCTION reach_of(field text) RETURNS text
LANGUAGE plpgsql STABLE PARALLEL RESTRICTED SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  kept text := current_setting('app.reach', true);
  seal record;
BEGIN
  SELECT inner_pad, outer_pad INTO seal FROM public.reach_seal;
  IF left(kept, 64) = encode(
    sha256(
      seal.outer_pad
      || sha256(
        seal.inner_pad
        || int4send(pg_backend_pid())
        || timestamptz_send(transaction_timestamp())
        || convert_to(substr(kept, 66), 'UTF8')
      )
    ),
    'hex'
  ) THEN
    RETURN split_part(
      kept,
      E'\n',
      CASE field
        WHEN 'organisations' THEN 2
        WHEN 'worker' THEN 3
        WHEN 'person' THEN 4
        WHEN 'capacities' THEN 5
        WHEN 'operation' THEN 6
        WHEN 'today' THEN 7
        WHEN 'host' THEN 8
      END
    );
  END IF;
  RETURN '';
END
$$;
COMMENT ON FUNCTION reach_of IS
  'A field of the reach of this transaction; empty without a reach, or if its seal is not this '
  'transaction''s.';

CREATE FUNCTION require_signature(message text, key_id uuid, signature bytea) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  key record;
BEGIN
  SELECT inner_pad, outer_pad INTO key
  FROM public.reach_key
  WHERE id = key_id AND renewed_at > transaction_timestamp() - interval '7 days';
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the key that signs the reach is not registered' USING ERRCODE = 'PW003';
  END IF;
  IF signature IS DISTINCT FROM sha256(key.outer_pad || sha256(key.inner_pad || convert_to(message, 'UTF8')))
  THEN
    RAISE EXCEPTION 'the signature of the reach is not good' USING ERRCODE = 'PW004';
  END IF;
END
$$;
REVOKE EXECUTE ON FUNCTION require_signature FROM PUBLIC;

CREATE FUNCTION seal_reach(reach text) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  seal record;
BEGIN
  SELECT inner_pad, outer_pad INTO STRICT seal FROM public.reach_seal;
  PERFORM set_config(
    'app.reach',
    encode(
      sha256(
        seal.outer_pad
        || sha256(
          seal.inner_pad
          || int4send(pg_backend_pid())
          || timestamptz_send(transaction_timestamp())
          || convert_to(reach, 'UTF8')
        )
      ),
      'hex'
    ) || E'\n' || reach,
    true
  );
END
$$;
REVOKE EXECUTE ON FUNCTION seal_reach FROM PUBLIC;

-- Every transaction asks this once. The signature is checked and the seal made in one statement, so that a
-- good signature costs one look-up; require_signature only has to find out what is wrong with another.
CREATE FUNCTION enter_reach(reach text, key_id uuid, signature bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM set_config(
    'app.reach',
    encode(
      sha256(
        seal.outer_pad
        || sha256(
          seal.inner_pad
          || int4send(pg_backend_pid())
          || timestamptz_send(transaction_timestamp())
          || convert_to(reach, 'UTF8')
        )
      ),
      'hex'
    ) || E'\n' || reach,
    true
  )
  FROM public.reach_key key, public.reach_seal seal
  WHERE key.id = key_id
    AND key.renewed_at > transaction_timestamp() - interval '7 days'
    AND signature = sha256(key.outer_pad || sha256(key.inner_pad || convert_to(E'enter\n' || reach, 'UTF8')));
  IF NOT FOUND THEN
    PERFORM require_signature(E'enter\n' || reach, key_id, signature);
    RAISE EXCEPTION 'nothing seals a reach here yet' USING ERRCODE = 'PW003';
  END IF;
END
$$;
COMMENT ON FUNCTION enter_reach IS
  'Sets what the transaction reaches, in seven lines: organisations, worker, person, capacities, operation, '
  'today, host; signed with a registered key.';

CREATE FUNCTION change_reach(changes text, key_id uuid, signature bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  fields text[] := ARRAY[
    reach_of('organisations'),
    reach_of('worker'),
    reach_of('person'),
    reach_of('capacities'),
    reach_of('operation'),
    reach_of('today'),
    reach_of('host')
  ];
  change text;
BEGIN
  PERFORM require_signature(E'change\n' || changes, key_id, signature);
  FOREACH change IN ARRAY string_to_array(changes, E'\n') LOOP
    fields[split_part(change, ' ', 1)::integer] := split_part(change, ' ', 2);
  END LOOP;
  PERFORM seal_reach(array_to_string(fields, E'\n'));
END
$$;
COMMENT ON FUNCTION change_reach IS
  'Changes fields of the reach within a transaction: one a line, the number of the field and its value, '
  'signed.';
