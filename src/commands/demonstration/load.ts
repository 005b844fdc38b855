import type { Actor } from "../../access/actor";
import type { Database } from "../../database/pool";
import { goOnAs } from "../../database/rls-scope";
import { toGlobalId } from "../../entities/global-id";
import type { Reference } from "../../reference";
import { enterMember, findClaims } from "../../repositories/workforce/members";
import { insertPerson } from "../../repositories/workforce/workforce";
import { publishDraft } from "../../services/authoring/publish-draft";
import { saveDraft } from "../../services/authoring/save-draft";
import { appointAssessor } from "../../services/evidence/appoint-assessor";
import { attestDuty } from "../../services/evidence/attest-duty";
import { draftEvidence } from "../../services/evidence/draft-evidence";
import { giveEndorsement } from "../../services/evidence/give-endorsement";
import { submitEvidence } from "../../services/evidence/hand-over-evidence";
import { judgeClaim } from "../../services/evidence/judge-claim";
import { recordCompletion } from "../../services/evidence/record-completion";
import { recordCredential, verifyCredential } from "../../services/evidence/record-credential";
import { recordSupervision } from "../../services/evidence/record-supervision";
import { shareEvidence } from "../../services/evidence/share-evidence";
import { decideProgression } from "../../services/readiness/decide-progression";
import type { UseCaseContext } from "../../services/shared/context";
import { registerWorker } from "../../services/workforce/register-worker";
import { startPost } from "../../services/workforce/start-post";
import { updateWorker } from "../../services/workforce/update-worker";
import { decisionOnAdvice } from "./advice";
import type { DemonstrationFile, WorkerEntry } from "./file";
import { organisationId, staffPersonId, workerId, workerPersonId } from "./personas";

const FRAMEWORK = "HEE-PSW";
const CURRICULUM = "HEE-PSW-CURRICULUM";
const inFramework = (code: string) => ({ code: { code, framework: FRAMEWORK } });

/**
 * Records the demonstration through the same use cases as everything else, each step on its own day and by the person who would
 * do it; so it holds nothing that the service would not have accepted.
 */
export async function loadDemonstration(
  db: Database,
  reference: Reference,
  file: DemonstrationFile,
): Promise<void> {
  const contextFor = contextsWith(db, reference);
  const staff = staffOf(file);
  for (const { code, kind } of file.organisations) {
    // A national body employs nobody here.
    if (kind === "NATIONAL_BODY") continue;
    const assessor = toGlobalId("Member", staff(code, "assessor").subject);
    await appointAssessor(contextFor(staff(code, "lead"), "2020-01-01"), db, {
      assessor,
      fromOn: "2020-01-01",
      covers: { everyCompetence: true, frameworkVersions: [], domains: [], competences: [] },
    });
  }
  for (const { organisation, competence, ...duty } of file.attestations)
    await attestDuty(contextFor(staff(organisation, "hr"), duty.attestedOn), db, {
      ...duty,
      competence: inFramework(competence),
    });
  for (const entry of file.workers)
    await loadWorker(
      db,
      entry,
      (role, today) => contextFor(staff(entry.organisation, role), today),
      contextFor,
    );
  for (const { worker: code, by, decidedOn, ...decision } of file.decisions) {
    const worker = file.workers.find((entry) => entry.code === code);
    if (!worker) throw new Error(`The demonstration has no worker ${code}.`);
    const context = contextFor(staff(worker.organisation, by), decidedOn);
    await decideProgression(context, db, await decisionOnAdvice(context, db, workerId(worker), decision));
  }
}

/** Publishes what the employers teach, unless it has been. */
export async function publishProgrammes(
  db: Database,
  reference: Reference,
  file: DemonstrationFile,
): Promise<void> {
  const programmes = await db.query<{ code: string }>(
    { name: "programme-codes", text: "SELECT code FROM programme" },
    [],
  );
  const published = new Set(programmes.map(({ code }) => code));
  for (const { organisation, by, content } of file.programmes) {
    if (published.has(content.code)) continue;
    const context = contextsWith(db, reference)(staffOf(file)(organisation, by), file.writtenFor);
    const draft = toGlobalId("Draft", await saveDraft(context, db, "PROGRAMME", {}, content));
    await publishDraft(context, db, { draft, expectedVersion: 1 }, () => undefined);
  }
}

