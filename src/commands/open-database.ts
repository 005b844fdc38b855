import { join } from "node:path";
import type { Config } from "../config";
import { ensureDatabase, letSignIn } from "../database/create";
import { startEmbedded } from "../database/embedded";

export interface OpenDatabase {
  /** Connection URL of the owner, to Peerway's own database, past any pooler. */
  readonly ownerUrl: string;
  /** What the service works through; asked for once the migrations have made its role. */
  service(): Promise<{ readonly url: string; readonly through: "DIRECT" | "POOLER" }>;
  readonly notices: readonly string[];
  close(): Promise<void>;
}

/**
 * The database of the configuration: the one that DATABASE_URL names, or the embedded server, brought up.
 * @param say hears when the embedded server has ended unexpectedly and what became of it.
 */
export async function openDatabase(
  config: Config,
  say = (line: string): void => void process.stderr.write(`${line}\n`),
): Promise<OpenDatabase> {
  const { databaseUrl: url, directUrl } = config;
  if (url !== null && directUrl !== null)
    return {
      ownerUrl: directUrl,
      service: async () => ({ url, through: url === directUrl ? "DIRECT" : "POOLER" }),
      notices: [],
      close: async () => {},
    };
  const server = await startEmbedded({
    dataDir: config.dataDir,
    address: `http://${config.host}:${config.port}`,
    onNotice: say,
  });
  try {
    const ownerUrl = await ensureDatabase(server.ownerUrl, "peerway");
    return {
      ownerUrl,
      service: async () => ({ url: await letSignIn(ownerUrl), through: "DIRECT" }),
      notices: server.notices,
      close: () => server.stop(),
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** The folder of the project, which holds package.json. */
export const PROJECT = join(__dirname, "..", "..");
