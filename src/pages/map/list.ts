import { type Html, html } from "../frame/html";
import type { Messages } from "../messages";
import type { RouteKind } from "../operations/generated/graphql";
import { nameOfRow } from "./drawing";
import { bandsOf, type Role, type Step } from "./places";

/** The order in which ways are listed. Staying comes first: it is a path like the others. */
export const KINDS: readonly RouteKind[] = ["WITHIN", "UPWARD", "LATERAL", "STEP_BACK", "OUTWARD", "INWARD"];

/** Everything that the drawing shows, and the ways that it leaves out, as text: by pay band, then by role. */
export const listMap = (
  roles: readonly Role[],
  steps: readonly Step[],
  held: readonly string[],
  t: Messages,
): Html =>
  html`${bandsOf(roles).map(
    ({ label, roles: members }) => html`<h3 class="nhsuk-heading-m">${nameOfRow(label, t)}</h3>
${members.map(
  (
    role,
  ) => html`<h4 class="nhsuk-heading-s nhsuk-u-margin-bottom-1"><a href="/map/${role.code}">${role.title}</a> <span class="nhsuk-caption-m">${t.families[role.family]}</span></h4>
${held.includes(role.code) && html`<p><strong>${t.mine.home.here}</strong></p>`}
${listWays(
  steps.filter(({ from }) => from.code === role.code),
  ({ to }) => to.code,
  roles,
  t,
)}`,
)}`,
  )}`;

/**
 * Ways from or to one role, grouped by their direction.
 * @param otherEnd the code of the role at the other end of a way.
 */
export function listWays(
  steps: readonly Step[],
  otherEnd: (step: Step) => string,
  roles: readonly Role[],
  t: Messages,
): Html {
  const titleOf = (code: string) => roles.find((role) => role.code === code)?.title ?? code;
  return html`<ul class="nhsuk-list map-ways">
${KINDS.map((kind) => {
  const ways = steps.filter((step) => step.kind === kind);
  if (ways.length === 0) return null;
  const basis = (step: Step) => html`<span class="basis">(${t.bases[step.basis].toLowerCase()})</span>`;
  // Staying leads to the same role: its name would say nothing.
  const shown = ways.map((step, index) =>
    kind === "WITHIN"
      ? basis(step)
      : html`${index > 0 && "; "}<a href="/map/${otherEnd(step)}">${titleOf(otherEnd(step))}</a> ${basis(step)}`,
  );
  return html`<li><strong>${t.kinds[kind]}</strong>${kind === "WITHIN" ? " " : ": "}${shown}</li>\n`;
})}</ul>
`;
}
