import { GraphQLError } from "graphql";
import type { Actor } from "../access/actor";
import type { Reading } from "../database/reading";
import type { DraftLoader, ReviewLoader } from "../loaders/drafts";
import type { EvidenceLoaders } from "../loaders/evidence";
import type { CommonFactLoaders, FactLoaders } from "../loaders/facts";
import type { OwnLoaders } from "../loaders/own";
import type { PolicyLoaders } from "../loaders/policies";
import type { ReadinessLoader } from "../loaders/readiness";
import type { TrailLoaders } from "../loaders/trail";
import type { WholeRecordLoader } from "../loaders/whole-records";
import type { WordsLoader } from "../loaders/words";
import type { WorkforceLoaders } from "../loaders/workforce";
import type { Solver } from "../planning";
import type { Reference } from "../reference";
import type { KnownNumbers } from "../services/readiness/stored/known-numbers";
import type { UseCaseContext } from "../services/shared/context";
import { messages } from "./messages";

/** What every resolver of one request gets. */
export interface Context {
  /** The published reference data as the actor's organisation sees it. */
  readonly reference: Reference;
  /** The caller; null if nobody has signed in, and only published reference data can be read. */
  readonly actor: Actor | null;
  /** The instant of the request, and the civil day in Europe/London that it falls on. */
  readonly now: Date;
  readonly today: string;
  /** The context of a use case, for an actor. */
  forUseCase(actor: Actor): UseCaseContext;
  /** Lets other requests run: long calculations await it between steps. */
  readonly breathe: () => Promise<void>;
  /** Finds the cheapest choices for plans. */
  readonly solver: Solver;
  /** The database, as row-level security lets the actor read it. */
  readonly database: Reading;
  /** Codes of requirements by the numbers under which readiness is stored. */
  readonly requirementNumbers: KnownNumbers;
  readonly loaders: {
    /** By kind. */
    readonly facts: FactLoaders;
    /** For the engine. */
    readonly wholeRecords: WholeRecordLoader;
    readonly drafts: DraftLoader;
    readonly reviews: ReviewLoader;
    readonly evidence: EvidenceLoaders;
    /**
     * The text of evidence, if the caller may read it. If somebody other than the worker reads it, that is
     * recorded first.
     */
    readonly words: WordsLoader;
    readonly policies: PolicyLoaders;
    readonly readiness: ReadinessLoader;
    readonly trail: TrailLoaders;
  } & CommonFactLoaders &
    WorkforceLoaders &
    OwnLoaders;
  /**
   * Clears the loaders and moves the clock to the present, so that everything is read again after something
   * was recorded.
   */
  forget(this: { now: Date }): void;
  /** The same, and reads the reference data again: after something was published. */
  reread(this: { now: Date }): Promise<void>;
}

/** @throws a GraphQL error with code UNAUTHENTICATED if nobody has signed in. */
export function requireActor({ actor }: Context): Actor {
  if (actor) return actor;
  throw new GraphQLError(messages.signInFirst, { extensions: { code: "UNAUTHENTICATED" } });
}
