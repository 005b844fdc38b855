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
      alike("It was recorded after the instant asked about. Asked as known at a later one, it may count."),
    ],
    [
      "RETRACTED",
      alike("It was taken back as wrong from the start. If it holds after all, it can be recorded again."),
    ],
    [
      "NOT_ACCEPTED_FROM_ELSEWHERE",
      [
        "It was recorded elsewhere, and your employer does not accept it as it stands there. It counts once it is recorded, judged or verified here.",
        "It was recorded elsewhere, and the employer does not accept it as it stands there. It counts once it is recorded, judged or verified here.",
      ],
    ],
    ["NOT_ACCEPTED", alike("It counts once an assessor accepts it at the level asked for.")],
    ["SELF_ASSESSED", alike("Self-assessment is shown and never counts. Evidence of another kind would.")],
    [
      "ASSESSOR_NOT_ELIGIBLE",
      alike("It counts once it is judged by someone else, who is appointed for this competence on that day."),
    ],
    ["SUPERSEDED", alike("A later judgement took its place. New evidence, accepted, would count.")],
    ["WITHDRAWN", alike("It was withdrawn. New evidence, accepted, would count.")],
    ["REVOKED", alike("It was revoked. A new one would count.")],
    ["KIND_NOT_ALLOWED", alike("It is of a kind that does not count here.")],
    [
      "LEVEL_TOO_LOW",
      alike(
        "It was accepted below the level asked for. Evidence accepted at that level or above would count.",
      ),
    ],
    ["NOT_YET_VALID", alike("It does not count yet.")],
    ["EXPIRED", alike("It is out of date. A newer one would count.")],
    ["NOT_PASSED", alike("It was not passed. A passed completion would count.")],
    [
      "VERSION_TOO_LOW",
      alike("It was of an earlier version of the unit. A completion of a later one would count."),
    ],
    ["ISSUER_NOT_ACCEPTED", alike("Its issuer is not one of those accepted.")],
    [
      "NOT_VERIFIED",
      ["It counts once your employer has verified it.", "It counts once the employer has verified it."],
    ],
    ["RUN_BROKEN", alike("It lies before a gap that is too long.")],
    ["OTHER_CAPACITY", alike("It was given in another capacity than the one asked for.")],
    ["OTHER_ROUTE", alike("It supports another route. Support for this one would count.")],
    ["OTHER_ROLE", alike("It is in another role. Time in one of the roles named would count.")],
    ["BAND_TOO_LOW", alike("It is below the band asked for. A post at that band or above would count.")],
    [
      "BAND_NOT_MAPPED",
      [
        "Its grade is not mapped to a pay band. Your employer can say which band it stands for.",
        "Its grade is not mapped to a pay band. The employer can say which band it stands for.",
      ],
    ],
    [
      "NO_HOURS",
      alike("It has no hours of its own, and hours are what counts here. A post with hours would count."),
    ],
    ["NOT_HELD", alike("It is not held on this day. A post that is held would count.")],
    [
      "SAYS_NOT_MET",
      [
        "It says that this is not met yet. It is for your employer to say when it is.",
        "It says that this is not met yet. It is for the employer to say when it is.",
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
      "It was withdrawn on 1 March 2026. New evidence, accepted, would count.",
    ],
    [
      "that a later statement decides",
      said("SUPERSEDED", { kind: "ATTESTATION" }),
      "A later statement took its place, and that one decides.",
    ],
    [
      "which kinds of evidence count",
      said("KIND_NOT_ALLOWED", { requirement: ofKinds("DIRECT_OBSERVATION", "TESTIMONY_OF_A_PEER") }),
      "It is of a kind that does not count here. These kinds would: direct observation, testimony of a peer.",
    ],
    [
      "which kind of session counts",
      said("KIND_NOT_ALLOWED", { requirement: supervision("PEER_GROUP", null) }),
      "It is of a kind that does not count here. A session of this kind would: peer group.",
    ],
    [
      "nothing of kinds where any session counts",
      said("KIND_NOT_ALLOWED", { requirement: supervision(null, null) }),
      "It is of a kind that does not count here.",
    ],
    [
      "which issuers are accepted",
      said("ISSUER_NOT_ACCEPTED", { requirement: credential(["the DBS", "Disclosure Scotland"]) }),
      "Its issuer is not one of those accepted. These are: the DBS, Disclosure Scotland.",
    ],
    [
      "nothing of issuers where any is accepted",
      said("ISSUER_NOT_ACCEPTED", { requirement: credential(null) }),
      "Its issuer is not one of those accepted.",
    ],
    [
      "how far apart sessions may be",
      said("RUN_BROKEN", { requirement: supervision(null, 35) }),
      "It lies before a gap that is too long. Sessions no more than 35 days apart count together.",
    ],
    [
      "nothing of a gap where none is named",
      said("RUN_BROKEN", { requirement: supervision(null, null) }),
      "It lies before a gap that is too long.",
    ],
  ])("says %s", (_, sentences, expected) => {
    expect(sentences).toEqual(alike(expected));
  });
});
