import {
  jwkOfMultikey,
  type KeyProblem,
  type PublicJwk,
  readPublicJwk,
} from "../../../interchange/badges/keys";
import { refuse } from "../../shared/context";
import { messages } from "../messages";

export interface KeysInput {
  readonly multikeys: readonly string[];
  readonly jwks: readonly object[];
}

/** Most keys that one issuer signs with. */
const MOST = 10;

/** The public keys of an issuer, each once. @throws Refused for none, too many, or one that cannot be used. */
export function parseKeys({ multikeys, jwks }: KeysInput): readonly PublicJwk[] {
  const given = multikeys.length + jwks.length;
  if (given === 0) refuse("MISSING", ["multikeys"], messages.keysMissing);
  if (given > MOST)
    refuse(
      "OUT_OF_RANGE",
      [multikeys.length > MOST ? "multikeys" : "jwks"],
      messages.tooManyKeys(given, MOST),
    );
  const keys = [
    ...multikeys.map((key, at) => usable(jwkOfMultikey(key.trim()), ["multikeys", String(at)])),
    ...jwks.map((key, at) => usable(readPublicJwk(key), ["jwks", String(at)])),
  ];
  return [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()];
}

function usable(key: PublicJwk | KeyProblem, path: readonly string[]): PublicJwk {
  if (typeof key !== "string") return key;
  const isMultikey = path[0] === "multikeys";
  return refuse("UNREADABLE", path, isMultikey ? messages.notAMultikey : messages.notAJwk[key]);
}
