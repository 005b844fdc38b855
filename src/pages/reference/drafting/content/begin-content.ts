import {
  button,
  type Choice,
  EMPTY_FORM,
  Fields,
  type FormState,
  hidden,
  idempotencyKey,
} from "../../../frame/fields";
import { html } from "../../../frame/html";
import type { Page } from "../../../frame/page";
import { firstProblems } from "../../../frame/problems";
import type { Sent } from "../../../frame/sent";
import type { Next, Visit } from "../../../frame/visit";
import { areaOf } from "../../area";
import { addressOf } from "../../drafts";
import { BEGIN } from "../begin-path";
import { wayToOpenDraft } from "../open-draft";
import { type DraftedKind, kindNamed } from "./kinds";
import { fieldNames, partFields, readPart } from "./part-form";
import type { FormOf, Lookups, Values } from "./part-kind";
import { type Author, authorOf, mayBegin } from "./who-begins";

/** Where a draft of a kind begins. */
export const beginPath = (kind: DraftedKind["name"]): string => `${BEGIN}/${kind}`;

interface Beginning {
  readonly kind: DraftedKind;
  readonly author: Author;
  readonly lookups: Lookups;
  /** What is in force. */
  readonly current: readonly Choice[];
}

async function beginning({ ask, params }: Visit): Promise<Beginning | null> {
  const kind = kindNamed(params.kind);
  const author = kind && (await authorOf(ask));
  if (!kind || !author || !mayBegin(author, kind.kind)) return null;
  const lookups = await kind.lookups(ask, kind.top.blank);
  return { kind, author, lookups, current: await kind.current(ask, author, lookups) };
}

/** What a draft can begin from: what is in force, or nothing. */
export async function beginContent(visit: Visit): Promise<Page | null> {
  const asked = await beginning(visit);
  return asked && pageOf(asked, visit, "", EMPTY_FORM);
}

/** Begins a draft that says what is in force, or what was filled in. */
export async function beginContentDraft(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  const asked = await beginning(visit);
  if (!asked) return null;
  const { kind, author } = asked;
  const isNew = sent.text("how") === "new";
  const { content, problems } = isNew ? fresh(asked, visit, sent) : await existing(asked, visit, sent);
  const wrong = (all: FormState["problems"]) =>
    pageOf(asked, visit, isNew ? "new" : "existing", { sent, problems: all });
  if (content === null || problems.length > 0) return wrong(problems);
  const saving = {
    ...(kind.kind !== "CROSSWALK" && { national: author.isNational }),
    idempotencyKey: sent.text("idempotencyKey") || null,
  };
  const saved = await kind.save(visit.ask, saving, content, isNew ? fieldNames(kind.top) : []);
  if (saved.id === null) {
    const code = typeof content.code === "string" ? content.code : "";
    const instead = await wayToOpenDraft(visit, kind.kind, code, author.isNational);
    return wrong([...saved.problems, ...instead]);
  }
  return { goTo: addressOf(saved.id), done: isNew ? "draftBegunNew" : "draftBegun" };
}

interface Begun {
  readonly content: Values | null;
  readonly problems: FormState["problems"];
}

function fresh(asked: Beginning, { t }: Visit, sent: Sent): Begun {
  const { top } = asked.kind;
  const { part, problems } = readPart(sent, top, top.blank, formOf(asked), t);
  return { content: part, problems };
}

async function existing({ kind }: Beginning, { ask, t }: Visit, sent: Sent): Promise<Begun> {
  const problems = firstProblems(sent, t, { texts: { existing: t.content.existing } });
  if (problems.length > 0) return { content: null, problems };
  const now = await kind.inForce(ask, kind.named(sent.text("existing")));
  return now
    ? { content: now.content, problems }
    : { content: null, problems: [{ field: "existing", message: t.form.missing(t.content.existing) }] };
}

const formOf = ({ author, lookups }: Pick<Beginning, "author" | "lookups">): FormOf => ({
  isNational: author.isNational,
  isNew: true,
  lookups,
});

function pageOf(asked: Beginning, { t, query }: Visit, sent: string, state: FormState): Page {
  const { kind, author, current } = asked;
  const texts = t.content;
  const stateOf = (form: string) => (form === sent ? state : EMPTY_FORM);
  const fieldsOf = (form: string) => new Fields(stateOf(form), t);
  const begun = (how: string) => html`${idempotencyKey(stateOf(how).sent)}${hidden("how", how)}`;
  const area = areaOf(author);
  return {
    title: texts.begin[kind.name],
    current: area,
    content: html`<a class="nhsuk-back-link" href="/${area}">${area === "curriculum" ? t.curriculum.back : t.reference.back}</a>
${fieldsOf(sent).summary()}<h1>${texts.begin[kind.name]}</h1>
<p>${texts.lead[kind.name]}</p>
<p>${author.isNational ? t.drafting.routeNational : texts.own(author.name)}</p>
${
  current.length > 0 &&
  html`<h2>${texts.fromNow}</h2>
<form method="post" novalidate>${begun("existing")}
${fieldsOf("existing").select({ name: "existing", label: texts.existing, value: query.from ?? "", choices: current })}
${button(texts.beginFromNow)}</form>`
}
<h2>${texts.fresh}</h2>
<form method="post" novalidate>${begun("new")}
${partFields(fieldsOf("new"), kind.top, kind.top.blank, formOf(asked), t)}
${button(texts.beginFresh)}</form>`,
  };
}
