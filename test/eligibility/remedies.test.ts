import { EXCLUSIONS, type Exclusion, type FactKind, toDay } from "../../src/eligibility";
import { remedyOf } from "../../src/eligibility/remedy";
import type { Requirement } from "../../src/eligibility/requirement";
import { competence, leaf } from "./building";

const said = (
  reason: Exclusion,
  own: { requirement?: Requirement; kind?: FactKind; on?: string } = {},
): string[] => {
  const excluded = {
    factId: "f",
    kind: own.kind ?? ("CLAIM" as const),
    reason,
    on: own.on === undefined ? null : toDay(own.on),
  };
  return (["WORKER", "HR"] as const).map((voice) =>
    remedyOf(own.requirement ?? competence(), excluded, voice),
  );
};
const alike = (sentence: string) => [sentence, sentence];

const supervision = (supervisionKind: string | null, longestGapDays: number | null) =>
  leaf("SUPERVISION", { sessions: 3, supervisionKind, withinMonths: 12, longestGapDays });
const credential = (acceptedIssuers: readonly string[] | null) =>
  leaf("CREDENTIAL", { credentialTypeId: "DBS", acceptedIssuers, currencyMonths: null });
const ofKinds = (...allowedKinds: string[]) =>
  competence({ evidence: { ...competence().evidence, allowedKinds } });

describe("what would make a fact count", () => {
  it.each<[Exclusion, readonly string[]]>([
    [
      "NOT_YET_KNOWN",
      alike("It was recorded after the date and time you asked about. Choose a later one and it may count."),
    ],
    [
      "RETRACTED",
      alike("It was retracted as an error. If it was correct after all, it can be recorded again."),
    ],
    [
      "NOT_ACCEPTED_FROM_ELSEWHERE",
      [
        "It came from elsewhere, and your employer does not accept it. It counts once it is recorded or judged here.",
        "It came from elsewhere, and the employer does not accept it. It counts once it is recorded or judged here.",
      ],
    ],
    ["NOT_ACCEPTED", alike("It counts once an assessor accepts it at level 3.")],
    [
      "SELF_ASSESSED",
      alike("Self-assessment is shown, but never counts. Evidence of another kind would count."),
    ],
    [
      "ASSESSOR_NOT_ELIGIBLE",
      alike(
        "It was judged by someone who was not allowed to judge it. It counts once an assessor who is appointed to judge it accepts it.",
      ),
    ],
    [
      "SUPERSEDED",
      alike("It was accepted, but then judged again. New evidence would count once it is accepted."),
    ],
    ["WITHDRAWN", alike("It was withdrawn. New evidence would count once it is accepted.")],
    ["REVOKED", alike("It was revoked. A new one would count.")],
    ["KIND_NOT_ALLOWED", alike("It is of a kind that does not count here.")],
    [
      "LEVEL_TOO_LOW",
      alike(
        "It was accepted at too low a level. Evidence for this would count if it is accepted at level 3 or above.",
      ),
    ],
    ["NOT_YET_VALID", alike("It is dated after the day you asked about.")],
    ["EXPIRED", alike("It is out of date. A newer one would count.")],
    ["NOT_PASSED", alike("It was not passed. A completion that is passed would count.")],
    [
      "VERSION_TOO_LOW",
      alike("It is for an earlier version of the unit. Completing a later version would count."),
    ],
    ["ISSUER_NOT_ACCEPTED", alike("It comes from an issuer that does not count here.")],
    [
      "NOT_VERIFIED",
      ["It counts once your employer has verified it.", "It counts once the employer has verified it."],
    ],
    ["RUN_BROKEN", alike("It falls before a gap that is too long.")],
    ["OTHER_CAPACITY", alike("It was given in a different capacity.")],
    ["OTHER_ROUTE", alike("It supports another route. One for this route would count.")],
    ["OTHER_ROLE", alike("It is in another role. Time in one of the required roles would count.")],
    ["BAND_TOO_LOW", alike("It is below the required band. A post at that band or above would count.")],
    [
      "BAND_NOT_MAPPED",
      [
        "Its grade has no pay band here. Your employer can say which band it is like.",
        "Its grade has no pay band here. The employer can say which band it is like.",
      ],
    ],
    [
      "NO_HOURS",
      alike(
        "It has no contracted hours, and only hours count here. A post with contracted hours would count.",
      ),
    ],
    ["NOT_HELD", alike("It is not held on this day. A post that is held on this day would count.")],
    [
      "SAYS_NOT_MET",
      [
        "It says that this is not met yet. Your employer can say when it is.",
        "It says that this is not met yet. The employer can say when it is.",
      ],
    ],
  ])("%s", (reason, sentences) => {
    expect(said(reason)).toEqual(sentences);
  });

  it("has something to say about every reason", () => {
    for (const reason of EXCLUSIONS) expect(said(reason).join("").length).toBeGreaterThan(20);
  });

  it.each<[string, string[], string]>([
    ["when it counts", said("NOT_YET_VALID", { on: "2027-03-01" }), "It counts from 1 March 2027."],
    [
      "since when it does not",
      said("EXPIRED", { on: "2026-03-01" }),
      "It stopped counting on 1 March 2026. A newer one would count.",
    ],
    [
      "when it was revoked",
      said("REVOKED", { on: "2026-03-01" }),
      "It was revoked on 1 March 2026. A new one would count.",
    ],
    [
      "when it was withdrawn",
      said("WITHDRAWN", { on: "2026-03-01" }),
      "It was withdrawn on 1 March 2026. New evidence would count once it is accepted.",
    ],
    [
      "that a later statement decides",
      said("SUPERSEDED", { kind: "ATTESTATION" }),
      "A later statement replaced it, and that one decides. New evidence would count once it is accepted.",
    ],
    [
      "which kinds of evidence count",
      said("KIND_NOT_ALLOWED", { requirement: ofKinds("DIRECT_OBSERVATION", "TESTIMONY_OF_A_PEER") }),
      "It is of a kind that does not count here. These kinds count: direct observation and testimony of a peer.",
    ],
    [
      "which kind of session counts",
      said("KIND_NOT_ALLOWED", { requirement: supervision("PEER_GROUP", null) }),
      "It is of a kind that does not count here. Only sessions of this kind count: peer group.",
    ],
    [
      "nothing of kinds where any session counts",
      said("KIND_NOT_ALLOWED", { requirement: supervision(null, null) }),
      "It is of a kind that does not count here.",
    ],
    [
      "which issuers are accepted",
      said("ISSUER_NOT_ACCEPTED", { requirement: credential(["the DBS", "Disclosure Scotland"]) }),
      "It comes from an issuer that does not count here. The accepted issuers are the DBS and Disclosure Scotland.",
    ],
    [
      "nothing of issuers where any is accepted",
      said("ISSUER_NOT_ACCEPTED", { requirement: credential(null) }),
      "It comes from an issuer that does not count here.",
    ],
    [
      "how far apart sessions may be",
      said("RUN_BROKEN", { requirement: supervision(null, 35) }),
      "It falls before a gap that is too long. Sessions no more than 35 days apart count together.",
    ],
    [
      "nothing of a gap where none is named",
      said("RUN_BROKEN", { requirement: supervision(null, null) }),
      "It falls before a gap that is too long.",
    ],
  ])("says %s", (_, sentences, expected) => {
    expect(sentences).toEqual(alike(expected));
  });
});
