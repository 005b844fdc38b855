import { button, EMPTY_FORM, Fields, type FormState, hidden, idempotencyKey } from "../frame/fields";
import { type Html, html, type Part } from "../frame/html";
import type { Page } from "../frame/page";
import type { Act, MakePage, Visit } from "../frame/visit";
import type { Messages } from "../messages";
import {
  AssignAssessorsDocument,
  LeadWaitingDocument,
  type LeadWaitingQuery,
} from "../operations/generated/graphql";
import { problemsOfBatch } from "../shared/batch-problems";
import { more } from "../shared/more";
import { today } from "../shared/today";

type Appeal = NonNullable<LeadWaitingQuery["appeals"]>["nodes"][number];
type Drawn = NonNullable<LeadWaitingQuery["qualitySample"]>["nodes"][number];

/** Evidence for which an assessor can be chosen. */
interface Assignable {
  readonly evidence: string;
  readonly label: string;
  readonly heading: Part;
  readonly lines: readonly Part[];
  /** Whether it is assigned already, and can be assigned to somebody else. */
  readonly isAssigned: boolean;
}

const field = (evidence: string): string => `assessor-${evidence}`;

const askFor = ({ ask, query }: Visit) =>
  ask(LeadWaitingDocument, { after: query.after ?? null, today: today() });

/** What waits for a lead: evidence without an assessor, appeals, and second looks. */
export const waitsForLead: MakePage = async (visit) => waitingPage(await askFor(visit), visit, EMPTY_FORM);

/** Assigns each piece for which somebody was chosen: all of them, or none. */
export const assign: Act = async (visit, sent) => {
  const { ask, t } = visit;
  const chosen = [...new Set(sent.list("evidence"))].filter((evidence) => sent.text(field(evidence)) !== "");
  const asked = await askFor(visit);
  if (chosen.length === 0)
    return waitingPage(asked, visit, { sent, problems: [{ field: null, message: t.lead.noneChosen }] });
  const { assignAssessors } = await ask(AssignAssessorsDocument, {
    input: {
      items: chosen.map((evidence) => ({ evidence, assessor: sent.text(field(evidence)) })),
      policy: "ALL_OR_NOTHING",
      idempotencyKey: sent.text("idempotencyKey") || null,
    },
  });
  const labels = new Map(allOf(asked, t).map(({ evidence, label }) => [evidence, label]));
  const refused = assignAssessors
    ? problemsOfBatch(
        assignAssessors,
        chosen.map((evidence) => labels.get(evidence) ?? ""),
        (item) => field(chosen[item] ?? ""),
      )
    : [];
  if (refused.length === 0) return { goTo: "/lead", done: "assigned" };
  return waitingPage(asked, visit, {
    sent,
    problems: [...refused, { field: null, message: t.lead.refused }],
  });
};

function waitingPage(asked: LeadWaitingQuery, { t }: Visit, form: FormState): Page {
  const fields = new Fields(form, t);
  const assessors = new Map(
    (asked.assessorAppointments?.nodes ?? []).flatMap(({ assessor }) =>
      assessor ? [[assessor.id, assessor.name] as const] : [],
    ),
  );
  const choices = [...assessors].map(([value, label]) => ({ value, label }));
  const waiting = unassigned(asked, t);
  const listed = new Set(waiting.map(({ evidence }) => evidence));
  const part = (each: Assignable, isFirst: boolean): Html => {
    const canChoose = choices.length > 0 && isFirst;
    return html`<li><h3 class="nhsuk-heading-s nhsuk-u-margin-bottom-1">${each.heading}</h3>
${each.lines.filter(Boolean).map((line) => html`<p class="nhsuk-u-margin-bottom-1">${line}</p>\n`)}
${
  canChoose
    ? html`${hidden("evidence", each.evidence)}${fields.select({ name: field(each.evidence), label: (each.isAssigned ? t.lead.another : t.lead.assessor)(each.label), choices })}`
    : !isFirst && html`<p>${t.lead.inList}</p>`
}</li>
`;
  };
  const list = (items: readonly Assignable[]): Html =>
    html`<ul class="nhsuk-list peerway-cards">${items.map((each) => {
      const isFirst = !listed.has(each.evidence) || waiting.includes(each);
      listed.add(each.evidence);
      return part(each, isFirst);
    })}</ul>`;
  const appealed = appeals(asked, t);
  const drawn = sampled(asked, t);
  const { evidenceToAssign, appeals: all } = asked;
  return {
    title: t.lead.title,
    current: "lead",
    content: html`${fields.summary()}
<h1>${t.lead.title}</h1>
<ul class="nhsuk-list"><li><a href="/lead/assessors">${t.lead.links.assessors}</a></li>
<li><a href="/lead/counts">${t.lead.links.counts}</a></li></ul>
${choices.length === 0 && html`<p>${t.lead.nobodyAppointed}</p>`}
<form method="post" novalidate>
${idempotencyKey(form.sent)}<h2>${t.lead.toAssign}</h2>
${waiting.length === 0 ? html`<p>${t.lead.nothingToAssign}</p>` : html`<p>${t.lead.count(evidenceToAssign?.totalCount ?? 0)}</p>${list(waiting)}`}
${evidenceToAssign && more("/lead", evidenceToAssign.pageInfo, t.lead.more)}
<h2>${t.lead.appeals}</h2>
${appealed.length === 0 ? html`<p>${t.lead.noAppeals}</p>` : html`<p>${t.lead.appealsLead}</p>${oldest(appealed.length, all?.totalCount ?? 0, t)}${list(appealed)}`}
<h2>${t.lead.sample}</h2>
${drawn.length === 0 ? html`<p>${t.lead.noSample}</p>` : html`<p>${t.lead.sampleLead}</p>${oldest(drawn.length, asked.qualitySample?.totalCount ?? 0, t)}${list(drawn)}`}
${choices.length > 0 && waiting.length + appealed.length + drawn.length > 0 && button(t.lead.assign)}</form>`,
  };
}

