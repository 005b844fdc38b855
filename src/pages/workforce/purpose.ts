import { ApiRefusal } from "../client/api";
import { button, EMPTY_FORM, Fields, type FormState } from "../frame/fields";
import { html } from "../frame/html";
import type { Page } from "../frame/page";
import { problemsOfRefusal } from "../frame/problems";
import { Sent } from "../frame/sent";
import type { MakePage, Visit } from "../frame/visit";
import { VisitorDocument } from "../operations/generated/graphql";
import { type AreaPage, areaNavigation, mayAskAboutEverybody, PATHS } from "./navigation";

/** The purpose that an address states; "": none. */
export const purposeOf = ({ query }: Visit): string => (query.purpose ?? "").trim();

/**
 * A page that asks about everybody. Without a purpose it asks for one first, and so it does after a question that
 * the API refused, with what was wrong.
 */
export const withPurpose =
  (page: AreaPage, make: (visit: Visit, purpose: string) => Promise<Page>): MakePage =>
  async (visit) => {
    const purpose = purposeOf(visit);
    if (purpose === "") return await askForPurpose(page, visit, EMPTY_FORM);
    const sent = new Sent({ purpose });
    if (purpose.length < 3 || purpose.length > 200) {
      const problems = [{ field: "purpose", message: visit.t.workforce.purpose.wrong }];
      return await askForPurpose(page, visit, { sent, problems });
    }
    return await make(visit, purpose).catch((error: unknown) =>
      askForPurpose(page, visit, { sent, problems: problemsOfRefusal(error) }),
    );
  };

/** @throws ApiRefusal if the visitor may not ask about everybody. */
async function askForPurpose(page: AreaPage, { ask, t }: Visit, state: FormState): Promise<Page> {
  const { viewer } = await ask(VisitorDocument);
  if (!viewer) throw new ApiRefusal("UNAUTHENTICATED", 401, "", null);
  if (!mayAskAboutEverybody(viewer.capacities)) throw new ApiRefusal("FORBIDDEN", 403, "", null);
  const fields = new Fields(state, t);
  const { purpose, pages } = t.workforce;
  return {
    title: pages[page],
    current: "workforce",
    content: html`${fields.summary()}<h1>${pages[page]}</h1>
${areaNavigation(page, "", viewer.capacities, t)}
<p>${purpose.lead}</p>
<form action="${PATHS[page]}" method="get">
${fields.text({ name: "purpose", label: purpose.label, hint: purpose.hint })}
${button(purpose.go)}</form>`,
  };
}
