import type { CredentialType } from "../../entities";
import type { ImportedKind, NewRow } from "../../facts";
import type { NamedByCode, NamedUnit } from "./by";
import { requireProgramme, requireUnit } from "./codes";
import type { UseCaseContext } from "./context";
import { requireListed } from "./own-kinds";
import { parseEnd, requireLength, requireNotInFuture } from "./validation";

/** A fact that may be on record already: checked by one rule, whether it comes in a mutation or in a file. */
export interface Recognisable<Kind extends ImportedKind> {
  readonly kind: Kind;
  readonly row: NewRow<Kind>;
  /**
   * Its key together with its worker, as findRecordedFacts reads it: a fact with the same key is the same
   * thing.
   */
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

/** @throws Refused where it cannot be recorded. */
export function completionRow(
  context: UseCaseContext,
  completion: CompletionContent,
): Recognisable<"COMPLETION"> {
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
    kind: "COMPLETION",
    row: {
      unitVersionId: unit.id,
      programmeId: programme?.programmeId ?? null,
      providerId: curriculum.programmes.get(programme?.programmeId ?? "")?.providerId ?? null,
      passed,
      completedOn,
      expiresOn,
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

/** @throws Refused where it cannot be recorded. */
export function credentialRow(
  context: UseCaseContext,
  credential: CredentialContent,
): Recognisable<"CREDENTIAL"> {
  const types = context.reference.pathway.credentialTypes.values();
  return credentialRowAmong(context, types, credential);
}

/** The same of a type among some. @throws Refused where it cannot be recorded. */
export function credentialRowAmong(
  context: UseCaseContext,
  types: Iterable<CredentialType>,
  credential: CredentialContent,
): Recognisable<"CREDENTIAL"> {
  const type = requireListed(types, credential.type, "type", {
    what: "credential type",
    facts: "credentials",
    on: credential.awardedOn,
  });
  requireNotInFuture(context, credential.awardedOn, "awardedOn");
  const expiresOn = parseEnd(context, credential.awardedOn, credential.expiresOn, "expiresOn", "credential");
  const { awardedOn } = credential;
  return {
    kind: "CREDENTIAL",
    row: {
      credentialTypeId: type.id,
      issuer: requireLength(credential.issuer, 200, "issuer"),
      awardedOn,
      expiresOn,
    },
    key: [type.id, awardedOn],
    day: awardedOn,
  };
}

export interface SupervisionContent {
  readonly kind: string;
  readonly heldOn: string;
}

/** @throws Refused where it cannot be recorded. */
export function supervisionRow(
  context: UseCaseContext,
  session: SupervisionContent,
): Recognisable<"SUPERVISION"> {
  const kinds = context.reference.pathway.supervisionKinds;
  const kind = requireListed(kinds, session.kind, "kind", {
    what: "kind of supervision",
    facts: "sessions",
    on: session.heldOn,
  });
  requireNotInFuture(context, session.heldOn, "heldOn");
  const { heldOn } = session;
  return {
    kind: "SUPERVISION",
    row: { supervisionKindId: kind.id, heldOn },
    key: [kind.id, heldOn],
    day: heldOn,
  };
}
