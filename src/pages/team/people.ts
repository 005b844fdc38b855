import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import type { Visit } from "../frame/visit";
import type { Messages } from "../messages";
import { TeamDocument, type TeamQuery } from "../operations/generated/graphql";
import { more } from "../shared/more";
import { findPeople } from "./find-people";

type Person = NonNullable<TeamQuery["workers"]>["nodes"][number];
type Share = NonNullable<TeamQuery["sharedWithMe"]>["nodes"][number];

/** How many open things the list names for each person. */
const FIRST = 3;

/** What is open for the employer along any of a person's ways, each once. */
const openForEmployer = ({ readiness }: Person): readonly string[] => [
  ...new Set(
    readiness
      .flatMap(({ open }) => open)
      .filter(({ suppliedBy }) => suppliedBy === "EMPLOYER")
      .map(({ label }) => label),
  ),
];

const lastSession = ({ supervisions }: Person): string => supervisions?.nodes[0]?.heldOn ?? "";

/** A supervisor's or manager's people: those with most to wait for first, then those seen longest ago. */
export async function myTeam({ ask, t, query }: Visit): Promise<Page> {
  const { team = "", name = "", after = null } = query;
  const asked = await ask(TeamDocument, { team: team || null, name: name || null, after });
  const { nodes = [], totalCount = 0, pageInfo } = asked.workers ?? {};
  const people = nodes
    .map((person) => ({ person, open: openForEmployer(person) }))
    .sort(
      (one, other) =>
        other.open.length - one.open.length ||
        lastSession(one.person).localeCompare(lastSession(other.person)),
    );
  const teams = (asked.teams?.nodes ?? []).map((each) => each.name);
  const chosen = team && { team };
  const forSeveral = (path: string) => `${path}${team && `?${new URLSearchParams({ team }).toString()}`}`;
  return {
    title: t.team.title,
    current: "team",
    content: html`<h1>${t.team.title}</h1>
<p>${t.team.lead}</p>
<h2 class="nhsuk-heading-m">${t.team.actions}</h2>
<ul class="nhsuk-list">
<li><a href="${forSeveral("/team/sessions")}">${t.team.sessions.title}</a></li>
<li><a href="${forSeveral("/team/words")}">${t.team.words.title}</a></li>
<li><a href="${forSeveral("/team/offers")}">${t.team.offers.title}</a></li>
</ul>
${sharedPart(asked.sharedWithMe?.nodes ?? [], t)}
${findPeople({ teams, team, name }, t)}
<p>${totalCount === 0 ? t.team.nobody : `${t.team.count(totalCount)} ${t.team.first}`}</p>
<ul class="nhsuk-list peerway-cards">${people.map(({ person, open }) => card(person, open, t))}</ul>
${pageInfo && more("/team", pageInfo, t.team.more, { ...chosen, ...(name && { name }) })}`,
  };
}

function card(person: Person, open: readonly string[], t: Messages): Html {
  const [next] = person.readiness
    .flatMap(({ lapsing }) => lapsing)
    .sort((one, other) => one.lapsesOn.localeCompare(other.lapsesOn));
  const last = lastSession(person);
  const rest = open.length - FIRST;
  return html`<li><h3 class="nhsuk-heading-s nhsuk-u-margin-bottom-1"><a href="/team/${person.id}">${person.name}</a></h3>
<p class="nhsuk-u-margin-bottom-1">${person.team && `${person.team} · `}${t.team.lastSession(last === "" ? null : t.day(last))}</p>
${
  open.length === 0
    ? html`<p class="nhsuk-u-margin-bottom-1">${t.team.nothingOpen}</p>`
    : html`<p class="nhsuk-u-margin-bottom-1"><strong>${t.team.employerOpen(open.length)}</strong></p>
<ul>${open.slice(0, FIRST).map((label) => html`<li>${label}</li>\n`)}${rest > 0 && html`<li>${t.team.andMore(rest)}</li>`}</ul>`
}
${next && html`<p>${t.team.lapsesNext(next.requirement.label, t.day(next.lapsesOn))}</p>`}</li>
`;
}

function sharedPart(shares: readonly Share[], t: Messages): Html | false {
  const active = shares.filter(({ isActive }) => isActive);
  return (
    active.length > 0 &&
    html`<h2 class="nhsuk-heading-m">${t.team.sharedTitle}</h2>
<ul class="nhsuk-list">${active.map(({ id, sharedBy, kind, untilOn, purpose }) => html`<li><a href="/team/shared/${id}">${t.team.shared(kind?.title ?? "", sharedBy)}</a><br>${t.team.sharedUntil(t.day(untilOn), purpose)}</li>\n`)}</ul>`
  );
}
