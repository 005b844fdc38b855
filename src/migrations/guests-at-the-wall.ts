/** Texts of the migration 1763683351000-across-organisations. Released with it, so never edited. */

const ME = `(SELECT nullif(current_setting('app.person', true), '')::uuid)`;
const HOST = `(SELECT nullif(current_setting('app.host', true), '')::uuid)`;
const TODAY = `(now() AT TIME ZONE 'Europe/London')::date`;
const REACHED = `ANY (string_to_array(current_setting('app.organisations', true), ',')::uuid[])`;
const ACTING = `ANY (string_to_array(current_setting('app.capacities', true), ','))`;

/**
 * Each asks the grants or consents on record, by the database's own clock, and is asked once a statement, in a sub-select: a
 * statement about one's own organisation never comes to it. They run as whoever calls them, so nothing passes the wall by them.
 */
const FUNCTIONS = `
CREATE FUNCTION granted_workers(VARIADIC among text[]) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(w.worker_id), '{}') FROM partner_grant g JOIN partner_grant_worker w ON w.organisation_id = g.organisation_id AND w.grant_id = g.id
  WHERE g.organisation_id = ${HOST} AND g.partner_organisation_id = ${REACHED} AND g.capacity = ANY (among) AND g.capacity = ${ACTING}
    AND g.from_on <= ${TODAY} AND (g.until_on IS NULL OR g.until_on > ${TODAY})
    AND NOT EXISTS (SELECT FROM partner_grant_end e WHERE e.organisation_id = g.organisation_id AND e.grant_id = g.id AND e.ended_on <= ${TODAY})
$$;
COMMENT ON FUNCTION granted_workers IS 'The workers of app.host for whom it has granted an organisation within reach one of these capacities, of those acted in, today.';

CREATE FUNCTION consented_workers(VARIADIC among text[]) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(c.worker_id), '{}') FROM copy_consent c
  WHERE c.organisation_id = ${HOST} AND c.to_organisation_id = ${REACHED} AND c.kinds && among AND 'HR' = ${ACTING}
    AND c.given_on <= ${TODAY} AND c.until_on > ${TODAY}
    AND NOT EXISTS (SELECT FROM copy_consent_end e WHERE e.organisation_id = c.organisation_id AND e.consent_id = c.id)
$$;
COMMENT ON FUNCTION consented_workers IS 'The workers of app.host who let an organisation within reach copy facts of one of these kinds, today; for HR.';

CREATE FUNCTION evidence_seen(organisation uuid, evidence uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT FROM evidence e WHERE e.organisation_id = organisation AND e.id = evidence);
END $$;
CREATE FUNCTION fact_seen(organisation uuid, fact uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT FROM fact f WHERE f.organisation_id = organisation AND f.id = fact);
END $$;
CREATE FUNCTION origin_seen(organisation uuid, origin uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT FROM fact f WHERE f.organisation_id = organisation AND f.origin_id = origin);
END $$;
CREATE FUNCTION fact_is_mine(organisation uuid, fact uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT FROM fact f WHERE f.organisation_id = organisation AND f.id = fact AND f.recorded_by = ${ME});
END $$;
ALTER FUNCTION evidence_seen(uuid, uuid) COST 1;
ALTER FUNCTION fact_seen(uuid, uuid) COST 1;
ALTER FUNCTION origin_seen(uuid, uuid) COST 1;
ALTER FUNCTION fact_is_mine(uuid, uuid) COST 1;`;

const AT_HOST = `(organisation_id = ${HOST}) IS TRUE`;
const listed = (words: readonly string[]) => words.map((word) => `'${word}'`).join(", ");
const granted = (column: string, ...capacities: readonly string[]) =>
  `(${column} = ANY ((SELECT granted_workers(${listed(capacities)}))::uuid[])) IS TRUE`;
const consented = (...kinds: readonly string[]) =>
  `(worker_id = ANY ((SELECT consented_workers(${listed(kinds)}))::uuid[])) IS TRUE`;
const anybody = (call: string) => `(SELECT cardinality(${call}) > 0)`;

const READERS = ["ASSESSOR", "PEER_SUPERVISOR", "LINE_MANAGER"];
const ALL = [...READERS, "PROVIDER"];
const KINDS = ["POST", "EVIDENCE", "COMPLETION", "CREDENTIAL", "SUPERVISION", "ENDORSEMENT"];
const A_READER = anybody(`granted_workers(${listed(READERS)})`);
const A_GUEST = anybody(`granted_workers(${listed(ALL)})`);
const A_COPIER = anybody(`consented_workers(${listed(KINDS)})`);

const policy = (table: string, command: string, condition: string) => {
  const clause = command === "INSERT" ? "WITH CHECK" : "USING";
  return `CREATE POLICY as_guest_${command.toLowerCase()} ON ${table} FOR ${command} ${clause} (${AT_HOST} AND (${condition}));`;
};

/** Which facts of the record a guest reads; and with a worker's consent to which kind they are copied. */
const RECORD: readonly (readonly [table: string, kind: string | null])[] = [
  ["post", "POST"],
  ["post_change", "POST"],
  ["evidence", "EVIDENCE"],
  ["evidence_handover", "EVIDENCE"],
  ["judgement", "EVIDENCE"],
  ["judgement_standing", "EVIDENCE"],
  ["conflict_of_interest", "EVIDENCE"],
  ["appeal", null],
  ["quality_check", null],
  ["credential", "CREDENTIAL"],
  ["credential_verification", "CREDENTIAL"],
  ["supervision", "SUPERVISION"],
  ["endorsement", "ENDORSEMENT"],
  ["waiver", null],
  ["decision", null],
];

