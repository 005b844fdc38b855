import { randomUUID } from "node:crypto";
import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import { fromGlobalId } from "../../entities/global-id";
import type { OwnKindList } from "../../entities/vocabulary";
import { londonDay } from "../../reference/london";
import type { PathwayReference } from "../../reference/pathway";
import { openPublication } from "../../reference/publishing/version";
import { insertOwnKindChange, retireEntry, updateWording } from "../../repositories/authoring/own-kinds";
import { insertRows } from "../../repositories/authoring/publishing";
import { refuse, type UseCaseContext } from "../shared/context";
import { requireEntry, requireLength } from "../shared/validation";
import { messages } from "./messages";
import { type ListedKind, OWN_KIND_LISTS, type OwnKindListing } from "./shared/own-kind-lists";
import { routesVisibleTo } from "./shared/retirable-version";

/** The same as the codes of routes and role bands. */
const CODE = /^[A-Z0-9][A-Z0-9_-]{0,39}$/;

/** SQLSTATE of a key that is in use. */
const TAKEN = "23505";

export interface AddOwnKind {
  readonly list: OwnKindList;
  readonly code: string;
  readonly title: string;
  readonly note?: string | null;
  /** Code of the national entry that it comes under. */
  readonly under?: string | null;
}

/** Adds a kind of the organisation's own under a national one. @returns its id. */
export async function addOwnKind(context: UseCaseContext, db: Database, input: AddOwnKind): Promise<string> {
  const { organisationId } = context.actor;
  const { list } = input;
  const listing = OWN_KIND_LISTS[list];
  const title = requireLength(input.title, 200, "title");
  const note = noteOf(input.note);
  const code = input.code.trim();
  if (!CODE.test(code)) refuse("UNREADABLE", ["code"], messages.ownCodeFormat(code));
  const { pathway } = await ownPathway(context, db);
  const under = nationalIn(listing, pathway, input.under ?? null);
  const taken = listing.entriesOf(pathway).find((each) => each.code === code);
  if (taken) refuse("ALREADY_RECORDED", ["code"], messages.ownCodeTaken(listing.what, taken));
  const id = randomUUID();
  const row = {
    id,
    code,
    title,
    note,
    owner_organisation_id: organisationId,
    under_id: under?.id ?? null,
    basis: "LOCAL_POLICY",
    ...listing.columnsAs(pathway, under?.id ?? null),
  };
  await insertRows(db, listing.table, [row]).catch((error: { code?: string }) => {
    // Somebody else has just added it, and published data has not been read again since.
    if (error.code !== TAKEN) throw error;
    const other = { code, title, ownerOrganisationId: organisationId, retiredAt: null };
    refuse("ALREADY_RECORDED", ["code"], messages.ownCodeTaken(listing.what, other));
  });
  await insertOwnKindChange(db, {
    organisationId,
    list,
    kindId: id,
    change: "ADDED",
    title,
    note,
    by: context.actor.subject,
  });
  return id;
}

export interface ChangeOwnKind {
  /** Global id. */
  readonly kind: string;
  readonly title?: string | null;
  /** Null: none from now on; left out: as it is. */
  readonly note?: string | null;
}

/** Changes the title or the note of a kind of the organisation's own. @returns its id. */
export async function changeOwnKind(
  context: UseCaseContext,
  db: Database,
  input: ChangeOwnKind,
): Promise<string> {
  const { pathway } = await ownPathway(context, db);
  const { found, list } = requireOwn(pathway, input.kind);
  const title = input.title == null ? found.title : requireLength(input.title, 200, "title");
  const note = input.note === undefined ? found.note : noteOf(input.note);
  await updateWording(db, OWN_KIND_LISTS[list].table, found.id, { title, note });
  await insertOwnKindChange(db, {
    organisationId: context.actor.organisationId,
    list,
    kindId: found.id,
    change: "CHANGED",
    title,
    note,
    by: context.actor.subject,
  });
  return found.id;
}

/** Retires a kind of the organisation's own, unless a current route asks for it. @returns its id. */
export async function retireOwnKind(
  context: UseCaseContext,
  db: Database,
  input: { readonly kind: string },
): Promise<string> {
  const { actor } = context;
  const { pathway, at } = await ownPathway(context, db);
  const { found, list } = requireOwn(pathway, input.kind);
  const listing = OWN_KIND_LISTS[list];
  const asking = routesVisibleTo(
    actor.organisationId,
    pathway.routesAsking((requirement) => listing.asksFor(requirement, found.id)),
  );
  if (asking.length > 0) refuse("REFERRED_TO", ["kind"], messages.versionInUse(asking));
  await retireEntry(db, listing.table, found.id, at);
  await insertOwnKindChange(db, {
    organisationId: actor.organisationId,
    list,
    kindId: found.id,
    change: "RETIRED",
    title: found.title,
    note: found.note,
    by: actor.subject,
  });
  return found.id;
}

const noteOf = (note: string | null | undefined): string | null =>
  note == null || note.trim() === "" ? null : requireLength(note, 2000, "note");

/**
 * What the organisation has of the lists now; other publications wait until this one ends. @throws Forbidden to
 * who may not keep them.
 */
async function ownPathway(
  context: UseCaseContext,
  db: Database,
): Promise<{ readonly pathway: PathwayReference; readonly at: Date }> {
  capacityFor(context.actor, "keepOwnKinds", null);
  const { at } = await openPublication(db);
  const reference = await context.rereadReference();
  return { pathway: reference.seenBy(context.actor.organisationId).pathway, at };
}

/** @throws Refused for none where there has to be one, and for what is no national entry. */
function nationalIn(
  { what, entriesOf, needsNational }: OwnKindListing,
  pathway: PathwayReference,
  under: string | null,
): ListedKind | null {
  const national = entriesOf(pathway).filter(({ ownerOrganisationId }) => ownerOrganisationId === null);
  if (under === null && !needsNational) return null;
  return requireEntry(national, under ?? "", "under", `national ${what}`);
}

/** @throws Refused for what is not the organisation's own, or is retired. */
function requireOwn(
  pathway: PathwayReference,
  kind: string,
): { readonly found: ListedKind; readonly list: OwnKindList } {
  const named = fromGlobalId(kind);
  const [list, listing] =
    (Object.entries(OWN_KIND_LISTS) as [OwnKindList, OwnKindListing][]).find(
      ([, { type }]) => type === named?.type,
    ) ?? refuse("NOT_FOUND", ["kind"], messages.ownKindNotFound);
  const found =
    listing.entriesOf(pathway).find(({ id }) => id === named?.id) ??
    refuse("NOT_FOUND", ["kind"], messages.ownKindNotFound);
  if (found.ownerOrganisationId === null)
    refuse("WRONG_STATE", ["kind"], messages.kindIsNational(found.code));
  if (found.retiredAt !== null)
    refuse("WRONG_STATE", ["kind"], messages.ownKindRetired(found.code, londonDay(found.retiredAt)));
  return { found, list };
}
