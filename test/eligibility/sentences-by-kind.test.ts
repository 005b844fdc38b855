import { sentenceOf, toDay } from "../../src/eligibility";
import type { Facts } from "../../src/eligibility/facts";
import type { Requirement } from "../../src/eligibility/requirement";
import { accepted, competence, leaf } from "./building";
import { ended, post } from "./one-post";
import { alike, resultOver, sentences } from "./sentences";

const supervisedUntil = (day: string) =>
  ["You", "The worker"].map((who) => `${who} had the supervision that this needs. This counts until ${day}.`);

describe("other requirements, in words", () => {
  const time = leaf("TIME_IN_ROLE", {
    roleBandIds: ["PSW"],
    minimumBandRank: null,
    months: 12,
    counting: "CALENDAR",
    mustHoldNow: false,
    suppliedBy: "TIME",
  });
  const band = leaf("HOLDS_BAND", { minimumBandRank: 30, suppliedBy: "EMPLOYER" });
  const dbs = leaf("CREDENTIAL", { credentialTypeId: "DBS", acceptedIssuers: null, currencyMonths: 36 });
  const row = { recordedAt: 1, expiresOn: null };
  const credential = (awardedOn: string, verified = true) => ({
    credentials: [{ ...row, id: "c", credentialTypeId: "DBS", issuer: "DBS", awardedOn: toDay(awardedOn) }],
    verifications: verified
      ? [{ id: "v", recordedAt: 1, credentialId: "c", verifiedOn: toDay(awardedOn) }]
      : [],
  });
  const appraisal = leaf("ENDORSEMENT", {
    byCapacity: "LINE_MANAGER",
    subject: "APPRAISAL",
    subjectCode: null,
    goodForMonths: 12,
  });
  const endorsed = (givenOn: string) => ({
    endorsements: [
      {
        id: "g",
        recordedAt: 1,
        capacity: "LINE_MANAGER" as const,
        subject: "APPRAISAL" as const,
        subjectCode: null,
        routeId: null,
        givenOn: toDay(givenOn),
        expiresOn: null,
      },
    ],
  });
  const standing = leaf("ENDORSEMENT", {
    byCapacity: "HR",
    subject: "HR_STANDING",
    subjectCode: "NO_FORMAL_PROCESS",
    goodForMonths: 3,
    suppliedBy: "EMPLOYER",
  });
  const duty = leaf("EMPLOYER_CONDITION", { competenceId: "9.1", suppliedBy: "EMPLOYER" });
  const said = (met: boolean) => ({
    attestations: [{ ...row, id: "s", competenceId: "9.1", met, attestedOn: toDay("2026-01-01") }],
  });
  const supervised = leaf("SUPERVISION", {
    sessions: 3,
    supervisionKind: null,
    withinMonths: 12,
    longestGapDays: null,
    suppliedBy: "EMPLOYER",
  });
  const sessions = (...days: string[]) => ({
    supervisions: days.map((day) => ({ id: day, recordedAt: 1, kind: "PEER", heldOn: toDay(day) })),
  });
  const unit = (...ids: string[]) =>
    leaf("UNIT_COMPLETED", { units: ids.map((unitId) => ({ unitId, minimumVersion: null })) });
  const completed = (unitId: string, expiresOn: string | null = null) => ({
    completions: [
      {
        id: unitId,
        recordedAt: 1,
        unitId,
        unitVersion: 1,
        passed: true,
        completedOn: toDay("2026-01-01"),
        expiresOn: expiresOn === null ? null : toDay(expiresOn),
      },
    ],
  });

  it.each<[string, Requirement, Partial<Facts>[], readonly string[]]>([
    [
      "time served",
      time,
      [post("2025-01-01")],
      [
        "You completed the required time in role on 1 January 2026.",
        "The worker completed the required time in role on 1 January 2026.",
      ],
    ],
    [
      "time still to serve",
      time,
      [post("2026-11-01")],
      alike(
        "1 of the 365 days needed in role has counted so far. It will be met on 1 November 2027 if nothing else changes.",
      ),
    ],
    [
      "time that has stopped",
      time,
      [post("2026-10-01"), ended("2026-10-11")],
      [
        "10 of the 365 days needed in role have counted so far. Counting has paused because no matching post is held. It continues when you hold one.",
        "10 of the 365 days needed in role have counted so far. Counting has paused because no matching post is held. It continues when the worker holds one.",
      ],
    ],
    [
      "no post recorded",
      time,
      [],
      [
        "Your record does not show the posts that this depends on. Your employer can add them.",
        "The record does not show the posts that this depends on. The employer can add them.",
      ],
    ],
    [
      "a band held",
      band,
      [post("2025-01-01")],
      [
        "You hold a post at the required band or above.",
        "The worker holds a post at the required band or above.",
      ],
    ],
    [
      "a band not reached",
      band,
      [post("2025-01-01", 20)],
      alike(
        "The post on record does not count. It is below the required band. A post at the required band or above is needed.",
      ),
    ],
    [
      "a band not mapped",
      band,
      [post("2025-01-01", null)],
      [
        "Your record shows a post whose grade has no pay band here. Your employer can say which band it is like.",
        "The record shows a post whose grade has no pay band here. The employer can say which band it is like.",
      ],
    ],
    [
      "a credential in date",
      dbs,
      [credential("2026-01-05")],
      alike("This has been in date since 5 January 2026. It counts until 5 January 2029."),
    ],
    [
      "a credential not verified",
      dbs,
      [credential("2026-01-05", false)],
      [
        "This is on record, but your employer has not verified it yet.",
        "This is on record, but the employer has not verified it yet.",
      ],
    ],
    [
      "a credential out of date, the worker's to renew",
      dbs,
      [credential("2023-01-05")],
      alike("The credential on record expired on 5 January 2026. One that is in date is needed."),
    ],
    [
      "a credential of which nothing is on record, the worker's to get",
      dbs,
      [],
      alike("Nothing is on record for this yet. Proof that is in date is needed, such as a certificate."),
    ],
    [
      "a credential that the employer arranges",
      { ...dbs, suppliedBy: "EMPLOYER" },
      [],
      [
        "Nothing is on record for this yet. Your employer needs to arrange this.",
        "Nothing is on record for this yet. The employer needs to arrange this.",
      ],
    ],
    [
      "a word given",
      appraisal,
      [endorsed("2026-02-03")],
      [
        "Your line manager confirmed this on 3 February 2026. It counts until 3 February 2027.",
        "The worker's line manager confirmed this on 3 February 2026. It counts until 3 February 2027.",
      ],
    ],
    [
      "a word not given",
      appraisal,
      [],
      [
        "Nobody has confirmed this yet. This needs to be confirmed by your line manager. Your employer needs to offer that first.",
        "Nobody has confirmed this yet. This needs to be confirmed by the worker's line manager. The employer needs to offer that first.",
      ],
    ],
    [
      "a word that the employer owes",
      { ...appraisal, suppliedBy: "EMPLOYER" },
      [endorsed("2025-02-03")],
      [
        "The endorsement on record stopped counting on 3 February 2026. This needs to be confirmed by your line manager. Your employer needs to offer that first.",
        "The endorsement on record stopped counting on 3 February 2026. This needs to be confirmed by the worker's line manager. The employer needs to offer that first.",
      ],
    ],
    [
      "HR's word",
      standing,
      [],
      [
        "This has not been confirmed by HR yet. Your employer needs to arrange that.",
        "This has not been confirmed by HR yet. The employer needs to arrange that.",
      ],
    ],
    [
      "the employer's duty, met",
      duty,
      [said(true)],
      ["Your employer confirms that it meets this.", "The employer confirms that it meets this."],
    ],
    [
      "the employer's duty, not met",
      duty,
      [said(false)],
      [
        "Your employer says that it does not meet this yet. You do not need to show this.",
        "The employer says that it does not meet this yet. The worker does not need to show this.",
      ],
    ],
    [
      "supervision held",
      supervised,
      [sessions("2026-08-01", "2026-09-01", "2026-10-01")],
      supervisedUntil("1 August 2027"),
    ],
    [
      "one session held, where one is enough",
      { ...supervised, sessions: 1 },
      [sessions("2026-10-01")],
      supervisedUntil("1 October 2027"),
    ],
    [
      "supervision short",
      supervised,
      [sessions("2026-10-01")],
      [
        "One of the three supervision sessions needed counts so far. Two more are needed. Your employer arranges supervision.",
        "One of the three supervision sessions needed counts so far. Two more are needed. The employer arranges supervision.",
      ],
    ],
    ["a unit completed", unit("u"), [completed("u")], alike("The unit is complete.")],
    [
      "units completed",
      unit("u", "v"),
      [completed("u"), completed("v", "2027-01-01")],
      alike("Both units are complete. This counts until 1 January 2027."),
    ],
    [
      "three units completed",
      unit("u", "v", "w"),
      [completed("u"), completed("v"), completed("w")],
      alike("All three units are complete."),
    ],
    [
      "units short, none there",
      unit("u", "v"),
      [],
      alike("No completion is on record yet. Both units need to be completed and passed."),
    ],
    [
      "units short",
      unit("u", "v", "w"),
      [completed("u")],
      alike("One of the three units is complete. Two more need to be completed and passed."),
    ],
    [
      "a unit not completed",
      unit("u"),
      [],
      alike("No completion is on record yet. The unit needs to be completed and passed."),
    ],
  ])("%s", (_, requirement, facts, expected) => {
    expect(sentences(requirement, ...facts)).toEqual(expected);
  });

  it.each<[Requirement, Partial<Facts>, string]>([
    [competence(), accepted("a", "2026-03-10"), "Accepted evidence shows this."],
    [time, post("2025-01-01"), "The required time in role is complete."],
    [dbs, credential("2026-01-05"), "This is in date."],
    [appraisal, endorsed("2026-02-03"), "The worker's line manager confirmed this."],
  ])("say less where a kept answer has no dates (%#)", (requirement, facts, expected) => {
    const dated = resultOver(requirement, facts);
    const note = { ...dated.note, newestOn: null };
    const undated = { ...dated, satisfiedSince: null, lapsesOn: null, note };
    expect(sentenceOf(undated, "HR")).toBe(expected);
  });
});
