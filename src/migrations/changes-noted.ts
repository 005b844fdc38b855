/** Texts of the migration 1763683470000-changes. Released with it, so never edited. */

const PATH = "SET search_path = pg_catalog, public, pg_temp";
const BY_ITS_OWNER = (table: string) =>
  `(SELECT current_user = pg_catalog.pg_get_userbyid(relowner) FROM pg_catalog.pg_class WHERE oid = '${table}'::pg_catalog.regclass)`;
const HOST = "(SELECT nullif(reach_of('host'), '')::uuid)";
const GRANTED = "granted_workers('ASSESSOR', 'PEER_SUPERVISOR', 'LINE_MANAGER')";

/**
 * There is no foreign key from a change to its batch or to what it is about: it would be checked row by row, and a change stays when
 * its worker is removed.
 */
export const TABLES = `
CREATE TABLE change_batch (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  number           bigint,
  at               timestamptz(3),
  changes          integer NOT NULL,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, number),
  CHECK ((number IS NULL) = (at IS NULL))
);
CREATE INDEX change_batch_by_instant ON change_batch (organisation_id, at);
COMMENT ON TABLE change_batch IS 'One transaction that changed what the feed of changes reports.';
COMMENT ON COLUMN change_batch.number IS 'Its place in the order in which the organisation''s transactions committed; null until it commits.';
COMMENT ON COLUMN change_batch.changes IS 'How many changes it has.';

CREATE TABLE change (
  organisation_id  uuid NOT NULL,
  batch_id         uuid NOT NULL,
  ordinal          integer NOT NULL,
  kind             text NOT NULL CHECK (kind IN ('WORKER_REGISTERED', 'WORKER_CHANGED', 'WORKER_RENUMBERED', 'WORKER_REMOVED', 'WORKER_ERASED', 'POST_RECORDED', 'POST_CHANGED', 'POST_UNDONE', 'FACT_RECORDED', 'FACT_UNDONE', 'STATEMENT_RECORDED', 'STATEMENT_UNDONE', 'READINESS_CHANGED')),
  worker_id        uuid,
  fact_id          uuid,
  fact_kind        text,
  post_id          uuid,
  route_id         uuid,
  was              text,
  became           text,
  PRIMARY KEY (organisation_id, batch_id, ordinal)
);
CREATE INDEX change_of_worker ON change (organisation_id, worker_id);
COMMENT ON TABLE change IS 'Events of the feed of changes: ids and outcomes alone, kept for good.';
COMMENT ON COLUMN change.ordinal IS 'Its place within its transaction, from 1.';
COMMENT ON COLUMN change.fact_id IS 'The fact that was recorded or undone.';
COMMENT ON COLUMN change.was IS 'The outcome of readiness before; null: there was none.';
COMMENT ON COLUMN change.became IS 'The outcome of readiness since; null: the route no longer concerns the worker.';

ALTER TABLE trail_head ADD batches bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN trail_head.batches IS 'How many transactions of the organisation the feed of changes has numbered.';
INSERT INTO leaves_no_trail VALUES
  ('change_batch', 'Numbers what is written with it.'),
  ('change', 'Repeats by id what was written with it.');
GRANT SELECT ON change_batch, change TO peerway_service;
CREATE POLICY by_its_function ON change_batch USING (${BY_ITS_OWNER("change_batch")});
CREATE POLICY by_its_function ON change USING (${BY_ITS_OWNER("change")});
CREATE POLICY as_guest_select ON change_batch FOR SELECT TO peerway_guest USING (((organisation_id = ${HOST}) IS TRUE) AND (SELECT cardinality(${GRANTED}) > 0));
CREATE POLICY as_guest_select ON change FOR SELECT TO peerway_guest USING (((organisation_id = ${HOST}) IS TRUE) AND ((worker_id = ANY ((SELECT ${GRANTED})::uuid[])) IS TRUE));
SELECT wall_off_organisations();`;

/**
 * Events are written with what they report. Their transaction gets its number as it commits, while it holds the row that the trail's
 * chain takes as well: whoever commits next waits for that row, so numbers are in the order of commits, and without gaps.
 *
 * Which batch is this transaction's is remembered in a setting. A false one opens a batch of its own: none that is numbered, or
 * another transaction's, matches.
 */
