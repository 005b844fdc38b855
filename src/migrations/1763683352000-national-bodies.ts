import type { MigrationInterface, QueryRunner } from "typeorm";

/** What is national is kept by stewards of national bodies: before, by those of any organisation. */
export class NationalBodies1763683352000 implements MigrationInterface {
  name = "NationalBodies1763683352000";

  async up(runner: QueryRunner): Promise<void> {
    await replace(runner, ANY_STEWARD, OF_NATIONAL_BODY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replace(runner, OF_NATIONAL_BODY, ANY_STEWARD);
  }
}

const ANY_STEWARD = `(SELECT 'STEWARD' = ANY (string_to_array(current_setting('app.capacities', true), ',')))`;
const OF_NATIONAL_BODY = `(SELECT 'STEWARD' = ANY (string_to_array(current_setting('app.capacities', true), ',')) AND EXISTS (SELECT FROM organisation o WHERE o.id = ANY (string_to_array(current_setting('app.organisations', true), ',')::uuid[]) AND o.kind = 'NATIONAL_BODY'))`;

/** In the policies that there are, and in the function that makes those of later tables. */
async function replace(runner: QueryRunner, before: string, after: string): Promise<void> {
  const [{ definition }] = (await runner.query(
    "SELECT pg_get_functiondef('wall_off_organisations'::regproc) AS definition",
  )) as [{ definition: string }];
  if (!definition.includes(quoted(before))) throw new Error("The walls are not built as they were.");
  await runner.query(definition.replace(quoted(before), () => quoted(after)));
  await runner.query(`
DO $$
DECLARE
  shared regclass;
BEGIN
  FOR shared IN SELECT polrelid::regclass FROM pg_policy WHERE polname = 'national' LOOP
    EXECUTE format('ALTER POLICY national ON %s USING (${quoted(`organisation_id IS NULL AND ${after}`)})', shared);
  END LOOP;
END $$`);
}

const quoted = (condition: string): string => condition.replaceAll("'", "''");
