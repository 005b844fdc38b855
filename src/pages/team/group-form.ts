import type { Ask } from "../client/api";
import { button, EMPTY_FORM, Fields, type FormState, idempotencyKey, type Problem } from "../frame/fields";
import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import { firstProblems } from "../frame/problems";
import type { Sent } from "../frame/sent";
import type { PageRoutes, Visit } from "../frame/visit";
import type { Messages } from "../messages";
import {
  type Capacity,
  PeopleToChooseDocument,
  type PeopleToChooseQuery,
  WordsToGiveDocument,
  type WordsToGiveQuery,
} from "../operations/generated/graphql";
import { problemsOfBatch } from "../shared/batch-problems";
import { more } from "../shared/more";
import { findPeople } from "./find-people";

/** What the fields of a form offer to choose from. */
export interface Offered {
  readonly words: WordsToGiveQuery;
  /** The capacities in which the visitor can say something about a worker. */
  readonly capacities: readonly Capacity[];
}

/** A form that records the same of several people: of all of them, or of nobody. */
export interface GroupForm {
  readonly path: string;
  /** What the next page says was done. */
  readonly done: string;
  readonly texts: (t: Messages) => {
    readonly title: string;
    readonly lead: string;
    readonly submit: string;
  };
  readonly fields: (fields: Fields, offered: Offered, t: Messages) => Html;
  /** Fields and days that have to be filled in, with their labels. */
  readonly needs: (t: Messages) => Parameters<typeof firstProblems>[2];
  readonly moreProblems?: (sent: Sent, t: Messages) => readonly Problem[];
  readonly send: (
    ask: Ask,
    sent: Sent,
    people: readonly { readonly worker: { readonly id: string } }[],
  ) => Promise<Parameters<typeof problemsOfBatch>[0] | null>;
  /** Fields of the form by the API's names, where they differ. */
  readonly renamed?: Readonly<Record<string, string>>;
}

interface Shown extends Offered {
  readonly people: PeopleToChooseQuery;
}

const SAYING: readonly Capacity[] = ["PEER_SUPERVISOR", "LINE_MANAGER"];

async function askFor({ ask, query }: Visit): Promise<Shown> {
  const [people, words] = await Promise.all([
    ask(PeopleToChooseDocument, { team: query.team || null, after: query.after || null }),
    ask(WordsToGiveDocument),
  ]);
  const capacities = SAYING.filter((each) => people.viewer?.capacities.includes(each));
  return { people, words, capacities };
}

/** Adds the page of a form that is about several people. */
export function groupForm({ get, post }: PageRoutes, kind: GroupForm): void {
  get(kind.path, async (visit) => groupPage(kind, await askFor(visit), visit, EMPTY_FORM));
  post(kind.path, async (visit, sent) => {
    const { ask, t } = visit;
    const shown = await askFor(visit);
    const chosen = sent.list("people");
    const problems = [
      ...(chosen.length === 0 ? [{ field: "people", message: t.team.nobodyChosen }] : []),
      ...firstProblems(sent, t, kind.needs(t)),
      ...(kind.moreProblems?.(sent, t) ?? []),
    ];
    if (problems.length > 0) return groupPage(kind, shown, visit, { sent, problems });
    const answer = await kind.send(
      ask,
      sent,
      chosen.map((id) => ({ worker: { id } })),
    );
    const nameOf = new Map((shown.people.workers?.nodes ?? []).map(({ id, name }) => [id, name]));
    const refused = answer
      ? problemsOfBatch(
          answer,
          chosen.map((id) => nameOf.get(id) ?? ""),
          (_, name) => (["worker", "id"].includes(name) ? "people" : (kind.renamed?.[name] ?? name)),
        )
      : [];
    return refused.length > 0
      ? groupPage(kind, shown, visit, {
          sent,
          problems: [...refused, { field: null, message: t.team.refused }],
        })
      : { goTo: "/team", done: kind.done };
  });
}

function groupPage(kind: GroupForm, shown: Shown, { t, query }: Visit, form: FormState): Page {
  const fields = new Fields(form, t);
  const { title, lead, submit } = kind.texts(t);
  const { workers, teams } = shown.people;
  const { team = "" } = query;
  return {
    title,
    current: "team",
    content: html`<a class="nhsuk-back-link" href="/team">${t.team.back}</a>
${fields.summary()}
<h1>${title}</h1>
<p>${lead}</p>
${findPeople({ teams: (teams?.nodes ?? []).map(({ name }) => name), team }, t)}
<form method="post" novalidate>
${idempotencyKey(form.sent)}${fields.checkboxes({
  name: "people",
  label: t.team.people,
  choices: (workers?.nodes ?? []).map((worker) => ({
    value: worker.id,
    label: worker.name,
    ...(worker.team !== null && { hint: worker.team }),
  })),
})}
${workers && more(kind.path, workers.pageInfo, t.team.more, team ? { team } : {})}
${kind.fields(fields, shown, t)}
${button(submit)}</form>`,
  };
}
