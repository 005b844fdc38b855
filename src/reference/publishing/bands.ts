import type { PayBandEntry, RoleBandEntry } from "./files";
import { idOf } from "./identity";
import { type Publication, publishEntry } from "./version";
import { publishList } from "./vocabulary";

export const payBandId = (code: string): string => idOf("pay_band", code);
/** @param owner the organisation whose own it is; null for a national one. */
export const roleBandId = (code: string, owner: string | null = null): string =>
  owner === null ? idOf("role_band", code) : idOf("role_band", owner, code);

/** Publishes what each pay band pays in each year that the file holds. */
export async function publishPay(db: Publication, bands: readonly PayBandEntry[]): Promise<void> {
  for (const band of bands) {
    for (const year of band.years) {
      await publishEntry(db, {
        table: "pay_band_year",
        identity: { pay_band_id: payBandId(band.code), country: year.country, pay_year: year.payYear },
        entry: year,
        columns: () => ({
          validity: `[${year.validFrom},${year.validUntil})`,
          currency: year.currency,
          points: year.points,
          step_after_years: year.stepAfterYears,
          pay_basis: year.payBasis,
          pay_source_ref: year.paySourceRef,
          step_basis: year.stepBasis,
          step_source_ref: year.stepSourceRef,
          note: year.note,
        }),
        below: () => [],
      });
    }
  }
}

/** Publishes a version of each national role band. */
export async function publishRoleBands(db: Publication, entries: readonly RoleBandEntry[]): Promise<void> {
  for (const [index, entry] of entries.entries())
    await publishRoleBand(db, { entry, owner: null, position: index + 1, digest: null });
}

export interface RoleBandToPublish {
  readonly entry: RoleBandEntry;
  /** The organisation whose own it is; null for a national one. */
  readonly owner: string | null;
  /** Its place in lists. */
  readonly position: number;
  /** Distinguishes a draft from every other; null for an entry of a file. */
  readonly digest: unknown;
}

/**
 * Publishes a version of a role band, and the role band itself where it is new. @returns the id of the
 * version.
 */
export async function publishRoleBand(
  db: Publication,
  { entry, owner, position, digest }: RoleBandToPublish,
): Promise<string> {
  const id = roleBandId(entry.code, owner);
  await publishList(db, "role_band", [{ id, code: entry.code, owner_organisation_id: owner }]);
  const version = await publishEntry(db, {
    table: "role_band_version",
    identity: { role_band_id: id },
    entry: digest ?? { position, ...entry },
    columns: (_, number) => ({
      version: number,
      position,
      title: entry.title,
      titles_in_use: entry.titlesInUse,
      standing: entry.standing,
      pay_band_id: entry.payBand && payBandId(entry.payBand),
      lowest_pay_band_id: entry.bandRange && payBandId(entry.bandRange[0]),
      highest_pay_band_id: entry.bandRange && payBandId(entry.bandRange[1]),
      family: entry.family,
      summary: entry.summary,
      title_basis: entry.titleBasis,
      band_basis: entry.bandBasis,
      note: entry.note,
      end_of_map: entry.endOfMap ?? null,
      variant_of: entry.variantOf == null ? null : roleBandId(entry.variantOf),
      in_scope: entry.inScope,
      out_of_scope: entry.outOfScope,
      typical_requirements: entry.typicalRequirements,
      source_refs: entry.sourceRefs,
    }),
    below: () => [],
  });
  return version.id;
}
