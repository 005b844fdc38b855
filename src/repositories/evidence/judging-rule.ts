/**
 * Who may judge a worker's evidence of a competence on a day, in SQL: asked when somebody judges, when
 * evidence is assigned, and when it is looked for what waits for an assessor. Each takes SQL for what it
 * speaks of.
 */
export interface Judging {
  readonly organisation: string;
  readonly assessor: string;
  readonly worker: string;
  readonly competence: string;
  readonly on: string;
  /** SQL: pairs of a competence and another, if an appointment that names the second is one for the first too. Left out, they are looked up. */
  readonly carriedOver?: string;
}

/**
 * Whether an assessor is appointed for a competence on a day: known now, neither retracted nor revoked by
 * then.
 */
export const isAppointed = ({
  organisation,
  assessor,
  competence,
  on,
  carriedOver,
}: Omit<Judging, "worker">): string =>
  `EXISTS (
  SELECT FROM assessor_appointment p
  WHERE p.organisation_id = ${organisation} AND p.assessor_id = ${assessor} AND p.from_on <= ${on}::date
    AND (p.until_on IS NULL OR p.until_on > ${on}::date)
    AND NOT ${undoneBy("p", organisation, on)}
    AND (NOT EXISTS (SELECT FROM appointment_competence n
      WHERE n.organisation_id = ${organisation} AND n.appointment_id = p.id)
         OR EXISTS (SELECT FROM appointment_competence n WHERE n.organisation_id = ${organisation} AND n.appointment_id = p.id AND ${isNamed(competence, carriedOver)})))`;

/**
 * Whether appointment `n` names a competence, or one that it was carried over from. To look one up takes a function 98 µs, and a pair 1 at
 * most (30 November 2026).
 */
const isNamed = (competence: string, carriedOver: string | undefined): string =>
  carriedOver === undefined
    ? `n.competence_id = ANY (appointed_through(${competence}))`
    : `(n.competence_id = ${competence} OR (${competence}, n.competence_id) IN (${carriedOver}))`;

/** The days until which conflicts of interest are declared that hold on a day. */
export const conflictsOn = ({ organisation, assessor, worker, on }: Omit<Judging, "competence">): string => `
  SELECT i.until_on FROM conflict_of_interest i
  WHERE i.organisation_id = ${organisation} AND i.worker_id = ${worker} AND i.assessor_id = ${assessor} AND i.from_on <= ${on}::date AND (i.until_on IS NULL OR i.until_on > ${on}::date) AND NOT ${undoneBy("i", organisation, on)}`;

/**
 * Whether they have acted as the worker's line manager: recorded anything but a judgement on the record as
 * one.
 */
export const hasManaged = ({
  organisation,
  assessor,
  worker,
}: Pick<Judging, "organisation" | "assessor" | "worker">): string => `EXISTS (
  SELECT FROM fact f
  WHERE f.organisation_id = ${organisation} AND f.worker_id = ${worker} AND f.recorded_by = ${assessor}
    AND f.recorded_as = 'LINE_MANAGER'
    AND f.kind NOT IN ('JUDGEMENT', 'QUALITY_CHECK', 'CONFLICT')
    AND NOT EXISTS (SELECT FROM undoing u WHERE u.organisation_id = ${organisation} AND u.fact_id = f.id AND u.how = 'RETRACTION'))`;

/** Whether an organisation's policy lets line managers judge. */
export const managersMayJudge = (organisation: string): string =>
  `
    coalesce((SELECT y.line_managers_may_judge
      FROM assessment_policy y
      WHERE y.organisation_id = ${organisation}
      ORDER BY y.stated_at DESC
      LIMIT 1),
      false)`;

/**
 * Whether somebody could judge it on a day, as a member of the organisation. A partner's assessor is
 * appointed at home, where this cannot look: of them it is asked when they judge, and their assignment ends
 * with the grant.
 */
export const couldJudge = (judging: Judging): string => `(
  EXISTS (SELECT FROM member m
    WHERE m.organisation_id = ${judging.organisation} AND m.person_id = ${judging.assessor}
          AND (m.partner_organisation_id IS NOT NULL OR ${isAppointed(judging)}))
  AND NOT EXISTS (${conflictsOn(judging)})
  AND (NOT ${hasManaged(judging)} OR ${managersMayJudge(judging.organisation)}))`;

const undoneBy = (t: string, organisation: string, on: string): string =>
  `
    EXISTS (SELECT FROM undoing u
      WHERE u.organisation_id = ${organisation} AND u.fact_id = ${t}.id
        AND (u.how = 'RETRACTION' OR u.effective_on <= ${on}::date))`;
