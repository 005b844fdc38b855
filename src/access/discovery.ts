import { askProvider } from "./provider-answer";

/**
 * Reads an address from an issuer's discovery document (OpenID Connect Discovery 1.0, section 4).
 * @param name of the address in the document, such as jwks_uri.
 * @throws Error if the document is not the issuer's, or the address is missing or less safe than the issuer's.
 */
export async function discover(issuer: string, name: "jwks_uri" | "token_endpoint"): Promise<string> {
  const url = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const { issuer: named, [name]: address } = Object(await askProvider(url)) as Record<string, unknown>;
  if (named !== issuer || typeof address !== "string")
    throw new Error(`${url} is not the discovery document of ${issuer}, or it has no ${name}.`);
  if (issuer.startsWith("https:") && !address.startsWith("https:"))
    throw new Error(`${url} has an address as its ${name} that is not https: ${address}.`);
  return address;
}
