import { OPERATOR_PERSONA } from "../../../src/access/persona";
import { personasOf, readDemonstration } from "../../../src/commands/demonstration";
import { DEMONSTRATION_DAY, PROJECT } from "../template";
import type { Asker } from "./askers";

/** What whoever runs the service does, and nobody who acts for an organisation. */
export const OF_OPERATORS: ReadonlySet<string> = new Set([
  "addOrganisation",
  "changeOrganisation",
  "closeOrganisation",
]);

/** Whoever runs the service. */
export const OPERATOR: Asker = {
  name: "OPERATOR",
  persona:
    personasOf(readDemonstration(PROJECT, DEMONSTRATION_DAY)).find(({ code }) => code === OPERATOR_PERSONA) ??
    null,
};
