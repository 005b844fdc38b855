import { actsAs } from "../../access/policy";
import { RULES } from "../../access/rules";
import type { Database } from "../../database/pool";
import type { Capacity, EndorsementSubject } from "../../entities/vocabulary";
import type { NamedByCode, NamedWorker } from "../shared/by";
import { endAfter, happened, workerIn, writeFact } from "../shared/check";
import { supportedRouteIn, topicIn } from "../shared/codes";
import { type Desk, refuse } from "../shared/desk";

export interface GiveEndorsement {
  readonly worker: NamedWorker;
  readonly as: Capacity;
  readonly subject: EndorsementSubject;
  readonly topic?: string | null;
  readonly route?: NamedByCode | null;
  readonly givenOn?: string | null;
  readonly expiresOn?: string | null;
}

/** Records someone's word for a worker, in one of their own capacities. */
export async function giveEndorsement(desk: Desk, db: Database, input: GiveEndorsement): Promise<string> {
  const { actor, reference } = desk;
  const worker = await workerIn(desk, db, input.worker, "endorse");
  const allowed: readonly Capacity[] = RULES.endorse.capacities;
  if (!actsAs(actor, input.as, worker.id) || !allowed.includes(input.as)) {
    refuse(
      "CAPACITY",
      ["as"],
      `You cannot endorse as ${input.as}: you act as ${actor.capacities.join(", ")}, and endorsements are given as ${allowed.join(", ")}.`,
    );
  }
  const topic = topicIn(reference, input.subject, input.topic);
  const givenOn = input.givenOn ?? desk.today;
  if (input.subject !== "SUPPORTS_MOVE" && input.route != null)
    refuse("WRONG_STATE", ["route"], "A route goes with the subject SUPPORTS_MOVE alone. Leave it out.");
  const route =
    input.subject === "SUPPORTS_MOVE" ? supportedRouteIn(reference, input.route, { on: givenOn }) : null;
  happened(desk, givenOn, "givenOn");
  const expiresOn = endAfter(
    desk,
    givenOn,
    input.expiresOn,
    "expiresOn",
    "it is the first day on which the endorsement no longer holds.",
  );
  return await writeFact(desk, db, {
    kind: "ENDORSEMENT",
    action: "endorse",
    workerId: worker.id,
    row: {
      capacity: input.as,
      subject: input.subject,
      subject_code: topic?.code ?? null,
      route_id: route?.routeId ?? null,
      given_on: givenOn,
      expires_on: expiresOn,
    },
  });
}
