import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * That an account which took up somebody else's worker record has been detached from it, who did so and why; and that it may take it up
 * again. An account that was detached and not readmitted takes that record up no more, whatever number its token claims.
 */
export class AccountsDetached1763683430000 implements MigrationInterface {
  name = "AccountsDetached1763683430000";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      TABLES,
      "SELECT wall_off_organisations()",
      "SELECT trail_organisations()",
      reasonsWith(OURS),
    ])
      await runner.query(statement);
  }

  /** Fails where an account has been detached: it could take the record up again, and the trail seals why. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN
        IF EXISTS (SELECT FROM account_detachment) THEN
          RAISE EXCEPTION 'accounts have been detached from worker records';
        END IF;
      END $$;
      ${reasonsWith("")}
      DROP TABLE account_readmission, account_detachment;
    `);
  }
}

const TABLES = `
CREATE TABLE account_detachment (
  organisation_id  uuid NOT NULL,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  worker_id        uuid NOT NULL,
  person_id        uuid NOT NULL REFERENCES person,
  reason           text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  detached_by      uuid NOT NULL REFERENCES person,
  detached_at      timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id)
);
CREATE INDEX account_detachment_of_worker ON account_detachment (organisation_id, worker_id, person_id);
COMMENT ON TABLE account_detachment IS 'That a person''s accounts no longer lead to a worker record, and take it up no more.';
COMMENT ON COLUMN account_detachment.person_id IS 'Whose record it was taken to be.';

CREATE TABLE account_readmission (
  organisation_id  uuid NOT NULL,
  detachment_id    uuid NOT NULL,
  worker_id        uuid NOT NULL,
  reason           text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  readmitted_by    uuid NOT NULL REFERENCES person,
  readmitted_at    timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, detachment_id),
  FOREIGN KEY (organisation_id, detachment_id) REFERENCES account_detachment (organisation_id, id),
  FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id)
);
COMMENT ON TABLE account_readmission IS 'That they may take it up again, as long as it waits.';
GRANT SELECT, INSERT ON account_detachment, account_readmission TO peerway_service;`;

const OURS = `
    WHEN 'ACCOUNT_DETACHMENT' THEN (SELECT reason FROM public.account_detachment WHERE organisation_id = organisation AND id = object::uuid)
    WHEN 'ACCOUNT_READMISSION' THEN (SELECT reason FROM public.account_readmission WHERE organisation_id = organisation AND detachment_id = object::uuid)`;

const reasonsWith = (more: string): string => `
CREATE OR REPLACE FUNCTION reason_of(organisation uuid, about text, object text) RETURNS text LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN CASE about
    WHEN 'UNDOING' THEN (SELECT reason FROM public.undoing WHERE organisation_id = organisation AND id = object::uuid)
    WHEN 'JUDGEMENT' THEN (SELECT reason FROM public.judgement WHERE organisation_id = organisation AND id = object::uuid)
    WHEN 'QUALITY_CHECK' THEN (SELECT reason FROM public.quality_check WHERE organisation_id = organisation AND id = object::uuid)
    WHEN 'WAIVER' THEN (SELECT reason FROM public.waiver WHERE organisation_id = organisation AND id = object::uuid)
    WHEN 'DECISION' THEN (SELECT reason FROM public.decision WHERE organisation_id = organisation AND id = object::uuid)
    WHEN 'ERASURE_REQUEST' THEN (SELECT reason FROM public.erasure_request WHERE organisation_id = organisation AND id = object::uuid)
    WHEN 'PARTNER_GRANT_END' THEN (SELECT reason FROM public.partner_grant_end WHERE organisation_id = organisation AND grant_id = object::uuid)${more}
  END;
END $$;`;
