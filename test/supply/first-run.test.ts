import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { type EmbeddedDatabase, startEmbedded } from "../../src/database/embedded";
import { migrate } from "../../src/database/migrate";
import {
  installForProduction,
  makeCheckout,
  PRODUCTION_ENV,
  releaseInstallation,
} from "../support/installation";
import { blocksIn, isShown } from "../support/page";
import { START_PATIENCE } from "../support/processes";
import { type Provider, startProvider } from "../support/provider";
import { openShell, type Shell } from "../support/shell";

const PATIENCE = 3 * START_PATIENCE;
const SUPERUSER = "postgres";
const PASSWORD = "secret";

/** In production mode, from a PostgreSQL that has never seen Peerway, with a provider that is real. */
describe("the first run", () => {
  const home = mkdtempSync(join(tmpdir(), "peerway-first-"));
  const folder = join(home, "installation");
  const shells: Shell[] = [];
  let server: EmbeddedDatabase;
  let provider: Provider;
  let superuser: Client;
  let address: URL;

  beforeAll(async () => {
    chmodSync(home, 0o755);
    makeCheckout(folder);
    const building = spawn(process.execPath, [join(folder, "scripts", "build.js"), "--noCheck"]);
    [provider, server] = await Promise.all([
      startProvider(),
      startEmbedded({ dataDir: join(home, "server"), settings: ["fsync=off"] }),
      once(building, "close"),
    ]);
    installForProduction(folder);
    address = new URL(server.ownerUrl);
    superuser = await takeOver(server.ownerUrl);
    Object.assign(address, { username: SUPERUSER, password: PASSWORD });
  }, PATIENCE);

  afterAll(async () => {
    for (const shell of shells) await shell.end();
    await superuser.end();
    await Promise.all([provider.close(), server.stop()]);
    releaseInstallation(folder);
    rmSync(home, { recursive: true, force: true });
  }, PATIENCE);

  const asRole = (role: string) =>
    Object.assign(new URL(address), { username: role, password: PASSWORD, pathname: `/${role}` }).href;

  it("as an owner without CREATEROLE says what to run, and then goes on", async () => {
    await superuser.query(`CREATE ROLE lacking LOGIN PASSWORD '${PASSWORD}'`);
    await superuser.query("CREATE DATABASE lacking OWNER lacking");
    const run = 'ALTER ROLE "lacking" CREATEROLE';
    await expect(migrate(asRole("lacking"))).rejects.toThrow(
      `The role lacking lacks CREATEROLE, and Peerway's first start makes the roles peerway_service, peerway_guest, peerway_verifier. As a superuser, run: ${run} (docs/operations.md, Roles). Nothing was changed.`,
    );
    const { rows } = await superuser.query("SELECT FROM pg_roles WHERE rolname LIKE 'peerway%'");
    expect(rows).toEqual([]);
  });

  it(
    "goes as the page says, block by block, to an imported workforce",
    async () => {
      const port = await freePort();
      const blocks = blocksIn("operations.md", "First run");
      const [settings, ...rest] = blocks;
      const own = {
        SUPERUSER_URL: address.href,
        DATABASE_HOST: address.host,
        OIDC_ISSUER: provider.address,
        PORT: String(port),
      };
      let typed = settings?.commands ?? "";
      for (const [name, value] of Object.entries(own)) {
        const line = new RegExp(`^export ${name}=.*$`, "m");
        expect([name, line.test(typed)]).toEqual([name, true]);
        typed = typed.replace(line, () => `export ${name}=${value}`);
      }
      const open = () => {
        // That it is production, the page says.
        const { NODE_ENV: _, ...env } = PRODUCTION_ENV;
        const shell = openShell(folder, { ...env, HOME: home, PATH: `${psqlIn(home)}${env.PATH}` });
        shells.push(shell);
        return shell;
      };
      let shell = open();
      await shell.type(typed);
      for (const { commands, shows } of rest) {
        const isService = /^npm run --silent serve$/m.test(commands);
        const printed = isService
          ? await shell.leaveRunning(commands, /Ctrl-C stops it/)
          : await shell.type(commands);
        for (const line of shows)
          expect([line, printed, isShown(line, printed)]).toEqual([line, printed, true]);
        if (isService) shell = open();
        const [signIn] = /^http:\/\/\S+\/device\?user_code=\S+$/m.exec(printed) ?? [];
        if (signIn !== undefined) await provider.signInOnDevice(signIn, "ruth");
      }
      expect(blocks.flatMap(({ shows }) => shows).length).toBeGreaterThan(4);

      const ask = async (account: string, query: string) => {
        const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
          method: "POST",
          headers: {
            "content-type": "application/json",
            authorization: `Bearer ${await provider.personToken(account)}`,
          },
          body: JSON.stringify({ query }),
        });
        return ((await answer.json()) as { data: unknown }).data;
      };
      expect(
        await ask(
          "olu",
          '{ viewer { kind scopes organisation { code } } organisation(by: { code: "PSSC" }) { kind name } }',
        ),
      ).toEqual({
        viewer: { kind: "OPERATOR", scopes: ["organisation:admin"], organisation: null },
        organisation: { kind: "NATIONAL_BODY", name: "Peer Support Standards Council" },
      });
      expect(
        await ask(
          "olu",
          'mutation { addOrganisation(input: { code: "RIVERSIDE", kind: CHARITY, name: "Riverside", host: { odsCode: "RX4" } }) { organisation { host { code } } userErrors { message } } }',
        ),
      ).toEqual({ addOrganisation: { organisation: { host: { code: "NORTHMOOR" } }, userErrors: [] } });
    },
    PATIENCE,
  );
});

/** The embedded server's own superuser has the name that the page gives to the owner: it makes way. */
async function takeOver(ownerUrl: string): Promise<Client> {
  const first = new Client({ connectionString: ownerUrl });
  await first.connect();
  await first.query(`CREATE ROLE ${SUPERUSER} SUPERUSER LOGIN PASSWORD '${PASSWORD}'`);
  await first.end();
  const url = Object.assign(new URL(ownerUrl), { username: SUPERUSER, password: PASSWORD });
  const client = new Client({ connectionString: url.href });
  await client.connect();
  await client.query("ALTER ROLE peerway_owner RENAME TO bootstrap");
  return client;
}

/** Where a machine has no psql: a folder with one that does what the page asks of it, for the path; else nothing. */
function psqlIn(home: string): string {
  if (spawnSync("psql", ["--version"]).status === 0) return "";
  const programs = join(home, "programs");
  mkdirSync(programs, { recursive: true });
  const file = join(programs, "psql");
  writeFileSync(
    file,
    `#!/usr/bin/env node
const { Client } = require(${JSON.stringify(require.resolve("pg"))});
const [, , connectionString, ...args] = process.argv;
const client = new Client({ connectionString });
client.connect().then(() => client.query(args[args.indexOf("-c") + 1])).then(() => client.end());
`,
  );
  chmodSync(file, 0o755);
  return `${programs}:`;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const found = probe.address();
      probe.close(() => resolve(typeof found === "object" && found ? found.port : 0));
    });
  });
}
