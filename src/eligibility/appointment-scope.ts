import type { Day } from "./days";
import type { AppointmentFact, CompetenceLink } from "./facts";
import { groupLookup } from "./lookup";
import { memoByKey } from "./memo";

/** One direction of a link: an appointment for one competence is valid for the other. */
interface CarriedOver {
  readonly link: CompetenceLink;
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;
/** London is ahead of UTC by an hour at most. */
const HOUR = 3_600_000;

const carriedTo = memoByKey((links: readonly CompetenceLink[]) =>
  groupLookup(links.flatMap(waysOf), ({ to }) => to),
);

function waysOf(link: CompetenceLink): CarriedOver[] {
  if (link.relation !== "EXACT" && link.relation !== "REPLACED_BY") return [];
  const { fromCompetenceId: from, toCompetenceId: to } = link;
  return [{ link, from, to }, ...(link.relation === "EXACT" ? [{ link, from: to, to: from }] : [])];
}

/**
 * Whether what an appointment names covers a competence: the competence itself, one that is EXACTly the same,
 * or one that it replaced, over any chain of links. Links are published by the instant, and not retired
 * before the day of the judgement: an assessor who could judge then does not lose that when a link goes.
 */
export function appointmentCovers(
  { competenceIds }: Pick<AppointmentFact, "competenceIds">,
  competence: string,
  links: readonly CompetenceLink[],
  instant: number,
  on: Day,
): boolean {
  if (competenceIds === null || competenceIds.includes(competence)) return true;
  const leads = ({ publishedAt, retiredAt }: CompetenceLink) =>
    publishedAt <= instant &&
    (retiredAt === null || retiredAt > instant || Math.floor((retiredAt + HOUR) / DAY) >= on);
  const ways = carriedTo(links);
  const seen = new Set([competence]);
  for (const at of seen) {
    if (competenceIds.includes(at)) return true;
    for (const { link, from } of ways(at)) if (leads(link)) seen.add(from);
  }
  return false;
}
