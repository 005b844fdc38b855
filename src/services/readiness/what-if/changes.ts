import type { Facts, Overlay } from "../../../eligibility";
import type { Capacity, EndorsementSubject } from "../../../entities/vocabulary";
import type { Reference } from "../../../reference";
import type { NamedByCode, NamedInFramework, NamedUnit } from "../../shared/by";

/**
 * What is supposed of a worker's record: codes and days as in recording; each type describes what may be left
 * out.
 */
export interface SupposedChanges {
  readonly claims: readonly SupposedClaim[];
  readonly completions: readonly SupposedCompletion[];
  readonly credentials: readonly SupposedCredential[];
  readonly posts: readonly SupposedPost[];
  readonly postEnds: readonly SupposedPostEnd[];
  readonly endorsements: readonly SupposedEndorsement[];
  readonly supervisions: readonly SupposedSupervision[];
  readonly attestations: readonly SupposedAttestation[];
  /** Global ids of facts that are supposed away. */
  readonly withdrawn: readonly string[];
}

/** What the supposed facts are made from. */
export interface WhatIfContext {
  readonly reference: Reference;
  /** The record that they are laid over. */
  readonly record: Facts;
  /** The day that the hypothetical answer is about, YYYY-MM-DD. */
  readonly asOf: string;
  /** The route that the hypothetical answer is about. */
  readonly routeId: string;
  /** Milliseconds since 1970. */
  readonly knownAt: number;
}

/** What one change adds to a record. */
export type AddedFacts = Overlay["added"];

export interface SupposedClaim {
  readonly competence: NamedInFramework;
  readonly level: string;
  readonly kind: string;
  readonly doneOn: string;
  /** The hypothetical day where it is left out, or the day the work was done where that is later. */
  readonly judgedOn?: string | null;
  /** Global id of the member who accepts it; somebody new where it is left out. */
  readonly assessor?: string | null;
  /** Which new assessor, 1 to 9: two numbers are two people. */
  readonly newAssessor: number;
}

export interface SupposedCompletion {
  readonly unit?: NamedUnit | null;
  /** In place of a unit: all mandatory units of that programme. */
  readonly programme?: NamedByCode | null;
  readonly completedOn: string;
  readonly expiresOn?: string | null;
}

export interface SupposedCredential {
  readonly type: string;
  readonly issuer: string;
  readonly awardedOn: string;
  readonly expiresOn?: string | null;
  /** The hypothetical day where it is left out, or the day of the award where that is later. */
  readonly verifiedOn?: string | null;
}

export interface SupposedPost {
  readonly roleBand: NamedByCode;
  readonly startedOn: string;
  readonly endedOn?: string | null;
  readonly wholeTimeEquivalent: number;
}

export interface SupposedPostEnd {
  /** Global id of a post of the worker's. */
  readonly post: string;
  readonly endedOn: string;
}

export interface SupposedEndorsement {
  readonly as: Capacity;
  readonly subject: EndorsementSubject;
  readonly topic?: string | null;
  /** The route supported; the hypothetical answer's where it is left out. */
  readonly route?: NamedByCode | null;
  /** The hypothetical day where it is left out. */
  readonly givenOn?: string | null;
  readonly expiresOn?: string | null;
}

export interface SupposedSupervision {
  readonly kind: string;
  readonly heldOn: string;
}

export interface SupposedAttestation {
  readonly competence: NamedInFramework;
  readonly met: boolean;
  /** The hypothetical day where it is left out. */
  readonly attestedOn?: string | null;
  readonly expiresOn?: string | null;
}
