import { Draft } from "../../entities";
import type { DraftPayload } from "../../schema/authoring/payloads";
import type { Desk, Recorded } from "../../services/shared/context";
import { record } from "../../services/shared/record";
import { actorIn, type Context } from "../context";

type Db = Parameters<Parameters<Desk["transaction"]>[0]>[0];

/** Runs one use case of authoring for whoever asks, and answers with the draft. */
export async function author(
  context: Context,
  operation: string,
  input: object,
  work: (desk: Desk, db: Db) => Promise<string>,
): Promise<DraftPayload> {
  const desk = context.desk(actorIn(context));
  const idempotencyKey =
    "idempotencyKey" in input && typeof input.idempotencyKey === "string" ? input.idempotencyKey : null;
  const call = { operation, idempotencyKey, input };
  const done = await record(desk, call, (db) => work(desk, db));
  context.forget();
  return draftPayload(context, done);
}

export const draftPayload = (context: Context, { id, userErrors }: Recorded): DraftPayload => ({
  get draft() {
    return id === null ? null : findDraft(context, id);
  },
  userErrors,
});

/** The draft of that id; null where there is none. */
export async function findDraft({ actor, loaders }: Context, id: string): Promise<Draft | null> {
  const draft = actor && (await loaders.drafts.load(id));
  return draft && Object.assign(new Draft(), draft);
}
