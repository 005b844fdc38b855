/** The day and the instant of a question. */
export interface Asked {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly knownAt: Date;
}
