/** The type and the database's id inside a global id. */
export interface GlobalId {
  readonly type: string;
  readonly id: string;
}

export function toGlobalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString("base64url");
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * The type and the two database ids in the global id of an object that exists once for each pair of others.
 */
export interface PairId {
  readonly type: string;
  readonly ids: readonly [one: string, other: string];
}

/** The id, within its type, of an object that exists once for each pair of others. */
export const pairId = (one: string, other: string): string => `${one}/${other}`;

/** @returns null for a text that is not the global id of a pair. */
export function fromPairId(globalId: string): PairId | null {
  const [type, pair, ...rest] = Buffer.from(globalId, "base64url").toString("utf8").split(":");
  const [one = "", other = "", ...more] = pair?.split("/") ?? [];
  const isPair = rest.length === 0 && more.length === 0 && UUID.test(one) && UUID.test(other);
  return type && isPair ? { type, ids: [one, other] } : null;
}

/** @returns null for a text that is not a global id. */
export function fromGlobalId(globalId: string): GlobalId | null {
  const [type, id, ...rest] = Buffer.from(globalId, "base64url").toString("utf8").split(":");
  return type && id && rest.length === 0 && UUID.test(id) ? { type, id } : null;
}
