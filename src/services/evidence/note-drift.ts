import type { Database } from "../../database/pool";
import type { RoleBandVersion } from "../../entities";
import { deleteDriftNote, insertDriftNote } from "../../repositories/evidence/drift-notes";
import { heldBandsOfWorkers } from "../../repositories/workforce/held-bands";
import { type NamedByCode, type NamedWorker, requireOneOf } from "../shared/by";
import { refuse, type UseCaseContext } from "../shared/context";
import { refuseUnknownId } from "../shared/unknown-code";
import { parseId, requireEntry, requireNotInFuture, requireWorker } from "../shared/validation";
import { messages } from "./messages";

export interface NoteDrift {
  readonly worker: NamedWorker;
  readonly kind?: NamedByCode | null;
  /** A published line of what is out of scope. */
  readonly scopeLine?: string | null;
  readonly askedOn?: string | null;
}

/** Notes that the actor was asked for something that their role is not for. @returns the note's id. */
export async function noteDrift(context: UseCaseContext, db: Database, input: NoteDrift): Promise<string> {
  const worker = await requireWorker(context, db, input.worker, "noteDrift");
  const askedOn = input.askedOn ?? context.today;
  requireNotInFuture(context, askedOn, "askedOn");
  const about =
    requireOneOf(input, ["kind", "scopeLine"], []) === "kind"
      ? { kindId: kindIn(context, input.kind ?? {}), roleBandId: null, scopeLine: null }
      : { kindId: null, ...(await lineIn(context, db, worker.id, input.scopeLine ?? "", askedOn)) };
  const id = await insertDriftNote(db, {
    organisationId: worker.organisationId,
    workerId: worker.id,
    personId: context.actor.subject,
    team: worker.team,
    askedOn,
    ...about,
  });
  return id ?? refuse("ALREADY_RECORDED", [], messages.driftNotedAlready);
}

/** Deletes one of the actor's own notes. @returns the worker's id. */
export async function deleteDrift(
  context: UseCaseContext,
  db: Database,
  input: { readonly note: string },
): Promise<string> {
  const id = parseId("DriftNote", input.note, "note");
  const deleted = await deleteDriftNote(db, context.actor.organisationId, id);
  return deleted ?? refuse("NOT_FOUND", ["note"], messages.driftNoteNotFound);
}

function kindIn({ reference }: UseCaseContext, by: NamedByCode): string {
  const { driftKinds } = reference.pathway;
  if (requireOneOf(by, ["id", "code"], ["kind"]) === "code")
    return requireEntry(driftKinds, by.code ?? "", "kind", "kind of role drift", "driftKinds").id;
  const id = parseId("DriftKind", by.id ?? "", "kind");
  return (
    driftKinds.find((kind) => kind.id === id)?.id ??
    refuseUnknownId(["kind"], by.id, { what: "kind of role drift", list: "driftKinds" })
  );
}

/** The role band held on the day that has this line out of its scope. @throws Refused if none has. */
async function lineIn(context: UseCaseContext, db: Database, workerId: string, line: string, on: string) {
  const { actor, reference, today } = context;
  const held = await heldBandsOfWorkers(db, actor.organisationId, [workerId], {
    asOf: on,
    today,
    knownAt: null,
  });
  const bands = held.flatMap(({ roleBandId }) => reference.pathway.newestRoleBands.get(roleBandId) ?? []);
  const band = bands.find((each) => outOfScope(each).includes(line));
  if (!band) refuse("UNKNOWN_CODE", ["scopeLine"], messages.scopeLineUnknown(bands.flatMap(outOfScope)));
  return { roleBandId: band.roleBandId, scopeLine: line };
}

const outOfScope = ({ outOfScope: lines }: RoleBandVersion): readonly string[] =>
  lines.map(({ text }) => text);
