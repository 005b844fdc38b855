import { randomBytes } from "node:crypto";
import { Client } from "pg";

/** Makes a database unless it is there. @returns its URL for the same role. */
export async function ensureDatabase(maintenanceUrl: string, name: string): Promise<string> {
  const client = new Client({ connectionString: maintenanceUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  const url = new URL(maintenanceUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/**
 * Lets a role sign in by itself, with a password that nobody knew before: over such a connection nobody becomes the owner.
 * Only for a server of our own, since another process that uses the role is shut out. @returns its URL for the same database.
 */
export async function letSignIn(ownerUrl: string, role: string): Promise<string> {
  const password = randomBytes(24).toString("hex");
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`ALTER ROLE ${client.escapeIdentifier(role)} LOGIN PASSWORD '${password}'`);
  } finally {
    await client.end();
  }
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = password;
  return url.href;
}
