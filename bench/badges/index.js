// npm run bench:badges: how long a record (CLR) of 40 badges, and a badge, take to issue and to verify, without HTTP and database.
require("reflect-metadata");
const { generateKeyPairSync, randomUUID } = require("node:crypto");
const { loadavg } = require("node:os");
const {
  addProof,
  BadgeAddresses,
  badgeOf,
  CanonicalThread,
  readCredentialKeys,
  readMultikey,
  recordOf,
  verifyProof,
} = require("../../dist/interchange/credentials");

const ROUNDS = Number(process.argv[2] ?? 5);
const BADGES = 40;
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const level = { id: "1", code: "INDEPENDENT", title: "Does it independently", rank: 1 };

const accepted = (id) => ({
  competence: {
    id: String(id),
    code: `1.${id}`,
    title: `Competence ${id}`,
    summary: "What it is about, in a sentence or two, as a framework has it.",
    framework: "A framework",
    domain: { id: `d${id % 9}`, code: String(id % 9), title: `Domain ${id % 9}` },
    levels: [level],
    isNational: true,
    links: [{ kind: "EXACT", competenceId: `other-${id}` }],
  },
  level,
  judgedOn: "2026-01-01",
  until: "2029-01-01",
});

function makeKeys() {
  const pairs = [generateKeyPairSync("ed25519"), generateKeyPairSync("rsa", { modulusLength: 2048 })];
  return readCredentialKeys({ keys: pairs.map(({ privateKey }) => privateKey.export({ format: "jwk" })) });
}

const inWords = (times) =>
  `${median(times.map(({ clock }) => clock)).toFixed(0)} ms ` +
  `(processor ${median(times.map(({ processor }) => processor)).toFixed(0)} ms)`;

/** Milliseconds on the clock, and of the process's processor: other work on the machine does not count in the second. */
async function timed(work) {
  const [began, before] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { clock: performance.now() - began, processor: (user + system) / 1_000, result };
}

async function main() {
  const keys = makeKeys();
  const addresses = new BadgeAddresses("https://peerway.example");
  const issuing = {
    addresses,
    issuer: { code: "NORTHMOOR", name: "Northmoor" },
    subject: { id: "urn:uuid:9bd2c8e0-0000-4000-8000-000000000000", email: null },
    now: "2026-11-01T00:00:00Z",
  };
  const canonicaliser = new CanonicalThread({ limits: { milliseconds: 60_000 } });
  const how = {
    key: keys.proof.key,
    verificationMethod: `${addresses.issuer("NORTHMOOR")}#${keys.proof.multikey}`,
    created: issuing.now,
  };
  const sign = (document) => addProof(document, how, canonicaliser);
  const signed = (each) => sign(badgeOf(randomUUID(), accepted(each), { list: 1, place: each }, issuing));
  const one = () => signed(1);
  /** A record holds its badges, each signed by itself. */
  const record = async () => {
    const parts = [];
    for (let each = 1; each <= BADGES; each += 1)
      parts.push({ accepted: accepted(each), badge: await signed(each) });
    return sign(recordOf(randomUUID(), parts, { list: 1, place: BADGES + 1 }, issuing));
  };
  const publicKey = readMultikey(keys.proof.multikey);
  const check = async ({ proof: [proof], ...document }) => {
    if (!(await verifyProof(document, proof, publicKey, canonicaliser)))
      throw new Error("It is not verified.");
  };
  /** @param name in words. @param make issues it. */
  async function tell(name, make) {
    const issued = [];
    const verified = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const signing = await timed(make);
      const checking = await timed(() => check(signing.result));
      if (round === 0) continue; // Warms up.
      issued.push(signing);
      verified.push(checking);
    }
    console.log(`${name}, issue: ${inWords(issued)}`);
    console.log(`${name}, verify: ${inWords(verified)}`);
  }
  const load = loadavg()[0];
  await tell("a badge", one);
  await tell(`a record of ${BADGES}`, record);
  console.log(`load ${load.toFixed(1)} at the start; medians of ${ROUNDS}`);
  await canonicaliser.close();
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
