import type { ClientBase } from "pg";
import { sign } from "../../src/database/rls-scope-key";

/** What a transaction says of itself, by hand. */
export interface Said {
  readonly role?: string;
  readonly organisations?: string;
  readonly worker?: string;
  readonly person?: string;
  readonly capacities?: string;
  readonly operation?: string;
  readonly today?: string;
  readonly host?: string;
}

/** Enters a reach as the service would, signed, in a transaction that a test has begun; whatever the application would say. */
export async function enter(client: ClientBase, said: Said): Promise<void> {
  const fields = [
    said.organisations,
    said.worker,
    said.person,
    said.capacities,
    said.operation,
    said.today,
    said.host,
  ]
    .map((field) => field ?? "")
    .join("\n");
  const { keyId, signature } = sign(`enter\n${fields}`);
  if (said.role) await client.query("SELECT set_config('role', $1, true)", [said.role]);
  await client.query("SELECT public.enter_reach($1, $2, $3)", [fields, keyId, signature]);
}
