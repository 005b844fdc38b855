import type { RoleBandVersion } from "../../../entities";
import { held, type RequestAnswer, type RequestRow, row } from "./answer";
import { holdsOneOf, idsOf } from "./role-kinds";
import type { RequestSources } from "./sources";

const FROM_POSTS = "Posts that are held on the day. Somebody with several posts counts once in each row.";
const ON_POSTS_AND_ROLES = `${FROM_POSTS} A role asks for lived experience if its role band does.`;

/** 1a to 1c: how many there are. */
export function headAnswers({ kinds, counts, more }: RequestSources): RequestAnswer[] {
  const { paidPeers, volunteers, others } = kinds;
  const peers = counts.headsWhere(holdsOneOf(paidPeers));
  const heldBands = paidPeers.filter(({ roleBandId }) => counts.roleBandIds.includes(roleBandId));
  return [
    held("Q1A", FROM_POSTS, [
      row("Paid peer support workers", peers),
      row("Volunteers in peer support", counts.headsWhere(holdsOneOf(volunteers))),
    ]),
    held("Q1B", ON_POSTS_AND_ROLES, [
      row("All other roles that ask for lived experience", counts.headsWhere(holdsOneOf(others))),
      ...someHeld(others, counts.roleBandIds).map((band) => row(band.title, counts.heads(band.roleBandId))),
    ]),
    held("Q1C", `${FROM_POSTS} A worker is on a fixed term if one of their posts is.`, [
      row("Paid peer support workers", more.onFixedTerms(holdsOneOf(paidPeers), false), peers),
      ...heldBands.map((band) =>
        row(band.title, more.onFixedTerms(holdsOneOf([band]), true), counts.heads(band.roleBandId)),
      ),
    ]),
  ];
}

const someHeld = (bands: readonly RoleBandVersion[], ids: readonly string[]): RoleBandVersion[] =>
  bands.filter(({ roleBandId }) => ids.includes(roleBandId));

const BY_BAND =
  "Posts that are held on the day, by the pay band of the post, or else of its role band. Somebody with posts at two pay bands counts in both rows.";

/** 2a and 2b: pay bands. */
export function bandAnswers({ reference, kinds, counts, more }: RequestSources): RequestAnswer[] {
  const bands = [
    ...[...reference.pathway.payBands.values()].map(({ id, title }) => ({ id, title })),
    { id: null, title: "No pay band on record" },
  ];
  const peers = idsOf(someHeld(kinds.paidPeers, counts.roleBandIds));
  const others = someHeld(kinds.others, counts.roleBandIds);
  return [
    held("Q2A", BY_BAND, withPeople(bands.map(({ id, title }) => row(title, more.paidBy(peers, id))))),
    held(
      "Q2B",
      BY_BAND,
      withPeople(
        bands.flatMap(({ id, title }) =>
          others.map((band) => row(`${title}: ${band.title}`, more.paidBy([band.roleBandId], id))),
        ),
      ),
    ),
  ];
}

/** The rows of which it may be that somebody is counted in them. */
const withPeople = (rows: readonly RequestRow[]): RequestRow[] =>
  rows.filter(({ workers }) => workers?.count !== 0 && workers?.atMost !== 0);

/** 5a: where they work. */
export function placeAnswers({ kinds, counts, more }: RequestSources): Pick<RequestAnswer, "rows" | "basis"> {
  const places = more.places(holdsOneOf(kinds.paidPeers));
  return {
    basis:
      "The teams of posts that are held on the day, or else of the workers, by the directorates that your organisation records for them (recordOrganisationDetail, teamDirectorate); a team without one has a row of its own. Somebody with posts in two of them counts in both rows.",
    rows: [
      row("All paid peer support workers", counts.headsWhere(holdsOneOf(kinds.paidPeers))),
      ...[...places].map(([name, count]) => row(name === "" ? "No team on record" : name, count)),
    ],
  };
}
