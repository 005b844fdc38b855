import { RULES } from "../../../access/rules";
import { supposedId, toCivilDate, toDay } from "../../../eligibility";
import type { Capacity } from "../../../entities/vocabulary";
import { versionAt } from "../../../reference/version-at";
import { requireDuty } from "../../shared/claims";
import {
  requireProgramme,
  requireRoleBand,
  requireSupportedRoute,
  requireTopic,
  requireUnit,
} from "../../shared/codes";
import { refuse } from "../../shared/context";
import { parseHundredths } from "../../shared/hours";
import { requireListed } from "../../shared/own-kinds";
import { parseEnd, parseId, requireLength, requirePlausible } from "../../shared/validation";
import { messages } from "../messages";
import type {
  AddedFacts,
  SupposedAttestation,
  SupposedCompletion,
  SupposedCredential,
  SupposedEndorsement,
  SupposedPost,
  SupposedPostEnd,
  SupposedSupervision,
  WhatIfContext,
} from "./changes";

/**
 * Each makes the facts of one change. @param place names it within what is supposed. @throws Refused as
 * recording it would.
 */
type Suppose<Change> = (ground: WhatIfContext, change: Change, place: string) => AddedFacts;

/** Recorded at the instant asked about: known then, and the latest word. */
const fact = ({ knownAt }: WhatIfContext, place: string) => ({ id: supposedId(place), recordedAt: knownAt });
const dayOrNull = (date: string | null) => (date === null ? null : toDay(date));

/**
 * What is supposed lies where something recorded on the hypothetical day could, or on the day of the instant
 * asked about.
 */
export const supposedOn = ({ asOf, knownAt }: WhatIfContext): { readonly today: string } => ({
  today: laterDay(asOf, toCivilDate(Math.floor(knownAt / 86_400_000))),
});

export const completion: Suppose<SupposedCompletion> = (ground, change, place) => {
  const on = supposedOn(ground);
  const { reference } = ground;
  const { unit, programme } = change;
  if ((unit == null) === (programme == null))
    refuse(unit == null ? "MISSING" : "UNREADABLE", ["unit"], messages.unitOrProgramme);
  requirePlausible(on, change.completedOn, "completedOn");
  const expiresOn = parseEnd(on, change.completedOn, change.expiresOn, "expiresOn", "completion");
  const { curriculum } = reference;
  const dated = { on: change.completedOn, knownAt: ground.knownAt };
  const units =
    unit == null
      ? curriculum
          .programmeUnitsOf(requireProgramme(reference, programme ?? {}, dated).id)
          .filter(({ mandatory }) => mandatory)
          .flatMap(({ unitId }) => {
            const versions = curriculum.unitVersionsOf(unitId);
            return versionAt(versions, ground.knownAt) ?? versions[0] ?? [];
          })
      : [requireUnit(reference, unit, dated)];
  return {
    completions: units.map(({ unitId, version }) => ({
      ...fact(ground, unit == null ? `${place}.${curriculum.units.get(unitId)?.code}` : place),
      unitId,
      unitVersion: version,
      passed: true,
      completedOn: toDay(change.completedOn),
      expiresOn: dayOrNull(expiresOn),
    })),
  };
};

export const credential: Suppose<SupposedCredential> = (ground, change, place) => {
  const on = supposedOn(ground);
  const { reference, asOf } = ground;
  const { awardedOn, verifiedOn } = change;
  const types = reference.pathway.credentialTypes.values();
  const type = requireListed(types, change.type, "type", {
    what: "credential type",
    facts: "credentials",
    on: awardedOn,
  });
  requirePlausible(on, awardedOn, "awardedOn");
  const expiresOn = parseEnd(on, awardedOn, change.expiresOn, "expiresOn", "credential");
  if (verifiedOn != null) requirePlausible(on, verifiedOn, "verifiedOn");
  if (verifiedOn != null && verifiedOn < awardedOn)
    refuse("DATES_OUT_OF_ORDER", ["verifiedOn"], messages.verifiedBeforeAwarded(awardedOn));
  return {
    credentials: [
      {
        ...fact(ground, place),
        credentialTypeId: type.id,
        issuer: requireLength(change.issuer, 200, "issuer"),
        awardedOn: toDay(awardedOn),
        expiresOn: dayOrNull(expiresOn),
      },
    ],
    verifications: [
      {
        ...fact(ground, `${place}.verification`),
        credentialId: supposedId(place),
        verifiedOn: toDay(verifiedOn ?? laterDay(awardedOn, asOf)),
      },
    ],
  };
};

