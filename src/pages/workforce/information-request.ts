import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import type { Download, Visit } from "../frame/visit";
import type { Messages } from "../messages";
import { InformationRequestDocument, type InformationRequestQuery } from "../operations/generated/graphql";
import { addressOf } from "../shared/address";
import { csvOf } from "./csv";
import { areaNavigation, PATHS, statedPurpose } from "./navigation";
import { numberOf } from "./people";
import { purposeOf, withPurpose } from "./purpose";
import { table } from "./table";

type Answer = NonNullable<InformationRequestQuery["workforce"]>["informationRequest"][number];

const isToPublish = ({ query }: Visit): boolean => query.publishable === "yes";

/** The answers to the questions that trusts are asked, for HR's own use or to publish. */
export const informationRequest = withPurpose("foi", async (visit, purpose): Promise<Page> => {
  const { ask, t } = visit;
  const publishable = isToPublish(visit);
  const { viewer, workforce } = await ask(InformationRequestDocument, { purpose, publishable });
  const texts = t.workforce.foi;
  const stated = { purpose, publishable: publishable ? "yes" : null };
  return {
    title: texts.title,
    current: "workforce",
    content: html`<h1>${texts.title}</h1>
${areaNavigation("foi", purpose, viewer?.capacities ?? [], t)}
${statedPurpose("foi", purpose, t)}
<p>${workforce && t.workforce.asOf(t.day(workforce.asOf))} ${texts.lead}</p>
<div class="nhsuk-inset-text"><p>${publishable ? texts.isPublishable : texts.isInternal}</p></div>
<ul>
<li><a href="${addressOf(PATHS.foi, { purpose, publishable: publishable ? null : "yes" })}">${publishable ? texts.internal : texts.publishable}</a></li>
<li><a href="${addressOf(`${PATHS.foi}.csv`, stated)}">${texts.download}</a></li>
</ul>
${(workforce?.informationRequest ?? []).map((answer) => answerOf(answer, t))}`,
  };
});

function answerOf({ question, wording, rows, notHeld, countedFrom, benchmarks }: Answer, t: Messages): Html {
  const texts = t.workforce.foi;
  const title = `${texts.question(question)}. ${wording}`;
  return html`<h2 class="nhsuk-heading-m">${title}</h2>
${notHeld !== null && html`<p><strong>${texts.notHeld}</strong> ${notHeld}</p>`}
${
  rows.length > 0
    ? table(
        texts.answer(texts.question(question)),
        [
          { heading: texts.line },
          { heading: texts.count, isNumber: true },
          { heading: texts.outOf, isNumber: true },
        ],
        rows.map(({ label, workers, outOf }) => [
          label,
          workers && numberOf(workers, t),
          outOf && numberOf(outOf, t),
        ]),
      )
    : notHeld === null && html`<p>${texts.nothing}</p>`
}
<p class="basis">${texts.from} ${countedFrom}</p>
${benchmarks.length > 0 && comparedWith(question, benchmarks, t)}`;
}

/** Published figures to compare an answer with, each with where it was published. */
const comparedWith = (question: string, benchmarks: Answer["benchmarks"], t: Messages): Html =>
  html`<p>${t.workforce.foi.benchmarks(t.workforce.foi.question(question))}</p>
<ul>${benchmarks.map(({ title, year, basis, note, source }) => html`<li>${year}: ${title}${note && ` ${note}`} ${source && (source.url ? html`<a href="${source.url}">${source.title}</a>` : source.title)} <span class="basis">(${t.bases[basis].toLowerCase()})</span></li>\n`)}</ul>
`;

/** The same answers as a file. @returns null if no purpose is stated: the page asks for it. */
export async function informationRequestFile(visit: Visit): Promise<Download | null> {
  const purpose = purposeOf(visit);
  if (purpose === "") return null;
  const { ask, t } = visit;
  const publishable = isToPublish(visit);
  const { workforce } = await ask(InformationRequestDocument, { purpose, publishable });
  if (!workforce) return null;
  const texts = t.workforce.foi;
  const rows = workforce.informationRequest.flatMap(
    ({ question, wording, rows: lines, notHeld, countedFrom }) =>
      (lines.length > 0 ? lines : [null]).map((line) => [
        texts.question(question),
        wording,
        line?.label ?? "",
        line?.workers ? numberOf(line.workers, t) : "",
        line?.outOf ? numberOf(line.outOf, t) : "",
        notHeld ?? "",
        countedFrom,
      ]),
  );
  return {
    name: `information-request-${workforce.asOf}-${publishable ? "publishable" : "internal"}.csv`,
    type: "text/csv; charset=utf-8",
    // Excel reads UTF-8 only behind this mark.
    content: `\ufeff${csvOf([texts.columns, ...rows])}`,
  };
}
