import { randomUUID } from "node:crypto";
import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import { readAsPartnerOf } from "../../database/rls-scope";
import type { CopiedKind, NewRow, StoredRow, WorkerKind } from "../../facts";
import { insertClaim } from "../../repositories/evidence/evidence";
import { consentsReceived, type ReceivedConsentRow } from "../../repositories/workforce/copy-consents";
import {
  type Copyable,
  copyable,
  copyableClaims,
  insertCopy,
  judgingRightsOf,
} from "../../repositories/workforce/copying";
import { insertPartnerRights } from "../../repositories/workforce/partner-rights";
import { refuse, type UseCaseContext } from "../shared/context";
import { parseId, requireNotOwnRecord } from "../shared/validation";
import { messages } from "./messages";

/** A post's team and number are of the employer where it is held; so may be its setting. */
const NOTHING_OF_THAT_EMPLOYER = { team: null, assignmentNumber: null, salt: null };
const OF_THAT_EMPLOYER: readonly string[] = ["TEAM", "ASSIGNMENT"];

/**
 * Copies what a worker has consented to from their record at another employer onto the one here, each fact
 * with its origin, once: a second time copies what is new. Nothing is copied of anybody's words, nor what
 * refers to the other employer's own role bands and routes, nor a session that the worker contests; that they
 * do is not disclosed, because their consent is not about it. What is of a kind of its own is copied as of the
 * national kind that it comes under. What of it counts here the acceptance policy
 * says. @returns the consent's id.
 */
export async function copyFacts(
  context: UseCaseContext,
  db: Database,
  input: { readonly consent: string },
): Promise<string> {
  const { actor, today } = context;
  capacityFor(actor, "copyFacts", null);
  const id = parseId("ReceivedConsent", input.consent, "consent");
  const [consent] = await consentsReceived(db, actor.organisationId, [id]);
  if (!consent) return refuse("NOT_FOUND", ["consent"], messages.consentNotFound);
  requireNotOwnRecord(context, "copyFacts", consent.hereId, ["consent"]);
  if (consent.withdrawnAt !== null) refuse("WRONG_STATE", ["consent"], messages.consentTakenBack);
  if (consent.untilOn <= today) refuse("WRONG_STATE", ["consent"], messages.consentEnded(consent.untilOn));
  if (consent.hereId === null) refuse("WRONG_STATE", ["consent"], messages.noRecordHere);
  await readAsPartnerOf(db, consent.organisationId);
  const copier = new Copier(context, db, consent, consent.hereId ?? "");
  for (const kind of consent.kinds) await copier.copy(kind);
  return consent.id;
}

class Copier {
  constructor(
    private readonly context: UseCaseContext,
    private readonly db: Database,
    private readonly consent: ReceivedConsentRow,
    private readonly workerId: string,
  ) {}

  async copy(kind: CopiedKind): Promise<void> {
    if (kind === "POST") await this.posts();
    else if (kind === "EVIDENCE") await this.evidence();
    else if (kind === "CREDENTIAL") await this.credentials();
    else if (kind === "ENDORSEMENT")
      await this.each(
        "ENDORSEMENT",
        (row) =>
          this.isHere("routes", row.routeId) && {
            ...row,
            subjectCode: row.subjectCode && this.kindHere(row.subjectCode),
          },
      );
    else if (kind === "SUPERVISION")
      await this.each("SUPERVISION", (row) => ({
        ...row,
        supervisionKindId: this.kindHere(row.supervisionKindId),
      }));
    else await this.each(kind, (row) => row);
  }

  /** A kind of the other employer's own becomes the national one that it comes under. */
  private kindHere(id: string): string {
    return this.context.reference.pathway.nationalOf(id);
  }

  private async posts(): Promise<void> {
    const { organisations } = this.context.reference.curriculum;
    const employer = organisations.get(this.consent.organisationId)?.name ?? null;
    const copies = await this.each("POST", (row) => {
      const known = this.isHere("roleBands", row.roleBandId);
      const settingId = this.isHere("settings", row.settingId) ? row.settingId : null;
      const ofEmployer = { employerName: row.employerName ?? employer, settingId };
      return known && { ...row, ...ofEmployer, ...NOTHING_OF_THAT_EMPLOYER };
    });
    await this.each("POST_CHANGE", (row) => {
      const postId = copies.get(row.postId);
      const isOfEmployer = OF_THAT_EMPLOYER.includes(row.change) || !this.isHere("settings", row.settingId);
      return postId !== undefined && !isOfEmployer && { ...row, postId, salt: null };
    });
  }

