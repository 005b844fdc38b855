import type { Actor } from "../../access/actor";
import type { Database } from "../../database/pool";
import { toGlobalId } from "../../entities/global-id";
import type { Reference } from "../../reference";
import { documentOfRoute, type RouteDocument } from "../../reference/authoring";
import { findProgrammeCodes } from "../../repositories/shared/demonstration";
import { enterMember } from "../../repositories/workforce/members";
import { insertPerson } from "../../repositories/workforce/workforce";
import { addOwnKind } from "../../services/authoring/keep-own-kinds";
import { publishDraft } from "../../services/authoring/publish-draft";
import { reviewDraft } from "../../services/authoring/review-draft";
import { saveDraft } from "../../services/authoring/save-draft";
import { OWN_KIND_LISTS } from "../../services/authoring/shared/own-kind-lists";
import { appointAssessor } from "../../services/evidence/appoint-assessor";
import { attestDuty } from "../../services/evidence/attest-duty";
import { recordOrganisationDetail } from "../../services/evidence/record-organisation-detail";
import { decideProgression } from "../../services/readiness/decide-progression";
import type { UseCaseContext } from "../../services/shared/context";
import { decisionOnAdvice } from "./advice";
import type { DemonstrationFile, LocalVersionEntry } from "./file";
import { inFramework, loadWorker } from "./load-worker";
import { organisationId, staffPersonId, workerId } from "./personas";

/**
 * Records the demonstration through the same use cases as everything else, each step on its own day and by
 * the person who would do it. So it holds nothing that the service would have refused.
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
  for (const { organisation, ...detail } of file.details)
    await recordOrganisationDetail(contextFor(staff(organisation, "hr"), detail.fromOn), db, detail);
  for (const entry of file.workers)
    await loadWorker(db, entry, {
      staff: (role, today) => contextFor(staff(entry.organisation, role), today),
      worker: (actor, today) => contextFor(actor, today),
    });
  for (const { worker: code, by, decidedOn, ...decision } of file.decisions) {
    const worker = file.workers.find((entry) => entry.code === code);
    if (!worker) throw new Error(`The demonstration has no worker ${code}.`);
    const context = contextFor(staff(worker.organisation, by), decidedOn);
    await decideProgression(context, db, await decisionOnAdvice(context, db, workerId(worker), decision));
  }
  for (const entry of file.openDrafts) {
    const context = contextFor(staff(entry.organisation, entry.by), file.writtenFor);
    await saveDraft(
      context,
      db,
      "ROUTE",
      {},
      localContent(
        documentOfRoute(reference, nationalVersion(context.reference.pathway, entry.route)),
        entry,
      ),
    );
  }
}

/** Publishes what the employers teach, unless it has been. */
export async function publishProgrammes(
  db: Database,
  reference: Reference,
  file: DemonstrationFile,
): Promise<void> {
  const published = new Set(await findProgrammeCodes(db));
  for (const { organisation, by, publishedOn, content } of file.programmes) {
    if (published.has(content.code)) continue;
    const context = contextsWith(db, reference)(staffOf(file)(organisation, by), publishedOn);
    const draft = toGlobalId("Draft", await saveDraft(context, db, "PROGRAMME", {}, content));
    await publishDraft(context, db, { draft, expectedVersion: 1 }, () => undefined);
  }
}

/** Adds the kinds of the employers' own, unless they have been. */
export async function addOwnKinds(
  db: Database,
  reference: Reference,
  file: DemonstrationFile,
): Promise<void> {
  for (const { organisation, by, ...kind } of file.ownKinds) {
    const actor = staffOf(file)(organisation, by);
    const { pathway } = reference.seenBy(actor.organisationId);
    if (OWN_KIND_LISTS[kind.list].entriesOf(pathway).some(({ code }) => code === kind.code)) continue;
    await addOwnKind(contextsWith(db, reference)(actor, file.writtenFor), db, kind);
  }
}

/** Publishes what the employers have changed of national routes, unless they have done so before. */
export async function publishLocalVersions(
  db: Database,
  reference: Reference,
  file: DemonstrationFile,
): Promise<void> {
  for (const { organisation, by, ...entry } of file.localVersions) {
    const actor = staffOf(file)(organisation, by);
    const { pathway } = reference.seenBy(actor.organisationId);
    const national = nationalVersion(pathway, entry.route);
    if (pathway.routeVersionsOf(national.routeId).some(({ organisationId }) => organisationId !== null))
      continue;
    const context = contextsWith(db, reference)(actor, file.writtenFor);
    const content = localContent(documentOfRoute(reference, national), entry);
    const draft = toGlobalId("Draft", await saveDraft(context, db, "ROUTE", {}, content));
    const lead = staffOf(file)(organisation, "lead");
    const reviewing = contextsWith(db, reference)(lead, file.writtenFor);
    await reviewDraft(reviewing, db, { draft, expectedVersion: 1, name: lead.name });
    await publishDraft(context, db, { draft, expectedVersion: 1 }, () => undefined);
  }
}

/** @throws Error if the national route is not found. */
function nationalVersion(pathway: UseCaseContext["reference"]["pathway"], code: string) {
  const [national] = pathway.routesByCode(code).flatMap(({ id }) => pathway.nationalRoutes.get(id) ?? []);
  if (!national) throw new Error(`The demonstration changes route ${code}, which is not national.`);
  return national;
}

function localContent(
  national: RouteDocument,
  { route, note, dropped, changed }: Omit<LocalVersionEntry, "organisation" | "by">,
): RouteDocument {
  return {
    ...national,
    note,
    localVersionOf: route,
    requirements: national.requirements
      .filter(({ code }) => !dropped.includes(code))
      .map((each) => ({ ...each, ...changed[each.code] })),
  };
}

const contextsWith =
  (db: Database, reference: Reference) =>
  (actor: Actor, today: string): UseCaseContext => ({
    actor,
    today,
    reference: reference.seenBy(actor.organisationId),
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
