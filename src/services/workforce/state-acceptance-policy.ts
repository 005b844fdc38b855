import { randomUUID } from "node:crypto";
import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import { type AcceptanceRule } from "../../eligibility";
import { insertAcceptancePolicy } from "../../repositories/workforce/acceptance-policy";
import type { NamedByCode, Path } from "../shared/by";
import { requireOrganisation } from "../shared/codes";
import { refuse, type UseCaseContext } from "../shared/context";
import { requireEntry, requireLength } from "../shared/validation";
import { messages } from "./messages";

export interface AcceptanceRuleInput {
  readonly kind: AcceptanceRule["kind"];
  /** Null: any. */
  readonly fromOrganisations?: readonly NamedByCode[] | null;
  /** Codes; null: any. */
  readonly evidenceKinds?: readonly string[] | null;
  readonly issuers?: readonly string[] | null;
  readonly maximalAgeMonths?: number | null;
  readonly mustBeCheckedHere: boolean;
}

/** Most rules that one policy holds, and most months that one may name. */
const MOST_RULES = 50;
const MOST_MONTHS = 600;

/**
 * States what counts here of other employers' records, from now on and for every day asked about. @returns
 * the statement's id.
 */
export async function stateAcceptancePolicy(
  context: UseCaseContext,
  db: Database,
  input: { readonly rules: readonly AcceptanceRuleInput[] },
): Promise<string> {
  const { actor } = context;
  capacityFor(actor, "statePolicies", null);
  if (input.rules.length > MOST_RULES)
    refuse("OUT_OF_RANGE", ["rules"], messages.rulesCount(input.rules.length, MOST_RULES));
  const rules = input.rules.map((rule, index) => ruleOf(context, rule, ["rules", String(index)]));
  const id = randomUUID();
  await insertAcceptancePolicy(db, {
    organisationId: actor.organisationId,
    id,
    statedBy: actor.subject,
    rules,
  });
  return id;
}

function ruleOf({ reference }: UseCaseContext, rule: AcceptanceRuleInput, path: Path): AcceptanceRule {
  const { kind, maximalAgeMonths = null, mustBeCheckedHere: anew } = rule;
  const only = (kinds: readonly string[], given: boolean, field: string) => {
    if (given && !kinds.includes(kind))
      refuse("WRONG_STATE", [...path, field], messages.fieldOfOtherKind(kinds, kind));
  };
  only(["EVIDENCE"], rule.evidenceKinds != null, "evidenceKinds");
  only(["CREDENTIAL"], rule.issuers != null, "issuers");
  only(["EVIDENCE", "CREDENTIAL"], anew, "mustBeCheckedHere");
  only(
    ["EVIDENCE", "COMPLETION", "CREDENTIAL", "SUPERVISION", "ENDORSEMENT"],
    maximalAgeMonths !== null,
    "maximalAgeMonths",
  );
  if (maximalAgeMonths !== null && (maximalAgeMonths < 1 || maximalAgeMonths > MOST_MONTHS))
    refuse(
      "OUT_OF_RANGE",
      [...path, "maximalAgeMonths"],
      messages.ageOutsideRange(maximalAgeMonths, MOST_MONTHS),
    );
  const { evidenceKinds } = reference.pathway;
  return {
    kind,
    fromOrganisationIds:
      rule.fromOrganisations?.map(
        (by, at) => requireOrganisation(reference, by, [...path, "fromOrganisations", String(at)]).id,
      ) ?? null,
    evidenceKinds:
      rule.evidenceKinds?.map(
        (code, at) =>
          requireEntry(evidenceKinds, code, [...path, "evidenceKinds", String(at)], "kind of evidence").code,
      ) ?? null,
    issuers:
      rule.issuers?.map((issuer, at) => requireLength(issuer, 200, [...path, "issuers", String(at)])) ?? null,
    maximalAgeMonths,
    anew,
  };
}
