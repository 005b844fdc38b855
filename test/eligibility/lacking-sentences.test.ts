import { toDay } from "../../src/eligibility";
import { leaf } from "./building";
import { sentences } from "./sentences";

const day = toDay;

it("time that was reached in a post that is no longer held says that one has to be held, and none is", () => {
  const time = leaf("TIME_IN_ROLE", {
    roleBandIds: ["PSW"],
    minimumBandRank: null,
    months: 12,
    counting: "CALENDAR",
    mustHoldNow: true,
  });
  const post = {
    id: "p",
    recordedAt: 1,
    roleBandId: "PSW",
    bandRank: 30,
    startedOn: day("2024-01-01"),
    hundredths: 100,
  };
  const end = {
    id: "e",
    recordedAt: 1,
    postId: "p",
    kind: "END" as const,
    effectiveOn: day("2026-02-01"),
    hundredths: null,
  };
  expect(sentences(time, { posts: [post], postChanges: [end] })[0]).toBe(
    "You completed the required time in role on 1 January 2025. This also needs a matching post now. It counts again from the day on which you hold one.",
  );
});

it.each([
  [true, "The credential on record expired on 10 January 2025. One that is in date is needed."],
  [
    false,
    "The credential on record does not count. It expired on 10 January 2025. One that is in date is needed.",
  ],
])("a certificate that ran out says so, verified (%s) or not", (isVerified, said) => {
  const fire = leaf("CREDENTIAL", { credentialTypeId: "FIRE", acceptedIssuers: null, currencyMonths: null });
  const credential = {
    id: "c",
    recordedAt: 1,
    credentialTypeId: "FIRE",
    issuer: "NHS",
    awardedOn: day("2024-01-10"),
    expiresOn: day("2025-01-10"),
  };
  const verification = { id: "v", recordedAt: 1, credentialId: "c", verifiedOn: day("2024-01-10") };
  expect(
    sentences(fire, { credentials: [credential], verifications: isVerified ? [verification] : [] })[0],
  ).toBe(said);
});
