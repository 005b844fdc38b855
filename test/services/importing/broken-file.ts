/** A generated file, and what has to become of it. */
export interface BrokenFile {
  readonly content: Buffer;
  /** How many lines of data it has, as whoever wrote it would count. */
  readonly lines: number;
  /** Workers whom it says rightly: number and name, as they have to be recorded. */
  readonly meant: ReadonlyMap<string, string>;
  /** Whether a quotation mark is left open, so that the file may be refused as a whole. */
  readonly isOpen: boolean;
}

type Random = () => number;
interface Row {
  readonly written: string | Buffer;
  /** Lines of data. */
  readonly lines: number;
  /** The worker as meant; null if the line has to be refused. */
  readonly meant?: readonly [string, string] | null;
  readonly isOpen?: boolean;
}
type Fault = (number: string, random: Random) => Row;

const pick = <Value>(random: Random, values: readonly [Value, ...Value[]]): Value =>
  values[Math.floor(random() * values.length)] ?? values[0];

const FORMULAS = ["=1+1", "@Home", "+44 Ann", "-Ann", "=HYPERLINK(1)"] as const;
const NEVER_IN_A_NAME = ["\0", "\x07", "\x1b", "\x7f", "\x85", "\uFFFD", "\uFFFE", "\u2028", "\t"] as const;
const UNSEEN = ["\u200B", "\u00AD", "\uFEFF", "\u202E", "\u2066", "\u200D", "\u3164"] as const;

/** Each kind of row: the number is its own, and the columns are number, name, note and team; nobody reads the note. */
const ROWS: Readonly<Record<string, Fault>> = {
  plain: (number) => ({
    written: `${number},Ann ${number},,North`,
    lines: 1,
    meant: [number, `Ann ${number}`],
  }),
  quoted: (number) => ({
    written: `"${number}" , "Ann ""A"", ${number}",x,"North"`,
    lines: 1,
    meant: [number, `Ann "A", ${number}`],
  }),
  accented: (number) => ({ written: `${number},Zoe\u0308 Żak,,Café`, lines: 1, meant: [number, "Zoë Żak"] }),
  unseen: (number, random) => ({
    written: `${number},An${pick(random, UNSEEN)}n,,North`,
    lines: 1,
    meant: [number, "Ann"],
  }),
  spaced: (number) => ({ written: `${number} ,\u00A0Ann\u00A0Lee ,,`, lines: 1, meant: [number, "Ann Lee"] }),
  noted: (number, random) => ({
    written: `${number},Ann,"a note${pick(random, ["\n", "\r\n", "\r"])}""goes"" on",North`,
    lines: 1,
    meant: [number, "Ann"],
  }),
  unreadNote: (number) => ({ written: `${number},Ann,#REF!\0,North`, lines: 1, meant: [number, "Ann"] }),
  formula: (number, random) => {
    const text = pick(random, FORMULAS);
    return { written: `${number},${text},,`, lines: 1, meant: [number, text] };
  },
  guarded: (number, random) => {
    const text = pick(random, FORMULAS);
    return { written: `${number},'${text},,`, lines: 1, meant: [number, text] };
  },
  apostrophe: (number) => ({ written: `${number},'t Hooft,,`, lines: 1, meant: [number, "'t Hooft"] }),
  blank: (_, random) => ({ written: pick(random, ["", "  ", "\t"]), lines: 0 }),
  empty: () => ({ written: ",,,", lines: 1, meant: null }),
  nameless: (number) => ({ written: `${number},,,North`, lines: 1, meant: null }),
  short: (number) => ({ written: `${number},Ann,x`, lines: 1, meant: null }),
  cut: (number) => ({ written: number, lines: 1, meant: null }),
  long: (number) => ({ written: `${number},Ann,x,North,more`, lines: 1, meant: null }),
  unquotedComma: (number) => ({ written: `${number},Lee, Ann,x,North`, lines: 1, meant: null }),
  stray: (number) => ({ written: `${number},Ann "A" Lee,,North`, lines: 1, meant: null }),
  strayEnd: (number) => ({ written: `${number},Ann",,North`, lines: 1, meant: null }),
  afterQuote: (number) => ({ written: `${number},"Ann"x,,North`, lines: 1, meant: null }),
  open: (number) => ({ written: `${number},"Ann ${number},x,North`, lines: 1, meant: null, isOpen: true }),
  control: (number, random) => ({
    written: `${number},A${pick(random, NEVER_IN_A_NAME)}n,,North`,
    lines: 1,
    meant: null,
  }),
  error: (number, random) => ({
    written: `${number},${pick(random, ["#REF!", "#N/A", "#NAME?", "#DIV/0!", "#VALUE!", "Err:502", "#####"])},,`,
    lines: 1,
    meant: null,
  }),
  latin: (number) => ({ written: Buffer.from(`${number},Zoë,,Café`, "latin1"), lines: 1, meant: null }),
  noise: (number, random) => ({
    written: Buffer.concat([
      Buffer.from(`${number},`),
      Buffer.from(Array.from({ length: 12 }, () => pick(random, [0, 1, 0x80, 0xc3, 0xff, 0xfe, 0x41]))),
      Buffer.from([0xff]),
    ]),
    lines: 1,
    meant: null,
  }),
  tooLong: (number) => ({ written: `${number},${"x".repeat(70_000)},,North`, lines: 1, meant: null }),
  brokenName: (number) => ({ written: `${number},"Ann\nLee",,North`, lines: 1, meant: null }),
};

/** Without an open quotation mark each line is told by itself. */
const WITHOUT_OPEN = Object.keys(ROWS).filter((name) => name !== "open");

/** A file of workers of so many rows, some broken in one way or another. @param named marks its numbers as its own. */
export function brokenFile(random: Random, named: string, rows: number): BrokenFile {
  const mayBeOpen = random() < 0.15;
  const kinds = mayBeOpen ? Object.keys(ROWS) : WITHOUT_OPEN;
  const endings =
    random() < 0.5 ? (["\n", "\r\n", "\r"] as const) : ([pick(random, ["\n", "\r\n", "\r"])] as const);
  const parts: Buffer[] = [];
  if (random() < 0.3) parts.push(Buffer.from("\uFEFF"));
  parts.push(Buffer.from(`number,name,note,team${pick(random, endings)}`));
  const meant = new Map<string, string>();
  let lines = 0;
  let isOpen = false;
  for (let at = 0; at < rows; at += 1) {
    const kind = random() < 0.4 ? "plain" : (kinds[Math.floor(random() * kinds.length)] ?? "plain");
    const row = ROWS[kind]?.(`${named}-${at}`, random);
    if (!row) throw new Error(`There is no row ${kind}.`);
    const isLast = at === rows - 1;
    parts.push(Buffer.from(row.written as string));
    if (!isLast || random() < 0.5) parts.push(Buffer.from(pick(random, endings)));
    lines += row.lines;
    if (row.meant) meant.set(...(row.meant as [string, string]));
    isOpen ||= row.isOpen === true;
  }
  return { content: Buffer.concat(parts), lines, meant, isOpen };
}
