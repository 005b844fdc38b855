const { emptyRecord } = require("../../dist/eligibility");
const { LINKS, WORDS } = require("./routes");

/** Numbers in [0, 1) that are the same on every run (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ASSESSORS = Array.from({ length: 12 }, (_, at) => `assessor-${at}`);
const DUTIES = ["9.1", "9.2"];
const ENDORSEMENTS = [
  ["LINE_MANAGER", "APPRAISAL", null],
  ["LINE_MANAGER", "SUPPORTS_MOVE", null],
  ["HR", "HR_STANDING", "NO_FORMAL_PROCESS"],
  ["PEER_SUPERVISOR", "COMPETENCE", "7.1"],
];

/** What every record of one organisation shares, as in the service: its assessors, its own word, the crosswalk. */
const SHARED = {
  appointments: ASSESSORS.map((assessorId) => ({
    id: `appointment-${assessorId}`,
    recordedAt: 1,
    assessorId,
    fromOn: 0,
    untilOn: null,
    competenceIds: null,
  })),
  attestations: DUTIES.map((competenceId) => ({
    id: `attestation-${competenceId}`,
    recordedAt: 1,
    competenceId,
    met: true,
    attestedOn: 0,
    expiresOn: null,
  })),
  links: LINKS,
};

/**
 * Records of one organisation's workers, one after the other, the same on every run. `size` counts the facts that an
 * explanation shows (posts, claims, credentials, sessions, endorsements); their evidence, handovers, judgements and
 * verifications, about as many rows again, come on top.
 */
function recordsOf({ seed, size, asOf }) {
  const next = numbers(seed);
  const upTo = (end) => Math.floor(next() * end);
  const of = (values) => values[upTo(values.length)];
  /** A day of the last three years, the later the likelier. */
  const dayBefore = () => asOf - Math.floor(next() ** 1.5 * 1096);
  let made = 0;
  return () => {
    made += 1;
    let rows = 0;
    const row = (kind, fact) => {
      rows += 1;
      return { id: `${kind}-${made}-${rows}`, recordedAt: 1, ...fact };
    };
    const facts = { ...emptyRecord(`person-${made}`), ...SHARED };
    const post = (startedOn) => {
      facts.posts.push(
        row("post", {
          roleBandId: of(WORDS.roleBands),
          bandRank: of([20, 30, 40]),
          startedOn,
          hundredths: of([60, 80, 100]),
        }),
      );
    };
    const evidence = () => {
      const doneOn = dayBefore();
      const item = row("evidence", { kind: of(WORDS.evidenceKinds), doneOn });
      facts.evidence.push(item);
      facts.submissions.push(
        row("handover", { evidenceId: item.id, kind: "SUBMITTED", effectiveOn: doneOn }),
      );
      // One piece of work in three shows two competences; one in eight still waits for its assessor.
      const judged = next() >= 1 / 8;
      for (let claims = next() < 1 / 3 ? 2 : 1; claims > 0; claims -= 1) {
        const claimedRank = of([2, 3, 3, 4]);
        const claim = {
          id: `claim-${made}-${rows}-${claims}`,
          evidenceId: item.id,
          competenceId: of(WORDS.competences),
          claimedRank,
        };
        facts.claims.push(claim);
        if (!judged) continue;
        facts.judgements.push(
          row("judgement", {
            claimId: claim.id,
            ...(next() < 0.9
              ? { outcome: "ACCEPTED", acceptedRank: claimedRank }
              : { outcome: "RETURNED", acceptedRank: null }),
            judgedOn: Math.min(asOf, doneOn + upTo(30)),
            assessorId: of(ASSESSORS),
            supersedesId: null,
          }),
        );
      }
    };
    const credential = () => {
      const awardedOn = dayBefore();
      const held = row("credential", {
        credentialTypeId: of(WORDS.credentialTypes),
        issuer: "Trust",
        awardedOn,
        expiresOn: null,
      });
      facts.credentials.push(held);
      if (next() < 0.9)
        facts.verifications.push(row("verification", { credentialId: held.id, verifiedOn: awardedOn }));
    };
    const supervision = () => {
      facts.supervisions.push(row("supervision", { kind: of(WORDS.supervisionKinds), heldOn: dayBefore() }));
    };
    const endorsement = () => {
      const [capacity, subject, subjectCode] = of(ENDORSEMENTS);
      facts.endorsements.push(
        row("endorsement", {
          capacity,
          subject,
          subjectCode,
          routeId: null,
          givenOn: dayBefore(),
          expiresOn: null,
        }),
      );
    };
    post(asOf - 200 - upTo(1500));
    const sizeOf = () =>
      facts.posts.length +
      facts.claims.length +
      facts.credentials.length +
      facts.supervisions.length +
      facts.endorsements.length;
    while (sizeOf() < size) {
      const kind = next();
      if (kind < 0.4) evidence();
      else if (kind < 0.8) credential();
      else if (kind < 0.92) supervision();
      else if (kind < 0.98) endorsement();
      else post(dayBefore());
    }
    return facts;
  };
}

module.exports = { recordsOf };
