/** The type and the database's id inside a global id. */
export interface GlobalId {
  readonly type: string;
  readonly id: string;
}

export function toGlobalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString("base64url");
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** @returns null for a text that is no global id of ours. */
export function fromGlobalId(globalId: string): GlobalId | null {
  const [type, id, ...rest] = Buffer.from(globalId, "base64url").toString("utf8").split(":");
  return type && id && rest.length === 0 && UUID.test(id) ? { type, id } : null;
}
