import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The policies for people of a partner and for copying hold for a role of their own, which work at another organisation's door is
 * done as: PostgreSQL sets up every policy of the current role for every statement, and hardly any work is at a door. What that
 * saves stands in bench/README.md.
 *
 * peerway_guest is a member of peerway_service and may what that may, so nothing is ever granted to it. Whoever may become the one
 * has to be able to become the other: logins that could be peerway_service when this runs are made members.
 *
 * The statements that mark readiness are planned once: without the policies the planner takes a plan for the very workers to be so
 * much cheaper that it makes a new one each time. Microseconds for writing one fact, on the bench's 2,500 workers: 630 with the
 * policies, 950 without, 540 without and planned once.
 */
export class GuestsHaveARole1763683380000 implements MigrationInterface {
  name = "GuestsHaveARole1763683380000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MAKE_ROLE);
    await runner.query(LET_LOGINS_BECOME_IT);
    await runner.query(holdFor("peerway_guest"));
    await runner.query(
      "ALTER FUNCTION mark_readiness(uuid[], uuid[]) SET plan_cache_mode = force_generic_plan",
    );
  }

  /** The role stays: another database of the cluster may use it. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER FUNCTION mark_readiness(uuid[], uuid[]) RESET plan_cache_mode");
    await runner.query(holdFor("PUBLIC"));
  }
}

/** Roles belong to the cluster, so another database may have made it already, or be making it now. */
const MAKE_ROLE = `
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'peerway_guest') THEN
    CREATE ROLE peerway_guest NOLOGIN INHERIT;
  END IF;
  IF NOT pg_has_role('peerway_guest', 'peerway_service', 'USAGE') THEN
    GRANT peerway_service TO peerway_guest;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$`;

/** Whoever could let others be peerway_service, such as the owner of another database of the cluster, can let them be this. */
const LET_LOGINS_BECOME_IT = `
DO $$
DECLARE
  login record;
BEGIN
  BEGIN
    GRANT peerway_guest TO CURRENT_USER;
    FOR login IN
      SELECT r.rolname, bool_or(m.admin_option) AS may_grant FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member
      WHERE m.roleid = 'peerway_service'::regrole AND NOT pg_has_role(r.oid, 'peerway_guest', 'MEMBER') GROUP BY r.rolname
    LOOP
      EXECUTE format('GRANT peerway_guest TO %I %s', login.rolname, CASE WHEN login.may_grant THEN 'WITH ADMIN OPTION' END);
    END LOOP;
  EXCEPTION
    WHEN unique_violation THEN NULL;
    WHEN insufficient_privilege THEN
      IF NOT pg_has_role(current_user, 'peerway_guest', 'MEMBER') THEN
        RAISE insufficient_privilege USING MESSAGE = format('%I may not join the role peerway_guest, which is there already. Whoever administers the roles of this server can run: GRANT peerway_guest TO %I WITH ADMIN OPTION', current_user, current_user);
      END IF;
  END;
END $$`;

const holdFor = (role: string) => `
DO $$
DECLARE
  guest record;
BEGIN
  FOR guest IN SELECT polname, polrelid::regclass AS of_table FROM pg_policy WHERE polname LIKE 'as\\_guest\\_%' LOOP
    EXECUTE format('ALTER POLICY %I ON %s TO ${role}', guest.polname, guest.of_table);
  END LOOP;
END $$`;
