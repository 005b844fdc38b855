import {
  button,
  EMPTY_FORM,
  Fields,
  type FormState,
  hidden,
  idempotencyKey,
  type Problem,
} from "../frame/fields";
import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import { firstProblems, problemsOf, problemsOfRefusal } from "../frame/problems";
import type { Sent } from "../frame/sent";
import type { Next, Visit } from "../frame/visit";
import type { Messages } from "../messages";
import {
  DecideProgressionDocument,
  type DecisionOutcome,
  WayForHrDocument,
  type WayForHrQuery,
} from "../operations/generated/graphql";
import { orNull } from "../shared/or-null";
import { outcomeTag } from "../shared/outcome";
import { datesOf } from "./parts";
import { pathOfWorker } from "./worker";

type Worker = Extract<NonNullable<WayForHrQuery["node"]>, { readonly number: string }>;
type Way = Worker["eligibility"];

/** How many of the things that lapse are shown. */
const FIRST = 5;

const CHOICES: readonly DecisionOutcome[] = ["PROGRESS", "NOT_NOW"];

/** One way of one worker, with the advice that a decision about it names. */
export const wayOfWorker = (visit: Visit): Promise<Page | null> => pageOf(visit, EMPTY_FORM);

async function pageOf({ ask, t, params }: Visit, state: FormState): Promise<Page | null> {
  const { worker: id = "", route = "" } = params;
  const node = (await orNull(ask(WayForHrDocument, { id, route })))?.node;
  if (!node || !("number" in node)) return null;
  const { eligibility: way } = node;
  const fields = new Fields(state, t);
  return {
    title: `${node.name}: ${way.title}`,
    current: "workforce",
    content: html`${fields.summary()}<a class="nhsuk-back-link" href="${pathOfWorker(id)}">${t.staff.backTo(node.name)}</a>
<h1>${way.title} <span class="nhsuk-caption-xl nhsuk-caption--bottom">${node.name}, ${node.number}</span></h1>
<p>${outcomeTag(way, { outcomes: t.workforce.outcomes, ownDone: t.workforce.readiness.ownDone })} ${datesOf(way, t)}</p>
<p class="nhsuk-lede-text">${way.root.sentence}</p>
${way.postEnds.map(({ sentence }) => html`<div class="nhsuk-inset-text"><p>${sentence}</p></div>\n`)}
${partsOf(way, t)}
${decideForm(node, fields, state.sent, t)}`,
  };
}

/** What is still to come on the worker's side, what the employer owes apart from it, and what lapses. */
function partsOf({ missing, employerOwes, lapsing, route }: Way, t: Messages): Html {
  const texts = t.staff;
  const requirements = (items: Way["missing"]) =>
    html`<ul>${items.map(({ label, sentence, basis }) => html`<li><strong>${label}</strong> <span class="basis">(${t.workforce.bases[basis]})</span><br>${sentence}</li>\n`)}</ul>`;
  return html`<h2>${texts.toCome}</h2>
${missing.length > 0 ? requirements(missing) : html`<p>${texts.nothingToCome}</p>`}
<h2>${texts.owes}</h2>
${employerOwes.length > 0 ? html`<p>${texts.owesLead}</p>${requirements(employerOwes)}` : html`<p>${texts.nothingOwed}</p>`}
${
  lapsing.length > 0 &&
  html`<h2>${texts.lapses}</h2>
<ul>${lapsing.slice(0, FIRST).map(({ label, lapsesOn }) => lapsesOn !== null && html`<li>${texts.lapsesOn(label, t.day(lapsesOn))}</li>\n`)}</ul>`
}
${
  route.conditions.length > 0 &&
  html`<h2>${texts.conditions}</h2>
<ul>${route.conditions.map(({ text, basis }) => html`<li>${text} <span class="basis">(${t.workforce.bases[basis]})</span></li>\n`)}</ul>`
}`;
}

function decideForm({ id, eligibility: way }: Worker, fields: Fields, sent: Sent, t: Messages): Html {
  const texts = t.staff;
  return html`<h2>${texts.decide}</h2>
<p>${texts.decideLead}</p>
<form action="${pathOfWorker(id)}/ways/${way.route.code}" method="post">
${hidden("asOf", way.asOf)}${hidden("knownAt", way.knownAt)}${hidden("fingerprint", way.fingerprint)}${idempotencyKey(sent)}
${fields.radios({
  name: "outcome",
  label: texts.outcome,
  choices: CHOICES.map((value) => ({ value, label: texts.decided[value], hint: texts.decideHints[value] })),
})}
${fields.longText({ name: "reason", label: texts.reasonLabel, hint: texts.reasonHint })}
${button(texts.record)}</form>`;
}

/** Records the visitor's decision, with the advice that they had read. */
export async function decide(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  const { ask, t, params } = visit;
  const { worker: id = "", route = "" } = params;
  const missing = firstProblems(sent, t, {
    texts: { outcome: t.staff.outcome, reason: t.staff.reasonLabel },
  });
  if (missing.length > 0) return await pageOf(visit, { sent, problems: missing });
  const input = {
    worker: { id },
    route: { code: route },
    asOf: sent.text("asOf"),
    knownAt: sent.text("knownAt"),
    fingerprint: sent.text("fingerprint"),
    outcome: sent.text("outcome") as DecisionOutcome,
    reason: sent.text("reason"),
    idempotencyKey: sent.text("idempotencyKey") || null,
  };
  const problems = await ask(DecideProgressionDocument, { input }).then(
    ({ decideProgression }) => problemsOfDecision(decideProgression?.userErrors ?? [], t),
    problemsOfRefusal,
  );
  if (problems.length > 0) return await pageOf(visit, { sent, problems });
  return { goTo: pathOfWorker(id), done: "decisionRecorded" };
}

/** Errors of what the visitor filled in are at its field; those of the advice concern the whole form. */
const problemsOfDecision = (
  userErrors: readonly {
    readonly code: string;
    readonly field: readonly string[];
    readonly message: string;
  }[],
  t: Messages,
): readonly Problem[] =>
  userErrors.flatMap((error) => {
    if (error.code === "CONFLICT") return [{ field: null, message: t.staff.changed }];
    const [problem] = problemsOf([error]);
    if (!problem) return [];
    return [["outcome", "reason"].includes(problem.field ?? "") ? problem : { ...problem, field: null }];
  });
