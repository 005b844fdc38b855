/** The day and the instant of a question. */
export interface Clocks {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly knownAt: Date;
}
