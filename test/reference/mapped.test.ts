import { getMetadataArgsStorage } from "typeorm";
import * as entities from "../../src/entities";
import { loadReference } from "../../src/reference";
import type { ReferenceReader } from "../../src/repositories/authoring/reference";
import { cloneDatabase } from "../support/clone";
import { type TableColumns, tableColumns } from "../support/table-columns";

/** Columns that a table has and its entity leaves out: publishing compares digests, and no answer shows them or these instants. */
const UNREAD = [
  "curriculum_unit_version.digest",
  "programme_version.digest",
  "crosswalk.digest",
  "framework_version.digest",
  "pay_band_year.digest",
  "pay_band_year.published_at",
  "pay_band_year.retired_at",
  "progression_route_version.digest",
  "role_band_version.digest",
];

const everyEntity: readonly unknown[] = Object.values(entities);
const storage = getMetadataArgsStorage();
/** The metadata is the process's own: the set-up of the tests has loaded the same entities before. */
const mapped = storage.tables.filter(({ target }) => everyEntity.includes(target));

function columnsOf(entity: unknown): TableColumns {
  const columns = storage.columns.filter(({ target }) => target === entity);
  return Object.fromEntries(
    columns.map(({ propertyName, options: { name, type, array, nullable } }) => [
      name ?? propertyName,
      `${String(type)}${array ? "[]" : ""}${nullable ? "" : " not null"}`,
    ]),
  );
}

describe("the entities that are mapped to tables", () => {
  it("have every column as the migrated schema has it: its name, its type, and whether it may be null", async () => {
    const tables = await tableColumns(await cloneDatabase());
    for (const { name: table, target } of mapped) {
      const columns = Object.entries(tables.get(String(table)) ?? {});
      const read = columns.filter(([column]) => !UNREAD.includes(`${table}.${column}`));
      expect({ table, columns: columnsOf(target) }).toEqual({ table, columns: Object.fromEntries(read) });
    }
  });

  it("are those of the published reference data: TypeORM reads each of them, and no other", async () => {
    const read = new Set<unknown>();
    const reader: ReferenceReader = {
      async all(entity) {
        read.add(entity);
        return [];
      },
      async close() {},
    };
    await loadReference(reader);
    expect(read).toEqual(new Set(mapped.map(({ target }) => target)));
  });
});
