// npm run screenshots: takes the pictures of README.md from the demonstration, with Debian's Chromium (CHROMIUM names another).
require("./require-node");
const { mkdirSync, mkdtempSync, rmSync, statSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { chromium } = require("playwright-core");
const { startDemonstration } = require("./start-demonstration");

const PROJECT = path.join(__dirname, "..");
const FOLDER = path.join(PROJECT, "docs", "images");
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
// Grey letters make smaller files than coloured ones.
const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-lcd-text"];
/** A README with pictures is to stay quick to open. */
const LARGEST = 150_000;

const PICTURES = [
  { name: "career-map", page: "/map", persona: null, width: 1540, height: 1000, part: "svg.map" },
  { name: "my-path", page: "/me#ways", persona: "worker-hana", width: 1040, height: 800, part: null },
];

async function takePicture(browser, address, { name, page: pagePath, persona, width, height, part }) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1 });
  page.setDefaultTimeout(120_000);
  if (persona !== null) {
    await page.goto(`${address}/sign-in`);
    await page.click(`button[value="${persona}"]`);
    await page.waitForURL((url) => url.pathname !== "/sign-in");
  }
  await page.goto(address + pagePath);
  const file = path.join(FOLDER, `${name}.png`);
  await (part === null ? page : page.locator(part)).screenshot({ path: file });
  await page.close();
  const { size } = statSync(file);
  if (size > LARGEST) throw new Error(`${file} has ${size} bytes. At most ${LARGEST} are allowed.`);
  console.log(`${path.relative(PROJECT, file)}: ${Math.round(size / 1000)} kB`);
}

async function main() {
  mkdirSync(FOLDER, { recursive: true });
  const folder = mkdtempSync(path.join(tmpdir(), "peerway-screenshots-"));
  const { service, address } = startDemonstration(folder);
  const ended = new Promise((resolve) => service.once("exit", resolve));
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
  try {
    const at = await address;
    for (const picture of PICTURES) await takePicture(browser, at, picture);
  } finally {
    await browser.close();
    service.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
