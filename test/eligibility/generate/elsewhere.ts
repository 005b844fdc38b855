import fc from "fast-check";
import { ACCEPTED_KINDS } from "../../../src/eligibility/acceptance-rule";
import { type AcceptanceFact, type Facts } from "../../../src/eligibility/facts";
import { EVIDENCE_KINDS, ISSUERS, instant, perhaps, some } from "./words";

const ORGANISATIONS = ["the charity", "the other trust"] as const;

const rule = fc.record({
  kind: some(...ACCEPTED_KINDS),
  fromOrganisationIds: perhaps(fc.subarray([...ORGANISATIONS], { minLength: 1 })),
  evidenceKinds: perhaps(fc.subarray([...EVIDENCE_KINDS], { minLength: 1 })),
  issuers: perhaps(fc.subarray([...ISSUERS], { minLength: 1 })),
  maximalAgeMonths: perhaps(some(1, 6, 12, 24)),
  anew: some(false, false, true),
});

/** What of a record was copied from elsewhere, and what its employer has said of that: most often nothing was. */
export const elsewhere = fc
  .record({
    some: fc.boolean(),
    chance: fc.array(fc.nat({ max: 2 }), { minLength: 40, maxLength: 40 }),
    policies: fc.array(fc.record({ recordedAt: instant, rules: fc.array(rule, { maxLength: 8 }) }), {
      maxLength: 2,
    }),
  })
  .map(({ some: isAny, chance, policies }) => (facts: Facts): Pick<Facts, "copied" | "acceptances"> => {
    const { posts, evidence, judgements, completions, credentials, verifications } = facts;
    const rows = [posts, evidence, judgements, completions, credentials, verifications];
    // What is never copied is among them: no rule can allow it.
    const never = [facts.attestations, facts.waivers];
    const ids = [...rows, facts.supervisions, facts.endorsements, ...never].flatMap((each) =>
      each.map(({ id }: { id: string }) => id),
    );
    const copied = isAny
      ? ids.flatMap((factId, at) => {
          const fromOrganisationId = ORGANISATIONS[chance[at % chance.length] ?? 2];
          return fromOrganisationId ? [{ id: `copied-${at}`, factId, fromOrganisationId }] : [];
        })
      : [];
    const acceptances: AcceptanceFact[] = policies.map((policy, at) => ({ id: `policy-${at}`, ...policy }));
    return { copied, acceptances };
  });
