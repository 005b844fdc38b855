import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Post } from "../../entities";
import { type BatchPayload, batchPayloadOf, type Payload, payloadOf } from "../../schema/payload";
import {
  ChangePostInput,
  ChangePostsInput,
  EndPostInput,
  StartPostInput,
} from "../../schema/workforce/post-inputs";
import {
  RecordPostsInput,
  type RecordPostsItemResult,
  RecordPostsPayload,
} from "../../schema/workforce/record-posts";
import { changePost } from "../../services/workforce/change-post";
import { endPost } from "../../services/workforce/end-post";
import { type PostRecorded, type Refusal, recordPosts } from "../../services/workforce/record-posts";
import { startPost } from "../../services/workforce/start-post";
import { type Context, requireActor } from "../context";
import { findFact } from "../find-fact";
import { recordedType, recordMany, recordOne, workerConcerned } from "../record";

const POST = recordedType("post", "Post", Post);

const StartPostPayload = payloadOf("StartPost", "the post", POST.subject);
const ChangePostPayload = payloadOf("ChangePost", "the post", POST.subject);
const ChangePostsPayload = batchPayloadOf("ChangePosts", "the post", POST.subject);
const EndPostPayload = payloadOf("EndPost", "the post", POST.subject);

@Resolver()
export class PostMutations {
  @Mutation(() => StartPostPayload, {
    description:
      "Records a post. If the same post is on record already, it is not recorded again: the result shows the existing one.",
  })
  async startPost(
    @Arg("input", () => StartPostInput, { description: "The post." }) input: StartPostInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "startPost", input, POST, (useCase, db) => startPost(useCase, db, input));
  }

  @Mutation(() => ChangePostPayload, {
    description:
      "Records that a post's hours, contract kind, team or assignment number change on a day. A change that is already on record is not recorded again.",
  })
  async changePost(
    @Arg("input", () => ChangePostInput, { description: "The changes, and the day." }) input: ChangePostInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "changePost", input, POST, (useCase, db) =>
      changePost(useCase, db, input),
    );
  }

  @Mutation(() => ChangePostsPayload, { description: "Records changes of several posts." })
  async changePosts(
    @Arg("input", () => ChangePostsInput, { description: "The changes, and the day." })
    input: ChangePostsInput,
    @Ctx() context: Context,
  ): Promise<BatchPayload> {
    return await recordMany(context, "changePosts", input, POST, changePost);
  }

  @Mutation(() => EndPostPayload, {
    description:
      "Records the end of a post. If the post has an end, this one replaces it, unless it is the same day.",
  })
  async endPost(
    @Arg("input", () => EndPostInput, { description: "The post and its end." }) input: EndPostInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "endPost", input, POST, (useCase, db) => endPost(useCase, db, input));
  }

  @Mutation(() => RecordPostsPayload, {
    description:
      "Updates the record of posts from an extract of a personnel system, as importFile does with a file of posts: it opens, changes, ends, reopens and corrects posts. Posts that match the extract stay unchanged.",
  })
  async recordPosts(
    @Arg("input", () => RecordPostsInput, { description: "The content of the extract." })
    input: RecordPostsInput,
    @Ctx() context: Context,
  ): Promise<RecordPostsPayload> {
    const answered = await recordPosts(context.forUseCase(requireActor(context)), input);
    if ("userErrors" in answered) return { results: [], userErrors: answered.userErrors };
    context.forget();
    return { results: answered.map((each) => resultOf(context, each)), userErrors: [] };
  }
}

function resultOf(context: Context, result: PostRecorded | Refusal): RecordPostsItemResult {
  const { id, userErrors } = result;
  const { outcome, message } = "outcome" in result ? result : { outcome: "REFUSED" as const, message: null };
  return {
    outcome,
    message,
    userErrors,
    get post() {
      return id === null ? null : findFact(context, "Post", id);
    },
    get worker() {
      return id === null ? null : workerConcerned(context, "Post", id);
    },
  };
}
