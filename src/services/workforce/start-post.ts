import type { Database } from "../../database/pool";
import type { NamedByCode, NamedWorker } from "../shared/by";
import { requireOrganisation } from "../shared/codes";
import { refuse, type UseCaseContext } from "../shared/context";
import { sharedMessages } from "../shared/messages";
import { changePosts } from "../shared/posts/change-record";
import { EACH_TERM, type HeldPost } from "../shared/posts/held-post";
import { type PostContent, parsePostClaim } from "../shared/posts/parse-post-claim";
import { startNew } from "../shared/posts/place-claim";
import { isRole, type PostClaim } from "../shared/posts/post-claim";
import { requireWorker } from "../shared/validation";

export interface StartPost extends Omit<PostContent, "changedOn"> {
  readonly worker: NamedWorker;
  /** The organisation where the work is done; left out, the employer. */
  readonly host?: NamedByCode | null;
}

/**
 * Records a post held from a day on, and its end where it has one. One that is on record just so is not
 * recorded again.
 * @returns the post's id. @throws Refused if it is on record with something else about it.
 */
export async function startPost(context: UseCaseContext, db: Database, input: StartPost): Promise<string> {
  const worker = await requireWorker(context, db, input.worker, "keepPosts");
  const { host } = input;
  const claim = parsePostClaim(
    context,
    input,
    () => (host ? requireOrganisation(context.reference, host, ["host"]).id : host),
    {
      extractedOn: context.today,
      again: true,
    },
  );
  return await changePosts(context, db, worker.id, (ledger) => {
    const alike = ledger.live.filter((post) => isSamePost(post, claim));
    const same = alike.find((post) => differing(post, claim).length === 0);
    const [other] = alike;
    if (same) return same.id;
    if (other)
      return refuse(
        "ALREADY_RECORDED",
        differing(other, claim).slice(0, 1),
        sharedMessages.postDiffers(claim.startedOn, differing(other, claim)),
      );
    return startNew(ledger, claim, claim.endedOn ?? null).id;
  });
}

const isSamePost = (post: HeldPost, { roleBandId, startedOn, employer, terms }: PostClaim): boolean =>
  post.role.roleBandId === roleBandId &&
  post.startedOn === startedOn &&
  post.employer === employer &&
  (terms.ASSIGNMENT == null || post.number === terms.ASSIGNMENT);

const FIELD_OF = {
  HOURS: "wholeTimeEquivalent",
  CONTRACT: "contractKind",
  TEAM: "team",
  ASSIGNMENT: "assignmentNumber",
  BAND: "payBand",
  GRADE: "grade",
  SETTING: "setting",
  EVALUATION: "jobEvaluation",
  PROFILE: "jobProfile",
};

/**
 * The fields that are other about a post on record: it may be as it was recorded, or as it has become since.
 */
function differing(post: HeldPost, claim: PostClaim): string[] {
  const terms = EACH_TERM.filter((term) => {
    const value = claim.terms[term] ?? null;
    if (term === "ASSIGNMENT" && value === null) return false;
    return value !== post.first[term] && value !== post.valueOn(term, "9999-12-31");
  }).map((term) => FIELD_OF[term]);
  const isEnd = claim.endedOn == null || post.ends.some(({ effectiveOn }) => effectiveOn === claim.endedOn);
  return [
    ...terms,
    ...(isEnd ? [] : ["endedOn"]),
    ...(isRole(post, { ...claim, host: claim.host ?? null }) ? [] : ["host"]),
  ];
}
