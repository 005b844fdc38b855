import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Evidence that is assigned to a partner's assessor is assigned under a grant, and the assignment holds as long as that one does: a
 * later grant for the same worker opens nothing of what was assigned before.
 */
export class AssignmentsEndWithGrants1763683420003 implements MigrationInterface {
  name = "AssignmentsEndWithGrants1763683420003";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [COLUMN, FUNCTIONS, THOSE_THAT_THERE_ARE, POLICY]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error("Assignments name the grant that they rest on. Restore a backup that was made before.");
  }
}

const PATH = "SET search_path = pg_catalog, public, pg_temp";
const TODAY = "(now() AT TIME ZONE 'Europe/London')::date";

const COLUMN = `
ALTER TABLE evidence_assignment ADD grant_id uuid, ADD FOREIGN KEY (organisation_id, grant_id) REFERENCES partner_grant (organisation_id, id);
COMMENT ON COLUMN evidence_assignment.grant_id IS 'The grant under which a partner''s assessor has it: it ends with that. Null: the assessor is the organisation''s own.';
CREATE INDEX assignment_under_grant ON evidence_assignment (organisation_id, grant_id) WHERE grant_id IS NOT NULL AND ended_at IS NULL;`;

const FUNCTIONS = `
CREATE FUNCTION grant_holds(organisation uuid, sought uuid) RETURNS boolean LANGUAGE plpgsql STABLE ${PATH} AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM partner_grant g
    WHERE g.organisation_id = organisation AND g.id = sought AND g.from_on <= ${TODAY} AND (g.until_on IS NULL OR g.until_on > ${TODAY})
      AND NOT EXISTS (SELECT FROM partner_grant_end e WHERE e.organisation_id = g.organisation_id AND e.grant_id = g.id AND e.ended_on <= ${TODAY}));
END $$;
COMMENT ON FUNCTION grant_holds IS 'Whether a grant is in force today, by the clock of the database.';

-- The grant that goes on longest of those in force; where there is none, the latest, which opens nothing.
CREATE FUNCTION assign_under_grant() RETURNS trigger LANGUAGE plpgsql ${PATH} AS $$
DECLARE
  partner uuid;
BEGIN
  SELECT partner_organisation_id INTO partner FROM member WHERE organisation_id = NEW.organisation_id AND person_id = NEW.assessor_id;
  NEW.grant_id := NULL;
  IF partner IS NOT NULL THEN
    SELECT g.id INTO NEW.grant_id FROM partner_grant g JOIN partner_grant_worker w ON w.organisation_id = g.organisation_id AND w.grant_id = g.id
    WHERE g.organisation_id = NEW.organisation_id AND g.partner_organisation_id = partner AND g.capacity = 'ASSESSOR' AND w.worker_id = NEW.worker_id
    ORDER BY grant_holds(g.organisation_id, g.id) DESC, g.until_on DESC NULLS FIRST, g.granted_at DESC LIMIT 1;
    IF NEW.grant_id IS NULL THEN
      RAISE EXCEPTION 'the partner was never granted to assess this worker' USING ERRCODE = '42501';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER under_grant BEFORE INSERT ON evidence_assignment FOR EACH ROW EXECUTE FUNCTION assign_under_grant();
GRANT EXECUTE ON FUNCTION grant_holds, assign_under_grant TO peerway_service;`;

/** The grant in force when it was assigned; without one the assignment has ended. The owner looks over the wall meanwhile. */
const OVER_THE_WALL = [
  "evidence_assignment",
  "member",
  "partner_grant",
  "partner_grant_worker",
  "partner_grant_end",
];
const force = (how: string) =>
  OVER_THE_WALL.map((table) => `ALTER TABLE ${table} ${how} ROW LEVEL SECURITY;`).join("\n");
const THOSE_THAT_THERE_ARE = `
${force("NO FORCE")}
ALTER TABLE evidence_assignment DISABLE TRIGGER USER;
UPDATE evidence_assignment a SET grant_id = (
  SELECT g.id FROM member m JOIN partner_grant g ON g.organisation_id = m.organisation_id AND g.partner_organisation_id = m.partner_organisation_id AND g.capacity = 'ASSESSOR'
  JOIN partner_grant_worker w ON w.organisation_id = g.organisation_id AND w.grant_id = g.id AND w.worker_id = a.worker_id
  WHERE m.organisation_id = a.organisation_id AND m.person_id = a.assessor_id AND g.granted_at <= a.assigned_at
    AND g.from_on <= (a.assigned_at AT TIME ZONE 'Europe/London')::date AND (g.until_on IS NULL OR g.until_on > (a.assigned_at AT TIME ZONE 'Europe/London')::date)
    AND NOT EXISTS (SELECT FROM partner_grant_end e WHERE e.organisation_id = g.organisation_id AND e.grant_id = g.id AND e.ended_on <= (a.assigned_at AT TIME ZONE 'Europe/London')::date)
  ORDER BY g.until_on DESC NULLS FIRST, g.granted_at DESC LIMIT 1);
UPDATE evidence_assignment a SET ended_at = clock_timestamp()
FROM member m WHERE m.organisation_id = a.organisation_id AND m.person_id = a.assessor_id AND m.partner_organisation_id IS NOT NULL AND a.grant_id IS NULL AND a.ended_at IS NULL;
ALTER TABLE evidence_assignment ENABLE TRIGGER USER;
${force("FORCE")}`;

const OWN = `(worker_id = (SELECT nullif(public.reach_of('worker'), '')::uuid)) IS TRUE`;
const ME = `(SELECT nullif(public.reach_of('person'), '')::uuid)`;
const BY_RIGHT = `((SELECT public.reach_of('operation')) IN ('carryOutErasure', 'retention')) IS TRUE`;
const OF_WORDS = (row: string) =>
  `${row}.organisation_id = evidence_words.organisation_id AND ${row}.evidence_id = evidence_words.evidence_id`;

/** As it was, but that an assignment holds only while its grant does. */
const POLICY = `
ALTER POLICY read_by_whom_they_are_for ON evidence_words USING (
  ${OWN} OR ${BY_RIGHT}
  OR (NOT EXISTS (SELECT FROM evidence_handover h WHERE ${OF_WORDS("h")} AND h.handover = 'WITHDRAWN')
      AND NOT EXISTS (SELECT FROM undoing u WHERE u.organisation_id = evidence_words.organisation_id AND u.fact_id = evidence_words.evidence_id AND u.how = 'RETRACTION')
      AND (EXISTS (SELECT FROM evidence_assignment a WHERE ${OF_WORDS("a")} AND a.assessor_id = ${ME} AND a.ended_at IS NULL AND (a.grant_id IS NULL OR public.grant_holds(a.organisation_id, a.grant_id)))
           OR EXISTS (SELECT FROM evidence_share s WHERE ${OF_WORDS("s")} AND s.shared_with = ${ME} AND s.stopped_at IS NULL
                      AND s.until_on > (SELECT nullif(public.reach_of('today'), '')::date)))));`;
