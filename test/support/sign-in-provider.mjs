// A real OpenID Connect provider at which people sign in to the pages, in a process of its own: it comes as ECMAScript modules alone.
// Arguments: the address of the pages. Prints its own address. On lines of standard input it changes how it behaves.
import { generateKeyPairSync, randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import { Provider } from "oidc-provider";

const [, , PAGES] = process.argv;
const AUDIENCE = "https://peerway.example.org";

// What the employer's directory says of its accounts.
const DIRECTORY = {
  ben: { name: "Ben", peerway_capacities: ["WORKER"], peerway_worker_number: "NM-002" },
  ruth: { name: "Ruth Bannerman", peerway_capacities: ["HR"] },
  stranger: { peerway_organisation: "UNKNOWN-TRUST", peerway_capacities: ["WORKER"] },
};

let audience = AUDIENCE;
let seconds = 3_600;
const jwk = {
  ...generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" }),
  kid: randomUUID(),
  alg: "RS256",
  use: "sig",
};

const client = (client_id, client_secret) => ({
  client_id,
  ...(client_secret ? { client_secret } : { token_endpoint_auth_method: "none" }),
  grant_types: ["authorization_code", "refresh_token"],
  response_types: ["code"],
  redirect_uris: [`${PAGES}/sign-in/return`],
  post_logout_redirect_uris: [`${PAGES}/signed-out`],
  backchannel_logout_uri: `${PAGES}/back-channel-logout`,
  backchannel_logout_session_required: true,
});

const configuration = {
  jwks: { keys: [jwk] },
  clients: [client("peerway-pages", "a secret of this test alone"), client("peerway-public")],
  scopes: ["openid", "offline_access"],
  clientBasedCORS: () => false,
  features: {
    backchannelLogout: { enabled: true },
    rpInitiatedLogout: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => AUDIENCE,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: "",
        audience,
        accessTokenFormat: "jwt",
        accessTokenTTL: seconds,
        jwt: { sign: { alg: "RS256" } },
      }),
    },
  },
  issueRefreshToken: async () => true,
  rotateRefreshToken: true,
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  extraTokenClaims: (_, token) => ({ peerway_organisation: "NORTHMOOR", ...DIRECTORY[token.accountId] }),
};

let isDown = false;
let answer;
const server = createServer((request, response) =>
  isDown ? response.writeHead(500).end() : answer(request, response),
);
server.listen(0, "127.0.0.1", () => {
  const address = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(address, configuration);
  answer = provider.callback();
  process.stdout.write(`${address}\n`);
  createInterface(process.stdin).on("line", (line) => {
    const [word, value] = line.split(" ");
    if (word === "audience") audience = value ?? AUDIENCE;
    if (word === "seconds") seconds = Number(value);
    if (word === "down") isDown = value === "yes";
    process.stdout.write("done\n");
  });
});
