import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * A post has the number of its assignment, and its contract kind, team and number change from a day, as its hours do. An undoing says
 * whether it corrects what an extract had said before: such a fact is recorded again when the extract returns to it, while a fact
 * that a person took back is not.
 */
export class PostsChange1763683480000 implements MigrationInterface {
  name = "PostsChange1763683480000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE post ADD assignment_number text CHECK (length(assignment_number) BETWEEN 1 AND 40);
      COMMENT ON COLUMN post.assignment_number IS 'The employer''s own number of the assignment, which stays when the role band changes.';
      ALTER TABLE post_change
        ADD contract_kind text CHECK (contract_kind IN ('PERMANENT', 'FIXED_TERM', 'BANK', 'APPRENTICESHIP', 'SECONDMENT', 'VOLUNTARY')),
        ADD team text CHECK (length(team) BETWEEN 1 AND 200),
        ADD assignment_number text CHECK (length(assignment_number) BETWEEN 1 AND 40),
        DROP CONSTRAINT post_change_change_check,
        ADD CONSTRAINT post_change_change_check CHECK (change IN ('END', 'HOURS', 'CONTRACT', 'TEAM', 'ASSIGNMENT')),
        ADD CHECK ((change = 'CONTRACT') = (contract_kind IS NOT NULL)),
        ADD CHECK ((change = 'ASSIGNMENT') = (assignment_number IS NOT NULL)),
        ADD CHECK (change = 'TEAM' OR team IS NULL);
      COMMENT ON COLUMN post_change.team IS 'The new team of a change of team; null: none from then on.';
      ALTER TABLE undoing ADD correction boolean CHECK (correction);
      COMMENT ON COLUMN undoing.correction IS 'True where an extract corrects what it had said before; null where somebody took it back.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE undoing DROP correction;
      ALTER TABLE post_change DROP CONSTRAINT post_change_change_check, DROP contract_kind, DROP team, DROP assignment_number;
      ALTER TABLE post_change ADD CONSTRAINT post_change_change_check CHECK (change IN ('END', 'HOURS'));
      ALTER TABLE post DROP assignment_number;
    `);
  }
}
