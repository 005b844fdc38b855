import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import type { Visit } from "../frame/visit";
import type { Messages } from "../messages";
import {
  MyAdjustmentsDocument,
  type MyAdjustmentsQuery,
  RequirementLabelsDocument,
} from "../operations/generated/graphql";
import { more } from "../shared/more";
import { pageOf } from "./parts/page-of";

type Adjustment = NonNullable<NonNullable<MyAdjustmentsQuery["me"]>["adjustments"]>["nodes"][number];
type Kinds = MyAdjustmentsQuery["evidenceKinds"];

export const ADJUSTMENTS = "/me/adjustments";

/** What is asked of the worker less than of others, and who can see it. */
export async function myAdjustments(visit: Visit): Promise<Page | null> {
  const { ask, t, query } = visit;
  const { me, evidenceKinds } = await ask(MyAdjustmentsDocument, { after: query.after ?? null });
  if (me?.adjustments == null) return null;
  const texts = t.mine.adjustments;
  const { nodes, pageInfo } = me.adjustments;
  const labels = await labelsFor(nodes, visit);
  return pageOf(
    texts.title,
    visit,
    html`<h1>${texts.title}</h1>
<p class="nhsuk-lede-text">${texts.lead}</p>
<div class="nhsuk-inset-text"><p>${texts.private}</p></div>
<p>${texts.howToGet}</p>
${nodes.length === 0 ? html`<p>${texts.none}</p>` : html`<ul class="nhsuk-list peerway-ways">${nodes.map((node) => showAdjustment(node, labels, evidenceKinds, t))}</ul>`}
${more(ADJUSTMENTS, pageInfo, t.mine.more)}`,
  );
}

interface Labelled {
  readonly code: string;
  readonly label: string;
  readonly parts?: readonly Labelled[];
}

/** The requirements of the routes in plain words, by route and code. */
async function labelsFor(nodes: readonly Adjustment[], { ask }: Visit): Promise<ReadonlyMap<string, string>> {
  const routes = [...new Set(nodes.flatMap(({ route }) => route?.code ?? []))];
  const found = await Promise.all(
    routes.map(async (route) => {
      const { progressionRoute } = await ask(RequirementLabelsDocument, { route });
      return progressionRoute === null
        ? []
        : flat(progressionRoute.requirement).map(({ code, label }) => [keyOf(route, code), label] as const);
    }),
  );
  return new Map(found.flat());
}

const keyOf = (route: string, code: string): string => `${route} ${code}`;

const flat = (requirement: Labelled): Labelled[] => [requirement, ...(requirement.parts ?? []).flatMap(flat)];

function showAdjustment(
  adjustment: Adjustment,
  labels: ReadonlyMap<string, string>,
  kinds: Kinds,
  t: Messages,
): Html {
  const texts = t.mine.adjustments;
  const { route, requirementCode, fromOn, untilOn, authority, recordedBy } = adjustment;
  const label = labels.get(keyOf(route?.code ?? "", requirementCode)) ?? requirementCode;
  return html`<li><h2 class="nhsuk-heading-s nhsuk-u-margin-bottom-1">${label}</h2>
<p>${asked(adjustment, kinds, t)}<br>
${
  route !== null &&
  html`${texts.route(route.title)}<br>
`
}${texts.days(t.day(fromOn), untilOn && t.day(untilOn))} ${texts.authority[authority]} ${recordedBy !== null && texts.by(recordedBy)}</p></li>
`;
}

const NUMBERS = ["items", "kinds", "assessors", "sessions", "months", "longestGapDays"] as const;

/** What is asked instead. */
function asked(adjustment: Adjustment, kinds: Kinds, t: Messages): string {
  const texts = t.mine.adjustments.asked;
  const further = adjustment.furtherKinds.map(
    (code) => kinds.find((kind) => kind.code === code)?.title ?? code,
  );
  const parts = [
    ...NUMBERS.flatMap((name) => {
      const count = adjustment[name];
      return count === null ? [] : [texts[name](count)];
    }),
    ...(further.length > 0 ? [texts.furtherKinds(further.join(", "))] : []),
  ];
  const text = parts.join(", ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
