import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, ID, Info, Resolver, Root } from "type-graphql";
import { Claim, Worker } from "../../entities";
import type { AttainmentAtHand } from "../../loaders/attainments";
import type { ClaimRow } from "../../repositories/evidence/evidence-reading";
import { ClockArgs } from "../../schema/clocks";
import {
  type Connection,
  connectionOf,
  PageArgs,
  pageOfList,
  parsePageRequest,
} from "../../schema/connection";
import { Attainment } from "../../schema/evidence/attainment";
import { firstOfList } from "../../schema/keyset";
import { toGlobalId } from "../../schema/node";
import { isFieldSelected } from "../../schema/selection";
import { factClocksFrom } from "../clocks";
import type { Context } from "../context";

const AttainmentConnection = connectionOf(Attainment, "Attainment", "competences accepted");

const idOf = ({ id }: AttainmentAtHand): string => id;

@Resolver(() => Worker)
export class WorkerAttainmentFields {
  @FieldResolver(() => AttainmentConnection, {
    description:
      "The competences that assessors have accepted from the worker's evidence, newest work first. A competence that was shown several times is listed several times.",
  })
  async attainments(
    @Root() { id }: Worker,
    @Args(() => PageArgs) page: PageArgs,
    @Args(() => ClockArgs) { asOf, knownAt }: ClockArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<AttainmentAtHand>> {
    const { ofWorker, firstOfWorker } = context.loaders.evidence.attainments;
    const clocks = factClocksFrom(context, { asOf: asOf ?? context.today, knownAt });
    const list = `attainments of ${id}`;
    const { size, backwards, cursor } = parsePageRequest(page);
    const all = () => ofWorker(clocks).load(id);
    if (backwards || cursor !== null) return pageOfList(list, await all(), idOf, page);
    // One row more shows whether others follow: for five of each of 50 workers it is a sixth of what the
    // database does.
    const most = isFieldSelected(info, "pageInfo") ? size + 1 : size;
    return firstOfList(list, await firstOfWorker(clocks, most).load(id), idOf, size, all);
  }
}

@Resolver(() => Attainment)
export class AttainmentFields {
  @FieldResolver(() => ID, {
    description: "Opaque global id; node finds it as long as the claim is accepted today.",
  })
  id(@Root() { id }: AttainmentAtHand): string {
    return toGlobalId("Attainment", id);
  }

  @FieldResolver(() => Claim, { nullable: true, description: "The claim that was accepted." })
  async claim(@Root() { id }: AttainmentAtHand, @Ctx() { loaders }: Context): Promise<ClaimRow | null> {
    return await loaders.evidence.claims.byId.load(id);
  }
}
