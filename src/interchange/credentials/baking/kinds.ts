/** What can be in an image: a badge, or a record. */
export type BakedKind = "BADGE" | "RECORD";

/** What was found in an image. */
export interface Baked {
  readonly kind: BakedKind;
  /** JSON, or a token. */
  readonly text: string;
}
