import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { Member, RetentionRule, Worker } from "../entities";
import { Node } from "../entities/node";
import type { Reference } from "../reference";
import { findDuty } from "../reference/duties";
import { badField } from "../schema/bad-argument";
import { PAGE_LIMIT } from "../schema/connection";
import { fromGlobalId, fromPairId } from "../schema/node";
import { readImport } from "../services/importing/read-imports";
import { findDraft } from "./authoring/run-authoring";
import type { Context } from "./context";
import { findFact } from "./find-fact";
import { sourceById } from "./framework/sources";
import { ShownImport } from "./importing/view";
import { messages } from "./messages";
import { findReadiness } from "./readiness/find-readiness";
import { retentionRuleId } from "./rights/rights";
import { receivedGrant } from "./workforce/partners";
import { receivedConsent } from "./workforce/record-transfer";

type Find = (reference: Reference, id: string) => object | undefined;

/** How each type of published reference data is found by its id. */
const REFERENCE_TYPES: Readonly<Record<string, Find>> = {
  Framework: ({ framework }, id) => framework.frameworks.get(id),
  FrameworkVersion: ({ framework }, id) => framework.versions.get(id),
  Level: ({ framework }, id) => framework.levels.get(id),
  Domain: ({ framework }, id) => framework.domains.get(id),
  Competence: ({ framework }, id) => framework.competences.get(id),
  Statement: ({ framework }, id) => framework.statements.get(id),
  Crosswalk: ({ framework }, id) => framework.crosswalkById(id) ?? undefined,
  Curriculum: ({ curriculum }, id) => curriculum.curricula.get(id),
  CurriculumUnit: ({ curriculum }, id) => curriculum.current.get(id),
  Programme: ({ curriculum }, id) => curriculum.currentProgrammes.get(id),
  Organisation: ({ curriculum }, id) => curriculum.organisations.get(id),
  PayBand: ({ pathway }, id) => pathway.payBands.get(id),
  RoleBand: ({ pathway }, id) => pathway.currentRoleBands.get(id),
  ProgressionRoute: ({ pathway }, id) => pathway.currentRoutes.get(id),
  Requirement: ({ pathway }, id) => pathway.requirements.get(id),
  CredentialType: ({ pathway }, id) => pathway.credentialTypes.get(id),
  EvidenceKind: ({ pathway }, id) => pathway.evidenceKinds.find((kind) => kind.id === id),
  SupervisionKind: ({ pathway }, id) => pathway.supervisionKinds.find((kind) => kind.id === id),
  EndorsementTopic: ({ pathway }, id) => pathway.endorsementTopics.find((topic) => topic.id === id),
  DriftKind: ({ pathway }, id) => pathway.driftKinds.find((kind) => kind.id === id),
  Duty: (reference, id) => findDuty(reference, id) ?? undefined,
  Setting: ({ pathway }, id) => pathway.settings.get(id),
  Source: sourceById,
};

@Resolver()
export class NodeQueries {
  @Query(() => Node, { nullable: true, description: "An object by its global id; null if there is none." })
  async node(
    @Arg("id", () => ID, { description: "A global id, as the API returned it." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Node | null> {
    return await findNode({ context, info }, id, ["id"]);
  }

  @Query(() => [Node], {
    nullable: "items",
    description:
      "Several objects by their global ids, in the order of the ids; null for an id that is not found.",
  })
  async nodes(
    @Arg("ids", () => [ID], { description: "Up to 100 global ids." }) ids: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(Node | Error | null)[]> {
    return await Promise.all(ids.map((id, at) => findItem({ context, info }, id, at)));
  }
}

interface Asked {
  readonly context: Context;
  /** The selected fields of the result. */
  readonly info: GraphQLResolveInfo;
}

/** One of several objects: an error refuses only its own position, so that the others are answered. */
async function findItem(asked: Asked, id: string, at: number): Promise<Node | Error | null> {
  const field = ["ids", String(at)];
  if (at >= PAGE_LIMIT) return badField(field, "OUT_OF_RANGE", messages.tooManyIds(PAGE_LIMIT));
  return fromGlobalId(id) || fromPairId(id) ? await findNode(asked, id, field) : notGlobal(id, field);
}

const notGlobal = (globalId: string, field: readonly string[]): Error =>
  badField(field, "NOT_FOUND", messages.notAGlobalId(globalId));

/** @throws a GraphQL error with code BAD_USER_INPUT for a text that is not a global id. */
async function findNode(asked: Asked, globalId: string, field: readonly string[]): Promise<Node | null> {
  const { context } = asked;
  const pair = fromPairId(globalId);
  if (pair) return pair.type === "Readiness" ? await findReadiness(context, pair.ids, asked.info) : null;
  const found = fromGlobalId(globalId);
  if (!found) throw notGlobal(globalId, field);
  const reference = Object.hasOwn(REFERENCE_TYPES, found.type) ? REFERENCE_TYPES[found.type] : undefined;
  // Everybody who is signed in finds every organisation; others find the providers, which are published.
  const isHidden =
    found.type === "Organisation" &&
    context.actor === null &&
    ![...context.reference.curriculum.providers.values()].some(({ id }) => id === found.id);
  if (reference)
    return isHidden ? null : ((reference(context.reference, found.id) as Node | undefined) ?? null);
  if (found.type === "Worker") return await findWorker(context, found.id);
  if (found.type === "Draft") return await findDraft(context, found.id);
  if (found.type === "Member") return await findMember(context, found.id);
  if (found.type === "Import") return await findImport(context, found.id);
  if (found.type === "RetentionRule") return await findRetentionRule(context, found.id);
  if (found.type === "ReceivedConsent") return await receivedConsent(context, found.id);
  if (found.type === "ReceivedGrant") return await receivedGrant(context, found.id);
  return await findFact(context, found.type, found.id);
}

async function findWorker({ actor, loaders }: Context, id: string): Promise<Node | null> {
  const worker = actor && (await loaders.workers.load(id));
  return worker && Object.assign(new Worker(), worker);
}

async function findRetentionRule({ actor, loaders, reference }: Context, id: string): Promise<Node | null> {
  if (!actor) return null;
  const isItsKind = (kind: { id: string }) => retentionRuleId(actor, { evidenceKindId: kind.id }) === id;
  const kind = reference.pathway.evidenceKinds.find(isItsKind);
  const rule = kind && (await loaders.retentionRules.load(kind.id));
  return rule ? Object.assign(new RetentionRule(), rule, { id }) : null;
}

async function findImport({ actor, loaders }: Context, id: string): Promise<Node | null> {
  const row = actor && (await readImport(actor, id, (key) => loaders.imports.load(key)));
  return row && new ShownImport(row);
}

async function findMember({ actor, loaders }: Context, id: string): Promise<Node | null> {
  const member = actor && (await loaders.members.load(id));
  return member && Object.assign(new Member(), member, { id });
}
