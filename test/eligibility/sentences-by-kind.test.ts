import { sentenceOf, toDay } from "../../src/eligibility";
import type { Facts } from "../../src/eligibility/facts";
import type { Requirement } from "../../src/eligibility/requirement";
import { accepted, competence, leaf } from "./building";
import { ended, post } from "./one-post";
import { alike, resultOver, sentences } from "./sentences";

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
  const dbs = leaf("CREDENTIAL", {
    credentialTypeId: "DBS",
    acceptedIssuers: null,
    currencyMonths: 36,
  });
  const credential = (awardedOn: string, verified = true) => ({
    credentials: [
      {
        id: "c",
        recordedAt: 1,
        credentialTypeId: "DBS",
        issuer: "DBS",
        awardedOn: toDay(awardedOn),
        expiresOn: null,
      },
    ],
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
    attestations: [
      {
        id: "s",
        recordedAt: 1,
        competenceId: "9.1",
        met,
        attestedOn: toDay("2026-01-01"),
        expiresOn: null,
      },
    ],
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
    ["time served", time, [post("2025-01-01")], alike("The time in role was reached on 1 January 2026.")],
    [
      "time still to serve",
      time,
      [post("2026-11-01")],
      alike(
        "One day of 365 in role has counted so far. It will be met on 1 November 2027 if nothing else changes.",
      ),
    ],
    [
      "time that has stopped",
      time,
      [post("2026-10-01"), ended("2026-10-11")],
      alike(
        "Ten days of 365 in role have counted so far. The count has stopped, since no post that matches is held; it goes on from the day on which one is.",
      ),
    ],
    [
      "no post recorded",
      time,
      [],
      [
        "Your record does not show the posts that this is judged by; your employer can add them.",
        "The record does not show the posts that this is judged by; the employer can add them.",
      ],
    ],
    [
      "a band held",
      band,
      [post("2025-01-01")],
      [
        "You hold a post at the band that is asked for.",
        "The worker holds a post at the band that is asked for.",
      ],
    ],
    [
      "a band not reached",
      band,
      [post("2025-01-01", 20)],
      alike(
        "What is recorded does not count: it is below the band asked for. A post at that band or above is needed.",
      ),
    ],
    [
      "a band not mapped",
      band,
      [post("2025-01-01", null)],
      [
        "Your record shows a post whose grade is not mapped to a pay band; your employer can say which band it stands for.",
        "The record shows a post whose grade is not mapped to a pay band; the employer can say which band it stands for.",
      ],
    ],
    [
      "a credential in date",
      dbs,
      [credential("2026-01-05")],
      alike("In date since 5 January 2026; it counts until 5 January 2029."),
    ],
    [
      "a credential not verified",
      dbs,
      [credential("2026-01-05", false)],
      [
        "It is recorded and waits for your employer to verify it.",
        "It is recorded and waits for the employer to verify it.",
      ],
    ],
    [
      "a credential out of date, the worker's to renew",
      dbs,
      [credential("2023-01-05")],
      alike("What was there stopped counting on 5 January 2026. One in date is needed."),
    ],
    [
      "a credential that the employer arranges",
      { ...dbs, suppliedBy: "EMPLOYER" },
      [],
      [
        "None is recorded yet. It is for your employer to arrange.",
        "None is recorded yet. It is for the employer to arrange.",
      ],
    ],
    [
      "a word given",
      appraisal,
      [endorsed("2026-02-03")],
      alike("Given on 3 February 2026; it counts until 3 February 2027."),
    ],
    [
      "a word not given",
      appraisal,
      [],
      [
        "This has not been recorded yet. It is for your line manager to give.",
        "This has not been recorded yet. It is for the worker's line manager to give.",
      ],
    ],
    [
      "a word that the employer owes",
      { ...appraisal, suppliedBy: "EMPLOYER" },
      [endorsed("2025-02-03")],
      [
        "What was there stopped counting on 3 February 2026. It is for your line manager to give.",
        "What was there stopped counting on 3 February 2026. It is for the worker's line manager to give.",
      ],
    ],
    [
      "HR's word",
      standing,
      [],
      [
        "HR has not yet confirmed this. It is for your employer to do.",
        "HR has not yet confirmed this. It is for the employer to do.",
      ],
    ],
    [
      "the employer's duty, met",
      duty,
      [said(true)],
      ["Your employer says that it meets this.", "The employer says that it meets this."],
    ],
    [
      "the employer's duty, not met",
      duty,
      [said(false)],
      [
        "Your employer says that it does not meet this yet. It is not something for you to show.",
        "The employer says that it does not meet this yet. It is not something for the worker to show.",
      ],
    ],
    [
      "supervision held",
      supervised,
      [sessions("2026-08-01", "2026-09-01", "2026-10-01")],
      alike("Three supervision sessions in the last 12 months; it counts until 1 August 2027."),
    ],
    [
      "one session held, where one is enough",
      { ...supervised, sessions: 1 },
      [sessions("2026-10-01")],
      alike("One supervision session in the last 12 months; it counts until 1 October 2027."),
    ],
    [
      "supervision short",
      supervised,
      [sessions("2026-10-01")],
      [
        "One of three supervision sessions. Two more are needed; your employer arranges supervision.",
        "One of three supervision sessions. Two more are needed; the employer arranges supervision.",
      ],
    ],
    ["a unit completed", unit("u"), [completed("u")], alike("The unit is completed.")],
    [
      "units completed",
      unit("u", "v"),
      [completed("u"), completed("v", "2027-01-01")],
      alike("Both units are completed; it counts until 1 January 2027."),
    ],
    [
      "three units completed",
      unit("u", "v", "w"),
      [completed("u"), completed("v"), completed("w")],
      alike("All three units are completed."),
    ],
    [
      "units short, none there",
      unit("u", "v"),
      [],
      alike("None of two units. Two passed completions are needed."),
    ],
    ["units short", unit("u", "v", "w"), [completed("u")], alike("One of three units. Two more are needed.")],
    ["a unit not completed", unit("u"), [], alike("None is recorded yet. One passed completion is needed.")],
  ])("%s", (_, requirement, facts, expected) => {
    expect(sentences(requirement, ...facts)).toEqual(expected);
  });

  it.each<[Requirement, Partial<Facts>, string]>([
    [competence(), accepted("a", "2026-03-10"), "Shown by one accepted piece of evidence."],
    [time, post("2025-01-01"), "The time in role was reached."],
    [dbs, credential("2026-01-05"), "In date."],
    [appraisal, endorsed("2026-02-03"), "Given."],
  ])("say less where a kept answer has no dates (%#)", (requirement, facts, expected) => {
    const dated = resultOver(requirement, facts);
    const note = { ...dated.note, newestOn: null };
    const undated = { ...dated, satisfiedSince: null, lapsesOn: null, note };
    expect(sentenceOf(undated, "HR")).toBe(expected);
  });
});
