import { evaluate, type Overlay, withOverlay } from "../../src/eligibility";
import type { Plan, PlanQuestion } from "../../src/planning";
import type { SupposedFacts } from "../../src/planning/supposed-facts";
import { outcomeOn, satisfied } from "./building";
import { type Price, Reference } from "./reference";
import type { Option } from "./reference-facts";

/** Everything that is wrong with an answer, in words; none where it holds. */
export function faultsOf(asked: PlanQuestion, answer: Plan): readonly string[] {
  return answer.readyOn === null
    ? faultsOfNoDate(asked)
    : [...faultsOfPlan(asked, answer), ...cheaper(asked, answer)];
}

/** A plan is true of the record: ready on its day and not before, in order, and nothing of it can be left out. */
export function faultsOfPlan(
  asked: PlanQuestion,
  { readyOn, steps, overlay, standing }: Plan,
): readonly string[] {
  if (readyOn === null) return [];
  const faults: string[] = [];
  const isReady = (added: Overlay["added"], day: number) =>
    satisfied(outcomeOn(day, asked, { added, withdrawn: [] }));
  if (!isReady(overlay.added, readyOn)) faults.push("not ready on its day");
  if (readyOn > asked.clocks.asOf && isReady(overlay.added, readyOn - 1)) faults.push("ready the day before");
  if (readyOn !== firstReady(asked, overlay)) faults.push("ready sooner");
  const ids = new Set(steps.map(({ id }) => id));
  if (ids.size < steps.length) faults.push("two steps of one name");
  for (const { id, startsOn, landsOn, latestOn, after, unit, programme } of steps) {
    if (startsOn > landsOn) faults.push(`${id} starts after it lands`);
    if (startsOn < asked.clocks.asOf) faults.push(`${id} starts in the past`);
    if (latestOn < landsOn) faults.push(`${id} may be done before it lands`);
    if (landsOn > readyOn && !(unit && programme)) faults.push(`${id} lands after the ready date`);
    for (const other of steps)
      if (
        after.includes(other.id) &&
        other.kind === "UNIT" &&
        unit !== other.unit &&
        other.landsOn >= startsOn
      )
        faults.push(`${id} starts before ${other.id} lands`);
  }
  if (standing.is !== "PROVEN") return faults;
  for (const { id, kind, programme } of steps) {
    if (kind === "WAITING" || kind === "EVIDENCE" || (kind === "UNIT" && programme)) continue;
    const gone = new Set([id]);
    for (const one of gone) for (const step of steps) if (step.after.includes(one)) gone.add(step.id);
    const left = steps.filter((step) => !gone.has(step.id)).map(({ facts }) => facts);
    if (isReady(laidTogether(left), readyOn)) faults.push(`satisfies without ${id}`);
  }
  for (const { id, facts } of steps)
    if (id.startsWith("judgement:") && steps.some((each) => each.id === id.replace("judgement", "evidence")))
      for (const piece of facts.evidence ?? []) {
        const { evidence = [], ...more } = overlay.added;
        if (isReady({ ...more, evidence: evidence.filter((each) => each.id !== piece.id) }, readyOn))
          faults.push(`satisfies without a piece of ${id}`);
      }
  return faults;
}

function firstReady({ requirement, record, clocks }: PlanQuestion, overlay: Overlay): number | null {
  const { eligibleFrom } = evaluate(requirement, withOverlay(record, overlay), clocks).root;
  return eligibleFrom === null ? null : Date.parse(eligibleFrom) / 86_400_000;
}

function laidTogether(parts: readonly SupposedFacts[]): Overlay["added"] {
  const added: Record<string, unknown[]> = {};
  for (const part of parts)
    for (const [name, rows] of Object.entries(part)) added[name] = [...(added[name] ?? []), ...rows];
  return added;
}

