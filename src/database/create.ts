import { randomBytes } from "node:crypto";
import { openClient } from "./connections";
import { PARTNER_ROLE, SERVICE_ROLE } from "./pool";

/** Makes a database unless it exists. @returns its URL for the same role. */
export async function ensureDatabase(maintenanceUrl: string, name: string): Promise<string> {
  const client = await openClient(maintenanceUrl);
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

const LOGIN = "peerway_app";

/**
 * Makes a login for the service, with a password that nobody knew before: over such a connection nobody
 * becomes the owner. Only for a server of our own, since another process that uses the login is shut out.
 * @returns its URL for the same database.
 */
export async function letSignIn(ownerUrl: string): Promise<string> {
  const password = randomBytes(24).toString("hex");
  const client = await openClient(ownerUrl);
  try {
    const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [LOGIN]);
    if (rowCount === 0) await client.query(`CREATE ROLE ${LOGIN} IN ROLE ${PARTNER_ROLE}`);
    await client.query(`ALTER ROLE ${LOGIN} LOGIN PASSWORD '${password}'`);
    // Until November 2026 that was the login.
    await client.query(`ALTER ROLE ${SERVICE_ROLE} NOLOGIN PASSWORD NULL`);
  } finally {
    await client.end();
  }
  const url = new URL(ownerUrl);
  url.username = LOGIN;
  url.password = password;
  return url.href;
}
