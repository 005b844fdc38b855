import { randomUUID } from "node:crypto";
import { inDays, runDay } from "../support/days";
import { everybody, type Life, type Lives, post, startLives } from "../support/lives";
import { asReceived } from "../support/partners";
import { competences } from "../support/senior-step";
import { story } from "../support/story";

const subject = randomUUID();
const THERE = { number: "LIFE-12", name: "Noor Halloran", employer: "trust", subject } as const;
const HERE = { number: "OD-LIFE-12", name: "Noor Halloran", employer: "charity", subject } as const;

/** Noor leaves the trust for the charity halfway to a carers' post, and takes along what was shown. */
describe("a life that moves between employers", () => {
  const it = story();
  let lives: Lives;
  let there: Life;
  let here: Life;
  let consent: string;
  beforeAll(async () => {
    lives = await startLives([THERE, HERE]);
  });
  afterAll(() => lives.close());

  const three = everybody("NOT_MET", competences("3.4", "3.5", "6.1"));
  const eight = everybody("NOT_MET", competences("1.1", "1.2", "2.5", "3.2", "3.3", "3.4", "3.5", "6.1"));

  it("1 June 2026, at the trust: five of eight are shown", async () => {
    lives.on("2026-06-01");
    there = await lives.begin(THERE);
    await there.record("startPost", post("PSW", "2025-06-02"), "trust-hr");
    await there.show({ doneOn: "2026-05-11", competences: ["1.1", "1.2", "2.5", "3.2", "3.3"] });
    expect(await there.told("R11")).toEqual(three);
    expect(await there.whatNext()).toBe("R11");
  });

  it("3 August 2026, at the charity: the record there begins empty, and Noor lets it copy", async () => {
    lives.on("2026-08-03");
    const { posts } = await there.ask<{ posts: { id: string }[] }>("posts { id }");
    await lives.record("endPost", { post: posts[0]?.id, endedOn: "2026-08-03" }, "trust-hr");
    here = await lives.begin(HERE);
    await here.record("startPost", post("PSW", "2026-08-03"), "charity-hr");
    expect(await here.told("R11")).toEqual(eight);
    consent = await there.record("consentToCopy", {
      to: { code: "OPEN-DOOR" },
      what: ["POST", "EVIDENCE"],
      // The database goes by its own day.
      untilOn: inDays(365, runDay()),
    });
    // The employer whom Noor left is not shown it.
    expect(await there.seenBy("trust-hr", "consents(first: 5) { totalCount }")).toEqual({ consents: null });
  });

  it("1 September 2026: copied, it counts once the charity has said that it accepts the trust's assessors", async () => {
    lives.on("2026-09-01");
    await lives.record("copyFacts", { consent: asReceived(consent) }, "charity-hr");
    expect((await here.answerOn("R11")).missing).toHaveLength(8);
    const rules = [{ kind: "EVIDENCE", fromOrganisations: [{ code: "NORTHMOOR" }] }];
    await lives.record("stateAcceptancePolicy", { rules }, "charity-lead");
    expect(await here.told("R11")).toEqual(three);
  });

  it("2 November 2026: with the rest shown here Noor is ready, and the trust sees nothing of it", async () => {
    lives.on("2026-11-02");
    await here.show({ doneOn: "2026-10-12", competences: ["3.4", "3.5", "6.1"] });
    expect(await here.told("R11")).toEqual(everybody("MET"));
    // The work at the trust is the oldest: 11 May 2026 and 24 months.
    expect((await here.answerTo("charity-line-manager", "R11")).lapsesOn).toBe("2028-05-11");
    expect(await here.seenBy("trust-hr", "name")).toBeNull();
    expect(await there.seenBy("trust-line-manager", "employment { status }")).toEqual({
      employment: { status: "LEFT" },
    });
  });
});