  private async credentials(): Promise<void> {
    const copies = await this.each("CREDENTIAL", (row) => ({
      ...row,
      credentialTypeId: this.kindHere(row.credentialTypeId),
    }));
    await this.each("CREDENTIAL_VERIFICATION", (row) => {
      const credentialId = copies.get(row.credentialId);
      return credentialId !== undefined && { ...row, credentialId };
    });
  }

  /**
   * What was handed in and not taken back; of the judgements those that accept, stand, and count where they
   * were made.
   */
  private async evidence(): Promise<void> {
    const { db, consent } = this;
    const { organisationId } = this.context.actor;
    const handovers = await this.found("EVIDENCE_HANDOVER");
    const withdrawn = new Set(
      handovers.filter(({ row }) => row.handover === "WITHDRAWN").map(({ row }) => row.evidenceId),
    );
    const submitted = new Set(handovers.map(({ row }) => row.evidenceId));
    const items = await this.found("EVIDENCE");
    const copies = new Map<string, string>();
    for (const item of items)
      if (submitted.has(item.id) && !withdrawn.has(item.id))
        copies.set(item.id, await this.insert("EVIDENCE", item, { ...item.row, version: 1 }));
    const claims = new Map<string, string>();
    for (const claim of await copyableClaims(db, consent.organisationId, [...copies.keys()])) {
      const id = randomUUID();
      claims.set(claim.id, id);
      await insertClaim(db, {
        ...claim,
        organisationId,
        id,
        evidenceId: copies.get(claim.evidenceId) ?? "",
      });
    }
    for (const handover of handovers) {
      const evidenceId = copies.get(handover.row.evidenceId);
      if (evidenceId !== undefined)
        await this.insert("EVIDENCE_HANDOVER", handover, { ...handover.row, evidenceId });
    }
    await this.judgements(claims);
  }

  private async judgements(claims: ReadonlyMap<string, string>): Promise<void> {
    const { db, consent, workerId } = this;
    const { organisationId } = this.context.actor;
    const all = await this.found("JUDGEMENT");
    const superseded = new Set(all.map(({ row }) => row.supersedesId));
    const standing = all.filter(
      ({ id, row }) => row.outcome === "ACCEPTED" && claims.has(row.claimId) && !superseded.has(id),
    );
    const standings = await judgingRightsOf(
      db,
      consent.organisationId,
      standing.map(({ id }) => id),
    );
    for (const judgement of standing) {
      const by = standings.find(({ judgementId }) => judgementId === judgement.id);
      const claimId = claims.get(judgement.row.claimId);
      if (!by || claimId === undefined) continue;
      const id = await this.insert("JUDGEMENT", judgement, {
        ...judgement.row,
        claimId,
        supersedesId: null,
        reason: null,
      });
      await insertPartnerRights(
        db,
        { organisationId, judgementId: id, workerId, appointedBy: by.appointedBy },
        { ...by, grantId: null },
      );
    }
  }

  /** Role bands and routes may be the other employer's own, which nobody here would see. */
  private isHere(what: "roleBands" | "routes" | "settings", id: string | null): boolean {
    return id === null || this.context.reference.pathway[what].has(id);
  }

  private found<Kind extends WorkerKind>(kind: Kind): Promise<Copyable<Kind>[]> {
    const { organisationId, workerId } = this.consent;
    const toOrganisationId = this.context.actor.organisationId;
    return copyable(this.db, kind, { organisationId, workerId, toOrganisationId });
  }

  /**
   * @param made the row here; false: it is left out. @returns the ids of the copies, by those of what was
   * copied.
   */
  private async each<Kind extends WorkerKind>(
    kind: Kind,
    made: (row: StoredRow<Kind>) => NewRow<Kind> | false,
  ): Promise<ReadonlyMap<string, string>> {
    const copies = new Map<string, string>();
    for (const fact of await this.found(kind)) {
      const row = made(fact.row);
      if (row) copies.set(fact.id, await this.insert(kind, fact, row));
    }
    return copies;
  }

  private async insert<Kind extends WorkerKind>(
    kind: Kind,
    fact: Pick<Copyable, "id" | "origin">,
    row: NewRow<Kind>,
  ): Promise<string> {
    const { organisationId, subject: recordedBy } = this.context.actor;
    const id = randomUUID();
    const { workerId, consent } = this;
    await insertCopy(
      this.db,
      { organisationId, workerId, id, kind, recordedBy, consentId: consent.id, fromFactId: fact.id },
      row,
      fact.origin,
    );
    return id;
  }
}
