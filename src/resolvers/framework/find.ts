import type { Competence } from "../../entities";
import type { Reference } from "../../reference";
import type { CompetenceBy } from "../../schema/framework/by";
import { idOfType } from "../../schema/node";
import { exactlyOne } from "../../schema/one-of";

/** The competence that an input names, or null where there is none. */
export function competenceBy(reference: Reference, by: CompetenceBy): Competence | null {
  if (exactlyOne(by, ["id", "code"]) === "id")
    return reference.framework.competences.get(idOfType("Competence", by.id ?? "")) ?? null;
  const version = reference.framework.current(by.code?.framework ?? "");
  return version && reference.framework.competenceByCode(version.id, by.code?.code ?? "");
}
