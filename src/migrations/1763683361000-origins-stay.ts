import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Where a copied fact comes from is as much a part of it as what it says: readiness rests on it, and it is written before the fact
 * that names it, which marks readiness. So it never changes, as little as the fact.
 */
export class OriginsStay1763683361000 implements MigrationInterface {
  name = "OriginsStay1763683361000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON fact_origin FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact()",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TRIGGER written_once ON fact_origin");
  }
}
