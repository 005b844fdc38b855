import type { MigrationInterface, QueryRunner } from "typeorm";
import { PEOPLE, UNDOING_AND_GUARDS } from "./facts-common";
import { EVIDENCE_FACTS, OTHER_FACTS, POSTS } from "./facts-tables";

/**
 * People, their records at employers, and the append-only facts about them.
 *
 * Every fact is a row of `fact` (who recorded it, in what capacity, when) and a row of its own table; both are written once
 * and never changed. `recorded_at` is set here, under a lock on the worker, and strictly increases for each worker, so that
 * "known then" cannot change afterwards (docs/eligibility.md, section 1).
 */
export class PeopleAndFacts1763683240000 implements MigrationInterface {
  name = "PeopleAndFacts1763683240000";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [PEOPLE, POSTS, EVIDENCE_FACTS, OTHER_FACTS, UNDOING_AND_GUARDS])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE undoing, waiver, attestation, endorsement, supervision, credential_verification, credential, completion,
        judgement, appointment_competence, assessor_appointment, evidence_handover, claim, evidence_words, evidence,
        post_change, post, fact, idempotency, fact_origin, worker, member, person CASCADE;
      DROP FUNCTION stamp_fact, refuse_change_of_fact, refuse_change_of_handed_in CASCADE;
    `);
  }
}
