import { randomUUID } from "node:crypto";
import type { Database } from "../../database/pool";
import { type CarriedUnit, carryOver } from "../../reference/carry-over";
import { insertDraft } from "../../repositories/drafts";
import { entryIn } from "../shared/check";
import { type Desk, refuse } from "../shared/desk";
import { authoring } from "./shared/drafts";

export interface CarryMappingOver {
  /** Code of the curriculum; null for the organisation's own. */
  readonly curriculum?: string | null;
  /** Codes of units; null for all of them. */
  readonly units?: readonly string[] | null;
}

/** A unit whose mapping leads on, and whose own it is. */
export interface UnitCarriedOver extends CarriedUnit {
  readonly unitVersionId: string;
  readonly organisationId: string | null;
}

/**
 * The units of a curriculum that are mapped to a retired edition, each with its mapping carried over.
 * @throws Refused where there is no such curriculum or unit. @throws Forbidden where the actor may not author it.
 */
export function unitsCarriedOver(desk: Desk, input: CarryMappingOver): readonly UnitCarriedOver[] {
  const { curriculum } = desk.reference;
  const own = curriculum.organisations.get(desk.actor.organisationId)?.code ?? "";
  const home = entryIn(curriculum.curricula.values(), input.curriculum ?? own, "curriculum", "curriculum");
  const organisationId = home.ownerOrganisationId;
  if (organisationId !== null && organisationId !== desk.actor.organisationId)
    refuse("NOT_FOUND", ["curriculum"], `Curriculum ${home.code} is another organisation's.`);
  authoring(desk, "CURRICULUM_UNIT", organisationId);
  const wanted = input.units?.map((code) => entryIn(curriculum.unitsOf(home.id), code, "units", "unit").id);
  return curriculum.currentUnitsOf(home.id).flatMap((unit) => {
    const carried = wanted?.includes(unit.unitId) === false ? null : carryOver(unit, desk.reference);
    return carried ? [{ ...carried, unitVersionId: unit.id, organisationId }] : [];
  });
}

/** Begins a draft of a unit with its mapping carried over. @returns the draft's id. */
export async function draftCarriedOver(
  desk: Desk,
  db: Database,
  { document, organisationId }: UnitCarriedOver,
): Promise<string> {
  const id = randomUUID();
  const { code, title } = document;
  const isNew = await insertDraft(db, {
    id,
    organisationId,
    kind: "CURRICULUM_UNIT",
    code,
    title,
    content: document,
    by: desk.actor.subject,
  });
  if (isNew) return id;
  return refuse(
    "ALREADY_RECORDED",
    [],
    `A draft of unit ${code} is open already. Publish or discard that one; the query drafts finds it.`,
  );
}
