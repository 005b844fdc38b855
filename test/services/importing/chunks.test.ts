import { type Importing, startImporting } from "../../support/importing";
import { seeded } from "../../support/seeded";

const FILES = Number(process.env.PEERWAY_RUNS ?? 1) * 3;
const SEED = Number(process.env.PEERWAY_SEED ?? 17);
const TODAY = "2026-11-02";

let importing: Importing;
beforeAll(async () => {
  importing = await startImporting(TODAY);
});
afterAll(() => importing.close());

const KINDS = {
  SUPERVISIONS: {
    heading: "worker,kind,heldOn",
    rest: (pick: (from: readonly string[]) => string) =>
      `${pick(["PEER", "PEER", "LINE", "TEA"])},2026-0${pick(["5", "6", "7"])}-1${pick(["1", "2"])}`,
    recorded: "SELECT w.number, t.held_on::text AS a, t.supervision_kind_id AS b FROM supervision t",
  },
  POSTS: {
    heading: "worker,roleBand,startedOn,wholeTimeEquivalent,contractKind,assignmentNumber",
    rest: (pick: (from: readonly string[]) => string) =>
      `PSW,202${pick(["3", "4"])}-01-0${pick(["8", "9"])},${pick(["1", "0.6"])},${pick(["PERMANENT", "PERMANENT", "PERMANENT", "FOREVER"])},A${pick(["1", "2", "3"])}`,
    recorded: "SELECT w.number, t.started_on::text AS a, t.hundredths AS b FROM post t",
  },
} as const;

it.each(["SUPERVISIONS", "POSTS"] as const)(
  "a file of %s in small chunks, about the same workers again and again, ends as in one chunk",
  async (kind) => {
    const { heading, rest, recorded } = KINDS[kind];
    for (let file = 0; file < FILES; file += 1) {
      const random = seeded(SEED * 1_009 + file);
      const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? "";
      const lines = Array.from({ length: 40 }, () => [pick(["1", "2", "3", "none"]), rest(pick)] as const);
      const end = async (named: string, chunk: number) => {
        const workers = ["1", "2", "3"].map((each) => `${named}${each},Somebody`);
        await importing.send(`number,name\n${workers.join("\n")}\n`, "WORKERS");
        const content = lines.map(([worker, more]) => `${named}${worker},${more.replace(",A", `,${named}`)}`);
        const sent = await importing.send(`${heading}\n${content.join("\n")}\n`, kind, { chunk });
        const { rows } = await importing.client.query<Record<string, unknown>>(
          `${recorded} JOIN worker w ON w.organisation_id = t.organisation_id AND w.id = t.worker_id
           WHERE w.number LIKE $1 ORDER BY 1, 2, 3`,
          [`${named}_`],
        );
        const as = (text: unknown) => String(text).replaceAll(named, "");
        return {
          tally: sent.tally,
          outcomes: sent.outcomes.map(({ line, outcome, code, message }) => [
            line,
            outcome,
            code,
            as(message),
          ]),
          rows: rows.map((row) => ({ ...row, number: as(row.number) })),
        };
      };
      const at = `seed ${SEED}, file ${file}`;
      const whole = await end(`${kind[0]}W${file}x`, 100);
      const parts = await end(`${kind[0]}P${file}x`, 1 + Math.floor(random() * 5));
      expect([at, parts]).toEqual([at, whole]);
      expect([at, whole.rows.length > 2]).toEqual([at, true]);
    }
  },
);
