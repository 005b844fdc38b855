-- Runs before each migration, in its transaction: it takes all tables together, so that a migration waits for nobody
-- halfway through. One that locked tables as it went met a running version in a deadlock on 30 November 2026
-- (test/server/upgrade.slow.test.ts).
--
-- Every transaction of the service reads reach_key first of all. A transaction that waits for that table holds no other, and those
-- that have read it end by themselves; so it is taken first, and the others are free then. If one is not, because
-- another program uses it, all are given back for a moment, so that nobody waits for long in vain.
DO $$
DECLARE
  others text := (
    SELECT string_agg(format('%I', c.relname), ', ' ORDER BY c.oid)
    FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname NOT IN ('migrations', 'reach_key')
  );
BEGIN
  IF to_regclass('public.reach_key') IS NULL THEN
    RETURN;
  END IF;
  FOR attempt IN 1 .. 30 LOOP
    BEGIN
      SET LOCAL lock_timeout = '2s';
      LOCK TABLE public.reach_key IN ACCESS EXCLUSIVE MODE;
      SET LOCAL lock_timeout = '500ms';
      EXECUTE 'LOCK TABLE ' || others || ' IN ACCESS EXCLUSIVE MODE';
      SET LOCAL lock_timeout = DEFAULT;
      RETURN;
    EXCEPTION
      WHEN lock_not_available OR deadlock_detected THEN
        PERFORM pg_sleep(0.2);
    END;
  END LOOP;
  RAISE EXCEPTION 'the tables were in use for more than a minute'
    USING ERRCODE = '55P03', HINT = 'End what uses the database for so long, then start again.';
END
$$;
