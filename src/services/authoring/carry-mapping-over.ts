import { randomUUID } from "node:crypto";
import type { Database } from "../../database/pool";
import type { Curriculum } from "../../entities";
import { type CarriedUnit, carryOver } from "../../reference/carry-over";
import { insertDraft } from "../../repositories/authoring/drafts";
import type { NamedByCode, NamedUnit } from "../shared/by";
import { requireCurriculum, requireUnit } from "../shared/codes";
import { refuse, type UseCaseContext } from "../shared/context";
import { requireIdempotencyKey } from "../shared/idempotency-key";
import { messages } from "./messages";
import { requireAuthor } from "./shared/drafts";

/** Most units that one call names. */
const MOST = 250;

export interface CarryMappingOver {
  readonly idempotencyKey?: string | null;
  /** Null for the organisation's own. */
  readonly curriculum?: NamedByCode | null;
  /** Units of it; null for all of them. */
  readonly units?: readonly NamedUnit[] | null;
}

/** A unit whose mapping leads on, and whose own it is. */
export interface UnitCarriedOver extends CarriedUnit {
  readonly unitVersionId: string;
  readonly organisationId: string | null;
}

/**
 * The units of a curriculum that are mapped to a retired edition, each with its mapping carried over.
 * @throws Refused if the curriculum or a unit is not found. @throws Forbidden if the actor may not author it.
 */
export function unitsCarriedOver(
  context: UseCaseContext,
  input: CarryMappingOver,
): readonly UnitCarriedOver[] {
  if (input.idempotencyKey != null) requireIdempotencyKey(input.idempotencyKey);
  const { curriculum } = context.reference;
  const own = curriculum.organisations.get(context.actor.organisationId)?.code ?? "";
  const home = requireCurriculum(context.reference, input.curriculum ?? { code: own }, ["curriculum"]);
  const organisationId = home.ownerOrganisationId;
  if (organisationId !== null && organisationId !== context.actor.organisationId)
    refuse("NOT_FOUND", ["curriculum"], messages.curriculumOfOther(home.code));
  requireAuthor(context, "CURRICULUM_UNIT", organisationId);
  const wanted = input.units && unitsWanted(context, home, input.units);
  return curriculum.currentUnitsOf(home.id).flatMap((unit) => {
    const carried = wanted?.includes(unit.unitId) === false ? null : carryOver(unit, context.reference);
    return carried ? [{ ...carried, unitVersionId: unit.id, organisationId }] : [];
  });
}

/**
 * @returns the ids of units of a curriculum. @throws Refused for one that there is not, or that is another
 * curriculum's.
 */
function unitsWanted(
  { reference, today }: UseCaseContext,
  home: Curriculum,
  names: readonly NamedUnit[],
): string[] {
  if (names.length < 1 || names.length > MOST)
    refuse(
      names.length === 0 ? "MISSING" : "OUT_OF_RANGE",
      ["units"],
      messages.unitsCount(names.length, MOST),
    );
  return names.map((by, at) => {
    const path = ["units", String(at)];
    const { unitId } = requireUnit(reference, by, { on: today }, path);
    const { curriculumId } = reference.curriculum.units.get(unitId) ?? {};
    return curriculumId === home.id
      ? unitId
      : refuse("NOT_FOUND", path, messages.unitOfOtherCurriculum(home.code));
  });
}

/** Begins a draft of a unit with its mapping carried over. @returns the draft's id. */
export async function draftCarriedOver(
  context: UseCaseContext,
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
    by: context.actor.subject,
  });
  if (isNew) return id;
  return refuse("ALREADY_RECORDED", [], messages.unitDraftOpen(code));
}