const oldest = (shown: number, all: number, t: Messages): Html | false =>
  all > shown && html`<p>${t.lead.oldest(shown, all)}</p>`;

const allOf = (asked: LeadWaitingQuery, t: Messages): readonly Assignable[] => [
  ...sampled(asked, t),
  ...appeals(asked, t),
  ...unassigned(asked, t),
];

const unassigned = ({ evidenceToAssign }: LeadWaitingQuery, t: Messages): readonly Assignable[] =>
  (evidenceToAssign?.nodes ?? []).map(({ id, kind, worker, submittedOn, assignment, claims }) => {
    const label = t.lead.piece(kind.title, worker?.name ?? "");
    return {
      evidence: id,
      label,
      heading: label,
      lines: [
        html`${t.lead.waiting(t.day(submittedOn ?? ""))}${worker?.team && ` · ${worker.team}`}`,
        assignment?.assessor && t.lead.formerly(assignment.assessor.name),
        claims.map(({ competence }) => `${competence.code} ${competence.title}`).join("; "),
      ],
      isAssigned: false,
    };
  });

/** The oldest appeals, oldest first; the API lists the latest first. */
const appeals = ({ appeals: all }: LeadWaitingQuery, t: Messages): readonly Assignable[] =>
  [...(all?.nodes ?? [])].reverse().flatMap((appeal) => {
    const { judgement, worker } = appeal;
    if (judgement === null) return [];
    const { evidence, competence } = judgement.claim;
    const label = t.lead.appeal(`${competence.code} ${competence.title}`, worker?.name ?? "");
    return [
      {
        evidence: evidence.id,
        label,
        heading: label,
        lines: appealLines(appeal, t),
        isAssigned: evidence.assignment !== null,
      },
    ];
  });

const appealLines = ({ lodgedOn, reason, judgement }: Appeal, t: Messages): readonly Part[] => [
  t.lead.appealed(t.day(lodgedOn), judgement?.assessor?.name ?? null),
  reason !== null && t.lead.reason(reason),
  judgement?.claim.evidence.assignment?.assessor &&
    t.lead.with(judgement.claim.evidence.assignment.assessor.name),
];

const sampled = ({ qualitySample }: LeadWaitingQuery, t: Messages): readonly Assignable[] =>
  (qualitySample?.nodes ?? []).flatMap((drawn) => {
    const { judgement } = drawn;
    if (judgement === null) return [];
    const { evidence, competence } = judgement.claim;
    const label = t.lead.appeal(`${competence.code} ${competence.title}`, judgement.worker?.name ?? "");
    return [
      {
        evidence: evidence.id,
        label,
        heading: label,
        lines: sampleLines(drawn, t),
        isAssigned: evidence.assignment !== null,
      },
    ];
  });

const sampleLines = ({ judgement, risks }: Drawn, t: Messages): readonly Part[] => [
  judgement && t.judging.firstBy(judgement.assessor?.name ?? null, t.day(judgement.judgedOn)),
  `${t.judging.drawn}: ${risks.map((risk) => t.judging.risks[risk]).join(", ") || t.judging.drawnAnyway}.`,
  judgement?.claim.evidence.assignment?.assessor &&
    t.lead.with(judgement.claim.evidence.assignment.assessor.name),
];
