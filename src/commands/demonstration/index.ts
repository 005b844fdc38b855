import type { Persona } from "../../access/persona";
import { openPool } from "../../database/connections";
import type { Database } from "../../database/pool";
import type { RlsScope } from "../../database/rls-scope";
import { inTransaction } from "../../database/transaction";
import type { Reference } from "../../reference";
import { insertMissing } from "../../repositories/authoring/publishing";
import {
  gatherStatistics,
  hasWorkers,
  lockDemonstration,
  waitWithoutLimit,
} from "../../repositories/shared/demonstration";
import { insertSignIn, missingSignIns } from "../../repositories/workforce/sign-in";
import { insertPerson } from "../../repositories/workforce/workforce";
import type { DemonstrationFile } from "./file";
import { addOwnKinds, enterStaff, loadDemonstration, publishLocalVersions, publishProgrammes } from "./load";
import { organisationId } from "./personas";

export { type DemonstrationFile, readDemonstration } from "./file";
export { personasOf } from "./personas";

/** Enters the demonstration employers, so that the reference data that is read next knows them. */
export async function enterOrganisations(ownerUrl: string, file: DemonstrationFile): Promise<void> {
  await inOne(ownerUrl, async (db) => {
    await insertMissing(
      db,
      "organisation",
      file.organisations.map(({ code, name, kind }) => ({ id: organisationId(code), code, name, kind })),
    );
  });
}

/**
 * Records the demonstration if it is not on record: all of it or nothing, except for the kinds of its
 * employers' own, what they teach, and what they have changed of national routes, which is published first. Its staff are entered in either case: each can be acted as.
 * @param readReference gives the reference data as it stands.
 */
export async function recordDemonstration(
  ownerUrl: string,
  readReference: () => Promise<Reference>,
  file: DemonstrationFile,
): Promise<void> {
  const organisations = file.organisations.map(({ code }) => organisationId(code));
  const rlsScope = {
    organisations,
    worker: null,
    person: null,
    capacities: [],
    operation: "loadDemonstration",
  };
  let isNew = false;
  const recordUnlessThere = async (db: Database) => {
    await waitForOthers(db);
    isNew = !(await hasWorkers(db, organisations));
    if (isNew) await loadDemonstration(db, reference, file);
  };
  await inOne(
    ownerUrl,
    async (db) => {
      await waitForOthers(db);
      // Only now: another process may have published meanwhile.
      const asItStands = await readReference();
      await enterStaff(db, file);
      await addOwnKinds(db, asItStands, file);
      await publishProgrammes(db, asItStands, file);
      await publishLocalVersions(db, asItStands, file);
    },
    rlsScope,
  );
  const reference = await readReference();
  await inOne(ownerUrl, recordUnlessThere, rlsScope);
  if (isNew) await inOne(ownerUrl, gatherStatistics);
}

/**
 * Waits, however long it takes, for another process that loads the demonstration. Processes that start
 * together would each find nothing, and the later ones would fail on what the first has recorded.
 */
async function waitForOthers(db: Database): Promise<void> {
  await waitWithoutLimit(db);
  await lockDemonstration(db);
}

/**
 * Enters which person each persona is, so that a token of the issuer leads to the record that the
 * demonstration holds of them.
 */
export async function enterPersonas(
  ownerUrl: string,
  issuer: string,
  personas: readonly Persona[],
): Promise<void> {
  await inOne(ownerUrl, async (db) => {
    const codes = personas.map(({ code }) => code);
    const missing = new Set(await missingSignIns(db, issuer, codes));
    for (const { code, actor } of personas.filter((each) => missing.has(each.code))) {
      await insertPerson(db, actor.subject);
      await insertSignIn(db, { issuer, subject: code }, actor.subject);
    }
  });
}

/**
 * @param reach whose rows the work may touch, as the service; left out, it works as the owner, and touches
 * nobody's.
 */
async function inOne(
  ownerUrl: string,
  work: (db: Database) => Promise<void>,
  rlsScope?: RlsScope,
): Promise<void> {
  const pool = openPool(ownerUrl, { max: 1, pipeline: true });
  try {
    await inTransaction(pool, work, { rlsScope, unbounded: true });
  } finally {
    await pool.end();
  }
}
