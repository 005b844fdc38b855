import { held, notHeld, type RequestAnswer, row } from "./answer";
import { holdsOneOf } from "./role-kinds";
import type { RequestSources } from "./sources";
import { bandAnswers, headAnswers, placeAnswers } from "./staffing";
import {
  byProvision,
  byTiming,
  employedBasis,
  offerAnswer,
  seatAnswer,
  trainingRows,
} from "./stated-answers";

/** The answers to all 15 questions, in their order. */
export const allAnswers = (sources: RequestSources): RequestAnswer[] => [
  ...headAnswers(sources),
  ...bandAnswers(sources),
  ...trainingAnswers(sources),
  ...SICKNESS,
  { code: "Q5A", notHeld: null, ...placeAnswers(sources) },
  seatAnswer(sources),
  ...wholeAnswers(sources),
];

/** 3a to 3d: training and progression. */
function trainingAnswers(sources: RequestSources): RequestAnswer[] {
  const { reference, organisationId, kinds, counts, progressed, trained } = sources;
  const { curriculum, pathway } = reference;
  const isOwn = (id: string) => curriculum.programmes.get(id)?.providerId === organisationId;
  const some = (programmes: ReadonlySet<string>, own: boolean) =>
    [...programmes].some((id) => id !== "" && isOwn(id) === own);
  const starts = new Set(kinds.paidPeers.map(({ roleBandId }) => roleBandId));
  const routes = [...pathway.currentRoutes.values()].filter(({ id }) =>
    pathway.startsOf(id).some(({ roleBandId }) => starts.has(roleBandId)),
  );
  return [
    held(
      "Q3A",
      "Programmes of which a unit was passed that is still in date, for everybody with a post, by the provider of the programme. A worker with both kinds counts in all three rows. Lines without a number are trainings that your organisation records.",
      [
        row(
          "Trained by your organisation",
          counts.trainedWhere((each) => some(each, true)),
        ),
        row(
          "Trained by others",
          counts.trainedWhere((each) => some(each, false)),
        ),
        row(
          "Trained by both",
          counts.trainedWhere((each) => some(each, true) && some(each, false)),
        ),
        row(
          "No programme on record",
          counts.trainedWhere((each) => each.has("")),
        ),
        ...trainingRows(sources, byProvision),
      ],
    ),
    held(
      "Q3B",
      "Days on which paid peer support workers passed units, compared with the first day of their first post on record. Lines without a number are trainings that your organisation records.",
      [
        row("Trained before they started", trained.before),
        row("Trained on the job", trained.onTheJob),
        row("Both", trained.both),
        row("No training on record", trained.none),
        ...trainingRows(sources, byTiming),
      ],
    ),
    offerAnswer(sources),
    held("Q3D", "Current progression routes, and posts on record for the 12 months up to the day.", [
      row("Moved to a higher band than ever before in the last 12 months", progressed),
      ...routes.map(({ title }) => row(`Route: ${title}`, null)),
    ]),
  ];
}

const NO_SICKNESS =
  "The service holds no sickness absence, because readiness never depends on it. Your HR system can say.";

/** 4a and 4b: they are never held. */
const SICKNESS: readonly RequestAnswer[] = [
  notHeld("Q4A", NO_SICKNESS, "None"),
  notHeld("Q4B", `${NO_SICKNESS} The service never records anybody's health.`, "None"),
];

/** 6a and 6b: out of everybody. */
function wholeAnswers(sources: RequestSources): RequestAnswer[] {
  const { reference, kinds, counts, more, stated } = sources;
  const { paidPeers, others, essential } = kinds;
  const ranks = reference.pathway.payBands;
  const from8 = ranks.size === 0 ? 0 : (reference.pathway.payBandsByCode.get("8a")?.rank ?? 100);
  const senior = others.filter(
    ({ payBanding, payBandId }) =>
      payBanding === "ABOVE_BANDS" || (ranks.get(payBandId ?? "")?.rank ?? 0) >= from8,
  );
  return [
    held("Q6A", employedBasis(sources), [
      row(
        "Paid lived experience and peer roles",
        counts.headsWhere(holdsOneOf([...paidPeers, ...others])),
        stated?.employed == null ? null : more.employed(stated.employed),
      ),
    ]),
    held(
      "Q6B",
      "Posts that are held on the day, by whether the role band lists lived experience as a requirement; out of everybody with a post on record here.",
      [
        row(
          "Roles that ask for lived experience",
          counts.headsWhere(holdsOneOf(essential)),
          counts.everybody,
        ),
        row(
          "Lived experience roles at Band 8a or above",
          counts.headsWhere(holdsOneOf(senior)),
          counts.everybody,
        ),
      ],
    ),
  ];
}
