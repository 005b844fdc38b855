import { randomUUID } from "node:crypto";
import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import { readAsPartnerOf } from "../../database/rls-scope";
import { insertClaim } from "../../repositories/evidence/evidence";
import type { FactKind } from "../../repositories/evidence/facts";
import {
  type CopiedKind,
  type Copyable,
  consentsReceived,
  copyable,
  copyableClaims,
  insertCopy,
  type ReceivedConsentRow,
  standingsOf,
} from "../../repositories/workforce/copying";
import { insertPartnerRights } from "../../repositories/workforce/partner-grants";
import { refuse, type UseCaseContext } from "../shared/context";
import { parseId, requireNotOwnRecord } from "../shared/validation";
import { messages } from "./messages";

type Row = Copyable["row"];

/** A post's team and number are of the employer where it is held. */
const NOTHING_OF_THAT_EMPLOYER = { team: null, assignment_number: null, salt: null };
const OF_THAT_EMPLOYER: readonly unknown[] = ["TEAM", "ASSIGNMENT"];

/**
 * Copies what a worker has consented to from their record at another employer onto the one here, each fact with its origin, once: a
 * second time copies what is new. Nothing is copied of anybody's words, nor what refers to the other employer's own role bands and
 * routes. What of it counts here the acceptance policy says. @returns the consent's id.
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
      await this.each("ENDORSEMENT", (row) => this.isHere("routes", row.route_id) && row);
    else await this.each(kind, (row) => row);
  }

  private async posts(): Promise<void> {
    const { organisations } = this.context.reference.curriculum;
    const employer = organisations.get(this.consent.organisationId)?.name ?? null;
    const copies = await this.each("POST", (row) => {
      const known = this.isHere("roleBands", row.role_band_id);
      return known && { ...row, employer_name: row.employer_name ?? employer, ...NOTHING_OF_THAT_EMPLOYER };
    });
    await this.each(
      "POST_CHANGE",
      (row) =>
        copies.has(row.post_id) &&
        !OF_THAT_EMPLOYER.includes(row.change) && { ...row, post_id: copies.get(row.post_id), salt: null },
    );
  }

  private async credentials(): Promise<void> {
    const copies = await this.each("CREDENTIAL", (row) => row);
    await this.hanging("CREDENTIAL_VERIFICATION", "credential_id", copies);
  }

  /** What was handed in and not taken back; of the judgements those that accept, stand, and count where they were made. */
  private async evidence(): Promise<void> {
    const { db, consent } = this;
    const { organisationId } = this.context.actor;
    const handovers = await this.found("EVIDENCE_HANDOVER");
    const withdrawn = new Set(
      handovers.filter(({ row }) => row.handover === "WITHDRAWN").map(({ row }) => row.evidence_id),
    );
    const submitted = new Set(handovers.map(({ row }) => row.evidence_id));
    const items = await this.found("EVIDENCE");
    const copies = new Map<unknown, string>();
    for (const item of items)
      if (submitted.has(item.id) && !withdrawn.has(item.id))
        copies.set(item.id, await this.insert("EVIDENCE", item, { ...item.row, version: 1 }));
    const claims = new Map<unknown, string>();
    for (const claim of await copyableClaims(db, consent.organisationId, [...copies.keys()].map(String))) {
      const id = randomUUID();
      claims.set(claim.id, id);
      await insertClaim(db, {
        ...claim,
        organisationId,
        id,
        evidenceId: copies.get(claim.evidenceId) ?? "",
      });
    }
    for (const handover of handovers)
      if (copies.has(handover.row.evidence_id))
        await this.insert("EVIDENCE_HANDOVER", handover, {
          ...handover.row,
          evidence_id: copies.get(handover.row.evidence_id),
        });
    await this.judgements(claims);
  }

  private async judgements(claims: ReadonlyMap<unknown, string>): Promise<void> {
    const { db, consent, workerId } = this;
    const { organisationId } = this.context.actor;
    const all = await this.found("JUDGEMENT");
    const superseded = new Set(all.map(({ row }) => row.supersedes_id));
    const standing = all.filter(
      ({ id, row }) => row.outcome === "ACCEPTED" && claims.has(row.claim_id) && !superseded.has(id),
    );
    const standings = await standingsOf(
      db,
      consent.organisationId,
      standing.map(({ id }) => id),
    );
    for (const judgement of standing) {
      const by = standings.find(({ judgementId }) => judgementId === judgement.id);
      if (!by) continue;
      const id = await this.insert("JUDGEMENT", judgement, {
        ...judgement.row,
        claim_id: claims.get(judgement.row.claim_id),
        supersedes_id: null,
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
  private isHere(what: "roleBands" | "routes", id: unknown): boolean {
    return typeof id !== "string" || this.context.reference.pathway[what].has(id);
  }

  private found(kind: FactKind): Promise<Copyable[]> {
    const { organisationId, workerId } = this.consent;
    const toOrganisationId = this.context.actor.organisationId;
    return copyable(this.db, kind, { organisationId, workerId, toOrganisationId });
  }

  /** @param made the row here; false: it is left out. @returns the ids of the copies, by those of what was copied. */
  private async each(kind: FactKind, made: (row: Row) => Row | false): Promise<ReadonlyMap<unknown, string>> {
    const copies = new Map<unknown, string>();
    for (const fact of await this.found(kind)) {
      const row = made(fact.row);
      if (row) copies.set(fact.id, await this.insert(kind, fact, row));
    }
    return copies;
  }

  /** What hangs on facts that were copied. */
  private async hanging(kind: FactKind, on: string, copies: ReadonlyMap<unknown, string>): Promise<void> {
    await this.each(kind, (row) => copies.has(row[on]) && { ...row, [on]: copies.get(row[on]) });
  }

  private async insert(kind: FactKind, fact: Copyable, row: Row): Promise<string> {
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
