import { ApiRefusal } from "../client/api";
import { button, EMPTY_FORM, Fields, type FormState } from "../frame/fields";
import { html } from "../frame/html";
import type { Page } from "../frame/page";
import { problemsOfRefusal } from "../frame/problems";
import type { Sent } from "../frame/sent";
import type { Download, Visit } from "../frame/visit";
import {
  type BadgeFormat,
  BadgePreviewDocument,
  type BadgePreviewQuery,
  IssueBadgeDocument,
  IssueRecordDocument,
} from "../operations/generated/graphql";
import { BADGES, CHOSEN, showBadges } from "./badges";
import { answered } from "./parts/answered";
import { callout, form } from "./parts/form";
import { pageOf } from "./parts/page-of";
import { problemsAt } from "./parts/problems-at";

const FIELDS = { format: "format", email: "email" };
const FORMATS: readonly BadgeFormat[] = ["PNG", "SVG", "JSON_LD", "JWT"];
const ENDINGS: Readonly<Record<BadgeFormat, string>> = {
  PNG: "png",
  SVG: "svg",
  JSON_LD: "json",
  JWT: "jwt",
};

const chosenIn = (query: Visit["query"]): string[] =>
  Object.keys(query).flatMap((name) => (name.startsWith(CHOSEN) ? [name.slice(CHOSEN.length)] : []));

/** What a badge would reveal, before it is made. */
export async function previewBadge(visit: Visit): Promise<Page | null> {
  const chosen = chosenIn(visit.query);
  const { chooseOne } = visit.t.mine.badges;
  return chosen.length === 0
    ? showBadges(visit, { sent: EMPTY_FORM.sent, problems: [{ field: "chosen", message: chooseOne }] })
    : showPreview(visit, chosen, EMPTY_FORM);
}

/** Makes the badge, and hands it over: the service does not keep it. */
export async function makeBadge(visit: Visit, sent: Sent): Promise<Download | Page | null> {
  const chosen = chosenIn(visit.query);
  const [attainment] = chosen;
  if (attainment === undefined) return previewBadge(visit);
  const format = FORMATS.find((each) => each === sent.text("format")) ?? "JSON_LD";
  const more = { format, email: sent.text("email") || null, holder: null };
  const { document, mediaType, userErrors } =
    chosen.length === 1
      ? answered((await visit.ask(IssueBadgeDocument, { input: { attainment, ...more } })).issueBadge)
      : answered(
          (await visit.ask(IssueRecordDocument, { input: { attainments: chosen, ...more } })).issueRecord,
        );
  if (document === null || mediaType === null)
    return showPreview(visit, chosen, { sent, problems: problemsAt(userErrors, FIELDS) });
  return {
    name: `${chosen.length === 1 ? "badge" : "badges"}.${ENDINGS[format]}`,
    type: mediaType,
    content: format === "PNG" ? Buffer.from(document, "base64") : document,
  };
}

async function showPreview(visit: Visit, chosen: readonly string[], state: FormState): Promise<Page | null> {
  try {
    const { badgePreview } = await visit.ask(BadgePreviewDocument, { attainments: [...chosen] });
    return badgePreview && pageFor(badgePreview, visit, state);
  } catch (error) {
    // For example, the service issues no badges. Its sentence says so.
    if (!(error instanceof ApiRefusal)) throw error;
    return showBadges(visit, { sent: EMPTY_FORM.sent, problems: problemsOfRefusal(error) });
  }
}

function pageFor(
  { discloses, leavesOut, issuer, badges }: NonNullable<BadgePreviewQuery["badgePreview"]>,
  visit: Visit,
  state: FormState,
): Page {
  const { t } = visit;
  const texts = t.mine.badges;
  const fields = new Fields(state, t);
  return pageOf(
    texts.preview,
    visit,
    html`${fields.summary()}<h1>${texts.preview}</h1>
${callout(texts.reveals, [discloses])}
<h2>${texts.leavesOut}</h2>
<ul>${leavesOut.map((text) => html`<li>${text}</li>\n`)}</ul>
<h2>${texts.shows(issuer.name)}</h2>
<ul>${badges.map(
      ({ competence, level, awardedOn, validUntilOn }) =>
        html`<li>${competence.code} ${competence.title}<br>
${texts.shown(level.title, t.day(awardedOn), validUntilOn && t.day(validUntilOn))}</li>\n`,
    )}</ul>
${form(
  fields.radios({
    name: "format",
    label: texts.format,
    value: "PNG",
    choices: FORMATS.map((value) => ({ value, label: texts.formats[value] })),
  }),
  fields.text({ name: "email", label: texts.email, hint: texts.emailHint, width: 20 }),
  html`<p>${texts.keep}</p>`,
  button(texts.make),
)}`,
    { href: BADGES, text: texts.back },
  );
}
