import { type Html, html } from "../frame/html";
import type { Messages } from "../messages";
import type { CoverageStatus } from "../operations/generated/graphql";
import type { Coverage } from "./coverage";
import { domainsOf, statusTag } from "./matrix";

const ORDER: readonly CoverageStatus[] = [
  "COVERED",
  "NOT_ASSESSED",
  "BELOW_LEVEL",
  "NEVER_TAUGHT",
  "NOT_KNOWN",
  "SATISFIED_OTHERWISE",
  "OUTSIDE",
];

/** Gaps have a sentence each; what is not known is no gap. */
const GAPS: readonly CoverageStatus[] = ["NOT_ASSESSED", "BELOW_LEVEL", "NEVER_TAUGHT"];

/** What is covered and what is not, domain by domain, in words. */
export const byDomainInWords = ({ rows, findings }: Coverage, t: Messages): Html =>
  html`${domainsOf(rows).map(({ domain, rows: members }) => {
    const groups = ORDER.flatMap((status) => {
      const having = members.filter((row) => row.status === status);
      return having.length > 0 ? [{ status, having }] : [];
    });
    return html`<h3>${domain.title}</h3>
${groups.map(
  ({ status, having }) => html`<p class="nhsuk-u-margin-bottom-2">${statusTag(status, t)}</p>
<ul>${having.map(({ competence: { code, title } }) => {
    const sentences = GAPS.includes(status)
      ? findings.filter(({ competence }) => competence?.code === code).map(({ sentence }) => sentence)
      : [];
    return html`<li>${code} ${title}${sentences.length > 0 && `: ${sentences.join(" ")}`}</li>\n`;
  })}</ul>
`,
)}`;
  })}`;
