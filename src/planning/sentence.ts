import { type Day, toCivilDate, type Voice } from "../eligibility";
import { VOICES, type VoiceWords } from "../eligibility/voice";
import { capitalised, counted, dayInWords, inWords } from "../eligibility/words";
import type { Blocked } from "./blocked";
import type { Plan } from "./plan";
import type { CandidateProgramme, CandidateUnit } from "./question";
import type { Step } from "./step";

/** What units and programmes are called in a sentence. */
export interface Names {
  unit(unit: CandidateUnit): string;
  programme(programme: CandidateProgramme): string;
}

const on = (day: Day): string => dayInWords(toCivilDate(day));
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** A plan as a whole, in one or two plain sentences. It promises nothing: a person decides. */
export function sentenceOfPlan({ outcome, readyOn, steps, cost, blocked }: Plan, voice: Voice): string {
  const { subject } = VOICES[voice];
  const is = voice === "WORKER" ? "are" : "is";
  if (outcome === "NOTHING_TO_DO")
    return `${capitalised(subject)} ${is} ready to be considered now; nothing is left to do.`;
  if (readyOn === null) {
    const [first, ...more] = blocked.map((each) => sentenceOfBlocked(each, voice));
    const rest =
      more.length > 0
        ? ` ${capitalised(counted(more.length, "more thing stands", "more things stand"))} in the way.`
        : "";
    return `No day can be given yet. ${first ?? ""}${rest}`;
  }
  const pieces = steps.reduce((sum, { kind, amount }) => sum + (kind === "EVIDENCE" ? amount : 0), 0);
  const credentials = steps.filter(
    ({ kind, whoseMove }) => kind === "CREDENTIAL" && whoseMove === "WORKER",
  ).length;
  const others = steps.filter(({ whoseMove }) => whoseMove !== "WORKER" && whoseMove !== "TIME").length;
  const parts = [
    ...(cost.units > 0 ? [counted(cost.units, "unit", "units")] : []),
    ...(pieces > 0
      ? [counted(pieces, "piece of evidence from practice", "pieces of evidence from practice")]
      : []),
    ...(credentials > 0
      ? [counted(credentials, "credential to be obtained", "credentials to be obtained")]
      : []),
    ...(others > 0 ? [counted(others, "step that others take", "steps that others take")] : []),
  ];
  const takes = parts.length > 0 ? ` It takes ${list.format(parts)}.` : " It takes time alone.";
  return `${capitalised(subject)} could be ready to be considered on ${on(readyOn)} at the earliest.${takes}`;
}

/** One step: what is done, by whom, and when. */
export function sentenceOfStep(step: Step, voice: Voice, names: Names): string {
  const renews = step.renews === null ? "" : ` What is there now lapses on ${on(step.renews)}.`;
  return `${what(step, VOICES[voice], names)}${renews}`;
}

function what(step: Step, words: VoiceWords, names: Names): string {
  const { kind, unit, programme, serves, amount, startsOn, landsOn, whoseMove } = step;
  const labels = list.format(serves.slice(0, 3).map(({ requirement }) => requirement.label));
  const more = serves.length > 3 ? `; and ${inWords(serves.length - 3)} more` : "";
  const matter = `${labels}${more}`;
  const by = whoseMove === "EMPLOYER" ? words.employer : words.supervisor;
  switch (kind) {
    case "UNIT":
      return unit
        ? `Take ${names.unit(unit)}${programme ? `, within ${names.programme(programme)}` : ""}${timeOf(unit, startsOn, landsOn)}.`
        : "";
    case "EVIDENCE":
      return `Hand in ${counted(amount, "piece of evidence", "pieces of evidence")} from practice: ${matter}.`;
    case "JUDGEMENT":
      return unit
        ? `An assessor judges what comes of ${names.unit(unit)}: ${matter}.`
        : `An assessor judges ${step.after.length > 0 ? "it" : "the evidence that waits"}: ${matter}.`;
    case "CREDENTIAL":
      return whoseMove === "EMPLOYER"
        ? `${capitalised(words.employer)} arranges this: ${matter}.`
        : `Obtain this, and have it verified: ${matter}.`;
    case "VERIFICATION":
      return `${capitalised(words.employer)} verifies what is recorded: ${matter}.`;
    case "ENDORSEMENT":
      return `${capitalised(by)} gives their word: ${matter}.`;
    case "SUPERVISION":
      return `${capitalised(words.employer)} arranges ${counted(amount, "more supervision session", "more supervision sessions")}, the last on ${on(landsOn)} at the earliest: ${matter}.`;
    case "ATTESTATION":
      return `${capitalised(words.employer)} says that it meets this: ${matter}.`;
    case "WAITING":
      return `Time alone brings this on ${on(landsOn)}: ${matter}.`;
  }
}

function timeOf({ starts, durationDays }: CandidateUnit, startsOn: Day, landsOn: Day): string {
  const from = starts === null ? `${on(startsOn)} at the earliest` : on(startsOn);
  if (durationDays === null) return `, from ${from}; how long it runs is not known`;
  return startsOn === landsOn ? `, on ${from}` : `, from ${from} to ${on(landsOn)}`;
}

/** Why there is no plan, one reason. */
export function sentenceOfBlocked({ obstacle, result, on: day }: Blocked, voice: Voice): string {
  const label = result ? `${result.requirement.label}: ` : "";
  const { employer } = VOICES[voice];
  switch (obstacle) {
    case "NEEDS_A_POST":
      return `${label}only a post brings this, and no plan can promise one; ${employer} can say what is open.`;
    case "NO_EVIDENCE_LEFT":
      return `${label}no unit within these limits assesses it as it is asked for, and evidence from practice cannot be counted on.`;
    case "UNIT_NOT_OFFERED":
      return `${label}a unit that it asks for cannot be taken within these limits.`;
    case "SESSIONS_TOO_FAR_APART":
      return `${label}so many days apart, there are never enough supervision sessions at one time.`;
    case "BUDGET_TOO_SMALL":
      return "Within this budget, no units close what is open.";
    case "LAPSES_BEFORE_THE_REST":
      return `${label}it would be lost${day === null ? "" : ` on ${on(day)}`}, before the rest is there, and nothing that a plan may assume brings it back.`;
    case "BEYOND_TEN_YEARS":
      return "It would take longer than ten years.";
    case "OUT_OF_TIME":
      return "The time to look for a plan was over before one was found; ask again with more seconds.";
  }
}
