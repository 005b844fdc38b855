import type { Organisation } from "../../entities";

/** Whether nobody signs in for an organisation on a day, YYYY-MM-DD. */
export const isClosed = ({ closedOn }: Pick<Organisation, "closedOn">, on: string): boolean =>
  closedOn !== null && closedOn <= on;
