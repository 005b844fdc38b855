import fc from "fast-check";
import { type ExplainedExclusion, type ExplainedResult, explain } from "../../src/eligibility";
import type { Facts } from "../../src/eligibility/facts";
import { pathsOf } from "../../src/eligibility/links";
import type { LeafRequirement } from "../../src/eligibility/requirement";
import { together } from "./building";
import { aCase, day, ROUTE, runs, SEED, TRIES_ALL } from "./generate";

const nodesOf = (root: ExplainedResult): ExplainedResult[] => [root, ...root.children.flatMap(nodesOf)];

interface At {
  readonly facts: Facts;
  readonly requirement: LeafRequirement;
  readonly asOf: number;
  readonly knownAt: number;
}

/** Later than every row that was recorded by the instant, and by somebody whom nobody has heard of. */
const anew = ({ knownAt }: At, id: string) => ({ id: `zzz-${id}`, recordedAt: knownAt });
const appointed = { assessorId: "someone-new", fromOn: -10_000, untilOn: null, competenceIds: null };

/** Adds rows to a record that is whole. */
const plus = (facts: Facts, more: Partial<Facts>): Facts => {
  const { personId, ...lists } = facts;
  return { personId, ...together(lists, more) } as Facts;
};

/** A claim accepted today by somebody eligible, at a level that carries as far as the one asked for. */
function accepted(at: At, claimId: string): Facts {
  const { facts, requirement, asOf, knownAt } = at;
  const claim = facts.claims.find(({ id }) => id === claimId);
  if (!claim || requirement.kind !== "COMPETENCE") return facts;
  const paths = pathsOf(facts.links, knownAt);
  const rank =
    [0, 1, 2, 3, 4, 5, 6].find(
      (each) =>
        (paths.towards(requirement.competenceId, claim.competenceId, each)?.rank ?? -1) >=
        requirement.minimumRank,
    ) ?? requirement.minimumRank;
  const others = facts.judgements.filter((each) => each.claimId === claimId && each.recordedAt <= knownAt);
  return plus(facts, {
    appointments: [{ ...anew(at, "appointment"), ...appointed }],
    // However many there are, this one takes the place of them all.
    judgements: [...others, null].map((other, index) => ({
      ...anew(at, `judgement-${index}`),
      claimId,
      outcome: "ACCEPTED" as const,
      acceptedRank: rank,
      judgedOn: asOf,
      assessorId: appointed.assessorId,
      supersedesId: other?.id ?? null,
    })),
  });
}

/** A statement as it would be recorded now: the last word of its own day. */
const statedAgain = (facts: Facts, factId: string, knownAt: number): Facts => ({
  ...facts,
  attestations: facts.attestations.map((each) => ({
    ...each,
    recordedAt: each.id === factId ? knownAt : each.recordedAt === knownAt ? knownAt - 1e-6 : each.recordedAt,
  })),
});

const uncopied = (facts: Facts, factId: string): Facts => ({
  ...facts,
  copied: facts.copied.filter((each) => each.factId !== factId),
});

/** The record after doing what the remedy says about the fact itself; null where it speaks of another fact. */
function mended(at: At, { factId, kind, reason, on }: ExplainedExclusion): Facts | null {
  const { asOf } = at;
  const facts = kind === "ATTESTATION" ? statedAgain(at.facts, factId, at.knownAt) : at.facts;
  switch (reason) {
    case "NOT_ACCEPTED":
    case "ASSESSOR_NOT_ELIGIBLE":
      return accepted(at, factId);
    case "NOT_ACCEPTED_FROM_ELSEWHERE": {
      if (kind !== "CLAIM") return on === null ? uncopied(facts, factId) : null;
      if (on !== null) return null;
      const claim = facts.claims.find(({ id }) => id === factId);
      const evidence = facts.copied.some((each) => each.factId === claim?.evidenceId);
      return accepted({ ...at, facts: evidence ? uncopied(facts, claim?.evidenceId ?? "") : facts }, factId);
    }
    case "RETRACTED":
      return kind === "CLAIM"
        ? null
        : {
            ...facts,
            undoings: facts.undoings.filter((each) => each.factId !== factId || each.kind !== "RETRACTION"),
          };
    case "NOT_PASSED":
      return {
        ...facts,
        completions: facts.completions.map((each) => (each.id === factId ? { ...each, passed: true } : each)),
      };
    case "BAND_NOT_MAPPED":
      return {
        ...facts,
        posts: facts.posts.map((each) =>
          each.id === factId ? { ...each, bandRank: 100, payBandRank: each.payBandRank ?? 100 } : each,
        ),
        postChanges: facts.postChanges.map((each) =>
          each.postId === factId && each.kind === "BAND"
            ? { ...each, payBandRank: each.payBandRank ?? 100 }
            : each,
        ),
      };
    case "NOT_VERIFIED":
      return plus(facts, {
        verifications: [{ ...anew(at, "verification"), credentialId: factId, verifiedOn: asOf }],
      });
    case "CONTESTED":
      return {
        ...facts,
        confirmations: facts.confirmations.filter(
          ({ supervisionId, isContest }) => !isContest || supervisionId !== factId,
        ),
      };
    case "NOT_CONFIRMED":
      return plus(facts, {
        confirmations: [{ ...anew(at, "confirmation"), supervisionId: factId, isContest: false }],
      });
    default:
      return null;
  }
}