export const FUNCTIONS = `
CREATE FUNCTION record_changes(noted change[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER ${PATH} SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  part record;
  kept text;
  batch uuid;
  before integer;
BEGIN
  IF pg_trigger_depth() = 0 THEN
    RAISE EXCEPTION 'changes are noted by what is done' USING ERRCODE = '42501';
  END IF;
  FOR part IN SELECT n.organisation_id, count(*)::integer AS changes FROM unnest(noted) n GROUP BY n.organisation_id LOOP
    batch := NULL;
    kept := current_setting('app.changes', true);
    IF left(kept, 36) = part.organisation_id::text THEN
      UPDATE public.change_batch b SET changes = b.changes + part.changes
      WHERE b.organisation_id = part.organisation_id AND b.id = substr(kept, 37)::uuid AND b.number IS NULL
      RETURNING b.id, b.changes - part.changes INTO batch, before;
    END IF;
    IF batch IS NULL THEN
      INSERT INTO public.change_batch (organisation_id, changes) VALUES (part.organisation_id, part.changes) RETURNING id INTO batch;
      before := 0;
      PERFORM set_config('app.changes', part.organisation_id::text || batch::text, true);
    END IF;
    INSERT INTO public.change (organisation_id, batch_id, ordinal, kind, worker_id, fact_id, fact_kind, post_id, route_id, was, became)
    SELECT n.organisation_id, batch, before + row_number() OVER (ORDER BY n.place), n.kind, n.worker_id, n.fact_id, n.fact_kind, n.post_id, n.route_id, n.was, n.became
    FROM unnest(noted) WITH ORDINALITY n (organisation_id, batch_id, ordinal, kind, worker_id, fact_id, fact_kind, post_id, route_id, was, became, place)
    WHERE n.organisation_id = part.organisation_id;
  END LOOP;
END $$;
REVOKE EXECUTE ON FUNCTION record_changes FROM PUBLIC;
GRANT EXECUTE ON FUNCTION record_changes TO peerway_service;

CREATE FUNCTION number_changes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER ${PATH} SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  given bigint;
BEGIN
  UPDATE public.trail_head SET batches = batches + 1 WHERE organisation_id = NEW.organisation_id RETURNING batches INTO given;
  IF given IS NULL THEN
    INSERT INTO public.trail_head (organisation_id, sequence, hash, batches) VALUES (NEW.organisation_id, 0, repeat('0', 64), 1)
    ON CONFLICT (organisation_id) DO UPDATE SET batches = trail_head.batches + 1 RETURNING batches INTO given;
  END IF;
  UPDATE public.change_batch SET number = given, at = date_trunc('milliseconds', clock_timestamp())
  WHERE organisation_id = NEW.organisation_id AND id = NEW.id;
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION number_changes FROM PUBLIC;
CREATE CONSTRAINT TRIGGER numbered AFTER INSERT ON change_batch DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.number IS NULL) EXECUTE FUNCTION number_changes();`;

/** SQL: one event; what is not given is null. */
const event = (of: {
  readonly organisation: string;
  readonly kind: string;
  readonly worker: string;
  readonly fact?: string;
  readonly factKind?: string;
  readonly post?: string;
  readonly route?: string;
  readonly was?: string;
  readonly became?: string;
}): string =>
  `ROW(${[
    of.organisation,
    "NULL",
    "NULL",
    of.kind,
    of.worker,
    of.fact ?? "NULL",
    of.factKind ?? "NULL",
    of.post ?? "NULL",
    of.route ?? "NULL",
    of.was ?? "NULL",
    of.became ?? "NULL",
  ].join(", ")})::change`;

/** SQL: notes an event for each row of a query, in an order; nothing where there is none. */
const note = (what: string, order: string, from: string) =>
  `PERFORM record_changes(array_agg(${what} ORDER BY ${order})) FROM ${from} HAVING count(*) > 0;`;

export const FACT = event({
  organisation: "w.organisation_id",
  kind: "CASE WHEN w.kind = 'POST' THEN 'POST_RECORDED' WHEN w.worker_id IS NULL THEN 'STATEMENT_RECORDED' ELSE 'FACT_RECORDED' END",
  worker: "w.worker_id",
  fact: "w.id",
  factKind: "w.kind",
  post: "CASE WHEN w.kind = 'POST' THEN w.id END",
});
export const POST_CHANGE = event({
  organisation: "w.organisation_id",
  kind: "'POST_CHANGED'",
  worker: "w.worker_id",
  fact: "w.id",
  factKind: "'POST_CHANGE'",
  post: "w.post_id",
});
export const HANDED_IN = event({
  organisation: "w.organisation_id",
  kind: "'FACT_RECORDED'",
  worker: "w.worker_id",
  fact: "w.evidence_id",
  factKind: "'EVIDENCE'",
});
export const UNDOING = event({
  organisation: "w.organisation_id",
  kind: "CASE WHEN f.kind IN ('POST', 'POST_CHANGE') THEN 'POST_UNDONE' WHEN f.worker_id IS NULL THEN 'STATEMENT_UNDONE' ELSE 'FACT_UNDONE' END",
  worker: "f.worker_id",
  fact: "f.id",
  factKind: "f.kind",
  post: "CASE f.kind WHEN 'POST' THEN f.id WHEN 'POST_CHANGE' THEN (SELECT p.post_id FROM post_change p WHERE p.organisation_id = f.organisation_id AND p.id = f.id) END",
});
export const ofWorker = (kind: string, row = "w") =>
  event({ organisation: `${row}.organisation_id`, kind, worker: `${row}.id` });
export const readiness = (row: string, was: string, became: string) =>
  event({
    organisation: `${row}.organisation_id`,
    kind: "'READINESS_CHANGED'",
    worker: `${row}.worker_id`,
    route: `${row}.route_id`,
    was,
    became,
  });

