import { type Html, html } from "../frame/html";
import type { MakePage } from "../frame/visit";
import type { Messages } from "../messages";
import { type SuppliedBy, TeamMemberDocument } from "../operations/generated/graphql";
import { orNull } from "../shared/or-null";
import { outcomeTag } from "../shared/outcome";
import { summary } from "../shared/summary";
import { lastRecorded } from "./last-recorded";
import type { Member } from "./worker";

type Way = Member["readiness"][number];

const ORDER: readonly SuppliedBy[] = ["EMPLOYER", "ASSESSOR", "PROVIDER", "WORKER", "TIME"];

/** One person: what waits and who acts, their ways, and what was recorded last. */
export const teamMember: MakePage = async ({ ask, t, params }) => {
  const asked = await orNull(ask(TeamMemberDocument, { id: params.worker ?? "" }));
  const worker = asked?.worker;
  if (!worker) return null;
  const { name, number, team, intention, posts } = worker;
  const held = (posts ?? []).filter(({ endedOn }) => endedOn === null);
  return {
    title: name,
    current: "team",
    content: html`<a class="nhsuk-back-link" href="/team">${t.team.back}</a>
<h1>${name}</h1>
${summary([
  [t.team.member.number, number],
  [t.team.teamName, team],
  [
    t.team.member.role,
    held
      .map(({ roleBand, startedOn }) => t.team.member.roleSince(roleBand?.title ?? "", t.day(startedOn)))
      .join("; "),
  ],
  [t.team.member.wants, intention && t.team.member.intentions[intention]],
])}
${waits(worker, t)}
<h2>${t.team.member.ways}</h2>
<ul class="nhsuk-list peerway-cards">${worker.readiness.map((each) => way(each, t))}</ul>
<p>${t.team.member.decides}</p>
${lastRecorded(worker, asked.viewer?.name ?? null, t)}`,
  };
};

function waits(worker: Member, t: Messages): Html {
  const open = worker.readiness.flatMap((each) => each.open);
  const evidence = (worker.evidence?.nodes ?? []).filter(({ claims }) =>
    claims.some(
      ({ judgement }) =>
        judgement === null || (judgement.appeal !== null && judgement.appeal.secondJudgement === null),
    ),
  );
  const groups = ORDER.map((who) => ({
    who,
    items: [
      ...(who === "ASSESSOR"
        ? evidence.map(({ kind, submittedOn, assignment }) =>
            t.team.member.evidence(kind.title, t.day(submittedOn ?? ""), assignment?.assessor?.name ?? null),
          )
        : []),
      ...new Set(open.filter(({ suppliedBy }) => suppliedBy === who).map(({ label }) => label)),
    ],
  })).filter(({ items }) => items.length > 0);
  return html`<h2>${t.team.member.waits}</h2>
${groups.length === 0 && html`<p>${t.team.member.nothing}</p>`}
${groups.map(({ who, items }) => html`<h3>${t.team.whose[who]}</h3><ul>${items.map((item) => html`<li>${item}</li>\n`)}</ul>`)}`;
}

function way(
  { title, outcome, ownPart, route, progress, open, satisfiedSinceOn, eligibleFromOn, lapsesOn }: Way,
  t: Messages,
): Html {
  const { own, employer } = progress;
  const days = [
    satisfiedSinceOn
      ? t.me.readyFor(t.day(satisfiedSinceOn))
      : eligibleFromOn && t.me.from(t.day(eligibleFromOn)),
    lapsesOn && t.me.until(t.day(lapsesOn)),
  ].filter(Boolean);
  return html`<li><h3 class="nhsuk-heading-s nhsuk-u-margin-bottom-1">${title}</h3>
<p class="nhsuk-u-margin-bottom-1">${outcomeTag({ outcome, ownPart }, { outcomes: t.outcomes, ownDone: t.team.member.ownDone })} <span class="basis">(${t.bases[route.basis].toLowerCase()})</span></p>
<p>${t.team.member.own(own.met, own.total)}${employer.total > 0 && ` ${t.team.member.employer(employer.met, employer.total)}`} ${days.join(" ")}</p>
${
  open.length > 0 &&
  html`<details class="nhsuk-details"><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${t.team.member.open(title, open.length)}</span></summary>
<div class="nhsuk-details__text"><ul>${open.map(({ label, suppliedBy, basis }) => html`<li>${label}${suppliedBy && `. ${t.team.whose[suppliedBy]}.`} <span class="basis">(${t.bases[basis].toLowerCase()})</span></li>\n`)}</ul></div></details>`
}</li>
`;
}
