import type { Database } from "../../database/pool";
import { publishPay, publishRoleBands } from "./bands";
import { publishCrosswalks } from "./crosswalks";
import { publishCurriculum, publishOwnUnits, publishProgrammes } from "./curriculum";
import type { ReferenceFiles } from "./files";
import { publishFrameworks } from "./framework";
import { publishRoutes } from "./routes";
import { openPublication } from "./version";
import { publishVocabulary } from "./vocabulary";

export { readReferenceFiles } from "./read-files";

/**
 * Publishes the reference data of the files, as the owner, inside the caller's transaction. Run again it
 * changes nothing; with a changed file it publishes new versions of what changed.
 */
export async function publishReference(database: Database, files: ReferenceFiles): Promise<void> {
  const db = await openPublication(database);
  await publishVocabulary(db, files);
  const frameworkOf = await publishFrameworks(db, files.frameworks);
  await publishCrosswalks(db, files.crosswalks, frameworkOf);
  // The routes are written against the framework that the curriculum teaches.
  const framework = frameworkOf(files.curriculum.framework);
  await publishCurriculum(db, files.curriculum, framework);
  await publishOwnUnits(db, files.programmes, frameworkOf);
  await publishProgrammes(db, files.programmes, files.curriculum.code);
  await publishPay(db, files.payBands.bands);
  await publishRoleBands(db, files.roleBands);
  await publishRoutes(db, files.routes, framework, files.curriculum.code);
}
