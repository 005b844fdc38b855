import { enterOrganisations, personasOf, readDemonstration } from "../../../src/commands/demonstration";
import { analyse } from "../../support/analyse";
import { cloneDatabase } from "../../support/clone";
import { inDays, runDay } from "../../support/days";
import { rebuild } from "../../support/feed";
import { FeedCopy } from "../../support/feed-copy";
import { HrSystem, POSTS_HEADINGS, toldTerms, WORKERS_HEADINGS } from "../../support/hr-system";
import { Draw } from "../../support/hr-system/draw";
import { InPeerway } from "../../support/hr-system/in-peerway";
import { recorder } from "../../support/recorder";
import { startService, type TestService } from "../../support/server";
import { PROJECT } from "../../support/template";

/**
 * Thirty days of an employer whose personnel system sends its extract each day, while HR's people work in Peerway, and another system
 * follows the feed. PEERWAY_RUNS=5 plays five times as many workers, PEERWAY_HR_WORKERS=1000 so many (bench/faults/thirty-days.js),
 * PEERWAY_SEED=… another play.
 */
const SEED = Number(process.env.PEERWAY_SEED ?? 30);
const WORKERS = Number(
  process.env.PEERWAY_HR_WORKERS ?? Math.max(5, Math.round(40 * Number(process.env.PEERWAY_RUNS ?? 1))),
);
const DAYS = 30;
/** Every which day is looked at in the midst of the play. */
const SAMPLED = 10;
/** Lines of one file, fewer than are recorded in the background. */
const LINES = 500;
const SYSTEM = "trust-hr-system";
const FIRST = inDays(1 - DAYS, runDay());

const SEND = `mutation ($input: ImportFileInput!) {
  importFile(input: $input) {
    tally { created changed skipped retracted refused }
    lines { line outcome message }
    userErrors { message }
  }
}`;
interface Sent {
  readonly tally: Readonly<Record<"created" | "changed" | "skipped" | "retracted" | "refused", number>>;
  readonly lines: readonly { readonly outcome: string; readonly message: string }[];
  readonly userErrors: readonly object[];
}

let service: TestService;
beforeAll(async () => {
  const demonstration = readDemonstration(PROJECT, runDay());
  const ownerUrl = await cloneDatabase();
  await enterOrganisations(ownerUrl, demonstration);
  service = await startService({ ownerUrl, personas: personasOf(demonstration), now: () => new Date() });
});
afterAll(() => service.close());

/** Seconds by what they went into. */
const spent = new Map<string, number>();
async function timed<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const began = performance.now();
  const result = await work();
  spent.set(what, (spent.get(what) ?? 0) + (performance.now() - began) / 1_000);
  return result;
}

/** Sends lines as files of their own. @returns how many of them changed something, and how many say what was taken back. */
async function send(kind: "WORKERS" | "POSTS", lines: readonly string[], extractedOn: string, more = {}) {
  const sum = { changed: 0, retracted: 0 };
  for (let at = 0; at < lines.length; at += LINES) {
    const text = [
      kind === "POSTS" ? POSTS_HEADINGS : WORKERS_HEADINGS,
      ...lines.slice(at, at + LINES),
      "",
    ].join("\n");
    const input = { kind, format: "CSV", dryRun: false, text, extractedOn, ...more };
    const { data, errors } = await timed(`files of ${kind}`, () => service.ask(SEND, { input }, SYSTEM));
    const { importFile } = (data ?? {}) as unknown as { importFile?: Sent };
    const refused = importFile?.lines.filter(({ outcome }) => outcome === "REFUSED");
    expect({ extractedOn, errors, refused, userErrors: importFile?.userErrors }).toEqual({
      extractedOn,
      errors: undefined,
      refused: [],
      userErrors: [],
    });
    sum.changed += (importFile?.tally.created ?? 0) + (importFile?.tally.changed ?? 0);
    sum.retracted += importFile?.tally.retracted ?? 0;
  }
  return sum;
}

const POST = "assignmentNumber roleBand { code } wholeTimeEquivalent contractKind team";
interface Held {
  readonly assignmentNumber: string;
  readonly roleBand: { readonly code: string };
  readonly wholeTimeEquivalent: number;
  readonly contractKind: string;
  readonly team: string | null;
}

