import type { Statement } from "../../database/pool";
import {
  columnOf,
  FACTS,
  type FactKind,
  type FactPage,
  type ReadRow,
  type ShownKind,
  type WorkerKind,
} from "../../facts";
import { type PostRow, posts } from "../workforce/posts";
import { type EvidenceRow, evidence, judgements } from "./evidence-reading";
import {
  type FactReading,
  inForceAndHolds,
  isUndone,
  type OfWorker,
  type ReadFact,
  readingOf,
  wasKnown,
  workerOf,
} from "./fact-reading";

/** What is worked out for the rows of some kinds. */
interface Computed {
  readonly POST: Omit<PostRow, keyof ReadRow<"POST">>;
  readonly EVIDENCE: Omit<EvidenceRow, keyof ReadRow<"EVIDENCE">>;
  readonly COMPLETION: { readonly unitId: string };
  readonly CREDENTIAL: { readonly verifiedOn: string | null };
  readonly APPEAL: { readonly lodgedOn: string };
  /** The instant at which it was recorded: of two of the same day, the later one counts. */
  readonly ORGANISATION_DETAIL: { readonly writtenAt: Date };
  /** Empty: all competences. */
  readonly ASSESSOR_APPOINTMENT: { readonly competenceIds: readonly string[] };
}

/** SQL: the same, of row `t`. */
const COMPUTED: Readonly<Partial<Record<FactKind, string>>> = {
  COMPLETION: `(SELECT v.unit_id FROM curriculum_unit_version v WHERE v.id = t.unit_version_id) AS "unitId"`,
  CREDENTIAL: `
    (SELECT min(v.verified_on)
      FROM credential_verification v
      WHERE v.organisation_id = $1 AND v.worker_id = t.worker_id AND v.credential_id = t.id
      AND v.verified_on <= $3::date AND ${wasKnown("v")} AND NOT ${isUndone("v", "EVER")}) AS "verifiedOn"`,
  APPEAL: 't.appealed_on AS "lodgedOn"',
  ORGANISATION_DETAIL: `
    (SELECT f.recorded_at FROM fact f
      WHERE f.organisation_id = $1 AND f.id = t.id) AS "writtenAt"`,
  ASSESSOR_APPOINTMENT: `
    ARRAY(SELECT c.competence_id FROM appointment_competence c JOIN competence k ON k.id = c.competence_id
         WHERE c.organisation_id = $1 AND c.appointment_id = t.id ORDER BY length(k.code), k.code) AS "competenceIds"`,
};

/** A row of a fact of one kind. */
export type FactRow<Kind extends ShownKind> = ReadFact & {
  readonly workerId: Kind extends WorkerKind ? string : null;
} & ReadRow<Kind> &
  (Kind extends keyof Computed ? Computed[Kind] : unknown);

/** Facts of a kind whose rows are those of its table. */
function factReading(page: FactPage): FactReading<OfWorker> {
  const columns = Object.entries(page.columns).flatMap(([name, { isRead }]) =>
    isRead ? [`t.${columnOf(name)} AS "${name}"`] : [],
  );
  const worker = page.of === "WORKER" ? "t.worker_id" : "NULL";
  const rows = ["t.id", `${worker} AS "workerId"`, ...columns].concat(COMPUTED[page.kind as FactKind] ?? []);
  const begins = page.from === null ? null : columnOf(page.from);
  const holds = inForceAndHolds(begins, page.until === undefined ? null : columnOf(page.until));
  const statement = (of: string, condition: string): Statement => ({
    name: `${page.table}-${of}`,
    text: `
      SELECT ${rows.join(", ")}, ${holds}
      FROM ${page.table} t
      WHERE t.organisation_id = $1 AND ${condition} AND ${wasKnown("t")}
      ORDER BY ${begins === null ? "" : `t.${begins} DESC, `}t.id`,
  });
  return {
    ofParents: readingOf(
      page.of === "WORKER"
        ? statement("of-workers", "t.worker_id = ANY($2)")
        : statement("of-organisation", "$2::uuid[] IS NULL"),
    ),
    parentOf: workerOf,
    byIds: readingOf(statement("by-id", "t.id = ANY($2)")),
  };
}

/** Kinds whose rows are put together from several tables. */
const OWN_READINGS: Readonly<Partial<Record<FactKind, object>>> = {
  POST: posts,
  EVIDENCE: evidence,
  JUDGEMENT: judgements,
};

/** How facts of each kind are read. */
export const FACT_READINGS = Object.fromEntries(
  FACTS.map((page) => [
    page.kind,
    OWN_READINGS[page.kind] ?? (page.of === "FACT" ? null : factReading(page)),
  ]),
) as unknown as { readonly [Kind in ShownKind]: FactReading<FactRow<Kind>> };
