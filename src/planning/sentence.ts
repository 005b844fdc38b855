import { type Day, toCivilDate, type Voice } from "../eligibility";
import { labelFor, VOICES, type VoiceWords, whoIs } from "../eligibility/voice";
import { capitalised, countedNoun, dayInWords, inWords } from "../eligibility/words";
import type { Blocked } from "./blocked";
import type { Plan } from "./plan";
import type { CandidateProgramme, CandidateUnit } from "./question";
import type { PlanActor, Step } from "./step";

/** What units and programmes are called in a sentence. */
export interface PlanNames {
  unit(unit: CandidateUnit): string;
  programme(programme: CandidateProgramme): string;
}

const on = (day: Day): string => dayInWords(toCivilDate(day));
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** A plan as a whole, in one or two plain sentences. It promises nothing: a person decides. */
export function sentenceOfPlan(plan: Plan, voice: Voice): string {
  const { outcome, readyOn, blocked } = plan;
  const { subject } = VOICES[voice];
  const is = voice === "WORKER" ? "are" : "is";
  if (outcome === "NOTHING_TO_DO")
    return `${capitalised(subject)} ${is} ready to be considered now. Nothing is left to do.`;
  if (readyOn !== null) return `${readySentence(plan, readyOn, voice)} ${effortSentence(plan)}`;
  const [first, ...more] = blocked.map((each) => sentenceOfBlocked(each, voice));
  const others = countedNoun(more.length, "more thing is", "more things are");
  const rest = more.length > 0 ? ` ${capitalised(others)} in the way.` : "";
  return `No date can be given yet. ${first ?? ""}${rest}`;
}

/** When somebody could be ready. Only the soonest of all plans is called the earliest. */
function readySentence({ profile, standing }: Plan, readyOn: Day, voice: Voice): string {
  const { subject } = VOICES[voice];
  return profile === "SOONEST" && standing.is === "PROVEN"
    ? `${capitalised(subject)} could be ready to be considered on ${on(readyOn)} at the earliest.`
    : `With this plan, ${subject} could be ready to be considered on ${on(readyOn)}.`;
}

/** What one of those who act has to do in a plan: how many steps, and from when to when. */
export function sentenceOfActor(actor: PlanActor, steps: readonly Step[], voice: Voice): string {
  const words = VOICES[voice];
  const [first, last] = [
    Math.min(...steps.map(({ startsOn }) => startsOn)),
    Math.max(...steps.map(({ landsOn }) => landsOn)),
  ];
  const days = first === last ? `on ${on(first)}` : `from ${on(first)} to ${on(last)}`;
  const count = countedNoun(steps.length, "step", "steps");
  if (actor === "WORKER") return `${capitalised(words.subject)} ${words.hasOrHave} ${count}, ${days}.`;
  if (actor === "EMPLOYER") return `${capitalised(words.employer)} has ${count}, ${days}.`;
  return `Other people and time bring ${count}, ${days}.`;
}

/**
 * What follows if the last post on record ends before some steps of a plan are done.
 * @param end `on` is the first day without a post, `after` how many steps come after it.
 */
export function sentenceOfPostEnd(end: { readonly on: Day; readonly after: number }, voice: Voice): string {
  const { their } = VOICES[voice];
  const steps = countedNoun(end.after, "step of this plan comes", "steps of this plan come");
  return ` ${capitalised(their)} last day in post on record is ${on(end.on - 1)}. ${capitalised(steps)} after that. The plan depends on another post.`;
}

/** What a plan takes: units, evidence, credentials and what other people do. */
function effortSentence({ steps, cost }: Plan): string {
  const pieces = steps.reduce((sum, { kind, amount }) => sum + (kind === "EVIDENCE" ? amount : 0), 0);
  const credentials = steps.filter(
    ({ kind, whoseMove }) => kind === "CREDENTIAL" && whoseMove === "WORKER",
  ).length;
  const others = steps.filter(({ whoseMove }) => whoseMove !== "WORKER" && whoseMove !== "TIME").length;
  const parts = [
    ...(cost.units > 0 ? [countedNoun(cost.units, "unit", "units")] : []),
    ...(pieces > 0
      ? [countedNoun(pieces, "piece of evidence from practice", "pieces of evidence from practice")]
      : []),
    ...(credentials > 0 ? [countedNoun(credentials, "credential to get", "credentials to get")] : []),
    ...(others > 0
      ? [countedNoun(others, "step that other people take", "steps that other people take")]
      : []),
  ];
  return parts.length > 0 ? `The plan needs ${list.format(parts)}.` : "Nothing else is needed except time.";
}

