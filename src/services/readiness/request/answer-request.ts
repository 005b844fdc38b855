import { countingFor } from "../../../access/counting-for";
import type { Reading } from "../../../database/reading";
import { blocksOf } from "../../../disclosure/blocks";
import { type Counting, MAY_NOT_COUNT, type PeopleCount } from "../../../disclosure/counting";
import { discloseRequest, HIDDEN_REQUEST_COUNTS } from "../../../disclosure/request-counts";
import type { DisclosedCounts } from "../../../disclosure/workforce-counts";
import {
  findHeldPosts,
  findTrained,
  type HeldPostRow,
  type TrainedRow,
} from "../../../repositories/readiness/people-counted";
import type { UseCaseContext } from "../../shared/context";
import type { RequestAnswer } from "./answer";
import { allAnswers } from "./answers";
import { countedPeople } from "./people";
import { idsOf, roleKinds } from "./role-kinds";
import type { RequestSources, TrainedCounts } from "./sources";
import type { StatedDetails } from "./stated";

export interface AskedRequest {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly publishable: boolean;
  readonly counts: DisclosedCounts;
  /** Those who reached a higher band in the last 12 months. */
  readonly progressed: PeopleCount;
  /** What the organisation states of itself; null for those who may not read it. */
  readonly stated: StatedDetails | null;
}

/**
 * Answers the questions of a freedom of information request about the actor's organisation on a day. To those
 * who may not list the workers it answers without reading any record.
 */
export async function answerRequest(
  context: UseCaseContext,
  reading: Reading,
  { asOf, publishable, counts, progressed, stated }: AskedRequest,
): Promise<RequestAnswer[]> {
  const { reference, actor } = context;
  const { organisationId } = actor;
  const counting = countingFor(context, { publishable });
  const same = { reference, organisationId, kinds: roleKinds(reference), counts, progressed, stated };
  if (!counting) return allAnswers({ ...same, more: HIDDEN_REQUEST_COUNTS, trained: allOf(MAY_NOT_COUNT) });
  const [posts, trained] = await Promise.all([
    findHeldPosts(reading, organisationId, asOf),
    findTrained(reading, organisationId, asOf),
  ]);
  const people = countedPeople(reference, posts, stated?.directorates ?? new Map());
  const sources: RequestSources = {
    ...same,
    more: discloseRequest(people, counts, counting),
    trained: trainedCounts(same.kinds.paidPeers, posts, trained, counting),
  };
  return allAnswers(sources);
}

const allOf = (count: PeopleCount): TrainedCounts => ({
  before: count,
  onTheJob: count,
  both: count,
  none: count,
});

/**
 * When paid peer support workers were trained. For publication it is left out: it follows in part from the
 * programmes, whose numbers are published too, and the two together could reveal a small number.
 */
function trainedCounts(
  peers: RequestSources["kinds"]["paidPeers"],
  posts: readonly HeldPostRow[],
  trained: readonly TrainedRow[],
  counting: Counting,
): TrainedCounts {
  if (counting.threshold > 1) return allOf(counting.leaveOut("SMALL_OR_PROTECTS_ANOTHER", 0, null));
  const ids = new Set(idsOf(peers));
  const when = new Map(trained.map((each) => [each.workerId, each]));
  const members = new Set(posts.filter((post) => ids.has(post.roleBandId)).map(({ workerId }) => workerId));
  const counted = blocksOf(
    [...members].map((workerId) => ({ size: 1, in: timesOf(when.get(workerId)) })),
    counting,
  );
  return {
    before: counted.count("before"),
    onTheJob: counted.count("onTheJob"),
    both: counted.count("both"),
    none: counted.count("none"),
  };
}

/** The counts that somebody is in who was trained at those times. */
const timesOf = (trained: TrainedRow | undefined): (keyof TrainedCounts)[] =>
  trained === undefined
    ? ["none"]
    : [
        ...(trained.before ? (["before"] as const) : []),
        ...(trained.onTheJob ? (["onTheJob"] as const) : []),
        ...(trained.before && trained.onTheJob ? (["both"] as const) : []),
      ];
