import { GraphQLError } from "graphql";
import type { Actor } from "../access/actor";
import type { DraftLoader } from "../loaders/drafts";
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
import type { DraftReading } from "../services/authoring/read-drafts";
import type { AssessmentReading } from "../services/evidence/read-assessment";
import type { WaitingReading } from "../services/evidence/read-waiting";
import type { ImportReading } from "../services/importing/read-imports";
import type { WorkforceAsking } from "../services/readiness/ask-workforce";
import type { RightsReading } from "../services/rights/read-rights";
import type { UseCaseContext } from "../services/shared/context";
import type { ChangeReading } from "../services/workforce/read-changes";
import type { MemberReading } from "../services/workforce/read-members";
import type { PartnerReading } from "../services/workforce/read-partners";
import type { MovingReading } from "../services/workforce/read-record-transfer";
import type { TeamReading } from "../services/workforce/read-teams";
import type { WorkforceReading } from "../services/workforce/read-workers";

/** What every resolver of one request is handed. */
export interface Context {
  /** The published reference data as the actor's organisation sees it. */
  readonly reference: Reference;
  /** Who asks; null: nobody has signed in, and only published reference data can be read. */
  readonly actor: Actor | null;
  /** The instant of the request, and the civil day in Europe/London that it falls on. */
  readonly now: Date;
  readonly today: string;
  /** What use cases work with, for an actor. */
  forUseCase(actor: Actor): UseCaseContext;
  /** Lets others have their turn: to be awaited by whatever computes for long, between one thing and the next. */
  readonly breathe: () => Promise<void>;
  /** Finds the cheapest choices for plans. */
  readonly solver: Solver;
  readonly readiness: WorkforceAsking;
  readonly workforce: WorkforceReading;
  readonly changes: ChangeReading;
  readonly members: MemberReading;
  readonly teams: TeamReading;
  readonly assessment: AssessmentReading;
  readonly partners: PartnerReading;
  readonly moving: MovingReading;
  readonly drafts: DraftReading;
  readonly imports: ImportReading;
  readonly waiting: WaitingReading;
  readonly rights: RightsReading;
  readonly loaders: {
    /** By kind. */
    readonly facts: FactLoaders;
    /** For the engine. */
    readonly wholeRecords: WholeRecordLoader;
    readonly drafts: DraftLoader;
    readonly evidence: EvidenceLoaders;
    /** The words of evidence, where they are for whoever asks; reads of somebody else's are recorded before they are handed out. */
    readonly words: WordsLoader;
    readonly policies: PolicyLoaders;
    readonly readiness: ReadinessLoader;
    readonly trail: TrailLoaders;
  } & CommonFactLoaders &
    WorkforceLoaders &
    OwnLoaders;
  /** Forgets what the loaders have read, and moves on to the present: after something was recorded, it is read anew. */
  forget(this: { now: Date }): void;
  /** The same, with the reference data read anew: after something was published. */
  reread(this: { now: Date }): Promise<void>;
}

/** @throws a GraphQL error with code UNAUTHENTICATED where nobody has signed in. */
export function requireActor({ actor }: Context): Actor {
  if (actor) return actor;
  throw new GraphQLError(
    "Sign in to read or write records of people: send an access token in the header Authorization, as Bearer <token>.",
    { extensions: { code: "UNAUTHENTICATED" } },
  );
}
