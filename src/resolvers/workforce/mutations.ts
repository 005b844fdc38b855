import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { toGlobalId } from "../../schema/node";
import { type BatchPayload, batchPayloadOf, type Payload, payloadOf } from "../../schema/payload";
import {
  AspireToInput,
  CorrectNumberInput,
  DetachAccountInput,
  DropAspirationInput,
  ReadmitAccountInput,
  RegisterWorkerInput,
  RegisterWorkersInput,
  RemoveWorkerInput,
  UpdateWorkerInput,
} from "../../schema/workforce/inputs";
import { RemoveWorkerPayload } from "../../schema/workforce/removal";
import { aspireTo, dropAspiration } from "../../services/workforce/aspire";
import { correctNumber } from "../../services/workforce/correct-number";
import { detachAccount, readmitAccount } from "../../services/workforce/detach-account";
import { registerWorker } from "../../services/workforce/register-worker";
import { removeWorker } from "../../services/workforce/remove-worker";
import { updateWorker } from "../../services/workforce/update-worker";
import type { Context } from "../context";
import { type RecordedType, recordMany, recordOne, recordOwn } from "../record";

const WORKER: RecordedType = { type: "Worker", subject: null };

const RegisterWorkerPayload = payloadOf("RegisterWorker", "the worker", WORKER.subject);
const UpdateWorkerPayload = payloadOf("UpdateWorker", "the worker", WORKER.subject);
const CorrectNumberPayload = payloadOf("CorrectNumber", "the worker", WORKER.subject);
const DetachAccountPayload = payloadOf("DetachAccount", "the worker", WORKER.subject);
const ReadmitAccountPayload = payloadOf("ReadmitAccount", "the worker", WORKER.subject);
const AspireToPayload = payloadOf("AspireTo", "the worker", WORKER.subject);
const DropAspirationPayload = payloadOf("DropAspiration", "the worker", WORKER.subject);
const RegisterWorkersPayload = batchPayloadOf("RegisterWorkers", "the worker", WORKER.subject);

@Resolver()
export class WorkforceMutations {
  @Mutation(() => RegisterWorkerPayload, { description: "Opens a record for somebody at your organisation." })
  async registerWorker(
    @Arg("input", () => RegisterWorkerInput, { description: "The change to record." })
    input: RegisterWorkerInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "registerWorker", input, WORKER, (useCase, db) =>
      registerWorker(useCase, db, input),
    );
  }

  @Mutation(() => UpdateWorkerPayload, {
    description: "Changes a worker's details, provided nobody has changed them since you read them.",
  })
  async updateWorker(
    @Arg("input", () => UpdateWorkerInput, { description: "The change to record." }) input: UpdateWorkerInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "updateWorker", input, WORKER, (useCase, db) =>
      updateWorker(useCase, db, input),
    );
  }

  @Mutation(() => CorrectNumberPayload, {
    description:
      "Corrects a worker's number. Ids, links, cursors and the account linked to the record stay the same; an account that is not linked yet uses the new number. The former number is remembered, so that a file that still uses it does not open a second record.",
  })
  async correctNumber(
    @Arg("input", () => CorrectNumberInput, { description: "The worker, and the correct number." })
    input: CorrectNumberInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "correctNumber", input, WORKER, (useCase, db) =>
      correctNumber(useCase, db, input),
    );
  }

  @Mutation(() => RemoveWorkerPayload, {
    description:
      "Removes the record of a worker who was registered by mistake, as long as it has no facts, no account is linked to it, and nothing was granted, consented to or requested. The trail records that it was removed, and why.",
  })
  async removeWorker(
    @Arg("input", () => RemoveWorkerInput, { description: "The record, and the reason." })
    input: RemoveWorkerInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOwn(
      context,
      "removeWorker",
      input,
      (useCase, db) => removeWorker(useCase, db, input),
      (id) => ({ removedWorkerId: toGlobalId("Worker", id) }),
    );
  }

  @Mutation(() => DetachAccountPayload, {
    description:
      "Detaches the account that is linked to a worker's record, if it does not belong to that worker, or the worker now has another. The first account that signs in with the worker's number is then linked to the record, but not the detached one (see readmitAccount). Consents to copy that the detached account gave from the record end.",
  })
  async detachAccount(
    @Arg("input", () => DetachAccountInput, { description: "The change to record." })
    input: DetachAccountInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "detachAccount", input, WORKER, (useCase, db) =>
      detachAccount(useCase, db, input),
    );
  }

  @Mutation(() => ReadmitAccountPayload, {
    description:
      "Lets the accounts that were detached from a worker's record link to it again, as long as no account is linked to it.",
  })
  async readmitAccount(
    @Arg("input", () => ReadmitAccountInput, { description: "The change to record." })
    input: ReadmitAccountInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "readmitAccount", input, WORKER, (useCase, db) =>
      readmitAccount(useCase, db, input),
    );
  }

  @Mutation(() => AspireToPayload, {
    description:
      "Records that you aspire to a route, wherever it starts, so that your employer can take it into account. It changes no outcome.",
  })
  async aspireTo(
    @Arg("input", () => AspireToInput, { description: "The change to record." }) input: AspireToInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "aspireTo", input, WORKER, (useCase, db) => aspireTo(useCase, db, input));
  }

  @Mutation(() => DropAspirationPayload, { description: "Records that you no longer aspire to a route." })
  async dropAspiration(
    @Arg("input", () => DropAspirationInput, { description: "The change to record." })
    input: DropAspirationInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "dropAspiration", input, WORKER, (useCase, db) =>
      dropAspiration(useCase, db, input),
    );
  }

  @Mutation(() => RegisterWorkersPayload, { description: "Opens records for several people." })
  async registerWorkers(
    @Arg("input", () => RegisterWorkersInput, { description: "The change to record." })
    input: RegisterWorkersInput,
    @Ctx() context: Context,
  ): Promise<BatchPayload> {
    return await recordMany(context, "registerWorkers", input, WORKER, registerWorker);
  }
}
