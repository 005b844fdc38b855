// A real OpenID Connect provider on this machine, in a process of its own: it comes as ECMAScript modules alone.
// Prints its address; on a line of standard input it changes its keys.
import { generateKeyPairSync, randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { Provider } from "oidc-provider";

const AUDIENCE = "https://peerway.example.org";
const SCOPES = "readiness:read workforce:read workforce:write";

// The employer's directory, as far as this test needs one: what it says of an account.
const DIRECTORY = {
  ruth: { name: "Ruth Bannerman", peerway_capacities: ["HR"] },
  olu: { name: "Olu Adeyemi", peerway_organisation: undefined },
  ben: { name: "Ben", peerway_capacities: ["WORKER"], peerway_worker_number: "NM-002" },
  "plain-person": {},
  "person-of-none": { peerway_capacities: [] },
  "person-of-null": { peerway_capacities: null },
};

const newKey = () => ({
  ...generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" }),
  kid: randomUUID(),
  alg: "RS256",
  use: "sig",
});

const configuration = (keys) => ({
  jwks: { keys },
  clients: [
    {
      client_id: "northmoor-hr-system",
      client_secret: "a secret of this test alone",
      grant_types: ["client_credentials"],
      redirect_uris: [],
      response_types: [],
    },
    {
      client_id: "northmoor-page",
      client_secret: "another secret of this test",
      grant_types: ["authorization_code"],
      redirect_uris: ["http://127.0.0.1/signed-in"],
      response_types: ["code"],
    },
    {
      client_id: "peerway-cli",
      token_endpoint_auth_method: "none",
      grant_types: ["urn:ietf:params:oauth:grant-type:device_code"],
      redirect_uris: [],
      response_types: [],
    },
  ],
  pkce: { required: () => false },
  scopes: ["openid"],
  features: {
    clientCredentials: { enabled: true },
    deviceFlow: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => AUDIENCE,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: SCOPES,
        audience: AUDIENCE,
        accessTokenFormat: "jwt",
        jwt: { sign: { alg: "RS256" } },
      }),
    },
  },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  extraTokenClaims: (_, token) => ({
    peerway_organisation: "NORTHMOOR",
    ...(token.kind === "AccessToken" && (DIRECTORY[token.accountId] ?? DIRECTORY.ben)),
  }),
});

const keys = [newKey()];
let answer = (_, response) => response.end();
const server = createServer((request, response) => answer(request, response));
server.listen(0, "127.0.0.1", () => {
  const address = `http://127.0.0.1:${server.address().port}`;
  const serve = () => {
    answer = new Provider(address, configuration(keys)).callback();
  };
  serve();
  process.stdout.write(`${address}\n`);
  process.stdin.on("data", () => {
    // The new key signs; the old one is no longer published.
    keys.splice(0, 1, newKey());
    serve();
    process.stdout.write("changed\n");
  });
});
