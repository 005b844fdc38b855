-- Anchors of trails are numbered in the order in which they are written, and each names the latest of any organisation. One
-- PostgreSQL numbers them from a sequence. Each node has a sequence of its own, in a range of its own, so here the number is
-- made from the time in milliseconds, the node and its sequence, and it is always greater than that of the witness. It
-- has 53 bits, which every client can read: 39 for 17 years from 2026, 4 for the node, and 10 for the sequence.
-- They are written while the transaction is being prepared to commit. A node may not write to others then, nor ask them, so
-- the witness is the latest of the organisations in the same part of the table.

CREATE OR REPLACE FUNCTION public.anchor_trail() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  witness record;
  own bigint;
  step bigint;
  part text := 'trail_anchor_' || get_shard_id_for_distribution_column('public.trail_anchor', NEW.organisation_id);
BEGIN
  IF EXISTS (
    SELECT 1 FROM public.trail_head h
    WHERE h.organisation_id = NEW.organisation_id AND h.sequence = NEW.sequence
  ) THEN
    EXECUTE format('SELECT a.number, a.seal FROM public.%I a ORDER BY a.number DESC LIMIT 1', part) INTO witness;
    SELECT (l.groupid % 16) * 1024 + nextval('public.trail_anchor_number_seq') % 1024 INTO own FROM pg_dist_local_group l;
    step := greatest(
      floor(extract(epoch FROM clock_timestamp() - timestamptz '2026-01-01 00:00:00Z') * 1000)::bigint,
      witness.number / 16384 + 1
    );
    INSERT INTO public.trail_anchor (organisation_id, sequence, hash, number, witness, seal)
    OVERRIDING SYSTEM VALUE
    VALUES (
      NEW.organisation_id,
      NEW.sequence,
      NEW.hash,
      step * 16384 + own,
      witness.number,
      encode(
        sha256(convert_to(
          array_to_string(
            ARRAY[
              NEW.organisation_id::text,
              NEW.sequence::text,
              NEW.hash,
              coalesce(witness.number::text, ''),
              coalesce(witness.seal, '')
            ],
            E'\n'
          ),
          'UTF8'
        )),
        'hex'
      )
    );
  END IF;
  RETURN NULL;
END
$$;
