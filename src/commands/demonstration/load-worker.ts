import type { Actor } from "../../access/actor";
import type { Database } from "../../database/pool";
import { continueAs } from "../../database/rls-scope";
import { toCivilDate, toDay } from "../../eligibility";
import { toGlobalId } from "../../entities/global-id";
import { findClaims } from "../../repositories/workforce/members";
import { draftEvidence } from "../../services/evidence/draft-evidence";
import { giveEndorsement } from "../../services/evidence/give-endorsement";
import { submitEvidence } from "../../services/evidence/hand-over-evidence";
import { judgeClaim } from "../../services/evidence/judge-claim";
import { noteDrift } from "../../services/evidence/note-drift";
import { recordAdjustment } from "../../services/evidence/record-adjustment";
import { recordCompletion } from "../../services/evidence/record-completion";
import { recordCredential, verifyCredential } from "../../services/evidence/record-credential";
import { recordSupervision } from "../../services/evidence/record-supervision";
import { shareEvidence } from "../../services/evidence/share-evidence";
import type { UseCaseContext } from "../../services/shared/context";
import { registerWorker } from "../../services/workforce/register-worker";
import { startPost } from "../../services/workforce/start-post";
import { updateWorker } from "../../services/workforce/update-worker";
import type { WorkerEntry } from "./file";
import { organisationId, workerId, workerPersonId } from "./personas";

const FRAMEWORK = "HEE-PSW";
const CURRICULUM = "HEE-PSW-CURRICULUM";

/** A competence of the framework that the demonstration is about, by its code. */
export const inFramework = (code: string) => ({ code: { code, framework: FRAMEWORK } });

/** What use cases work with, as the people who record something. */
interface Contexts {
  /** A member of staff of the worker's organisation, by their role. */
  readonly staff: (role: string, today: string) => UseCaseContext;
  readonly worker: (actor: Actor, today: string) => UseCaseContext;
}

/** Records a worker of the demonstration with everything that is on their record. */
export async function loadWorker(db: Database, entry: WorkerEntry, contexts: Contexts): Promise<void> {
  const actor: Actor = {
    subject: workerPersonId(entry),
    name: entry.name,
    organisationId: organisationId(entry.organisation),
    capacities: ["WORKER"],
    workerId: workerId(entry),
  };
  const own = (today: string) => contexts.worker(actor, today);
  await registerWithPosts(db, entry, own, contexts.staff);
  // Only the worker may write the words of their evidence, and their notes.
  await continueAs(db, { worker: actor.workerId, person: actor.subject });
  for (const { kind, askedOn } of entry.driftNotes ?? [])
    await noteDrift(own(askedOn), db, { worker: { number: entry.number }, kind: { code: kind }, askedOn });
  for (const evidence of entry.evidence ?? []) await loadEvidence(db, entry, evidence, own, contexts.staff);
  await continueAs(db, { worker: null, person: null });
  await loadOtherFacts(db, entry, own, contexts.staff);
}

type Own = (today: string) => UseCaseContext;

async function registerWithPosts(
  db: Database,
  entry: WorkerEntry,
  own: Own,
  staff: Contexts["staff"],
): Promise<void> {
  const worker = { number: entry.number };
  const ids = { person: workerPersonId(entry), worker: workerId(entry) };
  await registerWorker(staff("hr", "2020-01-01"), db, entry, ids);
  if (entry.intention) {
    const { intention } = entry;
    await updateWorker(own("2020-01-01"), db, { worker, expectedVersion: 1, intention });
  }
  for (const { host, roleBand, ...post } of entry.posts)
    await startPost(staff("hr", post.startedOn), db, {
      worker,
      ...post,
      roleBand: { code: roleBand },
      host: host === undefined ? null : { code: host },
    });
}

async function loadEvidence(
  db: Database,
  { number, organisation }: WorkerEntry,
  {
    kind,
    doneOn,
    title,
    competences,
    level,
    judgedOn,
    sharedWith,
  }: NonNullable<WorkerEntry["evidence"]>[number],
  own: Own,
  staff: Contexts["staff"],
): Promise<void> {
  const id = await draftEvidence(own(doneOn), db, {
    worker: { number },
    kind,
    doneOn,
    title,
    reflection: "",
    claims: competences.map((code) => ({ competence: inFramework(code), level })),
  });
  const evidence = toGlobalId("Evidence", id);
  const memberId = (role: string) => toGlobalId("Member", staff(role, doneOn).actor.subject);
  await submitEvidence(own(doneOn), db, {
    evidence,
    nobodyRecognisable: true,
    assessor: memberId("assessor"),
  });
  if (sharedWith)
    await shareEvidence(own(doneOn), db, { ...sharedWith, evidence, member: memberId(sharedWith.role) });
  if (judgedOn === undefined) return;
  for (const claim of await findClaims(db, organisationId(organisation), id))
    await judgeClaim(staff("assessor", judgedOn), db, {
      claim: toGlobalId("Claim", claim.id),
      outcome: "ACCEPTED",
      level,
      judgedOn,
    });
}

async function loadOtherFacts(
  db: Database,
  entry: WorkerEntry,
  own: Own,
  staff: Contexts["staff"],
): Promise<void> {
  const worker = { number: entry.number };
  for (const { verified = true, ...credential } of entry.credentials ?? []) {
    const id = await recordCredential(own(credential.awardedOn), db, { worker, ...credential });
    if (!verified) continue;
    await verifyCredential(staff("hr", credential.awardedOn), db, {
      credential: toGlobalId("Credential", id),
      how: "Certificate seen",
    });
  }
  for (const { unit, curriculum = CURRICULUM, programme, completedOn } of entry.completions ?? [])
    await recordCompletion(staff("training-provider", completedOn), db, {
      worker,
      unit: { code: { code: unit, curriculum } },
      programme: programme === undefined ? null : { code: programme },
      passed: true,
      completedOn,
    });
  for (const session of entry.supervisions ?? [])
    await recordSupervision(staff("peer-supervisor", session.heldOn), db, { worker, ...session });
  for (const { by, route, ...endorsement } of entry.endorsements ?? [])
    await giveEndorsement(staff(by, endorsement.givenOn), db, {
      worker,
      ...endorsement,
      route: route === undefined ? null : { code: route },
    });
  for (const { by, route, ...adjustment } of entry.adjustments ?? [])
    await recordAdjustment(staff(by, toCivilDate(toDay(adjustment.fromOn) - 1)), db, {
      worker,
      ...adjustment,
      route: { code: route },
    });
}
