import { Draft } from "../../entities";
import type { DraftPayload } from "../../schema/authoring/payloads";
import type { Recorded, UseCaseContext } from "../../services/shared/context";
import { runRecording } from "../../services/shared/record";
import { type Context, requireActor } from "../context";

type Db = Parameters<Parameters<UseCaseContext["transaction"]>[0]>[0];

/** Runs one use case of authoring for the caller, and returns the draft. */
export async function runAuthoring(
  context: Context,
  operation: string,
  input: object,
  work: (useCase: UseCaseContext, db: Db) => Promise<string>,
): Promise<DraftPayload> {
  const useCase = context.forUseCase(requireActor(context));
  const idempotencyKey =
    "idempotencyKey" in input && typeof input.idempotencyKey === "string" ? input.idempotencyKey : null;
  const call = { operation, idempotencyKey, input };
  const done = await runRecording(useCase, call, (db) => work(useCase, db));
  context.forget();
  return draftPayload(context, done);
}

export const draftPayload = (context: Context, { id, userErrors }: Recorded): DraftPayload => ({
  get draft() {
    return id === null ? null : findDraft(context, id);
  },
  userErrors,
});

/** The draft with that id; null if there is none. */
export async function findDraft({ actor, loaders }: Context, id: string): Promise<Draft | null> {
  const draft = actor && (await loaders.drafts.load(id));
  return draft && Object.assign(new Draft(), draft);
}
