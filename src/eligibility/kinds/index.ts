import type { KnownFacts } from "../known-facts";
import type { LeafReading } from "../leaf";
import type { Clocks, LeafRequirement } from "../requirement";
import { readCompetence } from "./competence";
import { readCredential } from "./credential";
import { readEmployerCondition } from "./employer-condition";
import { readEndorsement } from "./endorsement";
import { readHoldsBand } from "./holds-band";
import { readSupervision } from "./supervision";
import { readTimeInRole } from "./time-in-role";
import { readUnitCompleted } from "./unit-completed";

/** Evaluates a record for a leaf requirement, by its kind. */
export function readLeaf(requirement: LeafRequirement, known: KnownFacts, clocks: Clocks): LeafReading {
  switch (requirement.kind) {
    case "COMPETENCE":
      return readCompetence(requirement, known, clocks);
    case "UNIT_COMPLETED":
      return readUnitCompleted(requirement, known);
    case "CREDENTIAL":
      return readCredential(requirement, known, clocks);
    case "TIME_IN_ROLE":
      return readTimeInRole(requirement, known);
    case "SUPERVISION":
      return readSupervision(requirement, known);
    case "ENDORSEMENT":
      return readEndorsement(requirement, known);
    case "HOLDS_BAND":
      return readHoldsBand(requirement, known);
    case "EMPLOYER_CONDITION":
      return readEmployerCondition(requirement, known);
  }
}