export const post: Suppose<SupposedPost> = (ground, change, place) => {
  const on = supposedOn(ground);
  const { reference } = ground;
  const { roleBandId } = requireRoleBand(reference, change.roleBand, {
    on: change.startedOn,
    knownAt: ground.knownAt,
  });
  requirePlausible(on, change.startedOn, "startedOn");
  const endedOn = parseEnd(on, change.startedOn, change.endedOn, "endedOn", "post");
  return {
    posts: [
      {
        ...fact(ground, place),
        roleBandId,
        bandRank: reference.pathway.bandRank(roleBandId),
        variantOf: reference.pathway.variantOf(roleBandId),
        startedOn: toDay(change.startedOn),
        hundredths: parseHundredths(change.wholeTimeEquivalent),
      },
    ],
    postChanges: endedOn === null ? [] : [endOf(ground, supposedId(place), endedOn, `${place}.end`)],
  };
};

export const postEnd: Suppose<SupposedPostEnd> = (ground, change, place) => {
  const id = parseId("Post", change.post, "post");
  const held = ground.record.posts.find((each) => each.id === id && each.recordedAt <= ground.knownAt);
  if (!held) return refuse("NOT_FOUND", ["post"], messages.postNotFound);
  requirePlausible(supposedOn(ground), change.endedOn, "endedOn");
  if (toDay(change.endedOn) <= held.startedOn)
    refuse("DATES_OUT_OF_ORDER", ["endedOn"], messages.endBeforeStart(change.endedOn));
  return { postChanges: [endOf(ground, id, change.endedOn, place)] };
};

const endOf = (ground: WhatIfContext, postId: string, endedOn: string, place: string) => ({
  ...fact(ground, place),
  postId,
  kind: "END" as const,
  effectiveOn: toDay(endedOn),
  hundredths: null,
});

export const endorsement: Suppose<SupposedEndorsement> = (ground, change, place) => {
  const on = supposedOn(ground);
  const { reference, asOf, routeId } = ground;
  const allowed: readonly Capacity[] = RULES.endorse.capacities;
  if (!allowed.includes(change.as))
    refuse("CAPACITY", ["as"], messages.capacityCannotEndorse(change.as, allowed));
  const givenOn = change.givenOn ?? asOf;
  requirePlausible(on, givenOn, "givenOn");
  const expiresOn = parseEnd(on, givenOn, change.expiresOn, "expiresOn", "endorsement");
  const topic = requireTopic(reference, change.subject, change.topic, givenOn);
  const supported =
    change.route == null
      ? routeId
      : requireSupportedRoute(reference, change.route, { on: givenOn, knownAt: ground.knownAt }).routeId;
  return {
    endorsements: [
      {
        ...fact(ground, place),
        capacity: change.as,
        subject: change.subject,
        subjectCode: topic?.key ?? null,
        routeId: change.subject === "SUPPORTS_MOVE" ? supported : null,
        givenOn: toDay(givenOn),
        expiresOn: dayOrNull(expiresOn),
      },
    ],
  };
};

export const supervision: Suppose<SupposedSupervision> = (ground, change, place) => {
  const { key } = requireListed(ground.reference.pathway.supervisionKinds, change.kind, "kind", {
    what: "kind of supervision",
    facts: "sessions",
    on: change.heldOn,
  });
  requirePlausible(supposedOn(ground), change.heldOn, "heldOn");
  return { supervisions: [{ ...fact(ground, place), kind: key, heldOn: toDay(change.heldOn) }] };
};

export const attestation: Suppose<SupposedAttestation> = (ground, change, place) => {
  const on = supposedOn(ground);
  const duty = requireDuty(ground, change.competence);
  const attestedOn = change.attestedOn ?? ground.asOf;
  requirePlausible(on, attestedOn, "attestedOn");
  const expiresOn = parseEnd(on, attestedOn, change.expiresOn, "expiresOn", "attestation");
  return {
    attestations: [
      {
        ...fact(ground, place),
        competenceId: duty.id,
        met: change.met,
        attestedOn: toDay(attestedOn),
        expiresOn: dayOrNull(expiresOn),
      },
    ],
  };
};

/** The later of two civil dates. */
export const laterDay = (a: string, b: string): string => (a > b ? a : b);
