import type { Database } from "../../database/pool";
import type { PayBandEntry, RoleBandEntry } from "./files";
import { idOf } from "./identity";
import { publishEntry } from "./version";
import { publishList } from "./vocabulary";

export const payBandId = (code: string): string => idOf("pay_band", code);
export const roleBandId = (code: string): string => idOf("role_band", code);

/** Publishes what each pay band pays in each year that the file holds. */
export async function publishPay(db: Database, bands: readonly PayBandEntry[]): Promise<void> {
  for (const band of bands) {
    for (const year of band.years) {
      await publishEntry(db, {
        table: "pay_band_year",
        identity: { pay_band_id: payBandId(band.code), country: year.country, pay_year: year.payYear },
        entry: year,
        columns: () => ({
          validity: `[${year.validFrom},${year.validUntil})`,
          currency: year.currency,
          annual_points: year.annualPoints,
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

/** Publishes a version of each role band. */
export async function publishRoleBands(db: Database, entries: readonly RoleBandEntry[]): Promise<void> {
  await publishList(
    db,
    "role_band",
    entries.map(({ code }) => ({ id: roleBandId(code), code })),
  );
  for (const [index, entry] of entries.entries()) {
    await publishEntry(db, {
      table: "role_band_version",
      identity: { role_band_id: roleBandId(entry.code) },
      entry: { position: index + 1, ...entry },
      columns: (_, version) => ({
        version,
        position: index + 1,
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
        in_scope: entry.inScope,
        out_of_scope: entry.outOfScope,
        scope_basis: entry.scopeBasis,
        typical_requirements: entry.typicalRequirements,
        source_refs: entry.sourceRefs,
      }),
      below: () => [],
    });
  }
}
