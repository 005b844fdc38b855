import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Post } from "../../entities";
import { BatchPayload, type Payload, payloadOf } from "../../schema/payload";
import {
  AspirationInput,
  ChangePostHoursInput,
  EndPostInput,
  RegisterWorkerInput,
  RegisterWorkersInput,
  StartPostInput,
  StartPostsInput,
  UpdateWorkerInput,
} from "../../schema/workforce/inputs";
import { aspireTo, dropAspiration } from "../../services/workforce/aspire";
import { changePost } from "../../services/workforce/change-post";
import { registerWorker } from "../../services/workforce/register-worker";
import { startPost } from "../../services/workforce/start-post";
import { updateWorker } from "../../services/workforce/update-worker";
import type { Context } from "../context";
import { type Recorded, recorded, recordMany, recordOne } from "../record";

const WORKER: Recorded = { type: "Worker", subject: null };
const POST = recorded("post", "Post", Post);

const RegisterWorkerPayload = payloadOf("RegisterWorker", "the worker", WORKER.subject);
const UpdateWorkerPayload = payloadOf("UpdateWorker", "the worker", WORKER.subject);
const AspireToPayload = payloadOf("AspireTo", "the worker", WORKER.subject);
const DropAspirationPayload = payloadOf("DropAspiration", "the worker", WORKER.subject);
const StartPostPayload = payloadOf("StartPost", "the post", POST.subject);
const ChangePostHoursPayload = payloadOf("ChangePostHours", "the post", POST.subject);
const EndPostPayload = payloadOf("EndPost", "the post", POST.subject);

@Resolver()
export class WorkforceMutations {
  @Mutation(() => RegisterWorkerPayload, { description: "Opens a record for someone at your organisation." })
  async registerWorker(
    @Arg("input", () => RegisterWorkerInput, { description: "What to record." }) input: RegisterWorkerInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "registerWorker", input, WORKER, (desk, db) =>
      registerWorker(desk, db, input),
    );
  }

  @Mutation(() => UpdateWorkerPayload, {
    description: "Changes a worker's particulars, if they still stand as you have read them.",
  })
  async updateWorker(
    @Arg("input", () => UpdateWorkerInput, { description: "What to record." }) input: UpdateWorkerInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "updateWorker", input, WORKER, (desk, db) =>
      updateWorker(desk, db, input),
    );
  }

  @Mutation(() => AspireToPayload, {
    description:
      "Records that you aspire to a route, wherever it starts: it is among what your employer plans by. It changes no outcome.",
  })
  async aspireTo(
    @Arg("input", () => AspirationInput, { description: "What to record." }) input: AspirationInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "aspireTo", input, WORKER, (desk, db) => aspireTo(desk, db, input));
  }

  @Mutation(() => DropAspirationPayload, { description: "Records that you no longer aspire to a route." })
  async dropAspiration(
    @Arg("input", () => AspirationInput, { description: "What to take back." }) input: AspirationInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "dropAspiration", input, WORKER, (desk, db) =>
      dropAspiration(desk, db, input),
    );
  }

  @Mutation(() => StartPostPayload, { description: "Records a post." })
  async startPost(
    @Arg("input", () => StartPostInput, { description: "What to record." }) input: StartPostInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "startPost", input, POST, (desk, db) => startPost(desk, db, input));
  }

  @Mutation(() => ChangePostHoursPayload, {
    description: "Records a change of a post's hours, from a day on.",
  })
  async changePostHours(
    @Arg("input", () => ChangePostHoursInput, { description: "What to record." }) input: ChangePostHoursInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "changePostHours", input, POST, (desk, db) =>
      changePost(desk, db, input),
    );
  }

  @Mutation(() => EndPostPayload, { description: "Records the end of a post." })
  async endPost(
    @Arg("input", () => EndPostInput, { description: "What to record." }) input: EndPostInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "endPost", input, POST, (desk, db) =>
      changePost(desk, db, { post: input.post, effectiveOn: input.endedOn, wholeTimeEquivalent: null }),
    );
  }

  @Mutation(() => BatchPayload, { description: "Opens records for several people." })
  async registerWorkers(
    @Arg("input", () => RegisterWorkersInput, { description: "What to record." }) input: RegisterWorkersInput,
    @Ctx() context: Context,
  ): Promise<BatchPayload> {
    return await recordMany(context, "registerWorkers", input, WORKER, registerWorker);
  }

  @Mutation(() => BatchPayload, { description: "Records several posts." })
  async startPosts(
    @Arg("input", () => StartPostsInput, { description: "What to record." }) input: StartPostsInput,
    @Ctx() context: Context,
  ): Promise<BatchPayload> {
    return await recordMany(context, "startPosts", input, POST, startPost);
  }
}
