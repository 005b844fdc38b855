import type { Database } from "../../database/pool";
import type { Facts } from "../../eligibility";
import type { CompetenceLink } from "../../eligibility/facts";
import type { WorkerRow } from "../workforce/workforce";
import * as read from "./engine-facts";

/** What a record is read with: the links between competences, and where role bands rank. */
export interface ReferenceForRecords {
  readonly links: readonly CompetenceLink[];
  readonly pathway: { bandRank(roleBand: string): number | null };
}

/** The whole records of workers of one organisation, ready for the engine: nineteen statements, however many they are. */
export async function readRecords(
  db: Database,
  reference: ReferenceForRecords,
  workers: readonly Pick<WorkerRow, "organisationId" | "id" | "personId">[],
): Promise<Facts[]> {
  const organisation = workers[0]?.organisationId ?? "";
  const ids = workers.map(({ id }) => id);
  const [
    posts,
    postChanges,
    evidence,
    claims,
    submissions,
    judgements,
    completions,
    credentials,
    verifications,
    supervisions,
    endorsements,
    waivers,
    conflicts,
    copied,
    standings,
    undoings,
    appointments,
    attestations,
    acceptances,
  ] = await Promise.all([
    read.readPosts(db, organisation, ids),
    read.readPostChanges(db, organisation, ids),
    read.readEvidence(db, organisation, ids),
    read.readClaims(db, organisation, ids),
    read.readHandovers(db, organisation, ids),
    read.readJudgements(db, organisation, ids),
    read.readCompletions(db, organisation, ids),
    read.readCredentials(db, organisation, ids),
    read.readVerifications(db, organisation, ids),
    read.readSupervisions(db, organisation, ids),
    read.readEndorsements(db, organisation, ids),
    read.readWaivers(db, organisation, ids),
    read.readConflicts(db, organisation, ids),
    read.readCopied(db, organisation, ids),
    read.readStandings(db, organisation, ids),
    read.readUndoings(db, organisation, ids),
    read.readAppointments(db, organisation),
    read.readAttestations(db, organisation),
    read.readAcceptances(db, organisation),
  ]);
  const own = <Row extends { readonly workerId: string | null }>(rows: readonly Row[]) => byWorker(rows);
  const of = {
    posts: own(posts.map((post) => ({ ...post, bandRank: reference.pathway.bandRank(post.roleBandId) }))),
    postChanges: own(postChanges),
    evidence: own(evidence),
    claims: own(claims),
    submissions: own(submissions),
    judgements: own(judgements),
    completions: own(completions),
    credentials: own(credentials),
    verifications: own(verifications),
    supervisions: own(supervisions),
    endorsements: own(endorsements),
    waivers: own(waivers),
    conflicts: own(conflicts),
    copied: own(copied),
    standings: own(standings),
    undoings: own(undoings),
  };
  const ofOrganisation = undoings.filter(({ workerId }) => workerId === null);
  return workers.map(({ id, personId }) => ({
    personId,
    posts: of.posts(id),
    postChanges: of.postChanges(id),
    evidence: of.evidence(id),
    claims: of.claims(id),
    submissions: of.submissions(id),
    judgements: of.judgements(id),
    completions: of.completions(id),
    credentials: of.credentials(id),
    verifications: of.verifications(id),
    supervisions: of.supervisions(id),
    endorsements: of.endorsements(id),
    waivers: of.waivers(id),
    conflicts: of.conflicts(id),
    copied: of.copied(id),
    acceptances,
    undoings: [...of.undoings(id), ...ofOrganisation],
    // Those of the organisation are put in order once for all of its workers; few have others besides.
    appointments: of.standings(id).length === 0 ? appointments : [...appointments, ...of.standings(id)],
    attestations,
    links: reference.links,
  }));
}

function byWorker<Row extends { readonly workerId: string | null }>(
  rows: readonly Row[],
): (worker: string) => readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.workerId === null) continue;
    const group = groups.get(row.workerId);
    if (group) group.push(row);
    else groups.set(row.workerId, [row]);
  }
  return (worker) => groups.get(worker) ?? [];
}
