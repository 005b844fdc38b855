import { Duty, type Statement } from "../entities";
import type { Reference } from ".";

/** What an organisation owes its peer workers, made once for each state of the reference data. */
const made = new WeakMap<Reference["framework"], readonly Duty[]>();

/**
 * Every duty: the statements of the organisational competences of current framework versions, in their order,
 * then the duties outside the framework by code.
 */
export function dutiesIn({ framework, pathway }: Reference): readonly Duty[] {
  let within = made.get(framework);
  if (!within) {
    within = [...framework.versions.values()]
      .filter(({ status }) => status === "PUBLISHED")
      .flatMap(({ id }) => framework.competencesOfVersion(id))
      .filter(({ kind }) => kind === "ORGANISATIONAL")
      .flatMap(({ id }) => framework.statementsOf(id))
      .map(dutyOf);
    made.set(framework, within);
  }
  return [...within, ...pathway.duties];
}

/** The duty with an id, also one of an earlier framework version; null if there is none. */
export function findDuty(reference: Reference, id: string): Duty | null {
  const statement = reference.framework.statements.get(id);
  const competence = reference.framework.competences.get(statement?.competenceId ?? "");
  if (statement && competence?.kind === "ORGANISATIONAL") return dutyOf(statement);
  return reference.pathway.duties.find((duty) => duty.id === id) ?? null;
}

const dutyOf = ({ id, code, text, basis }: Statement): Duty =>
  Object.assign(new Duty(), {
    id,
    code,
    title: text,
    asksForDocument: false,
    basis,
    sourceRef: null,
    note: null,
  });
