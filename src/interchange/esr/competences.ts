import type { LeftOutReason } from "./columns";
import type { EsrRecord } from "./cut";
import type { EsrProblem } from "./newest";
import { dayIn, isProblem } from "./periods";

/** A competence that somebody holds. Days are YYYY-MM-DD. */
export interface EsrCompetence {
  readonly record: EsrRecord;
  /** Its name with bars. */
  readonly name: string;
  readonly awardedOn: string;
  readonly expiresOn: string | null;
}

/**
 * What a row says of a competence; or why it is left out, or cannot be recorded.
 * @param hasType whether a credential type stands for a name.
 */
export function competenceOf(
  record: EsrRecord,
  hasType: (name: string) => boolean,
): EsrCompetence | EsrProblem | LeftOutReason {
  const { Type: type, Status: status, "Competency Name": name = "" } = record.cells;
  if (type?.toUpperCase() !== "PERSONAL" || status?.toUpperCase() !== "ACHIEVED")
    return "COMPETENCE_NOT_HELD";
  if (!hasType(name)) return "COMPETENCE_WITHOUT_TYPE";
  const [certified, from, until] = ["Certification Date", "Effective Start Date", "Effective End Date"].map(
    (column) => dayIn(record, column),
  );
  const wrong = [certified, from, until].find(isProblem);
  if (wrong) return wrong;
  return {
    record,
    name,
    awardedOn: ((certified ?? from) as string | null) ?? "",
    expiresOn: (until as string | null) ?? null,
  };
}
