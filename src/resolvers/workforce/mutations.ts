import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Post } from "../../entities";
import { type BatchPayload, batchPayloadOf, type Payload, payloadOf } from "../../schema/payload";
import {
  AspireToInput,
  ChangePostHoursInput,
  DetachAccountInput,
  DropAspirationInput,
  EndPostInput,
  ReadmitAccountInput,
  RegisterWorkerInput,
  RegisterWorkersInput,
  StartPostInput,
  StartPostsInput,
  UpdateWorkerInput,
} from "../../schema/workforce/inputs";
import { aspireTo, dropAspiration } from "../../services/workforce/aspire";
import { changePost } from "../../services/workforce/change-post";
import { detachAccount, readmitAccount } from "../../services/workforce/detach-account";
import { registerWorker } from "../../services/workforce/register-worker";
import { startPost } from "../../services/workforce/start-post";
import { updateWorker } from "../../services/workforce/update-worker";
import type { Context } from "../context";
import { type Recorded, recorded, recordMany, recordOne } from "../record";

const WORKER: Recorded = { type: "Worker", subject: null };
const POST = recorded("post", "Post", Post);

const RegisterWorkerPayload = payloadOf("RegisterWorker", "the worker", WORKER.subject);
const UpdateWorkerPayload = payloadOf("UpdateWorker", "the worker", WORKER.subject);
const DetachAccountPayload = payloadOf("DetachAccount", "the worker", WORKER.subject);
const ReadmitAccountPayload = payloadOf("ReadmitAccount", "the worker", WORKER.subject);
const AspireToPayload = payloadOf("AspireTo", "the worker", WORKER.subject);
const DropAspirationPayload = payloadOf("DropAspiration", "the worker", WORKER.subject);
const StartPostPayload = payloadOf("StartPost", "the post", POST.subject);
const ChangePostHoursPayload = payloadOf("ChangePostHours", "the post", POST.subject);
const EndPostPayload = payloadOf("EndPost", "the post", POST.subject);
const RegisterWorkersPayload = batchPayloadOf("RegisterWorkers", "the worker", WORKER.subject);
const StartPostsPayload = batchPayloadOf("StartPosts", "the post", POST.subject);

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

  @Mutation(() => DetachAccountPayload, {
    description:
      "Detaches the account that has taken up a worker's record, where it is not that worker's, or they have another now. The record waits again for the first account that signs in with its number, and the one detached does not take it up again (readmitAccount). What it let other organisations copy from the record ends.",
  })
  async detachAccount(
    @Arg("input", () => DetachAccountInput, { description: "What to record." }) input: DetachAccountInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "detachAccount", input, WORKER, (desk, db) =>
      detachAccount(desk, db, input),
    );
  }

  @Mutation(() => ReadmitAccountPayload, {
    description:
      "Lets the accounts that were detached from a worker's record take it up again, as long as it waits for one.",
  })
  async readmitAccount(
    @Arg("input", () => ReadmitAccountInput, { description: "What to record." }) input: ReadmitAccountInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "readmitAccount", input, WORKER, (desk, db) =>
      readmitAccount(desk, db, input),
    );
  }

  @Mutation(() => AspireToPayload, {
    description:
      "Records that you aspire to a route, wherever it starts: it is among what your employer plans by. It changes no outcome.",
  })
  async aspireTo(
    @Arg("input", () => AspireToInput, { description: "What to record." }) input: AspireToInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "aspireTo", input, WORKER, (desk, db) => aspireTo(desk, db, input));
  }

  @Mutation(() => DropAspirationPayload, { description: "Records that you no longer aspire to a route." })
  async dropAspiration(
    @Arg("input", () => DropAspirationInput, { description: "What to take back." })
    input: DropAspirationInput,
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

  @Mutation(() => RegisterWorkersPayload, { description: "Opens records for several people." })
  async registerWorkers(
    @Arg("input", () => RegisterWorkersInput, { description: "What to record." }) input: RegisterWorkersInput,
    @Ctx() context: Context,
  ): Promise<BatchPayload> {
    return await recordMany(context, "registerWorkers", input, WORKER, registerWorker);
  }

  @Mutation(() => StartPostsPayload, { description: "Records several posts." })
  async startPosts(
    @Arg("input", () => StartPostsInput, { description: "What to record." }) input: StartPostsInput,
    @Ctx() context: Context,
  ): Promise<BatchPayload> {
    return await recordMany(context, "startPosts", input, POST, startPost);
  }
}
