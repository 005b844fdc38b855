import type { NamedByCode, NamedUnit } from "./by";
import { requireProgramme, requireUnit } from "./codes";
import type { UseCaseContext } from "./context";
import { parseEnd, requireEntry, requireLength, requireNotInFuture } from "./validation";

/**
 * What facts say, checked and as their tables hold it: by one rule, whether they come one by one or in a file.
 * Each throws Refused for what cannot be recorded.
 */
export type FactRow = Readonly<Record<string, string | number | boolean | null>>;

/** A fact that may be on record already. */
export interface Recognisable {
  readonly row: FactRow;
  /** What makes it the same thing when it comes again, together with its worker: as findRecordedFacts reads it. */
  readonly key: readonly string[];
  /** Its day. */
  readonly day: string;
}

export interface CompletionContent {
  readonly unit: NamedUnit;
  readonly programme?: NamedByCode | null;
  readonly passed: boolean;
  readonly completedOn: string;
  readonly expiresOn?: string | null;
}

export function completionRow(context: UseCaseContext, completion: CompletionContent): Recognisable {
  const { curriculum } = context.reference;
  const dated = { on: completion.completedOn };
  const unit = requireUnit(context.reference, completion.unit, dated);
  const programme =
    completion.programme == null ? null : requireProgramme(context.reference, completion.programme, dated);
  requireNotInFuture(context, completion.completedOn, "completedOn");
  const expiresOn = parseEnd(
    context,
    completion.completedOn,
    completion.expiresOn,
    "expiresOn",
    "completion",
  );
  const { passed, completedOn } = completion;
  return {
    row: {
      unit_version_id: unit.id,
      programme_id: programme?.programmeId ?? null,
      provider_id: curriculum.programmes.get(programme?.programmeId ?? "")?.providerId ?? null,
      passed,
      completed_on: completedOn,
      expires_on: expiresOn,
    },
    // To fail in the morning and pass in the afternoon is to do two things.
    key: [unit.unitId, completedOn, String(passed)],
    day: completedOn,
  };
}

export interface CredentialContent {
  readonly type: string;
  readonly issuer: string;
  readonly awardedOn: string;
  readonly expiresOn?: string | null;
}

export function credentialRow(context: UseCaseContext, credential: CredentialContent): Recognisable {
  const types = context.reference.pathway.credentialTypes.values();
  const type = requireEntry(types, credential.type, "type", "credential type");
  requireNotInFuture(context, credential.awardedOn, "awardedOn");
  const expiresOn = parseEnd(context, credential.awardedOn, credential.expiresOn, "expiresOn", "credential");
  const { awardedOn } = credential;
  return {
    row: {
      credential_type_id: type.id,
      issuer: requireLength(credential.issuer, 200, "issuer"),
      awarded_on: awardedOn,
      expires_on: expiresOn,
    },
    key: [type.id, awardedOn],
    day: awardedOn,
  };
}

export interface SupervisionContent {
  readonly kind: string;
  readonly heldOn: string;
}

export function supervisionRow(context: UseCaseContext, session: SupervisionContent): Recognisable {
  const kinds = context.reference.pathway.supervisionKinds;
  const kind = requireEntry(kinds, session.kind, "kind", "kind of supervision");
  requireNotInFuture(context, session.heldOn, "heldOn");
  const { heldOn } = session;
  return { row: { supervision_kind_id: kind.id, held_on: heldOn }, key: [kind.id, heldOn], day: heldOn };
}
