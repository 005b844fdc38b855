import "reflect-metadata";
import { SERVICE_ROLE } from "../../src/database/pool";
import { loadReference, type Reference } from "../../src/reference";
import { openReferenceReader } from "../../src/repositories/authoring/reference";

/** The published reference data of a cloned database, read as the service reads it. */
export async function referenceOf(ownerUrl: string): Promise<Reference> {
  const reader = await openReferenceReader(ownerUrl, SERVICE_ROLE);
  try {
    return await loadReference(reader);
  } finally {
    await reader.close();
  }
}
