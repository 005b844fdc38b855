import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Client } from "pg";
import { PROJECT } from "./template";

/** Files as ESR writes them, of people who are made up. */

/** Texts that stand in every column that is not read, and may be found nowhere. */
export const CANARY = "CANARYESR";

/** The canary as text, as the database shows bytes, and as base64, wherever in the text it begins. */
const AS_BASE64 = (before: number, from: number, to: number): string =>
  Buffer.from(" ".repeat(before) + CANARY)
    .toString("base64")
    .slice(from, to);
export const CANARIES = new RegExp(
  [
    CANARY,
    Buffer.from(CANARY).toString("hex"),
    AS_BASE64(0, 0, 12),
    AS_BASE64(1, 2, 13),
    AS_BASE64(2, 3, 14),
  ].join("|"),
);

/** The tables of a database in which a canary is found. @param owner a connection as the owner, who sees all rows. */
export async function tablesWithCanaries(owner: Pick<Client, "query">): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'm')",
  );
  if (rows.length < 100) throw new Error(`Only ${rows.length} tables are searched.`);
  const each = rows.map(
    ({ name }) => `SELECT '${name}' AS name WHERE EXISTS (SELECT FROM "${name}" t WHERE t::text ~ $1)`,
  );
  const found = await owner.query<{ name: string }>(each.join(" UNION ALL "), [CANARIES.source]);
  return found.rows.map(({ name }) => name);
}

/** A row with values in some columns, counted from 1, and canaries in all others. */
function row(type: string, columns: number, values: Readonly<Record<number, string | undefined>>): string {
  const cells = Array.from({ length: columns }, (_, at) => values[at + 1] ?? `${CANARY}${type}${at + 1}`);
  return [type, ...cells].join("~");
}

interface Dated {
  readonly from?: string;
  readonly to?: string;
}

export const person = (
  id: string,
  of: Dated & { number?: string; last?: string; first?: string; preferred?: string; type?: string } = {},
): string =>
  row("PRA", 40, {
    1: id,
    2: of.from ?? "20200101",
    3: of.to ?? "47121231",
    4: of.number ?? `N${id}`,
    6: of.last ?? "Example",
    7: of.first ?? "Ann",
    10: of.preferred ?? "",
    33: of.type ?? "EMP",
  });

export const assignment = (
  id: string,
  personId: string,
  of: Dated & {
    number?: string;
    status?: string;
    category?: string;
    fte?: string;
    position?: string;
    grade?: string;
    contractEnd?: string;
    end?: string;
  } = {},
): string =>
  row("ASA", 50, {
    1: personId,
    2: id,
    3: of.from ?? "20240101",
    4: of.to ?? "47121231",
    7: of.number ?? `A${id}`,
    8: of.status ?? "ACTIVE_ASSIGN",
    20: of.category ?? "Permanent",
    25: of.fte ?? "1",
    29: of.position ?? "4401|Peer Support Worker|001|",
    30: of.grade ?? "NHS|XR03|Review Body Band 3",
    40: of.contractEnd ?? "",
    48: of.end ?? "",
  });

export const competence = (
  id: string,
  personId: string,
  of: Dated & { type?: string; status?: string; name?: string; certified?: string } = {},
): string =>
  row("CMA", 26, {
    1: personId,
    2: id,
    3: of.type ?? "PERSONAL",
    4: of.status ?? "ACHIEVED",
    5: of.name ?? "NHS|CSTF|Fire Safety - 2 Years|",
    6: of.from ?? "20260302",
    7: of.to ?? "20280302",
    10: of.certified ?? "",
  });

/** Records that are counted and not read, each full of what nobody here may know. */
export const UNREAD_ROWS: readonly string[] = [
  "AB",
  "DT",
  "EL",
  "CO",
  "TR",
  "ET",
  "PI",
  "ST",
  "CD",
  "PO",
  "OR",
  "QL",
  "LC",
].map((kind) => row(`${kind}A`, 12, {}));

/** Records of which some are broken, with canaries wherever something is that is not read. */
export const CANARY_RECORDS: readonly string[] = [
  person("1"),
  assignment("1", "1"),
  assignment("2", "1", { fte: "" }),
  competence("1", "1"),
  competence("2", "1", { from: "2025" }),
  `PRX~${CANARY}`,
  `PRD~2~${CANARY}`,
  `PR~${CANARY}`,
  `${CANARY}~${CANARY}`,
  `ABA ~${CANARY}`,
  ...UNREAD_ROWS,
];

/** Files that are refused as a whole, by what is wrong with them. */
export const CANARY_FILES: readonly (readonly [string, Buffer, RegExp])[] = (() => {
  const text = goFile(CANARY_RECORDS, { day: "20251105", vpd: "556" }).toString("latin1");
  const others: readonly (readonly [string, string, RegExp])[] = [
    ["no last line", text.replace(/TRL.*/, ""), /cut off/],
    ["another count", text.replace(/TRL~(\d+)/, "TRL~1$1"), /TRL\) says/],
    ["a count that is none", text.replace(/TRL~\d+/, `TRL~${CANARY}`), /no count/],
    ["no first line", text.replace(/HDR.*\n/, ""), /Line 1 does not begin with HDR/],
    ["a line after the last one", `${text}PRA~${CANARY}\n`, /follows the line TRL/],
    ["a line that is too long", text.replace("TRL", `PRA~${CANARY.repeat(8_000)}\nTRL`), /more than/],
    ["a mark of Unicode", `\xef\xbb\xbf${text}`, /ISO-8859-1/],
    ["ends of lines of old Macs", text.replaceAll("\n", "\r"), /last line|more than/],
  ];
  return others.map(([what, content, message]) => [what, Buffer.from(content, "latin1"), message]);
})();

/** A file of records. @param day up to which it has read, YYYYMMDD. @param previous the day of the run before; zeros: a full file. */
export function goFile(
  records: readonly string[],
  { day, previous = "00000000", vpd = "277" }: { day: string; previous?: string; vpd?: string },
): Buffer {
  const kind = previous === "00000000" ? "GOF" : "GOC";
  const header = `HDR~GO_${vpd}_GDW_${kind}_${day}_00000001.DAT~${day} 012345~${vpd}~${previous} 000000~${day} 000000~01`;
  return Buffer.from([header, ...records, `TRL~${records.length}`, ""].join("\n"), "latin1");
}

/** The organisation's table of positions, as its mapping has it. */
export const TABLE = {
  kind: "ESR_GO" as const,
  columns: {
    roleBand: {
      from: "Position Title",
      values: { "Peer Support Worker": "PSW", "Senior Peer Support Worker": "PSW_SNR" },
    },
  },
};

const SAMPLES = join(PROJECT, "..", "shared", "conformance", "esr");

/** A sample of the conformance material; null, and said aloud, where that is not at hand. */
export function esrSample(name: string): Buffer | null {
  const path = join(SAMPLES, name);
  if (existsSync(path)) return readFileSync(path);
  process.stderr.write(`The sample ${name} of ESR is not at hand, so it is not tried.\n`);
  return null;
}
