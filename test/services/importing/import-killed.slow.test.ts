import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { type FileSender, openFileSender } from "../../support/file-sender";
import { seeded } from "../../support/seeded";

/** 8,000 lines are four chunks; PEERWAY_IMPORT_LINES=200000 sends a large employer's file. */
const LINES = Number(process.env.PEERWAY_IMPORT_LINES ?? 8_000);
const PATIENCE = 60_000 + LINES;
const SEED = 6;

const children: ChildProcess[] = [];
let sender: FileSender;

beforeAll(async () => {
  sender = await openFileSender();
});
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await sender.close();
});

function start(...args: string[]): ChildProcess {
  const child = fork(join(__dirname, "../../support/import-child.cjs"), args, {
    silent: true,
    env: { PATH: process.env.PATH, DATA_DIR: sender.folder, DATABASE_URL: sender.databaseUrl },
  });
  children.push(child);
  return child;
}

/** Workers, some twice, some later with another name; every thousandth line without a name. */
function crowd(): { text: string; expected: Map<string, string>; refused: number } {
  const random = seeded(SEED);
  const expected = new Map<string, string>();
  const lines = ["number,name,team"];
  let refused = 0;
  for (let line = 2; line <= LINES + 1; line += 1) {
    const number = random() < 0.05 ? `W${Math.floor(random() * line)}` : `W${line}`;
    const name = line % 1000 === 0 ? "" : `Person "${number}", ${random() < 0.5 ? "née O\\Brien" : "junior"}`;
    lines.push(`${number},"${name.replaceAll('"', '""')}",Team ${line % 7}`);
    if (name === "") refused += 1;
    else expected.set(number, `${name}/Team ${line % 7}`);
  }
  return { text: `\uFEFF${lines.join("\r\n")}\r\n`, expected, refused };
}

it(
  "a file whose import is killed, resumed, and sent by two at once ends in exactly its rows",
  async () => {
    const { text, expected, refused } = crowd();
    const path = sender.fileWith("workers.csv", text);
    const first = start(path, "--kind", "workers", "--as", "trust-hr");
    const done = async () =>
      (await sender.client.query<{ last_line: number }>("SELECT last_line FROM import")).rows[0]?.last_line ??
      0;
    while ((await done()) < LINES / 5) {
      expect(first.exitCode).toBeNull();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    first.kill("SIGKILL");
    await once(first, "close");
    const stopped = await done();
    expect(stopped).toBeLessThan(LINES);
    expect(await sender.count("import WHERE finished_at IS NULL")).toBe(1);

    const [one] = await Promise.all([sender.run(path, "WORKERS"), sender.run(path, "WORKERS")]);
    expect(one.said).toContain(`${refused} refused`);
    const { rows } = await sender.client.query<{ number: string; is: string }>(
      "SELECT number, name || '/' || team AS is FROM worker",
    );
    expect(new Map(rows.map((row) => [row.number, row.is]))).toEqual(expected);
    expect(await sender.count("import")).toBe(1);
    const rejects = one.rejects.trim().split("\r\n");
    expect(rejects).toHaveLength(refused + 1);
    expect(rejects[0]).toBe("line,code,field,reason,number,name,team");
    expect(rejects[1]).toMatch(/^1000,MISSING,name,name is empty\. It needs a value\.,W\d+,,Team 6$/);
    // Sent once more, the file changes back what it said of somebody twice, and opens no record.
    expect((await sender.run(path, "WORKERS")).said).toContain(" 0 created");
    expect(await sender.count("worker")).toBe(expected.size);
  },
  PATIENCE,
);

it(
  "two files that say the same in opposite order, and one of them twice, at once, are recorded once",
  async () => {
    const { rows } = await sender.client.query<{ number: string }>(
      "SELECT number FROM worker ORDER BY id LIMIT 120",
    );
    const lines = rows.flatMap(({ number }) =>
      Array.from({ length: 20 }, (_, day) => `${number},PEER,2026-04-${String(day + 10)}`),
    );
    const file = (name: string, order: readonly string[]) =>
      sender.fileWith(name, `worker,kind,heldOn\n${order.join("\n")}\n`);
    const one = file("forth.csv", lines);
    const other = file("back.csv", lines.toReversed());
    const before = await sender.count("supervision");
    await Promise.all([
      sender.run(one, "SUPERVISIONS"),
      sender.run(other, "SUPERVISIONS"),
      sender.run(one, "SUPERVISIONS"),
    ]);
    expect((await sender.count("supervision")) - before).toBe(lines.length);
    expect((await sender.run(other, "SUPERVISIONS")).said).toContain(
      ` 0 created, 0 changed, ${lines.length} skipped`,
    );
    expect(await sender.strictly()).toBe(true);
  },
  PATIENCE,
);
