import credentials2018 from "./2018-credentials-v1.json";
import clr from "./clr-v2p0.json";
import clr201 from "./clr-v2p0-2.0.1.json";
import credentialsV2 from "./credentials-v2.json";
import dataIntegrity from "./data-integrity-v1.json";
import did from "./did-v1.json";
import openBadges from "./ob-v3p0.json";
import openBadges301 from "./ob-v3p0-3.0.1.json";
import openBadges302 from "./ob-v3p0-3.0.2.json";
import openBadges303 from "./ob-v3p0-3.0.3.json";
import openBadgesExtensions from "./ob-v3p0-extensions.json";
import ed25519Suite2020 from "./security-suites-ed25519-2020-v1.json";

export const CREDENTIALS_V2 = "https://www.w3.org/ns/credentials/v2";
export const CREDENTIALS_V1 = "https://www.w3.org/2018/credentials/v1";
export const CLR = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json";
export const OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
export const OPEN_BADGES_EXTENSIONS = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";

/** JSON-LD contexts by their address. */
export type Contexts = Readonly<Record<string, object>>;

/** The contexts that credentials can name: README.md in this folder says where the files are from. */
export const CONTEXTS: Contexts = {
  [CREDENTIALS_V2]: credentialsV2,
  [CREDENTIALS_V1]: credentials2018,
  [CLR]: clr201,
  "https://purl.imsglobal.org/spec/clr/v2p0/context.json": clr,
  [OPEN_BADGES]: openBadges303,
  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json": openBadges302,
  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json": openBadges301,
  "https://purl.imsglobal.org/spec/ob/v3p0/context.json": openBadges,
  [OPEN_BADGES_EXTENSIONS]: openBadgesExtensions,
  "https://w3id.org/security/data-integrity/v1": dataIntegrity,
  "https://www.w3.org/ns/did/v1": did,
  "https://w3id.org/security/suites/ed25519-2020/v1": ed25519Suite2020,
};
