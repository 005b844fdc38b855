import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Post } from "../../entities";
import { type BatchInput, batchInputOf } from "../../schema/batch-input";
import { type BatchPayload, batchPayloadOf } from "../../schema/payload";
import { EndPostInput } from "../../schema/workforce/post-inputs";
import { endPost } from "../../services/workforce/end-post";
import type { Context } from "../context";
import { recordedType, recordMany } from "../record";

const POST = recordedType("post", "Post", Post);
const EndPostsInput = batchInputOf("EndPosts", EndPostInput);
const EndPostsPayload = batchPayloadOf("EndPosts", "the post", POST.subject);

/** Mutations for the ends of several posts, with one result an item. */
@Resolver()
export class PostBatchMutations {
  @Mutation(() => EndPostsPayload, { description: "Records the ends of several posts." })
  async endPosts(
    @Arg("input", () => EndPostsInput, {
      description: "The posts, and the day from which each is no longer held.",
    })
    input: BatchInput<EndPostInput>,
    @Ctx() context: Context,
  ): Promise<BatchPayload> {
    return await recordMany(context, "endPosts", input, POST, endPost);
  }
}
