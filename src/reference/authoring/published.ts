/** What a draft became. */
export interface Published {
  /** Id of the version that it is the draft of. */
  readonly id: string;
  /** Ids of the versions that were published with it. */
  readonly alongside: readonly string[];
}

/** A draft that became one version and nothing else. */
export const publishedAlone = (id: string): Published => ({ id, alongside: [] });
