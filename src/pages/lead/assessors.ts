import { button, EMPTY_FORM, Fields, type FormState, idempotencyKey } from "../frame/fields";
import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import { firstProblems, problemsOf } from "../frame/problems";
import type { Sent } from "../frame/sent";
import type { Act, MakePage, Visit } from "../frame/visit";
import type { Messages } from "../messages";
import {
  AppointAssessorDocument,
  type AppointmentCoverInput,
  AssessorsDocument,
  type AssessorsQuery,
} from "../operations/generated/graphql";
import { more } from "../shared/more";
import { today } from "../shared/today";
import { undoPath } from "../shared/undo";

type Appointment = NonNullable<AssessorsQuery["assessorAppointments"]>["nodes"][number];

const EVERY = "EVERY";
const FRAMEWORK = "framework:";
const DOMAIN = "domain:";
/** How many competences an appointment names in the list. */
const NAMED = 8;

const askFor = ({ ask, query }: Visit) =>
  ask(AssessorsDocument, { after: query.after ?? null, name: query.name || null });

/** Who is appointed to judge evidence, and a form to appoint somebody. */
export const assessors: MakePage = async (visit) => assessorsPage(await askFor(visit), visit, EMPTY_FORM);

export const appoint: Act = async (visit, sent) => {
  const { ask, t } = visit;
  const asked = await askFor(visit);
  const texts = t.lead.assessors;
  const untilOn = sent.day("untilOn");
  const first = [
    ...firstProblems(sent, t, {
      texts: { assessor: texts.who, covers: texts.covers },
      days: { fromOn: texts.fromOn },
    }),
    ...(untilOn === null ? [{ field: "untilOn", message: t.form.noDay(texts.untilOn) }] : []),
  ];
  if (first.length > 0) return assessorsPage(asked, visit, { sent, problems: first });
  const { appointAssessor } = await ask(AppointAssessorDocument, {
    input: {
      assessor: sent.text("assessor"),
      fromOn: sent.day("fromOn") ?? "",
      untilOn: untilOn || null,
      covers: coverOf(sent),
      idempotencyKey: sent.text("idempotencyKey") || null,
    },
  });
  const problems = problemsOf(appointAssessor?.userErrors ?? [], {
    everyCompetence: "covers",
    frameworkVersions: "covers",
    domains: "covers",
  });
  if (problems.length > 0) return assessorsPage(asked, visit, { sent, problems });
  return { goTo: "/lead/assessors", done: "appointed" };
};

function coverOf(sent: Sent): AppointmentCoverInput {
  const chosen = sent.list("covers");
  const after = (prefix: string) =>
    chosen.filter((each) => each.startsWith(prefix)).map((each) => each.slice(prefix.length));
  return {
    everyCompetence: chosen.includes(EVERY),
    frameworkVersions: after(FRAMEWORK).map((framework) => ({ framework })),
    domains: after(DOMAIN).map((id) => ({ id })),
  };
}

function assessorsPage(asked: AssessorsQuery, { t }: Visit, form: FormState): Page {
  const fields = new Fields(form, t);
  const texts = t.lead.assessors;
  const { nodes = [], pageInfo } = asked.assessorAppointments ?? {};
  return {
    title: texts.title,
    current: "lead",
    content: html`<a class="nhsuk-back-link" href="/lead">${t.lead.back}</a>
${fields.summary()}
<h1>${texts.title}</h1>
<h2>${texts.appointed}</h2>
${nodes.length === 0 ? html`<p>${texts.none}</p>` : html`<ul class="nhsuk-list peerway-cards">${nodes.map((each) => appointment(each, asked.viewer?.name ?? null, t))}</ul>`}
${pageInfo && more("/lead/assessors", pageInfo, texts.more)}
<h2>${texts.appoint}</h2>
<form method="post" novalidate>
${idempotencyKey(form.sent)}${fields.select({
  name: "assessor",
  label: texts.who,
  hint: asked.members?.pageInfo.hasNextPage ? `${texts.whoHint} ${texts.manyMembers}` : texts.whoHint,
  choices: (asked.members?.nodes ?? []).map(({ id, name }) => ({ value: id, label: name })),
})}
${fields.day({ name: "fromOn", label: texts.fromOn, value: today() })}
${fields.day({ name: "untilOn", label: t.form.optional(texts.untilOn), hint: texts.untilHint })}
${fields.checkboxes({ name: "covers", label: texts.covers, choices: coverChoices(asked, t) })}
${button(texts.submit)}</form>`,
  };
}

/** Everything; a whole framework; or, for the framework that has the most, its domains. */
function coverChoices({ frameworks }: AssessorsQuery, t: Messages) {
  const domains = frameworks
    .map(({ current }) => current?.domains ?? [])
    .reduce((one, other) => (other.length > one.length ? other : one), []);
  return [
    { value: EVERY, label: t.lead.assessors.every },
    ...frameworks.flatMap(({ code, current }) =>
      current ? [{ value: `${FRAMEWORK}${code}`, label: t.lead.assessors.framework(current.title) }] : [],
    ),
    ...domains.map(({ id, code, title }) => ({
      value: `${DOMAIN}${id}`,
      label: t.lead.assessors.domain(code, title),
    })),
  ];
}

function appointment(
  { id, assessor, fromOn, untilOn, covers, competences, recordedBy }: Appointment,
  viewer: string | null,
  t: Messages,
): Html {
  const texts = t.lead.assessors;
  const name = assessor?.name ?? texts.unknown;
  const codes = competences.map(({ code }) => code);
  const named = codes.slice(0, NAMED).join(", ");
  const what =
    covers === "EVERY_COMPETENCE"
      ? texts.every
      : codes.length > NAMED
        ? texts.many(named, codes.length - NAMED)
        : texts.some(named);
  return html`<li><h3 class="nhsuk-heading-s nhsuk-u-margin-bottom-1">${name}</h3>
<p>${texts.days(t.day(fromOn), untilOn && t.day(untilOn))} ${what}.
${recordedBy === viewer && html`<br><a href="${undoPath("/lead", id)}">${texts.end} <span class="nhsuk-u-visually-hidden">${texts.endOf(name)}</span></a>`}</p></li>
`;
}
