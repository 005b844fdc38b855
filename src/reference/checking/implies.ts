import type {
  CompetenceRequirement,
  KeptUpBy,
  LeafRequirement,
  SupervisionRequirement,
  TimeInRoleRequirement,
} from "../../eligibility";

/** A field for which meeting one requirement does not mean meeting another, and what of it would. */
export interface Gap {
  readonly field: string;
  /** "ask for 12 months or more" */
  readonly right: string;
}

/** Months have 28 to 31 days. */
const [SHORTEST_MONTH, LONGEST_MONTH] = [28, 31];
/** It is shown and never counts, whatever a list of kinds says. */
const NEVER_COUNTS = "SELF_ASSESSMENT";

/**
 * Whether every worker who meets `a` on a day also meets `b` on that day, for any record and any knowledge of
 * it. Sound and not complete: true only where it is certain; requirements of different kinds are never
 * compared. Both are as `checkRoute` lets them pass: minimums of 1 or more, 1 to 1200 months.
 */
export function implies(a: LeafRequirement, b: LeafRequirement): boolean {
  return gapsBetween(a, b).length === 0;
}

/** Why `implies(a, b)` does not hold, field by field; empty where it does. */
export function gapsBetween(a: LeafRequirement, b: LeafRequirement): readonly Gap[] {
  if (a.kind === "COMPETENCE" && b.kind === "COMPETENCE") return competenceGaps(a, b);
  if (a.kind === "TIME_IN_ROLE" && b.kind === "TIME_IN_ROLE") return timeGaps(a, b);
  if (a.kind === "SUPERVISION" && b.kind === "SUPERVISION") return supervisionGaps(a, b);
  if (a.kind === "UNIT_COMPLETED" && b.kind === "UNIT_COMPLETED") {
    const asked = b.units.flatMap(({ unitId }) => {
      const [mine, theirs] = [a, b].map(({ units }) => units.find((unit) => unit.unitId === unitId));
      if (!mine) return [gap("units", "ask for every unit that it asks for")];
      return (mine.minimumVersion ?? 0) >= (theirs?.minimumVersion ?? 0)
        ? []
        : [gap("minimumVersion", `count no version below ${theirs?.minimumVersion}`)];
    });
    return asked.filter((each, at) => asked.findIndex(({ field }) => field === each.field) === at);
  }
  if (a.kind === "CREDENTIAL" && b.kind === "CREDENTIAL")
    return [
      ...gapsIn([
        isOrComesUnder(a, a.credentialTypeId, b.credentialTypeId),
        "credentialTypeId",
        "ask for the same credential",
      ]),
      ...gapsIn([
        isWithin(a.acceptedIssuers, b.acceptedIssuers),
        "acceptedIssuers",
        "accept no other issuers",
      ]),
      ...lastsLonger("currencyMonths", a.currencyMonths, b.currencyMonths),
    ];
  if (a.kind === "ENDORSEMENT" && b.kind === "ENDORSEMENT")
    return [
      ...gapsIn([a.byCapacity === b.byCapacity, "byCapacity", `ask for it from ${b.byCapacity}`]),
      ...gapsIn([
        a.subject === b.subject && isOrComesUnder(a, a.subjectCode, b.subjectCode),
        "subject",
        `ask for ${b.subject}${b.subjectCode === null ? "" : ` ${b.subjectCode}`}`,
      ]),
      // Support for a move counts for the one route that it names.
      ...gapsIn([
        b.subject !== "SUPPORTS_MOVE" || a.routeId === b.routeId,
        "routeId",
        "let it be support for the same route",
      ]),
      ...lastsLonger("goodForMonths", a.goodForMonths, b.goodForMonths),
    ];
  if (a.kind === "HOLDS_BAND" && b.kind === "HOLDS_BAND")
    return gapsIn([
      a.minimumBandRank >= b.minimumBandRank,
      "minimumPayBandId",
      "ask for the same band or a higher one",
    ]);
  if (a.kind === "EMPLOYER_CONDITION" && b.kind === "EMPLOYER_CONDITION")
    return gapsIn([a.competenceId === b.competenceId, "competenceId", "ask for the same duty"]);
  return [gap("kind", `ask for it as ${b.kind}`)];
}

function competenceGaps(a: CompetenceRequirement, b: CompetenceRequirement): readonly Gap[] {
  const [mine, theirs] = [a.evidence, b.evidence];
  const counting = mine.allowedKinds?.filter((kind) => kind !== NEVER_COUNTS) ?? null;
  // Evidence of so many kinds is at least as many pieces of evidence.
  const items = Math.max(mine.minimumItems, mine.minimumKinds);
  return [
    ...gapsIn([a.competenceId === b.competenceId, "competenceId", "ask for the same competence"]),
    ...gapsIn([a.minimumRank >= b.minimumRank, "levelId", "ask for the same level or a higher one"]),
    ...atLeast("evidence.minimumItems", items, theirs.minimumItems),
    ...atLeast("evidence.minimumKinds", mine.minimumKinds, theirs.minimumKinds),
    ...atLeast("evidence.minimumAssessors", mine.minimumAssessors, theirs.minimumAssessors),
    ...gapsIn([
      isWithin(counting, theirs.allowedKinds),
      "evidence.allowedKinds",
      `allow no kinds of evidence but ${theirs.allowedKinds?.join(", ")}`,
    ]),
    ...lastsLonger("evidence.currencyMonths", mine.currencyMonths, theirs.currencyMonths),
    ...gapsIn([
      keepsNoMore(mine.keptUpBy, theirs.keptUpBy),
      "evidence.keptUpBy",
      "keep competence up by nothing that it does not, and for no longer",
    ]),
  ];
}

