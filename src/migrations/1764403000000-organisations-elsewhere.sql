-- An organisation's records can be moved to another database (npm run organisation -- move). As soon as the move
-- begins, nothing is written here for the organisation any more: what is written while its rows are copied would
-- be lost.

ALTER TABLE organisation
  ADD COLUMN moved_to text CHECK (moved_to ~ '^https?://[^[:space:]]+$' AND length(moved_to) <= 300);
COMMENT ON COLUMN organisation.moved_to IS
  'The address of the service that has the organisation''s records, or to which they are being moved; null: '
  'they are here.';
GRANT UPDATE (moved_to) ON organisation TO peerway_service;

-- Every transaction that writes looks here; hardly any organisation is in it.
CREATE INDEX organisation_elsewhere ON organisation (id) WHERE moved_to IS NOT NULL;

CREATE FUNCTION refuse_writing_elsewhere(organisations text, host text) RETURNS void
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF EXISTS (
    SELECT FROM public.organisation o
    WHERE o.moved_to IS NOT NULL
      AND o.id = ANY (array_remove(string_to_array(organisations || ',' || host, ','), '')::uuid[])
  ) THEN
    RAISE EXCEPTION 'the records of this organisation have moved to another database'
      USING ERRCODE = 'PW005';
  END IF;
END
$$;
REVOKE EXECUTE ON FUNCTION refuse_writing_elsewhere FROM PUBLIC;

CREATE OR REPLACE FUNCTION enter_reach(reach text, key_id uuid, signature bytea) RETURNS void
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
  IF current_setting('transaction_read_only') = 'off' THEN
    PERFORM refuse_writing_elsewhere(split_part(reach, E'\n', 1), split_part(reach, E'\n', 7));
  END IF;
END
$$;

CREATE OR REPLACE FUNCTION change_reach(changes text, key_id uuid, signature bytea) RETURNS void
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
  IF fields[7] <> '' AND current_setting('transaction_read_only') = 'off' THEN
    PERFORM refuse_writing_elsewhere('', fields[7]);
  END IF;
  PERFORM seal_reach(array_to_string(fields, E'\n'));
END
$$;
