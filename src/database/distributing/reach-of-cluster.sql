-- The reach of a transaction, for tables on several nodes. One PostgreSQL seals it for its connection and the start of
-- the transaction; the nodes of a cluster have connections of their own, so here it is sealed for the number that the
-- engine gives the transaction on all nodes. set_config is not carried to them, and SET LOCAL is. Each node reads the
-- seal from its own copy of the table, by the name of that copy: asking the engine for it would take longer.

CREATE OR REPLACE FUNCTION public.transaction_mark() RETURNS bytea
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  known record;
BEGIN
  SELECT t.initiator_node_identifier AS node, t.transaction_number AS number, t.transaction_stamp AS stamp
  INTO known
  FROM get_current_transaction_id() t;
  RETURN int4send(known.node) || int8send(known.number) || timestamptz_send(known.stamp);
END
$$;
REVOKE EXECUTE ON FUNCTION public.transaction_mark FROM PUBLIC;

CREATE OR REPLACE FUNCTION public.reach_of(field text) RETURNS text
LANGUAGE plpgsql STABLE PARALLEL RESTRICTED SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  kept text := current_setting('app.reach', true);
  seal record;
  known record;
BEGIN
  SELECT inner_pad, outer_pad INTO seal FROM public.copy_of_reach_seal;
  SELECT t.initiator_node_identifier AS node, t.transaction_number AS number, t.transaction_stamp AS stamp
  INTO known
  FROM get_current_transaction_id() t;
  IF known.number > 0 AND left(kept, 64) = encode(
    sha256(
      seal.outer_pad
      || sha256(
        seal.inner_pad
        || int4send(known.node)
        || int8send(known.number)
        || timestamptz_send(known.stamp)
        || convert_to(E'reach\n' || substr(kept, 66), 'UTF8')
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

CREATE OR REPLACE FUNCTION public.seal_reach(reach text) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
SET citus.propagate_set_commands = local
AS $$
BEGIN
  EXECUTE format('SET LOCAL app.reach = %L', public.seal_of_transaction(E'reach\n' || reach) || E'\n' || reach);
END
$$;

-- A seal that the other nodes of the transaction can check. The first line of what is sealed names its kind, so that
-- nothing of one kind passes for another.
CREATE FUNCTION public.seal_of_transaction(content text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  seal record;
BEGIN
  SELECT inner_pad, outer_pad INTO STRICT seal FROM public.copy_of_reach_seal;
  -- A transaction has no number before it reaches a node, or keeps a result for others.
  IF (SELECT transaction_number FROM get_current_transaction_id()) = 0 THEN
    PERFORM create_intermediate_result('reach', 'SELECT 1');
  END IF;
  RETURN encode(
    sha256(seal.outer_pad || sha256(seal.inner_pad || public.transaction_mark() || convert_to(content, 'UTF8'))), 'hex'
  );
END
$$;
REVOKE EXECUTE ON FUNCTION public.seal_of_transaction FROM PUBLIC;

CREATE OR REPLACE FUNCTION public.enter_reach(reach text, key_id uuid, signature bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM require_signature(E'enter\n' || reach, key_id, signature);
  PERFORM seal_reach(reach);
  -- Which node answers a statement depends on its values, so none is planned for all of them.
  PERFORM set_config('plan_cache_mode', 'auto', true);
  IF current_setting('transaction_read_only') = 'off' THEN
    PERFORM refuse_writing_elsewhere(split_part(reach, E'\n', 1), split_part(reach, E'\n', 7));
  END IF;
END
$$;
