import type { Organisation } from "../../entities";
import type { Reference } from "../../reference";

/** The organisations whose records are in this database, and not moved to another one, by their ids. */
export const organisationsHere = ({ curriculum }: Pick<Reference, "curriculum">): Map<string, Organisation> =>
  new Map([...curriculum.organisations].filter(([, { movedTo }]) => movedTo === null));
