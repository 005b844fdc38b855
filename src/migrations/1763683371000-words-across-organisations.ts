import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The words of evidence for people of a partner: an assessor that it is assigned to, and whoever the worker shares it with. These
 * policies open the door; those of the privacy wall still ask for the assignment or the share.
 */
export class WordsAcrossOrganisations1763683371000 implements MigrationInterface {
  name = "WordsAcrossOrganisations1763683371000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY as_guest_select ON evidence_words;
      CREATE POLICY as_guest_select ON evidence_words FOR SELECT USING (${AT_HOST} AND ${granted(ALL)});
      CREATE POLICY as_guest_select ON evidence_share FOR SELECT USING (${AT_HOST} AND ${granted(ALL)});
      CREATE POLICY as_guest_select ON evidence_assignment FOR SELECT USING (${AT_HOST} AND ${granted(READERS)});
    `);
    for (const [table, command, clause] of TRAIL)
      await runner.query(`
        DO $$ BEGIN
          IF NOT EXISTS (SELECT FROM pg_policy WHERE polname = 'as_guest_${command.toLowerCase()}' AND polrelid = '${table}'::regclass) THEN
            CREATE POLICY as_guest_${command.toLowerCase()} ON ${table} FOR ${command} ${clause} (${AT_HOST} AND ${A_GUEST});
          END IF;
        END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY as_guest_select ON evidence_assignment;
      DROP POLICY as_guest_select ON evidence_share;
      DROP POLICY as_guest_select ON evidence_words;
      CREATE POLICY as_guest_select ON evidence_words FOR SELECT USING (${AT_HOST} AND evidence_seen(organisation_id, evidence_id) AND (SELECT cardinality(granted_workers('ASSESSOR')) > 0));
    `);
  }
}

const READERS = "'ASSESSOR', 'PEER_SUPERVISOR', 'LINE_MANAGER'";
const ALL = `${READERS}, 'PROVIDER'`;
const AT_HOST = "(organisation_id = (SELECT nullif(current_setting('app.host', true), '')::uuid)) IS TRUE";
const granted = (capacities: string) =>
  `(worker_id = ANY ((SELECT granted_workers(${capacities}))::uuid[])) IS TRUE`;
const A_GUEST = `(SELECT cardinality(granted_workers(${ALL})) > 0)`;

/** Where the grants were there before the trail was, they could not open it. */
const TRAIL = [
  ["trail", "INSERT", "WITH CHECK"],
  ["trail_head", "SELECT", "USING"],
  ["trail_head", "INSERT", "WITH CHECK"],
  ["trail_head", "UPDATE", "USING"],
] as const;
