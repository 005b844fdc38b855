import { join } from "node:path";
import type { Config } from "../config";
import { ensureDatabase } from "../database/create";
import { startEmbedded } from "../database/embedded";

export interface OpenDatabase {
  /** Connection URL of the owner, to Peerway's own database. */
  readonly ownerUrl: string;
  readonly notices: readonly string[];
  close(): Promise<void>;
}

/** The database of the configuration: the one that DATABASE_URL names, or the embedded server, brought up. */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  if (config.databaseUrl !== null)
    return { ownerUrl: config.databaseUrl, notices: [], close: async () => {} };
  const server = await startEmbedded({
    dataDir: config.dataDir,
    address: `http://${config.host}:${config.port}`,
  });
  try {
    return {
      ownerUrl: await ensureDatabase(server.ownerUrl, "peerway"),
      notices: server.notices,
      close: () => server.stop(),
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** The folder of the project: where package.json stands. */
export const PROJECT = join(__dirname, "..", "..");