/** One step: what is done, who does it, and when. */
export function sentenceOfStep(step: Step, voice: Voice, names: PlanNames): string {
  const renews = step.renews === null ? "" : ` This is met now, but lapses on ${on(step.renews)}.`;
  return `${actionSentence(step, VOICES[voice], names)}${renews}`;
}

function actionSentence(step: Step, words: VoiceWords, names: PlanNames): string {
  const { kind, unit, programme, amount, startsOn, landsOn, whoseMove } = step;
  const requirements = servedRequirements(step, words.voice);
  const employer = capitalised(words.employer);
  switch (kind) {
    case "UNIT":
      return unit
        ? `Take ${names.unit(unit)}${programme ? ` as part of ${names.programme(programme)}` : ""}${unitDates(unit, startsOn, landsOn)}.`
        : "";
    case "EVIDENCE":
      return `Hand in ${countedNoun(amount, "piece of evidence", "pieces of evidence")} from practice: ${requirements}.`;
    case "JUDGEMENT":
      return `An assessor judges the evidence${judgedEvidence(step, names)}: ${requirements}.`;
    case "CREDENTIAL":
      return whoseMove === "EMPLOYER"
        ? `${employer} arranges this: ${requirements}.`
        : `Get this and have it verified: ${requirements}.`;
    case "VERIFICATION":
      return `${employer} verifies the credential on record: ${requirements}.`;
    case "ENDORSEMENT":
      return whoseMove === "WORKER"
        ? `Ask ${endorser(step, words)} to confirm this, as offered: ${requirements}.`
        : `${capitalised(endorser(step, words))} confirms this: ${requirements}.`;
    case "SUPERVISION":
      return `${employer} arranges ${countedNoun(amount, "more supervision session", "more supervision sessions")}, the last on ${on(landsOn)} at the earliest: ${requirements}.`;
    case "ATTESTATION":
      return `${employer} confirms that it meets this: ${requirements}.`;
    case "WAITING":
      return `This only needs time, and will be met on ${on(landsOn)}: ${requirements}.`;
  }
}

/** Who gives an endorsement; the employer where it is not one person's word. */
function endorser({ serves }: Step, words: VoiceWords): string {
  const requirement = serves[0]?.requirement;
  return requirement?.kind === "ENDORSEMENT" &&
    (requirement.byCapacity === "PEER_SUPERVISOR" || requirement.byCapacity === "LINE_MANAGER")
    ? whoIs(requirement.byCapacity, words)
    : words.employer;
}

/** The labels of the requirements that a step serves: at most three, and how many more there are. */
function servedRequirements({ serves }: Step, voice: Voice): string {
  const labels = list.format(serves.slice(0, 3).map(({ requirement }) => labelFor(requirement.label, voice)));
  return serves.length > 3 ? `${labels}; and ${inWords(serves.length - 3)} more` : labels;
}

function judgedEvidence({ unit, after }: Step, names: PlanNames): string {
  if (unit) return ` from ${names.unit(unit)}`;
  return after.length > 0 ? "" : " that is waiting";
}

function unitDates({ starts, durationDays }: CandidateUnit, startsOn: Day, landsOn: Day): string {
  const from = starts === null ? `${on(startsOn)} at the earliest` : on(startsOn);
  if (durationDays === null) return `, starting on ${from}; its length is not known`;
  return startsOn === landsOn ? `, on ${from}` : `, starting on ${from} and ending on ${on(landsOn)}`;
}

/** One reason why there is no plan. */
export function sentenceOfBlocked({ obstacle, result, on: day }: Blocked, voice: Voice): string {
  const label = result ? `${labelFor(result.requirement.label, voice)}: ` : "";
  const { employer } = VOICES[voice];
  switch (obstacle) {
    case "NEEDS_A_POST":
      return `${label}this depends on a vacancy, which no plan can guarantee. ${capitalised(employer)} can say which posts are open.`;
    case "NO_EVIDENCE_LEFT":
      return `${label}no unit within these limits gives the evidence that this needs, and a plan cannot assume evidence from practice.`;
    case "UNIT_NOT_OFFERED":
      return `${label}a required unit cannot be taken within these limits.`;
    case "SESSIONS_TOO_FAR_APART":
      return `${label}with supervision that far apart, there will never be enough in time.`;
    case "BUDGET_TOO_SMALL":
      return "This budget does not pay for the units needed.";
    case "LAPSES_BEFORE_THE_REST":
      return `${label}this would lapse${day === null ? "" : ` on ${on(day)}`}, before the rest is complete, and no step of a plan can renew it.`;
    case "BEYOND_TEN_YEARS":
      return "It would take longer than ten years.";
    case "OUT_OF_TIME":
      return "No plan was found in the time allowed. Try again with a longer time limit.";
  }
}
