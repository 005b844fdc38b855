/**
 * The id of a change: the same in the feed and in every event that is sent about it. It names the transaction by
 * its random id, not by its number, which is given again if an older backup is restored.
 */
export const changeIdOf = ({
  organisationId,
  batchId,
  ordinal,
}: {
  readonly organisationId: string;
  /** The transaction, and the place of the change in it. */
  readonly batchId: string;
  readonly ordinal: number;
}): string => Buffer.from(`Change:${organisationId}:${batchId}.${ordinal}`).toString("base64url");
