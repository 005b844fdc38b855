import type { Database } from "../../../database/pool";
import { type EsrHeader, placeOf } from "../../../interchange/esr";
import {
  findTakenEsrFiles,
  findUnfinishedEsrFile,
  lockEsrFilesOf,
} from "../../../repositories/importing/esr-files";
import { messages } from "../messages";
import { FileError } from "../shared/file-error";

/**
 * Files of ESR are taken one after the other, by the instants in their first lines.
 * @throws FileError for one that is older than the latest, that leaves a gap, or that comes while another is
 * not recorded to its end.
 */
export async function requireEsrOrder(
  db: Database,
  organisationId: string,
  header: EsrHeader,
  {
    digest,
    afterGap,
    dryRun,
  }: { readonly digest: string; readonly afterGap: boolean; readonly dryRun: boolean },
): Promise<void> {
  if (!dryRun) {
    await lockEsrFilesOf(db, organisationId);
    const unfinished = await findUnfinishedEsrFile(db, organisationId, digest);
    if (unfinished !== null) throw new FileError(messages.esr.unfinished(unfinished));
  }
  const taken = await findTakenEsrFiles(db, organisationId, header);
  const { latest } = taken;
  const { previousRun, thisRun } = header;
  const place = placeOf(header, taken);
  if (place === "OLDER" && latest !== null) throw new FileError(messages.esr.older(thisRun, latest));
  if (place === "GAP" && !afterGap && previousRun !== null)
    throw new FileError(
      latest === null ? messages.esr.noneBefore(previousRun) : messages.esr.gap(previousRun, latest),
    );
}
