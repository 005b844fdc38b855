import "reflect-metadata";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { Client } from "pg";
import { cloneDatabase } from "../support/clone";
import { inDays, runDay } from "../support/days";
import { START_PATIENCE as PATIENCE } from "../support/processes";

interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

describe("npm run organisation", () => {
  let url: string;
  beforeAll(async () => {
    url = await cloneDatabase();
  });

  const run = async (...args: string[]): Promise<Ended> => {
    const child = spawn(process.execPath, [join(__dirname, "../support/start.cjs"), ...args], {
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: url,
        PEERWAY_START: join(__dirname, "../../src/commands/organisation.ts"),
      },
    });
    const said = { out: "", err: "" };
    child.stdout.on("data", (chunk: Buffer) => {
      said.out += chunk.toString();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      said.err += chunk.toString();
    });
    const [status] = (await once(child, "close")) as [number];
    return { status, ...said };
  };
  it(
    "enters, lists and closes organisations, and ends with 1 where it is refused and with 2 where it is not understood",
    async () => {
      const added = await run(
        "add",
        "WESTMERE",
        "--kind",
        "nhs-trust",
        "--name",
        "Westmere NHS Trust",
        "--ods",
        "RX4",
      );
      expect(added).toMatchObject({ status: 0, err: "" });
      expect(added.out).toMatch(
        /^WESTMERE +Westmere NHS Trust \(NHS_TRUST, ODS RX4\)\nPeople and programs sign in for it with access tokens whose claim peerway_organisation is WESTMERE\.\n$/,
      );
      const closedOn = inDays(30, runDay());
      const [refused, misunderstood, closed] = await Promise.all([
        run("add", "MERE", "--kind", "charity", "--name", "Mere", "--ods", "r"),
        run("add", "MERE"),
        run("close", "WESTMERE", "--on", closedOn),
      ]);
      expect(refused).toMatchObject({
        status: 1,
        out: "",
        err: expect.stringMatching(/^--ods: "r" is not an ODS code.*Nothing was changed\.\n$/),
      });
      expect(misunderstood).toMatchObject({
        status: 2,
        out: "",
        err: expect.stringMatching(/^add needs --kind.*\n\nnpm run organisation -- list/),
      });
      expect(closed.out).toContain(`closed from ${closedOn} on`);
      expect((await run("list", "--text", "mere")).out).toMatch(
        /^WESTMERE .*\n1 organisation, 1 of them open\.\n$/,
      );
    },
    PATIENCE,
  );

  it("leaves what was done in the trail of the organisation, as nobody's in particular", async () => {
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query(
      "SELECT operation, action, person_id FROM trail WHERE about = 'ORGANISATION' AND object = 'WESTMERE' ORDER BY sequence",
    );
    await client.end();
    expect(rows.map(({ operation, action }) => `${operation}: ${action}`)).toEqual([
      "organisation add: RECORDED",
      "organisation close: CHANGED",
    ]);
    expect(rows.every((row) => row.person_id === null)).toBe(true);
  });
});