const contextsWith =
  (db: Database, reference: Reference) =>
  (actor: Actor, today: string): UseCaseContext => ({
    actor,
    today,
    reference,
    // Nothing is counted while it is recorded.
    suppressionThreshold: 1,
    rereadReference: async () => reference,
    transaction: (work) => work(db),
  });

const staffOf =
  (file: DemonstrationFile) =>
  (organisation: string, role: string): Actor => {
    const entry = file.staff.find((each) => each.organisation === organisation && each.role === role);
    if (!entry) throw new Error(`The demonstration has no ${role} at ${organisation}.`);
    return {
      subject: staffPersonId(entry),
      name: entry.name,
      organisationId: organisationId(organisation),
      capacities: entry.capacities,
      workerId: null,
    };
  };

/** Enters the staff who are not there yet. */
export async function enterStaff(db: Database, { staff }: DemonstrationFile): Promise<void> {
  for (const entry of staff) {
    await insertPerson(db, staffPersonId(entry));
    await enterMember(
      db,
      organisationId(entry.organisation),
      staffPersonId(entry),
      entry.name,
      entry.capacities,
    );
  }
}

type As = (role: string, today: string) => UseCaseContext;

async function loadWorker(
  db: Database,
  entry: WorkerEntry,
  as: As,
  contextFor: (actor: Actor, today: string) => UseCaseContext,
): Promise<void> {
  const own: Actor = {
    subject: workerPersonId(entry),
    name: entry.name,
    organisationId: organisationId(entry.organisation),
    capacities: ["WORKER"],
    workerId: workerId(entry),
  };
  const worker = { number: entry.number };
  await registerWorker(as("hr", "2020-01-01"), db, entry, { person: own.subject, worker: workerId(entry) });
  if (entry.intention)
    await updateWorker(contextFor(own, "2020-01-01"), db, {
      worker,
      expectedVersion: 1,
      intention: entry.intention,
    });
  for (const { host, roleBand, ...post } of entry.posts) {
    await startPost(as("hr", post.startedOn), db, {
      worker,
      ...post,
      roleBand: { code: roleBand },
      host: host === undefined ? null : { code: host },
    });
  }
  // Words are written by nobody but their owner.
  await goOnAs(db, { worker: own.workerId, person: own.subject });
  for (const { kind, doneOn, title, competences, level, judgedOn, sharedWith } of entry.evidence ?? []) {
    const claims = competences.map((code) => ({ competence: inFramework(code), level }));
    const evidence = await draftEvidence(contextFor(own, doneOn), db, {
      worker,
      kind,
      doneOn,
      title,
      reflection: "",
      claims,
    });
    await submitEvidence(contextFor(own, doneOn), db, {
      evidence: toGlobalId("Evidence", evidence),
      nobodyRecognisable: true,
      assessor: toGlobalId("Member", as("assessor", doneOn).actor.subject),
    });
    if (sharedWith)
      await shareEvidence(contextFor(own, doneOn), db, {
        ...sharedWith,
        evidence: toGlobalId("Evidence", evidence),
        member: toGlobalId("Member", as(sharedWith.role, doneOn).actor.subject),
      });
    if (judgedOn === undefined) continue;
    for (const claim of await findClaims(db, own.organisationId, evidence)) {
      await judgeClaim(as("assessor", judgedOn), db, {
        claim: toGlobalId("Claim", claim.id),
        outcome: "ACCEPTED",
        level,
        judgedOn,
      });
    }
  }
  await goOnAs(db, { worker: null, person: null });
  for (const { verified = true, ...credential } of entry.credentials ?? []) {
    const id = await recordCredential(contextFor(own, credential.awardedOn), db, { worker, ...credential });
    if (verified)
      await verifyCredential(as("hr", credential.awardedOn), db, {
        credential: toGlobalId("Credential", id),
        how: "Certificate seen",
      });
  }
  for (const { unit, programme, completedOn } of entry.completions ?? [])
    await recordCompletion(as("training-provider", completedOn), db, {
      worker,
      unit: { code: { code: unit, curriculum: CURRICULUM } },
      programme: programme === undefined ? null : { code: programme },
      passed: true,
      completedOn,
    });
  for (const session of entry.supervisions ?? [])
    await recordSupervision(as("peer-supervisor", session.heldOn), db, { worker, ...session });
  for (const { by, route, ...endorsement } of entry.endorsements ?? [])
    await giveEndorsement(as(by, endorsement.givenOn), db, {
      worker,
      ...endorsement,
      route: route === undefined ? null : { code: route },
    });
}
