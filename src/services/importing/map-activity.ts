import { randomUUID } from "node:crypto";
import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import { isIri } from "../../interchange/xapi/values";
import {
  countActivityMappings,
  endActivityMapping as endMapping,
  findActivityMappings,
  insertActivityMapping,
  lockLearningSystems,
  type MappedTo,
  mappingsInForce,
} from "../../repositories/importing/activity-mappings";
import type { NamedByCode, NamedUnit } from "../shared/by";
import { requireProgramme, requireUnit } from "../shared/codes";
import { refuse, type UseCaseContext } from "../shared/context";
import { requireListed } from "../shared/own-kinds";
import { parseId, requireLength } from "../shared/validation";
import { messages } from "./messages";

export interface MapActivity {
  readonly activity: string;
  readonly unit?: NamedUnit | null;
  readonly programme?: NamedByCode | null;
  /** Code of the credential type. */
  readonly credentialType?: string | null;
}

/** Most mappings in force of one organisation. */
const MOST = 5_000;

/**
 * States what an activity of the organisation's learning systems is here, in place of what it was. @returns the
 * id of the mapping.
 */
export async function mapActivity(
  context: UseCaseContext,
  db: Database,
  input: MapActivity,
): Promise<string> {
  const { organisationId, subject } = context.actor;
  capacityFor(context.actor, "connectLearningSystems", null);
  const activity = requireLength(input.activity, 500, "activity", 3);
  if (!isIri(activity)) refuse("UNREADABLE", ["activity"], messages.notAnIri);
  const to = mappedTo(context, input);
  await lockLearningSystems(db, organisationId);
  const [before] = await mappingsInForce(db, organisationId, [activity]);
  if (before && isSame(before, to)) return before.id;
  if (before) await endMapping(db, organisationId, before.id, subject);
  else if ((await countActivityMappings(db, organisationId)) >= MOST)
    refuse("OUT_OF_RANGE", [], messages.tooManyMappings(MOST));
  const id = randomUUID();
  await insertActivityMapping(db, { organisationId, id, activity, ...to, mappedBy: subject });
  return id;
}

const isSame = (one: MappedTo, other: MappedTo): boolean =>
  one.unitId === other.unitId &&
  one.programmeId === other.programmeId &&
  one.credentialTypeId === other.credentialTypeId;

/** @throws Refused unless it is a unit, a programme, both, or a credential type. */
function mappedTo(
  { reference, today }: UseCaseContext,
  { unit, programme, credentialType }: MapActivity,
): MappedTo {
  if (unit == null && programme == null && credentialType == null)
    refuse("MISSING", ["unit"], messages.mappedToNothing);
  if (credentialType != null && (unit != null || programme != null))
    refuse("UNREADABLE", ["credentialType"], messages.mappedToBoth);
  const dated = { on: today };
  return {
    unitId: unit == null ? null : requireUnit(reference, unit, dated).unitId,
    programmeId: programme == null ? null : requireProgramme(reference, programme, dated).programmeId,
    credentialTypeId:
      credentialType == null
        ? null
        : requireListed(reference.pathway.credentialTypes.values(), credentialType, "credentialType", {
            what: "credential type",
            facts: "credentials",
            on: today,
          }).id,
  };
}

/** Ends a mapping: statements about its activity are recorded as nothing from now on. @returns its id. */
export async function endActivityMapping(
  { actor }: UseCaseContext,
  db: Database,
  input: { readonly mapping: string },
): Promise<string> {
  capacityFor(actor, "connectLearningSystems", null);
  await lockLearningSystems(db, actor.organisationId);
  const id = parseId("ActivityMapping", input.mapping, "mapping");
  const [found] = await findActivityMappings(db, actor.organisationId, [id]);
  if (!found) return refuse("NOT_FOUND", ["mapping"], messages.mappingNotFound);
  if (found.endedAt !== null) refuse("WRONG_STATE", ["mapping"], messages.mappingEnded);
  await endMapping(db, actor.organisationId, id, actor.subject);
  return id;
}
