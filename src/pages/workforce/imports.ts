import { EMPTY_FORM, type FormState } from "../frame/fields";
import { html } from "../frame/html";
import type { Page } from "../frame/page";
import type { Visit } from "../frame/visit";
import { ImportsDocument } from "../operations/generated/graphql";
import { pager } from "../shared/more";
import { areaNavigation, PATHS } from "./navigation";
import { sendForm } from "./send-form";
import { table } from "./table";

/** The files that were sent in, with how far each is, and a form to send one. */
export const imports = (visit: Visit): Promise<Page> => importsPage(visit, EMPTY_FORM);

/** @param state what was filled in and what was wrong with it. */
export async function importsPage({ ask, t, query }: Visit, state: FormState): Promise<Page> {
  const {
    viewer,
    imports: list,
    importMappings,
  } = await ask(ImportsDocument, { after: query.after || null });
  const texts = t.files;
  const { fields, form } = sendForm(state, importMappings ?? [], t);
  return {
    title: texts.title,
    current: "workforce",
    content: html`${fields.summary()}<h1>${texts.title}</h1>
${areaNavigation("imports", "", viewer?.capacities ?? [], t)}
<p>${texts.lead}</p>
<h2>${texts.send}</h2>
${form}
<h2>${texts.list}</h2>
${
  !list || list.nodes.length === 0
    ? html`<p>${texts.none}</p>`
    : html`${table(
        texts.list,
        [
          { heading: texts.name },
          { heading: texts.kind },
          { heading: texts.sent },
          { heading: texts.state },
          ...[texts.created, texts.changed, texts.skipped, texts.refused].map((heading) => ({
            heading,
            isNumber: true,
          })),
        ],
        list.nodes.map(
          ({ id, fileName, kind, startedAt, startedBy, state: how, percentDone, dryRun, tally }) => [
            html`<a href="${PATHS.imports}/${encodeURIComponent(id)}">${fileName}<span class="nhsuk-u-visually-hidden">, ${t.instant(startedAt)}${dryRun && `, ${texts.isCheck}`}</span></a>`,
            texts.kinds[kind],
            startedBy === null ? t.instant(startedAt) : texts.by(t.instant(startedAt), startedBy),
            html`${texts.states[how]}${(how === "QUEUED" || how === "RUNNING") && html`, ${texts.percent(percentDone)}`}<br><span class="basis">${dryRun ? texts.isCheck : texts.isReal}</span>`,
            tally.created,
            tally.changed,
            tally.skipped,
            tally.refused,
          ],
        ),
      )}
${pager(PATHS.imports, { after: query.after ?? "" }, list.pageInfo, t)}`
}`,
  };
}
