import { Fields } from "../frame/fields";
import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import { Sent } from "../frame/sent";
import type { Visit } from "../frame/visit";
import type { Messages } from "../messages";
import {
  CoverageTargetsDocument,
  type CoverageTargetsQuery,
  ProgrammeCoverageDocument,
} from "../operations/generated/graphql";
import { orNull } from "../shared/or-null";
import { completionsOf, countsCompletions } from "./completions";
import type { Coverage } from "./coverage";
import { byDomainInWords } from "./in-words";
import { drawMatrix, matrixKey } from "./matrix";

const FIRST_TARGET = "framework.HEE-PSW";

/** What one programme covers of a framework, or of what a step asks for. @returns null if one of them is not found. */
export async function programmeCoverage(visit: Visit): Promise<Page | null> {
  const { ask, t, params, query } = visit;
  const asked = query.against ?? FIRST_TARGET;
  const against = targetOf(asked);
  if (against === null) return null;
  const answer = await orNull(ask(ProgrammeCoverageDocument, { programme: params.programme ?? "", against }));
  if (!answer?.programme || !answer.coverage) return null;
  const { programme, coverage } = answer;
  const targets = await ask(CoverageTargetsDocument);
  const { code, title, provider, shape, completeness } = programme;
  const target = nameOf(coverage);
  return {
    title: t.curriculum.coverageOf(title),
    current: "curriculum",
    wide: true,
    content: html`<div class="nhsuk-width-container"><a class="nhsuk-back-link" href="/curriculum">${t.curriculum.back}</a>
<h1><span class="nhsuk-caption-xl">${t.curriculum.taughtBy(provider.name)}</span>${t.curriculum.coverageOf(title)}</h1>
<p>${shape}</p>
<p>${t.curriculum.facts.complete} ${completeness === null ? t.curriculum.nobodyStated : t.curriculum.stated(completeness.statedBy, t.day(completeness.statedOn))}</p>
${countsCompletions(visit) && html`<p><a href="${completionsOf(code)}">${t.curriculum.completions.see(title)}</a></p>`}
${chooseTarget(asked, targets, t)}
<h2>${t.curriculum.summary}: ${target}</h2>
<ul>${coverage.summary.map((sentence) => html`<li>${sentence}</li>\n`)}</ul>
<h2>${t.curriculum.matrix}</h2>
${matrixKey(coverage, t)}
<p>${t.curriculum.scroll}</p></div>
<div class="peerway-scroll" tabindex="0" role="region" aria-label="${t.curriculum.matrix}">${drawMatrix(coverage, t.curriculum.matrixCaption(title, target), t)}</div>
<div class="nhsuk-width-container"><h2>${t.curriculum.inWords}</h2>
${byDomainInWords(coverage, t)}
${alsoThere(coverage, t)}
<p>${t.curriculum.rests(coverage.restsOn.mappings)}</p></div>`,
  };
}

/** What is chosen to compare with, as the API takes it; null if it is none. */
function targetOf(asked: string) {
  const [, kind, code = ""] = /^(framework|route)\.(.+)$/.exec(asked) ?? [];
  if (kind === "framework") return { frameworkVersion: { framework: code } };
  return kind === "route" ? { route: { code } } : null;
}

const nameOf = ({ against }: Coverage): string =>
  against.frameworkVersion?.title ?? against.routes.map(({ title }) => title).join(", ");

function chooseTarget(asked: string, targets: CoverageTargetsQuery, t: Messages): Html {
  const fields = new Fields({ sent: new Sent({ against: asked }), problems: [] }, t);
  const choices = [
    ...targets.frameworks.map(({ code, current }) => ({
      value: `framework.${code}`,
      label: t.curriculum.frameworks(current?.title ?? code),
    })),
    ...(targets.progressionRoutes?.nodes ?? []).map(({ code, title }) => ({
      value: `route.${code}`,
      label: t.curriculum.route(title),
    })),
  ];
  return html`<form method="get">
${fields.select({ name: "against", label: t.curriculum.against, hint: t.curriculum.againstHint, choices })}
<button class="nhsuk-button nhsuk-button--secondary">${t.curriculum.show}</button>
</form>`;
}

/** What is taught or asked for next to the rows of the matrix. */
function alsoThere({ findings, notAsked, awarded, beyondTeaching }: Coverage, t: Messages): Html {
  const list = (title: string, items: readonly Html[]) =>
    items.length > 0 &&
    html`<h2>${title}</h2>
<ul>${items.map((item) => html`<li>${item}</li>\n`)}</ul>`;
  const withBasis = ({ label, basis }: (typeof awarded)[number]) =>
    html`${label} <span class="basis">(${t.bases[basis].toLowerCase()})</span>`;
  return html`${list(
    t.curriculum.aboutUnits,
    findings.filter(({ competence }) => competence === null).map(({ sentence }) => html`${sentence}`),
  )}
${list(
  t.curriculum.notAsked,
  notAsked.map(({ code, title }) => html`${code} ${title}`),
)}
${list(t.curriculum.awarded, awarded.map(withBasis))}
${list(t.curriculum.beyond, beyondTeaching.map(withBasis))}`;
}