export function faultsOfNoDate(asked: PlanQuestion): readonly string[] {
  if (asked.limits.hoursAMonth !== null) return [];
  const reference = new Reference(asked);
  // A budget does not allow everything at once: every set that fits it is tried.
  const day =
    asked.limits.budget === null
      ? reference.days.find((each) => reference.isReady(reference.everything(each), each))
      : [...reference.sets()]
          .flatMap((set) => reference.firstDay({ ...set, own: reference.everything(0).own }) ?? [])
          .at(0);
  return day === undefined ? [] : [`no date, though there is a way on ${dateOf(day)}`];
}

/** Enough for every requirement of a small question. */
const MOST_UNSHOWN = 4;

/** What trying everything finds cheaper than a proven plan, or ready sooner by the same. */
function cheaper(asked: PlanQuestion, answer: Plan): readonly string[] {
  // How hours are shared out over months is not tried: what is left of a month depends on the order.
  if (answer.standing.is !== "PROVEN" || answer.readyOn === null || asked.limits.hoursAMonth !== null)
    return [];
  // Nor how competences are grouped into pieces: examples hold that.
  if (asked.limits.competencesAPiece > 1 && asked.timing.daysAPiece > 0 && asked.profile === "SOONEST")
    return [];
  const reference = new Reference(asked);
  const price = priceOf(asked, answer, reference);
  const isSoonest = asked.profile === "SOONEST";
  // A plan that is to be ready soon may use any number of pieces.
  const unshown = isSoonest ? MOST_UNSHOWN : (price[0] ?? 0);
  for (const set of reference.sets()) {
    // Some day on which it does with all the pieces that there may be: most sets do on none.
    const most = { ...set, own: reference.everything(0).own };
    const days = reference.days.filter(
      (day) => isLess(priceAt({ ...set, own: [] }, day), price) && reference.isReady(most, day),
    );
    if (days.length === 0) continue;
    for (let count = 0; count <= unshown; count += 1)
      for (const own of reference.pieces(count))
        for (const day of days) {
          const option = { ...set, own };
          if (isLess(priceAt(option, day), price) && reference.isReady(option, day))
            return [
              `${answer.standing.is} ${price.join()} on ${dateOf(answer.readyOn)}, and ${priceAt(option, day).join()} on ${dateOf(day)} by ${set.units.map(({ code }) => code).join()} and ${own.map(({ leaf, kind }) => `${leaf.code} ${kind}`).join()}`,
            ];
        }
  }
  return [];

  function priceAt(option: Option, day: number): Price {
    return reference.priceOf(option, isSoonest ? reference.doneBy(option, day) : (answer.readyOn ?? day));
  }
}

/** What a plan costs by its own steps. */
export function priceOf(asked: PlanQuestion, { readyOn, steps }: Plan, reference: Reference): Price {
  const units = steps.flatMap(({ kind, unit }) => (kind === "UNIT" && unit ? [unit] : []));
  const programmes = [...new Set(steps.flatMap(({ programme }) => programme ?? []))];
  const own = steps.flatMap(({ id, kind, facts }) =>
    kind === "JUDGEMENT" && steps.some((each) => each.id === id.replace("judgement:", "evidence:"))
      ? (facts.claims ?? []).flatMap(({ competenceId, claimedRank }) => {
          const leaf = reference.leaves.find(
            (each) =>
              each.kind === "COMPETENCE" &&
              each.competenceId === competenceId &&
              each.minimumRank === claimedRank,
          );
          return leaf?.kind === "COMPETENCE" ? [{ leaf, kind: "" }] : [];
        })
      : [],
  );
  const lands = Math.max(readyOn ?? 0, ...steps.map(({ landsOn }) => landsOn));
  return reference.priceOf({ units, programmes, own }, asked.profile === "SOONEST" ? lands : (readyOn ?? 0));
}

function isLess(a: Price, b: Price): boolean {
  const differs = a.findIndex((each, index) => each !== b[index]);
  return differs >= 0 && (a[differs] ?? 0) < (b[differs] ?? 0);
}

const dateOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
