import { londonDay } from "../../../src/reference/london";
import { FileError } from "../../../src/services/importing/shared/file-error";
import { type Importing, startImporting } from "../../support/importing";
import { seeded } from "../../support/seeded";
import { brokenFile } from "./broken-file";

/** PEERWAY_RUNS multiplies the files; PEERWAY_SEED chooses others. */
const FILES = Math.ceil(10 * Number(process.env.PEERWAY_RUNS ?? 1));
const SEED = Number(process.env.PEERWAY_SEED ?? 13);
const ROWS = 40;

let importing: Importing;
beforeAll(async () => {
  importing = await startImporting(londonDay(new Date()));
});
afterAll(() => importing.close());

const names = async (named: string): Promise<Map<string, string>> => {
  const { rows } = await importing.client.query<{ number: string; name: string }>(
    "SELECT number, name FROM worker WHERE number LIKE $1",
    [`${named}-%`],
  );
  return new Map(rows.map(({ number, name }) => [number, name]));
};

it(
  "every line of a broken file is accounted for, and its rejects mean the same when they are sent again",
  async () => {
    let refusedAsAWhole = 0;
    for (let file = 0; file < FILES; file += 1) {
      const random = seeded(SEED * 1_000_003 + file);
      const named = `F${SEED}x${file}`;
      const { content, lines, meant, isOpen } = brokenFile(random, named, ROWS);
      const at = `seed ${SEED}, file ${file}`;
      const send = (sent: Buffer, dryRun = false) =>
        importing.send(sent, "WORKERS", { dryRun, chunk: 1 + Math.floor(random() * 30) });
      const total = ([created = 0, changed = 0, skipped = 0, refused = 0]: readonly number[]) =>
        created + changed + skipped + refused;
      try {
        const dry = await send(content, true);
        expect([at, total(dry.tally)]).toEqual([at, lines]);
        const { tally, outcomes, rejects } = await send(content);
        expect([at, tally]).toEqual([at, dry.tally]);
        const recorded = await names(named);
        expect([at, tally.slice(0, 3)]).toEqual([at, [recorded.size, 0, 0]]);
        // Between an open quotation mark and a stray one, nobody can say what a line is.
        const expected = isOpen ? [...meant].filter(([number]) => recorded.has(number)) : [...meant];
        expect([at, recorded]).toEqual([at, new Map(expected)]);
        expect(new Set(outcomes.map(({ line }) => line)).size).toBe(outcomes.length);
        for (const { outcome, written } of outcomes)
          expect([at, typeof written]).toEqual([at, outcome === "REFUSED" ? "string" : "object"]);
        const again = await send(rejects);
        expect([at, again.tally]).toEqual([at, [0, 0, 0, tally[3], 0]]);
        const third = await send(again.rejects, true);
        expect([at, third.tally]).toEqual([at, again.tally]);
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
        refusedAsAWhole += 1;
        expect([at, isOpen]).toEqual([at, true]);
        expect(error.message).toMatch(/^The quotation mark at character \d+ of line \d+ /);
        expect([at, await names(named)]).toEqual([at, new Map()]);
      }
    }
    expect(refusedAsAWhole).toBeLessThan(FILES / 2);
  },
  60_000 * Math.max(1, FILES / 10),
);