/** What Peerway says is held on each of some days, in the words of the model. */
async function heldOn(days: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const held = new Map<string, string[]>(days.map((day) => [day, []]));
  const asked = days.map((day, at) => `d${at}: posts(asOf: "${day}") { ${POST} }`).join(" ");
  const query = `query ($after: String) { workers(first: 60, after: $after, sortBy: NUMBER) { nodes { number ${asked} } pageInfo { hasNextPage endCursor } } }`;
  for (let after: string | null = null; ; ) {
    const { data, errors } = await service.ask(query, { after }, "trust-hr");
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = (
      data as unknown as {
        workers: {
          nodes: (Record<string, Held[]> & { number: unknown })[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      }
    ).workers;
    for (const node of nodes)
      for (const [at, day] of days.entries())
        for (const { roleBand, team, ...post } of node[`d${at}`] ?? [])
          held
            .get(day)
            ?.push(toldTerms(String(node.number), { ...post, roleBand: roleBand.code, team: team ?? "" }));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  for (const each of held.values()) each.sort();
  return held;
}

it(
  `plays thirty days of ${WORKERS} workers (seed ${SEED}): each extract by file, each change by the feed`,
  async () => {
    process.stdout.write(`Thirty days from ${FIRST}, ${WORKERS} workers, seed ${SEED}.\n`);
    const hr = new HrSystem(SEED, WORKERS, FIRST);
    const looks = new Draw(SEED + 1);
    const copy = new FeedCopy(service, SYSTEM);
    const inPeerway = new InPeerway(hr, service, recorder(service), copy);
    const expectDays = async (days: readonly string[]) => {
      const held = await timed("days", () => heldOn(days));
      for (const day of days) expect({ day, held: held.get(day) }).toEqual({ day, held: hr.expectedOn(day) });
    };
    for (let at = 0; at < DAYS; at += 1) {
      const day = inDays(at, FIRST);
      if (at > 0) {
        const untouched = await timed("mornings", () => inPeerway.morning(day));
        hr.live(day, untouched);
      }
      await send("WORKERS", hr.workerLines(day), day);
      await send("POSTS", inPeerway.again, day, { recordRetracted: true });
      const { retracted } = await send("POSTS", hr.postLines(day), day);
      expect({ day, retracted }).toEqual({ day, retracted: hr.takenBack(day) });
      // Elsewhere autovacuum does it within a minute; in the cluster of the tests it sleeps.
      if (at === 0) await analyse(service.ownerUrl);
      await timed("feed", () => copy.follow());
      expect({ day, workers: copy.workers() }).toEqual({ day, workers: hr.expectedWorkers() });
      expect({ day, posts: copy.posts() }).toEqual({ day, posts: hr.expectedPosts() });
      if (at % SAMPLED !== 1) continue;
      await expectDays([day, inDays(-1 - looks.below(40), day), inDays(1 + looks.below(12), day)]);
      // The same files once more are nothing, and nobody hears of them.
      const [workers, posts] = [
        await send("WORKERS", hr.workerLines(day), day),
        await send("POSTS", hr.postLines(day), day),
      ];
      expect([workers.changed, posts.changed, await copy.follow()]).toEqual([0, 0, 0]);
    }
    // Day by day, from before the first began until after the last end.
    for (let at = -40; at < DAYS + 30; at += 5)
      await expectDays(Array.from({ length: 5 }, (_, each) => inDays(at + each, FIRST)));
    const replayed = new FeedCopy(service, SYSTEM);
    await replayed.follow();
    expect(replayed.events).toEqual(copy.events);
    expect(replayed.workers()).toEqual(hr.expectedWorkers());
    expect(replayed.posts()).toEqual(hr.expectedPosts());
    const { workers, posts } = rebuild(replayed.events);
    expect([workers, [...posts.keys()].sort()]).toEqual([replayed.workerIds, replayed.postIds]);
    process.stdout.write(
      `${[...spent].map(([what, seconds]) => `${what} ${seconds.toFixed(1)} s`).join(", ")}.\n${copy.events.length} events; ${[...hr.counts].map(([what, times]) => `${what} ${times}`).join(", ")}.\n`,
    );
  },
  Math.max(60_000, WORKERS * 3_000),
);