/** Evidence is reported when it is handed in for the first time, and what becomes of a draft never. */
export const HAS_BEEN_SEEN = (fact: string) =>
  `(${fact}.kind <> 'EVIDENCE' OR EXISTS (SELECT FROM evidence_handover h WHERE h.organisation_id = ${fact}.organisation_id AND h.evidence_id = ${fact}.id))`;

/**
 * They run once a statement, as whoever writes: a partner's people see by themselves what an undoing is of. Only record_changes runs
 * as its owner.
 */
export const NOTING = `
CREATE FUNCTION note_facts() RETURNS trigger LANGUAGE plpgsql ${PATH} AS $$
BEGIN
  ${note(FACT, "w.recorded_at, w.id", "written w WHERE w.kind NOT IN ('POST_CHANGE', 'UNDOING', 'EVIDENCE')")}
  RETURN NULL;
END $$;
CREATE FUNCTION note_post_changes() RETURNS trigger LANGUAGE plpgsql ${PATH} AS $$
BEGIN
  ${note(POST_CHANGE, "w.effective_on, w.id", "written w")}
  RETURN NULL;
END $$;
CREATE FUNCTION note_handed_in() RETURNS trigger LANGUAGE plpgsql ${PATH} AS $$
BEGIN
  ${note(HANDED_IN, "w.id", "written w WHERE w.handover = 'SUBMITTED'")}
  RETURN NULL;
END $$;
CREATE FUNCTION note_undoings() RETURNS trigger LANGUAGE plpgsql ${PATH} AS $$
BEGIN
  ${note(UNDOING, "w.id", `written w JOIN fact f ON f.organisation_id = w.organisation_id AND f.id = w.fact_id WHERE ${HAS_BEEN_SEEN("f")}`)}
  RETURN NULL;
END $$;
CREATE FUNCTION note_workers() RETURNS trigger LANGUAGE plpgsql ${PATH} AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    ${note(ofWorker("'WORKER_REGISTERED'"), "w.number", "written w")}
  ELSIF TG_OP = 'DELETE' THEN
    ${note(ofWorker("'WORKER_REMOVED'"), "w.number", "written w")}
  ELSE
    ${note(
      ofWorker("k.kind"),
      "w.number, k.place",
      `written w JOIN was o ON o.organisation_id = w.organisation_id AND o.id = w.id
      CROSS JOIN LATERAL (SELECT w.erased_at IS NOT NULL AND o.erased_at IS NULL AS erased) e
      CROSS JOIN LATERAL (VALUES (1, 'WORKER_ERASED', e.erased), (2, 'WORKER_RENUMBERED', NOT e.erased AND w.number <> o.number),
        (3, 'WORKER_CHANGED', NOT e.erased AND (w.name, w.team, w.intention) IS DISTINCT FROM (o.name, o.team, o.intention))) k (place, kind, happened)
      WHERE k.happened`,
    )}
  END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION note_aspirations() RETURNS trigger LANGUAGE plpgsql ${PATH} AS $$
BEGIN
  ${note(ofWorker("'WORKER_CHANGED'"), "w.id", "(SELECT DISTINCT organisation_id, worker_id AS id FROM written) w")}
  RETURN NULL;
END $$;
CREATE FUNCTION note_readiness() RETURNS trigger LANGUAGE plpgsql ${PATH} AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    ${note(readiness("w", "NULL", "w.outcome"), "w.worker_id, w.route_id", "written w")}
  ELSIF TG_OP = 'DELETE' THEN
    ${note(readiness("w", "w.outcome", "NULL"), "w.worker_id, w.route_id", "written w")}
  ELSE
    ${note(
      readiness("w", "o.outcome", "w.outcome"),
      "w.worker_id, w.route_id",
      "written w JOIN was o ON o.organisation_id = w.organisation_id AND o.worker_id = w.worker_id AND o.route_id = w.route_id WHERE o.outcome <> w.outcome",
    )}
  END IF;
  RETURN NULL;
END $$;
${[
  ["fact", "note_facts", "INSERT"],
  ["post_change", "note_post_changes", "INSERT"],
  ["evidence_handover", "note_handed_in", "INSERT"],
  ["undoing", "note_undoings", "INSERT"],
  ...["INSERT", "UPDATE", "DELETE"].flatMap((operation) => [
    ["worker", "note_workers", operation],
    ["readiness", "note_readiness", operation],
  ]),
  ["aspiration", "note_aspirations", "INSERT"],
  ["aspiration", "note_aspirations", "DELETE"],
]
  .map(([table = "", by = "", operation = ""]) => {
    const seen = {
      INSERT: "NEW TABLE AS written",
      UPDATE: "OLD TABLE AS was NEW TABLE AS written",
      DELETE: "OLD TABLE AS written",
    }[operation];
    return `CREATE TRIGGER change_noted_${operation.toLowerCase()} AFTER ${operation} ON ${table} REFERENCING ${seen} FOR EACH STATEMENT EXECUTE FUNCTION ${by}();`;
  })
  .join("\n")}`;