function keepsNoMore(mine: KeptUpBy | null, theirs: KeptUpBy | null): boolean {
  if (!mine) return true;
  if (!theirs || mine.months > theirs.months) return false;
  return mine.endorsements.every((each) =>
    theirs.endorsements.some(
      ({ byCapacity, subject, subjectCode }) =>
        each.byCapacity === byCapacity &&
        each.subject === subject &&
        isOrComesUnder(each, each.subjectCode ?? null, subjectCode ?? null),
    ),
  );
}

/**
 * The months are counted in days from the first day that counts. Where other posts, or other hours, count for
 * the two, that day differs, and so does the length of the same number of months; one month more is longer
 * wherever it begins.
 */
function timeGaps(a: TimeInRoleRequirement, b: TimeInRoleRequirement): readonly Gap[] {
  const sameRoles = isWithin(a.roleBandIds, b.roleBandIds) && isWithin(b.roleBandIds, a.roleBandIds);
  const samePosts = sameRoles && a.minimumBandRank === b.minimumBandRank && a.counting === b.counting;
  const fewerRoles =
    b.roleBandIds !== null && a.roleBandIds !== null && isWithin(a.roleBandIds, b.roleBandIds);
  const higherBand =
    b.minimumBandRank !== null && a.minimumBandRank !== null && a.minimumBandRank >= b.minimumBandRank;
  return [
    ...gapsIn([
      fewerRoles || higherBand,
      b.roleBandIds === null ? "minimumPayBandId" : "roleBandIds",
      b.roleBandIds === null ? "count no role below its band" : "count no role that it does not count",
    ]),
    ...gapsIn([
      a.counting === b.counting || a.counting === "FTE",
      "counting",
      "count part-time days in part, as it does",
    ]),
    ...gapsIn([
      samePosts ? a.months >= b.months : a.months > b.months,
      "months",
      samePosts
        ? `ask for ${b.months} months or more`
        : `ask for ${b.months + 1} months or more: where fewer posts or hours count, the time begins on another day, and the same number of months can be some days shorter`,
    ]),
    ...gapsIn([a.mustHoldNow || !b.mustHoldNow, "mustHoldNow", "ask that such a post is held now"]),
  ];
}

/** Any number of sessions can be held on one day; more sessions between two only shorten the gaps. */
function supervisionGaps(a: SupervisionRequirement, b: SupervisionRequirement): readonly Gap[] {
  const withinWindow = LONGEST_MONTH * a.withinMonths - 1;
  const longestGap = Math.min(a.longestGapDays ?? withinWindow, withinWindow);
  // In a shorter window the newest sessions still stand, where so many gaps of the longest kind fit into it.
  const newestFit = b.sessions * longestGap < SHORTEST_MONTH * b.withinMonths;
  return [
    ...atLeast("sessions", a.sessions, b.sessions),
    ...gapsIn([
      b.supervisionKind === null || isOrComesUnder(a, a.supervisionKind, b.supervisionKind),
      "supervisionKind",
      `count supervision of the kind ${b.supervisionKind} alone`,
    ]),
    ...gapsIn([
      a.withinMonths <= b.withinMonths || newestFit,
      "withinMonths",
      `ask for them within ${b.withinMonths} months or fewer`,
    ]),
    ...gapsIn([
      b.longestGapDays === null || longestGap <= b.longestGapDays,
      "longestGapDays",
      `allow no gap of more than ${b.longestGapDays} days`,
    ]),
    ...gapsIn([
      (b.shortestGapDays ?? 1) <= (a.shortestGapDays ?? 1),
      "shortestGapDays",
      `count sessions fewer than ${b.shortestGapDays} days apart as one`,
    ]),
    ...gapsIn([a.confirmedOnly || !b.confirmedOnly, "confirmedOnly", "count confirmed sessions alone"]),
  ];
}

/** What has an organisation's own kind also has the national one that it comes under. */
const isOrComesUnder = (
  { comesUnder }: { readonly comesUnder?: string | undefined },
  mine: string | null,
  theirs: string | null,
): boolean => mine === theirs || (theirs !== null && comesUnder === theirs);

const gap = (field: string, right: string): Gap => ({ field, right });
const gapsIn = ([holds, field, right]: readonly [boolean, string, string]): readonly Gap[] =>
  holds ? [] : [gap(field, right)];
const atLeast = (field: string, mine: number, theirs: number): readonly Gap[] =>
  gapsIn([mine >= theirs, field, `ask for ${theirs} or more`]);

/** Null counts without end. */
const lastsLonger = (field: string, mine: number | null, theirs: number | null): readonly Gap[] =>
  gapsIn([
    theirs === null || (mine !== null && mine <= theirs),
    field,
    `let it count for ${theirs} months or fewer`,
  ]);

/** Whether a list lets in nothing that the other keeps out; null lets in everything. */
const isWithin = (mine: readonly string[] | null, theirs: readonly string[] | null): boolean =>
  theirs === null || mine?.every((each) => theirs.includes(each)) === true;