/** A fact in the place of one that cannot count, as the remedy says; null where it speaks of none. */
function replaced(at: At, reason: string): Facts | null {
  if (
    ![
      "EXPIRED",
      "REVOKED",
      "WITHDRAWN",
      "LEVEL_TOO_LOW",
      "KIND_NOT_ALLOWED",
      "SELF_ASSESSED",
      "VERSION_TOO_LOW",
      "ISSUER_NOT_ACCEPTED",
      "OTHER_CAPACITY",
      "OTHER_ROUTE",
      "BAND_TOO_LOW",
    ].includes(reason)
  )
    return null;
  const { facts, requirement, asOf } = at;
  const row = anew(at, "new");
  switch (requirement.kind) {
    case "COMPETENCE": {
      const { allowedKinds } = requirement.evidence;
      const kind =
        allowedKinds === null ? "OBSERVATION" : allowedKinds.find((each) => each !== "SELF_ASSESSMENT");
      if (kind === undefined) return null;
      const more = plus(facts, {
        evidence: [{ ...row, kind, doneOn: asOf }],
        claims: [
          {
            id: "zzz-claim",
            evidenceId: row.id,
            competenceId: requirement.competenceId,
            claimedRank: requirement.minimumRank,
          },
        ],
      });
      return accepted({ ...at, facts: more }, "zzz-claim");
    }
    case "UNIT_COMPLETED":
      return plus(facts, {
        completions: requirement.units.map(({ unitId, minimumVersion }, index) => ({
          ...anew(at, `new-${index}`),
          unitId,
          unitVersion: minimumVersion ?? 1,
          passed: true,
          completedOn: asOf,
          expiresOn: null,
        })),
      });
    case "CREDENTIAL":
      return plus(facts, {
        credentials: [
          {
            ...row,
            credentialTypeId: requirement.credentialTypeId,
            issuer: requirement.acceptedIssuers?.[0] ?? "us",
            awardedOn: asOf,
            expiresOn: null,
          },
        ],
        verifications: [{ ...anew(at, "verification"), credentialId: row.id, verifiedOn: asOf }],
      });
    case "SUPERVISION":
      return plus(facts, {
        supervisions: [{ ...row, kind: requirement.supervisionKind ?? "PEER", heldOn: asOf }],
        confirmations: [{ ...anew(at, "confirmation"), supervisionId: row.id, isContest: false }],
      });
    case "ENDORSEMENT":
      return plus(facts, {
        endorsements: [
          {
            ...row,
            capacity: requirement.byCapacity,
            subject: requirement.subject,
            subjectCode: requirement.subjectCode,
            routeId: ROUTE,
            givenOn: asOf,
            expiresOn: null,
          },
        ],
      });
    case "EMPLOYER_CONDITION":
      return plus(facts, {
        attestations: [
          { ...row, competenceId: requirement.competenceId, met: true, attestedOn: asOf, expiresOn: null },
        ],
      });
    case "HOLDS_BAND":
      return plus(facts, {
        posts: [{ ...row, roleBandId: "PSW", bandRank: 100, startedOn: asOf, hundredths: 100 }],
      });
    default:
      return null;
  }
}

describe(`what the remedies say (seed ${SEED})`, () => {
  it("is true: done, the fact counts, or what is left in the way was given as well", () => {
    const done = new Map<string, number>();
    fc.assert(
      fc.property(aCase, day, ({ requirement, facts, knownAt }, asOf) => {
        const told = nodesOf(explain(requirement, facts, { asOf, knownAt }).root);
        const wrong = told.flatMap(({ requirement: leaf, excluded }) =>
          "children" in leaf
            ? []
            : excluded.flatMap((each) => {
                const at = { facts, requirement: leaf, asOf, knownAt };
                const then = mended(at, each);
                const instead = then ? null : replaced(at, each.reason);
                const after = then ?? instead;
                if (!after) return [];
                const { root } = explain(leaf, after, { asOf, knownAt });
                done.set(each.reason, (done.get(each.reason) ?? 0) + 1);
                if (instead)
                  return root.counted.some(({ factId }) => factId.startsWith("zzz-"))
                    ? []
                    : [`${each.factId} ${each.reason}: ${each.remedy.HR} What is new does not count.`];
                const isCounted = root.counted.some(({ factId }) => factId === each.factId);
                const left = root.excluded.find(({ factId }) => factId === each.factId);
                const isGiven = left !== undefined && each.further.includes(left.reason);
                return isCounted || isGiven
                  ? []
                  : [
                      `${each.factId} ${each.reason} (${each.further.join()}): ${each.remedy.HR} Left: ${left?.reason}`,
                    ];
              }),
        );
        expect(wrong).toEqual([]);
      }),
      runs(200),
    );
    if (!TRIES_ALL) return;
    expect([...done.keys()].sort()).toEqual(
      expect.arrayContaining([
        "ASSESSOR_NOT_ELIGIBLE",
        "BAND_NOT_MAPPED",
        "CONTESTED",
        "EXPIRED",
        "NOT_ACCEPTED",
        "NOT_ACCEPTED_FROM_ELSEWHERE",
        "NOT_PASSED",
        "NOT_CONFIRMED",
        "NOT_VERIFIED",
        "RETRACTED",
        "REVOKED",
      ]),
    );
  });

  it("says that mending is not enough wherever it is not", () => {
    fc.assert(
      fc.property(aCase, day, ({ requirement, facts, knownAt }, asOf) => {
        for (const { excluded } of nodesOf(explain(requirement, facts, { asOf, knownAt }).root))
          for (const { reason, further, remedy } of excluded)
            if (
              further.length > 0 &&
              ["NOT_ACCEPTED", "ASSESSOR_NOT_ELIGIBLE", "NOT_VERIFIED"].includes(reason)
            )
              for (const said of Object.values(remedy)) expect(said).toContain("would still not count");
      }),
      runs(200),
    );
  });
});
