/** The id of a change: the same in the feed and in every event that is sent about it. */
export const changeIdOf = ({
  organisationId,
  number,
  ordinal,
}: {
  readonly organisationId: string;
  /** The place of its transaction in the feed, and its own place in the transaction. */
  readonly number: number;
  readonly ordinal: number;
}): string => Buffer.from(`Change:${organisationId}:${number}.${ordinal}`).toString("base64url");
