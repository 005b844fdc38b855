import { GraphQLError } from "graphql";
import type { Actor } from "../access/actor";
import type { ClaimFace, EvidenceFace, EvidenceLoaders } from "../loaders/evidence";
import type { FactsLoader } from "../loaders/facts";
import type {
  CompletionFace,
  CredentialFace,
  EndorsementFace,
  OtherFactLoaders,
  SupervisionFace,
} from "../loaders/other-facts";
import type { PostRow, PostsLoader, WorkerLoader } from "../loaders/workforce";
import type { Reference } from "../reference";
import type { Desk } from "../services/shared/desk";
import type { WorkforceReading } from "../services/workforce/read-workers";

export type {
  ClaimFace,
  CompletionFace,
  CredentialFace,
  EndorsementFace,
  EvidenceFace,
  PostRow,
  SupervisionFace,
};

/** What every resolver of one request is handed. */
export interface Context {
  readonly reference: Reference;
  /** Who asks; null: nobody has said, and only published reference data can be read. */
  readonly actor: Actor | null;
  /** The instant of the request, and the civil day in Europe/London that it falls on. */
  readonly now: Date;
  readonly today: string;
  /** What use cases work with, for an actor. */
  desk(actor: Actor): Desk;
  readonly workforce: WorkforceReading;
  readonly loaders: {
    readonly facts: FactsLoader;
    readonly evidence: EvidenceLoaders;
    readonly otherFacts: OtherFactLoaders;
    readonly posts: PostsLoader;
    readonly workers: WorkerLoader;
  };
}

/** @throws a GraphQL error with code FORBIDDEN where nobody has said who they are. */
export function actorIn({ actor }: Context): Actor {
  if (actor) return actor;
  throw new GraphQLError(
    "Records of people are read and written as somebody: choose a persona with the request header peerway-persona.",
    { extensions: { code: "FORBIDDEN" } },
  );
}
