import { COMMON_COLUMNS, columnOf, FACTS } from "../../src/facts";
import { cloneDatabase } from "../support/clone";
import { type TableColumns, tableColumns } from "../support/table-columns";

describe("the pages of facts", () => {
  let tables: ReadonlyMap<string, TableColumns>;
  beforeAll(async () => {
    tables = await tableColumns(await cloneDatabase());
  });

  it.each(FACTS)(
    "$kind has every column of its table, with its type and whether it may be null",
    ({ table, of, columns }) => {
      const own = Object.entries(columns).map(([name, { type, nullable }]) => [
        columnOf(name),
        `${type}${nullable ? "" : " not null"}`,
      ]);
      const common = Object.entries(COMMON_COLUMNS[of]).map(([name, type]) => [
        columnOf(name),
        `${type} not null`,
      ]);
      expect(Object.fromEntries([...common, ...own])).toEqual(tables.get(table));
    },
  );

  it("are those of every table whose rows are facts", () => {
    const ofFacts = [...tables]
      .filter(([, columns]) => columns.fact_kind && columns.id)
      .map(([table]) => table);
    expect(FACTS.map(({ table }) => table).sort()).toEqual(ofFacts.sort());
  });

  it("have kinds, tables, types and lists of their own", () => {
    for (const names of [
      FACTS.map(({ kind }) => kind),
      FACTS.map(({ table }) => table),
      FACTS.flatMap(({ type }) => type ?? []),
      FACTS.flatMap(({ list }) => list ?? []),
    ])
      expect(new Set<string>(names).size).toBe(names.length);
  });

  it("stand in the order in which facts refer to each other", () => {
    const kinds = FACTS.map(({ kind }) => kind);
    const refers = [
      ["POST", "POST_CHANGE"],
      ["EVIDENCE", "EVIDENCE_HANDOVER"],
      ["CREDENTIAL", "CREDENTIAL_VERIFICATION"],
      ["JUDGEMENT", "APPEAL"],
      ["JUDGEMENT", "QUALITY_CHECK"],
    ] as const;
    for (const [first, second] of refers) expect(kinds.indexOf(first)).toBeLessThan(kinds.indexOf(second));
    expect(kinds.at(-1)).toBe("UNDOING");
  });
});
