import { toDay } from "../../src/eligibility";
import { account, base, LATER, undone } from "./account";
import { leaf } from "./building";

describe("an answer accounts for every fact on its matter, and for no other", () => {
  it("credentials: of another type, issuer or time, not verified, verified twice", () => {
    const held = (id: string, awardedOn: string, own: object = {}) => ({
      ...base,
      id,
      credentialTypeId: "DBS",
      issuer: "the DBS",
      awardedOn: toDay(awardedOn),
      expiresOn: null,
      ...own,
    });
    const verified = (credentialId: string, on: string, id = `${credentialId}-verified`) => ({
      ...base,
      id,
      credentialId,
      verifiedOn: toDay(on),
    });
    const requirement = leaf("CREDENTIAL", {
      credentialTypeId: "DBS",
      acceptedIssuers: ["the DBS"],
      currencyMonths: 36,
    });
    const facts = {
      credentials: [
        held("good", "2025-01-01"),
        held("twice", "2025-02-01", { expiresOn: toDay("2027-01-01") }),
        held("old", "2020-01-01"),
        held("unverified", "2026-01-01"),
        held("verified-later", "2026-01-01"),
        held("elsewhere", "2026-01-01", { issuer: "another" }),
        held("of-another-type", "2026-01-01", { credentialTypeId: "CARE" }),
        held("revoked", "2026-01-01"),
        held("wrong", "2026-01-01"),
        held("wrong-of-another-type", "2026-01-01", { credentialTypeId: "CARE" }),
        held("later", "2026-01-01", { recordedAt: LATER }),
        held("ahead", "2026-12-01"),
      ],
      verifications: [
        verified("good", "2025-01-05"),
        verified("twice", "2025-02-05"),
        verified("twice", "2025-03-05", "twice-again"),
        verified("old", "2020-01-05"),
        verified("verified-later", "2026-12-01"),
        verified("revoked", "2026-01-05"),
        verified("ahead", "2026-12-01"),
      ],
      undoings: [
        undone("revoked", "2026-06-01"),
        undone("wrong"),
        undone("wrong-of-another-type"),
        undone("twice-again", "2026-12-01"),
      ],
    };
    expect(account(requirement, facts)).toEqual([
      "MET: 1 of 1 CREDENTIALS, the newest 2025-03-05, the last stopped 2026-06-01, 2 waiting",
      "CREDENTIAL good counts until 2028-01-01",
      "CREDENTIAL twice counts until 2027-01-01",
      "CREDENTIAL wrong: RETRACTED",
      "CREDENTIAL later: NOT_YET_KNOWN",
      "CREDENTIAL old: EXPIRED 2023-01-01",
      "CREDENTIAL unverified: NOT_VERIFIED",
      "CREDENTIAL verified-later: NOT_VERIFIED",
      "CREDENTIAL elsewhere: ISSUER_NOT_ACCEPTED",
      "CREDENTIAL revoked: REVOKED 2026-06-01",
      "CREDENTIAL ahead: NOT_YET_VALID 2026-12-01",
    ]);
    expect(account(requirement, { credentials: facts.credentials.slice(3, 4) })).toEqual([
      "PENDING: 0 of 1 CREDENTIALS, 1 waiting",
      "CREDENTIAL unverified: NOT_VERIFIED",
    ]);
    expect(account(requirement, {})).toEqual(["NOT_MET: 0 of 1 CREDENTIALS, nothing recorded"]);
  });

  it("attestations: the latest decides, until a later one or its end", () => {
    const said = (id: string, met: boolean, on: string, own: object = {}) => ({
      ...base,
      id,
      competenceId: "9.1",
      met,
      attestedOn: toDay(on),
      expiresOn: null,
      ...own,
    });
    const requirement = leaf("EMPLOYER_CONDITION", { competenceId: "9.1", suppliedBy: "EMPLOYER" });
    const facts = {
      attestations: [
        said("first", true, "2025-01-01"),
        said("no", false, "2025-06-01"),
        said("yes", true, "2026-01-01", { expiresOn: toDay("2027-06-01") }),
        said("yes-same-day", true, "2026-01-01", { recordedAt: 0 }),
        said("next", true, "2027-01-01"),
        said("of-another", true, "2026-01-01", { competenceId: "9.2" }),
        said("over", true, "2024-01-01", { expiresOn: toDay("2025-01-01") }),
        said("wrong", true, "2026-01-01"),
        said("wrong-of-another", true, "2026-01-01", { competenceId: "9.2" }),
      ],
      undoings: [undone("wrong"), undone("wrong-of-another")],
    };
    expect(account(requirement, facts)).toEqual([
      "MET: 1 of 1 ATTESTATIONS, the newest 2026-01-01, the last stopped 2025-01-01",
      "ATTESTATION yes counts until 2027-01-01",
      "ATTESTATION wrong: RETRACTED",
      "ATTESTATION first: SUPERSEDED",
      "ATTESTATION no: SUPERSEDED",
      "ATTESTATION yes-same-day: SUPERSEDED",
      "ATTESTATION next: NOT_YET_VALID 2027-01-01",
      "ATTESTATION over: EXPIRED 2025-01-01",
    ]);
    expect(account(requirement, facts, "2025-06-01")).toEqual([
      "NOT_MET: 0 of 1 ATTESTATIONS, the newest 2025-06-01, the last stopped 2025-01-01",
      "ATTESTATION wrong: RETRACTED",
      "ATTESTATION first: SUPERSEDED",
      "ATTESTATION no: SAYS_NOT_MET",
      "ATTESTATION yes: NOT_YET_VALID 2026-01-01",
      "ATTESTATION yes-same-day: NOT_YET_VALID",
      "ATTESTATION next: NOT_YET_VALID 2027-01-01",
      "ATTESTATION over: EXPIRED 2025-01-01",
    ]);
    expect(account(requirement, facts, "2025-01-01")).toEqual([
      "MET: 1 of 1 ATTESTATIONS, the newest 2025-01-01, the last stopped 2025-01-01",
      "ATTESTATION first counts until 2025-06-01",
      "ATTESTATION wrong: RETRACTED",
      "ATTESTATION no: SAYS_NOT_MET",
      "ATTESTATION yes: NOT_YET_VALID 2026-01-01",
      "ATTESTATION yes-same-day: NOT_YET_VALID",
      "ATTESTATION next: NOT_YET_VALID 2027-01-01",
      "ATTESTATION over: EXPIRED 2025-01-01",
    ]);
    expect(account(requirement, {})).toEqual(["UNKNOWN: 0 of 1 ATTESTATIONS, nothing recorded"]);
  });

  it("endorsements: of another subject, code, capacity or route", () => {
    const given = (id: string, on: string, own: object = {}) => ({
      ...base,
      id,
      capacity: "LINE_MANAGER" as const,
      subject: "SUPPORTS_MOVE" as const,
      subjectCode: null,
      routeId: "route",
      givenOn: toDay(on),
      expiresOn: null,
      ...own,
    });
    const requirement = leaf("ENDORSEMENT", {
      byCapacity: "LINE_MANAGER",
      subject: "SUPPORTS_MOVE",
      subjectCode: null,
      goodForMonths: 12,
    });
    const facts = {
      endorsements: [
        given("good", "2026-03-01"),
        given("by-hr", "2026-03-01", { capacity: "HR" }),
        given("another-route", "2026-03-01", { routeId: "another" }),
        given("another-subject", "2026-03-01", { subject: "APPRAISAL" }),
        given("another-code", "2026-03-01", { subjectCode: "X" }),
        given("old", "2025-03-01"),
        given("wrong", "2026-03-01"),
        given("wrong-subject", "2026-03-01", { subject: "APPRAISAL" }),
        given("wrong-code", "2026-03-01", { subjectCode: "X" }),
      ],
      undoings: [undone("wrong"), undone("wrong-subject"), undone("wrong-code")],
    };
    expect(account(requirement, facts)).toEqual([
      "MET: 1 of 1 ENDORSEMENTS, the newest 2026-03-01, the last stopped 2026-03-01",
      "ENDORSEMENT good counts until 2027-03-01",
      "ENDORSEMENT wrong: RETRACTED",
      "ENDORSEMENT by-hr: OTHER_CAPACITY",
      "ENDORSEMENT another-route: OTHER_ROUTE",
      "ENDORSEMENT old: EXPIRED 2026-03-01",
    ]);
    expect(account(requirement, { endorsements: facts.endorsements.slice(1, 2) })).toEqual([
      "NOT_MET: 0 of 1 ENDORSEMENTS, nothing recorded",
      "ENDORSEMENT by-hr: OTHER_CAPACITY",
    ]);
  });
});
