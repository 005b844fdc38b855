import { CLR, CREDENTIALS_V2, OPEN_BADGES, OPEN_BADGES_EXTENSIONS } from "../contexts";
import type { JsonObject } from "../proofs/data-integrity";
import { achievementOf, domainAchievement } from "./achievement";
import { type Issuing, identifierOf, issuerOf, schemaOf, statusOf } from "./badge";
import type { AcceptedSource, StatusPlace } from "./sources";

const SCHEMA = "https://purl.imsglobal.org/spec/clr/v2p0/schema/json/clr_v2p0_clrcredential_schema.json";

/** A Comprehensive Learner Record 2.0 of several badges, without a proof of its own. */
export function recordOf(
  id: string,
  parts: readonly { readonly accepted: AcceptedSource; readonly badge: JsonObject }[],
  status: StatusPlace,
  issuing: Issuing,
) {
  const { addresses, subject, now } = issuing;
  const competences = [
    ...new Map(parts.map(({ accepted: { competence } }) => [competence.id, competence])).values(),
  ];
  const domains = [...new Map(competences.map((each) => [each.domain.id, each])).values()];
  return {
    "@context": [CREDENTIALS_V2, CLR, OPEN_BADGES, OPEN_BADGES_EXTENSIONS],
    id: `urn:uuid:${id}`,
    type: ["VerifiableCredential", "ClrCredential"],
    name: "Accepted competences",
    partial: true,
    issuer: issuerOf(issuing),
    validFrom: now,
    credentialSubject: {
      id: subject.id,
      type: ["ClrSubject"],
      ...identifierOf(subject),
      verifiableCredential: parts.map(({ badge }) => badge),
      achievement: [
        ...domains.map((each) => domainAchievement(each, addresses)),
        ...competences.map((each) => achievementOf(each, addresses)),
      ],
      association: competences.flatMap(({ id: competence, domain, links }) => {
        const sourceId = addresses.achievement(competence);
        const to = (associationType: string, target: string) => ({
          type: "Association",
          associationType,
          sourceId,
          targetId: addresses.achievement(target),
        });
        return [
          to("isPartOf", domain.id),
          ...links.map(({ kind, competenceId }) =>
            to(kind === "EXACT" ? "exactMatchOf" : "isRelatedTo", competenceId),
          ),
        ];
      }),
    },
    credentialStatus: statusOf(status, issuing),
    credentialSchema: schemaOf(SCHEMA),
  };
}
