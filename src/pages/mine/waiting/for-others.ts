import { type Html, html } from "../../frame/html";
import type { Messages } from "../../messages";
import { dayOf } from "../../shared/today";
import { EMPLOYER } from "../employer";
import { addressOf } from "../evidence/addresses";
import { countClaims } from "../evidence/state";
import { RECORD } from "../looked";
import { SUPERVISION } from "../supervision";
import { type Evaluations, type Item, listItems, titleOf, type Waiting } from "./item";

/** What waits for others to do something for the worker, who they are, and since when. */
export function waitingForOthers(mine: Waiting, evaluations: Evaluations, t: Messages): Html | false {
  const items = [
    ...evidence(mine, t),
    ...sessions(mine, t),
    ...credentials(mine, t),
    ...decisions(mine, evaluations, t),
    ...erasure(mine, t),
    ...duties(mine, t),
  ];
  return (
    items.length > 0 &&
    html`<h2 id="for-others">${t.mine.waiting.others}</h2>
<p>${t.mine.waiting.othersLead}</p>
${listItems(items, t)}`
  );
}

/** Evidence that nobody has judged yet, and second looks. */
const evidence = ({ handedIn }: Waiting, t: Messages): Item[] =>
  (handedIn?.nodes ?? []).flatMap((piece) => {
    const { waiting } = countClaims(piece);
    const { handedIn: pieceOf, second, who } = t.mine.waiting;
    const [askedOn] = piece.claims.flatMap(({ judgement }) => judgement?.appeal?.lodgedOn ?? []).sort();
    const assessor = piece.assignment?.assessor?.name ?? who.chooser;
    return [
      ...(waiting > 0 && piece.submittedOn !== null
        ? item(pieceOf(titleOf(piece)), addressOf(piece.id), assessor, piece.submittedOn, t)
        : []),
      ...(askedOn === undefined
        ? []
        : item(second(titleOf(piece)), addressOf(piece.id), who.secondAssessor, askedOn, t)),
    ];
  });

/** Sessions that, the worker says, did not take place: those who recorded them have to retract them. */
const sessions = ({ supervisions }: Waiting, t: Messages): Item[] =>
  (supervisions?.nodes ?? []).flatMap(({ heldOn, recordedBy, contest }) =>
    contest === null
      ? []
      : item(
          t.mine.waiting.session(t.day(heldOn)),
          SUPERVISION,
          recordedBy ?? t.mine.waiting.who.recorder,
          dayOf(contest.recordedAt),
          t,
        ),
  );

const credentials = ({ credentials: all }: Waiting, t: Messages): Item[] =>
  (all?.nodes ?? [])
    .filter(({ verifiedOn }) => verifiedOn === null)
    .flatMap(({ type, recordedAt }) =>
      item(t.mine.waiting.credential(type.title), null, t.mine.waiting.who.employer, dayOf(recordedAt), t),
    );

/** Ways that the worker would like to go and is ready for, about which nobody has decided since. */
function decisions({ aspirationsSaid, decisions: made }: Waiting, evaluations: Evaluations, t: Messages) {
  return aspirationsSaid.flatMap(({ saidAt, route }) => {
    const way = evaluations.find((evaluation) => evaluation.route.code === route.code);
    if (!way?.satisfiedSinceOn || way.route.kind === "WITHIN") return [];
    const since = [dayOf(saidAt), way.satisfiedSinceOn].sort().at(-1) ?? "";
    const isDecided = (made?.nodes ?? []).some(
      (decision) => decision.route.code === route.code && decision.decidedOn >= since,
    );
    const { decision, who } = t.mine.waiting;
    return isDecided ? [] : item(decision(way.title), `/me/ways/${route.code}`, who.employer, since, t);
  });
}

const erasure = ({ erasureRequestedAt }: Waiting, t: Messages): Item[] =>
  erasureRequestedAt === null
    ? []
    : item(t.mine.waiting.erasure, RECORD, t.mine.waiting.who.hr, dayOf(erasureRequestedAt), t);

/** What organisations owe and do not do yet, or say nothing about. */
function duties({ duties: owing, employment, posts }: Waiting, t: Messages): Item[] {
  const { notDone, unsaid, waitsFor, began } = t.mine.waiting;
  return owing.flatMap(({ as, organisation: { name }, duties: owed }) => {
    const late = owed.flatMap(({ status, attestedOn }) =>
      status === "NOT_FULFILLED" ? (attestedOn ?? []) : [],
    );
    const open = owed.filter(({ status }) => status === "NOT_ATTESTED").length;
    const [lateSince] = [...late].sort();
    // Nothing says since when a duty has had no attestation; the worker is owed it from their first day.
    const [beganOn] =
      as === "EMPLOYER"
        ? [employment?.startedOn]
        : (posts ?? [])
            .filter(({ host, endedOn }) => host?.name === name && endedOn === null)
            .map(({ startedOn }) => startedOn)
            .sort();
    return [
      ...(lateSince === undefined ? [] : item(notDone(late.length), EMPLOYER, name, lateSince, t)),
      ...(open > 0 && beganOn
        ? [
            {
              text: unsaid(open),
              href: EMPLOYER,
              since: beganOn,
              waits: `${waitsFor(name)} ${began(t.day(beganOn))}`,
            },
          ]
        : []),
    ];
  });
}

const item = (text: string, href: string | null, who: string, since: string, t: Messages): Item[] => [
  { text, href, since, waits: t.mine.waiting.waitsSince(who, t.day(since)) },
];
