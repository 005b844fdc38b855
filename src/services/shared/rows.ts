import type { NamedByCode, NamedUnit } from "./by";
import { endAfter, entryIn, happened, plausible, sized } from "./check";
import { programmeIn, roleBandIn, unitIn } from "./codes";
import type { Desk } from "./desk";
import { hundredthsOf } from "./hours";

/**
 * What facts say, checked and as their tables hold it: by one rule, whether they come one by one or in a file.
 * Each throws Refused for what cannot be recorded.
 */
export type FactRow = Readonly<Record<string, string | number | boolean | null>>;

export interface PostContent {
  readonly roleBand: NamedByCode;
  readonly startedOn: string;
  readonly endedOn?: string | null;
  readonly wholeTimeEquivalent: number;
  readonly contractKind: string;
  readonly employerName?: string | null;
  readonly team?: string | null;
}

/** @param hostOf finds the organisation where the work is done; null where it is the employer. */
export function postRow(desk: Desk, post: PostContent, hostOf: () => string | null): FactRow {
  const role = roleBandIn(desk.reference, post.roleBand, { on: post.startedOn });
  plausible(desk, post.startedOn, "startedOn");
  endAfter(
    desk,
    post.startedOn,
    post.endedOn,
    "endedOn",
    "a post is held for a day at least, and its end is the first day on which it is no longer held.",
  );
  return {
    role_band_id: role.roleBandId,
    started_on: post.startedOn,
    hundredths: hundredthsOf(post.wholeTimeEquivalent),
    contract_kind: post.contractKind,
    employer_name: post.employerName == null ? null : sized(post.employerName, 200, "employerName"),
    host_organisation_id: hostOf(),
    team: post.team == null ? null : sized(post.team, 200, "team"),
  };
}

export interface CompletionContent {
  readonly unit: NamedUnit;
  readonly programme?: NamedByCode | null;
  readonly passed: boolean;
  readonly completedOn: string;
  readonly expiresOn?: string | null;
}

export function completionRow(desk: Desk, completion: CompletionContent): FactRow {
  const { curriculum } = desk.reference;
  const dated = { on: completion.completedOn };
  const unit = unitIn(desk.reference, completion.unit, dated);
  const programme =
    completion.programme == null ? null : programmeIn(desk.reference, completion.programme, dated);
  happened(desk, completion.completedOn, "completedOn");
  const expiresOn = endAfter(
    desk,
    completion.completedOn,
    completion.expiresOn,
    "expiresOn",
    "it is the first day on which the completion no longer counts.",
  );
  return {
    unit_version_id: unit.id,
    programme_id: programme?.programmeId ?? null,
    provider_id: curriculum.programmes.get(programme?.programmeId ?? "")?.providerId ?? null,
    passed: completion.passed,
    completed_on: completion.completedOn,
    expires_on: expiresOn,
  };
}

export interface CredentialContent {
  readonly type: string;
  readonly issuer: string;
  readonly awardedOn: string;
  readonly expiresOn?: string | null;
}

export function credentialRow(desk: Desk, credential: CredentialContent): FactRow {
  const types = desk.reference.pathway.credentialTypes.values();
  const type = entryIn(types, credential.type, "type", "credential type");
  happened(desk, credential.awardedOn, "awardedOn");
  const expiresOn = endAfter(
    desk,
    credential.awardedOn,
    credential.expiresOn,
    "expiresOn",
    "it is the first day on which the credential no longer holds.",
  );
  return {
    credential_type_id: type.id,
    issuer: sized(credential.issuer, 200, "issuer"),
    awarded_on: credential.awardedOn,
    expires_on: expiresOn,
  };
}

export interface SupervisionContent {
  readonly kind: string;
  readonly heldOn: string;
}

export function supervisionRow(desk: Desk, session: SupervisionContent): FactRow {
  const kinds = desk.reference.pathway.supervisionKinds;
  const kind = entryIn(kinds, session.kind, "kind", "kind of supervision");
  happened(desk, session.heldOn, "heldOn");
  return { supervision_kind_id: kind.id, held_on: session.heldOn };
}
