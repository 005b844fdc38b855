// npm run bench:pages: how long pages take for people of the demonstration, from the request to the last byte. The goal is
// 200 ms. Each body is checked before it is counted, and the first load of each page is printed too. The page of badges
// says how many competences the worker has shown. A test holds how much pages weigh.
const { mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { startDemonstration } = require("../../scripts/start-demonstration");

const MOST_MS = 200;
const ROUNDS = 9;

const PAGES = {
  "worker-chandra": ["/me", "/me/next", "/me/ways/R03", "/me/evidence", "/me/badges", "/map"],
  "trust-assessor": ["/judging", "/judging/done"],
  "trust-line-manager": ["/team"],
  "trust-lead": ["/lead", "/lead/counts"],
  "trust-hr": ["/workforce?purpose=Planning", "/workforce/lapses?purpose=Planning"],
  "trust-provider": ["/curriculum", "/curriculum/ST0896"],
  "trust-steward": ["/reference"],
};

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** The cookie of a persona who has signed in. */
async function cookieOf(address, persona) {
  const answer = await fetch(`${address}/sign-in`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: address, "content-type": "application/x-www-form-urlencoded" },
    body: `persona=${persona}`,
  });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  if (answer.status !== 303 || cookies.length === 0) throw new Error(`${persona} could not sign in.`);
  return cookies.join("; ");
}

/** A page once, with how long it took until its last byte. */
async function load(address, page, cookie) {
  const from = performance.now();
  const answer = await fetch(address + page, { headers: { cookie }, redirect: "manual" });
  const body = await answer.text();
  const ms = performance.now() - from;
  if (answer.status !== 200 || !/<h1[\s>]/.test(body) || body.includes("cannot answer now"))
    throw new Error(`${page} answered ${answer.status}: ${body.slice(0, 300)}`);
  return { ms, body };
}

async function main() {
  const folder = mkdtempSync(path.join(tmpdir(), "peerway-pages-"));
  const { service, address: starting } = startDemonstration(folder);
  const slow = [];
  try {
    const address = await starting;
    for (const [persona, pages] of Object.entries(PAGES)) {
      const cookie = await cookieOf(address, persona);
      for (const page of pages) {
        const first = await load(address, page, cookie);
        const times = [];
        for (let round = 0; round < ROUNDS; round++) times.push((await load(address, page, cookie)).ms);
        const ms = median(times);
        if (ms > MOST_MS) slow.push(page);
        const competences = (first.body.match(/type="checkbox"/g) ?? []).length;
        const shown = page === "/me/badges" ? `, ${competences} competences` : "";
        console.log(
          `${persona.padEnd(18)} ${page.padEnd(34)} ${ms.toFixed(0).padStart(4)} ms, × ${(ms / MOST_MS).toFixed(2)} of the goal, the first ${first.ms.toFixed(0)}${shown}`,
        );
      }
    }
  } finally {
    service.kill("SIGTERM");
    await new Promise((resolve) => service.on("exit", resolve));
    rmSync(folder, { recursive: true, force: true });
  }
  if (slow.length > 0) {
    console.log(`Above ${MOST_MS} ms: ${slow.join(", ")}`);
    process.exitCode = 1;
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
