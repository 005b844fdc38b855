import { BEGINNING, type Day, NEVER } from "./days";
import type { Facts, JudgementFact } from "./facts";
import { groupLookup, uniqueLookup } from "./lookup";

/** A record whose judgements have the level accepted, by its id. */
export interface RecordWithLevels extends Facts {
  readonly judgements: readonly (JudgementFact & { readonly levelId: string | null })[];
}

/** A claim that was accepted and is in force on a day. */
export interface Attained {
  readonly claimId: string;
  readonly evidenceId: string;
  readonly competenceId: string;
  /** The level accepted. */
  readonly levelId: string;
  /** The day of the work. */
  readonly doneOn: Day;
  readonly judgedOn: Day;
}

/** What a record attains on a day, and until when. */
export interface Attainments {
  readonly rows: readonly Attained[];
  /** The first later day on which time alone may change it: something on record takes effect. */
  readonly dueOn: Day;
}

/**
 * What assessors have accepted and is in force on a day, by all that is recorded: neither the judgement nor the
 * evidence undone by then, the evidence not withdrawn, no later judgement of the claim. Whether a route counts it
 * is another question.
 */
export function attainmentsOn(record: RecordWithLevels, day: Day): Attainments {
  const undone = undoneFrom(record);
  const withdrawn = withdrawnFrom(record);
  const evidenceOf = uniqueLookup(record.evidence, ({ id }) => id);
  const judgementsOf = groupLookup(record.judgements, ({ claimId }) => claimId);
  const rows: Attained[] = [];
  for (const { id: claimId, evidenceId, competenceId } of record.claims) {
    const evidence = evidenceOf(evidenceId);
    if (!evidence || undone.from(evidenceId) <= day || withdrawn(evidenceId) <= day) continue;
    const judgements = judgementsOf(claimId);
    for (const judgement of judgements) {
      const { levelId, judgedOn } = judgement;
      const isInForce =
        judgement.outcome === "ACCEPTED" && judgedOn <= day && undone.from(judgement.id) > day;
      if (!isInForce || levelId === null || isSuperseded(judgement, judgements, undone.isRetracted, day))
        continue;
      rows.push({ claimId, evidenceId, competenceId, levelId, doneOn: evidence.doneOn, judgedOn });
    }
  }
  let dueOn = NEVER;
  const turn = (on: Day) => {
    if (on > day && on < dueOn) dueOn = on;
  };
  for (const { id } of record.evidence) {
    turn(undone.from(id));
    turn(withdrawn(id));
  }
  for (const { id, judgedOn } of record.judgements) {
    turn(undone.from(id));
    turn(judgedOn);
  }
  return { rows, dueOn };
}

/** A later judgement of the claim counts from its day, unless it was retracted. */
const isSuperseded = (
  { recordedAt }: JudgementFact,
  judgements: readonly JudgementFact[],
  isRetracted: (factId: string) => boolean,
  day: Day,
): boolean =>
  judgements.length > 1 &&
  judgements.some(
    (later) => later.recordedAt > recordedAt && later.judgedOn <= day && !isRetracted(later.id),
  );

/** From when facts are undone: retracted ones from the beginning. */
function undoneFrom({ undoings }: Facts): {
  readonly from: (factId: string) => Day;
  readonly isRetracted: (factId: string) => boolean;
} {
  const first = new Map<string, Day>();
  const retracted = new Set<string>();
  for (const { kind, factId, effectiveOn } of undoings) {
    if (kind === "RETRACTION") retracted.add(factId);
    const from = kind === "RETRACTION" ? BEGINNING : (effectiveOn ?? NEVER);
    first.set(factId, Math.min(from, first.get(factId) ?? NEVER));
  }
  return { from: (factId) => first.get(factId) ?? NEVER, isRetracted: (factId) => retracted.has(factId) };
}

/** From when evidence is withdrawn. */
function withdrawnFrom({ submissions }: Facts): (evidenceId: string) => Day {
  const first = new Map<string, Day>();
  for (const { kind, evidenceId, effectiveOn } of submissions)
    if (kind === "WITHDRAWN") first.set(evidenceId, Math.min(effectiveOn, first.get(evidenceId) ?? NEVER));
  return (evidenceId) => first.get(evidenceId) ?? NEVER;
}