const FACT_KINDS: Readonly<Record<string, readonly string[]>> = {
  POST: ["POST", "POST_CHANGE"],
  EVIDENCE: ["EVIDENCE", "EVIDENCE_HANDOVER", "JUDGEMENT", "CONFLICT"],
  COMPLETION: ["COMPLETION"],
  CREDENTIAL: ["CREDENTIAL", "CREDENTIAL_VERIFICATION"],
  SUPERVISION: ["SUPERVISION"],
  ENDORSEMENT: ["ENDORSEMENT"],
};
const CONSENTED_FACT = Object.entries(FACT_KINDS)
  .map(([kind, kinds]) => `(kind IN (${listed([...kinds, "UNDOING"])}) AND ${consented(kind)})`)
  .join(" OR ");

export const GUESTS = [
  FUNCTIONS,
  ...RECORD.map(([table, kind]) =>
    policy(
      table,
      "SELECT",
      kind === null
        ? granted("worker_id", ...READERS)
        : `${granted("worker_id", ...READERS)} OR ${consented(kind)}`,
    ),
  ),
  // A provider reads back what it recorded. A row that is being written has no row of fact yet that could be somebody else's.
  policy(
    "completion",
    "SELECT",
    `${granted("worker_id", ...READERS)} OR ${consented("COMPLETION")}
      OR (${granted("worker_id", "PROVIDER")} AND NOT EXISTS (SELECT FROM fact f WHERE f.organisation_id = completion.organisation_id AND f.id = completion.id AND f.recorded_by <> ${ME}))`,
  ),
  // Every guest sees that there are facts, not what they say: whoever records one has to come after the last.
  policy(
    "fact",
    "SELECT",
    `${granted("worker_id", ...ALL)} OR (worker_id IS NULL AND (${A_READER} OR ${A_COPIER})) OR ${CONSENTED_FACT}`,
  ),
  policy("fact", "INSERT", `recorded_by = ${ME} AND ${granted("worker_id", ...ALL)}`),
  policy("completion", "INSERT", granted("worker_id", "PROVIDER")),
  policy("judgement", "INSERT", granted("worker_id", "ASSESSOR")),
  policy("judgement_standing", "INSERT", granted("worker_id", "ASSESSOR")),
  policy("conflict_of_interest", "INSERT", `assessor_id = ${ME} AND ${granted("worker_id", "ASSESSOR")}`),
  policy("supervision", "INSERT", granted("worker_id", "PEER_SUPERVISOR", "LINE_MANAGER")),
  policy("endorsement", "INSERT", granted("worker_id", "PEER_SUPERVISOR", "LINE_MANAGER")),
  policy("undoing", "INSERT", `fact_is_mine(organisation_id, fact_id)`),
  policy("undoing", "SELECT", `fact_seen(organisation_id, fact_id)`),
  policy("fact_origin", "SELECT", `origin_seen(organisation_id, id)`),
  policy("claim", "SELECT", `evidence_seen(organisation_id, evidence_id)`),
  policy(
    "evidence_words",
    "SELECT",
    `evidence_seen(organisation_id, evidence_id) AND ${anybody("granted_workers('ASSESSOR')")}`,
  ),
  policy("worker", "SELECT", granted("id", ...ALL)),
  // Whoever records something holds the worker's row still, and changes nothing of it.
  `CREATE POLICY as_guest_lock ON worker FOR UPDATE USING (${AT_HOST} AND ${granted("id", ...ALL)}) WITH CHECK (false);`,
  // What the organisation says of itself, without which nothing could be worked out about anybody.
  ...["attestation", "assessment_policy", "acceptance_policy"].map((table) =>
    policy(table, "SELECT", A_READER),
  ),
  ...["assessor_appointment", "appointment_competence", "member"].map((table) =>
    policy(table, "SELECT", `${A_READER} OR ${A_COPIER}`),
  ),
  policy("idempotency", "SELECT", `subject = ${ME} AND ${A_GUEST}`),
  policy("idempotency", "INSERT", `subject = ${ME} AND ${A_GUEST}`),
  `GRANT EXECUTE ON FUNCTION granted_workers, consented_workers, evidence_seen, fact_seen, origin_seen, fact_is_mine TO peerway_service;`,
].join("\n");

/** What triggers write beside a fact, in whoever's name it was recorded: where such tables are there already. */
const BESIDE: readonly (readonly [table: string, command: string, condition: string])[] = [
  ["trail", "INSERT", A_GUEST],
  ["trail_head", "SELECT", A_GUEST],
  ["trail_head", "INSERT", A_GUEST],
  ["trail_head", "UPDATE", A_GUEST],
  ["readiness_state", "SELECT", granted("worker_id", ...ALL)],
  ["readiness_state", "UPDATE", granted("worker_id", ...ALL)],
];

export const OF_OTHER_MIGRATIONS = `
DO $$
BEGIN
${BESIDE.map(
  ([table, command, condition]) =>
    `  IF to_regclass('public.${table}') IS NOT NULL THEN ${policy(table, command, condition)} END IF;`,
).join("\n")}
  IF to_regproc('public.mark_readiness_of_appointments') IS NOT NULL THEN
    CREATE TRIGGER readiness_marked_insert AFTER INSERT ON acceptance_policy REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION mark_readiness_of_appointments();
  END IF;
  IF to_regproc('public.trail_organisations') IS NOT NULL THEN
    PERFORM trail_organisations();
  END IF;
END $$;`;
