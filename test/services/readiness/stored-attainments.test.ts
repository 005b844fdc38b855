import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { organisationId, workerId } from "../../../src/commands/demonstration/personas";
import { asOrganisation } from "../../../src/database/transaction";
import { raiseNewestEngine } from "../../../src/repositories/readiness/newest-engine";
import { keepReadiness } from "../../../src/services/readiness/keep-readiness";
import {
  OWN_ENGINE,
  pendingIn,
  storeAttainmentsOfSome,
} from "../../../src/services/readiness/stored/recompute";
import { type Accepted, attainedBy, returned } from "../../support/attained";
import { inDays } from "../../support/days";
import { startDemonstration, TEST_DAY } from "../../support/demonstration";
import type { TestService } from "../../support/server";

type Attained = Awaited<ReturnType<typeof attainedBy>>;

const TRUST = organisationId("NORTHMOOR");
const AMARA = workerId({ code: "amara" });

/** What is stored of her and wrong, so that it is seen who reads it. */
const SET_ANOTHER_DAY =
  "UPDATE worker_attainments SET judged_on = array_fill('2001-01-01'::date, ARRAY[cardinality(judged_on)]) WHERE worker_id = $1";

describe("what workers have attained, stored", () => {
  let service: TestService;
  let pool: Attained["pool"];
  let reference: Attained["reference"];
  let inTrust: Attained["inTrust"];
  let what: Attained["what"];
  let recompute: Attained["recompute"];
  let storeSome: Attained["storeSome"];
  let write: Attained["write"];
  let accepted: Attained["accepted"];
  let storedOn: Attained["storedOn"];
  let byEvidenceOn: Attained["byEvidenceOn"];
  let shown: Attained["shown"];

  beforeAll(async () => {
    service = await startDemonstration();
    ({
      pool,
      reference,
      inTrust,
      what,
      recompute,
      storeSome,
      write,
      accepted,
      storedOn,
      byEvidenceOn,
      shown,
    } = await attainedBy(service));
  });

  afterAll(async () => {
    await pool.end();
    await service.close();
  });

  beforeEach(async () => {
    await recompute();
  });

  it("is shown for today as known now, and for no other day and instant", async () => {
    const now = new Date().toISOString();
    await pool.query(SET_ANOTHER_DAY, [AMARA]);
    const [today, sameDay, before, known] = [
      await shown(),
      await shown(TEST_DAY),
      await shown(inDays(-1)),
      await shown(null, now),
    ];
    expect(new Set(today)).toEqual(new Set(["2001-01-01"]));
    expect(sameDay).toEqual(today);
    expect(before).not.toContain("2001-01-01");
    expect(known).not.toContain("2001-01-01");
    // Once anything is recorded of her it does not count, until it is stored again, with what was wrong put right.
    await pool.query("UPDATE readiness_state SET attained_due_on = '-infinity' WHERE worker_id = $1", [
      AMARA,
    ]);
    expect(await shown()).toEqual(known);
    expect(await storeSome()).toBe(1);
    expect(await shown()).toEqual(known);
    expect(await storedOn(TEST_DAY)).toEqual(await byEvidenceOn(TEST_DAY));
  });

  it.each<[string, (of: Accepted) => Promise<unknown>]>([
    [
      "its judgement is retracted",
      (of) =>
        write(
          "UNDOING",
          {
            factId: of.judgement,
            factKind: "JUDGEMENT",
            how: "RETRACTION",
            reason: "Another claim was meant",
          },
          of,
        ),
    ],
    [
      "its evidence is retracted",
      (of) =>
        write(
          "UNDOING",
          { factId: of.evidence, factKind: "EVIDENCE", how: "RETRACTION", reason: "Recorded twice" },
          of,
        ),
    ],
    [
      "its judgement is overturned after an appeal",
      async (of) => {
        await write(
          "APPEAL",
          { judgementId: of.judgement, reason: "Somebody else", appealedOn: TEST_DAY },
          of,
        );
        expect(await storedOn(TEST_DAY)).toBeNull();
        await recompute();
        // An appeal alone changes nothing.
        expect(await storedOn(TEST_DAY)).toContain(of.claim);
        await write("JUDGEMENT", returned(of, TEST_DAY), of);
      },
    ],
    [
      "its evidence is withdrawn",
      (of) =>
        write(
          "EVIDENCE_HANDOVER",
          { evidenceId: of.evidence, handover: "WITHDRAWN", effectiveOn: TEST_DAY },
          of,
        ),
    ],
  ])("no longer counts from the moment that %s, and is then stored without it", async (_, change) => {
    const of = await accepted();
    expect(await storedOn(TEST_DAY)).toContain(of.claim);
    await change(of);
    expect(await storedOn(TEST_DAY)).toBeNull();
    expect(await byEvidenceOn(TEST_DAY)).not.toContain(of.claim);
    await recompute();
    expect(await storedOn(TEST_DAY)).toEqual(await byEvidenceOn(TEST_DAY));
    expect(await storedOn(TEST_DAY)).not.toContain(of.claim);
  });

  it.each<[string, (of: Accepted, on: string) => Promise<unknown>]>([
    [
      "a revocation",
      (of, on) =>
        write(
          "UNDOING",
          {
            factId: of.judgement,
            factKind: "JUDGEMENT",
            how: "REVOCATION",
            effectiveOn: on,
            reason: "No longer shown",
          },
          of,
        ),
    ],
    [
      "a revocation of the evidence",
      (of, on) =>
        write(
          "UNDOING",
          {
            factId: of.evidence,
            factKind: "EVIDENCE",
            how: "REVOCATION",
            effectiveOn: on,
            reason: "A mistake",
          },
          of,
        ),
    ],
    [
      "a withdrawal",
      (of, on) =>
        write("EVIDENCE_HANDOVER", { evidenceId: of.evidence, handover: "WITHDRAWN", effectiveOn: on }, of),
    ],
    ["another judgement", (of, on) => write("JUDGEMENT", returned(of, on), of)],
  ])("is due again on the day on which %s takes effect", async (_, change) => {
    const of = await accepted();
    const [eve, day] = [inDays(9), inDays(10)];
    await change(of, day);
    await recompute();
    expect(await storedOn(eve)).toContain(of.claim);
    expect(await storedOn(eve)).toEqual(await byEvidenceOn(eve));
    expect(await storedOn(day)).toBeNull();
    expect(await byEvidenceOn(day)).not.toContain(of.claim);
    await recompute(day);
    await storeSome(day);
    expect(await storedOn(day)).toEqual(await byEvidenceOn(day));
    // Back to the day of the other tests.
    await pool.query(
      "UPDATE readiness_state SET recompute_on = '-infinity', attained_due_on = '-infinity' WHERE worker_id = $1",
      [AMARA],
    );
  });

  it("is due again when what a fact says comes later than the fact", async () => {
    const of = await accepted();
    const id = randomUUID();
    await pool.query(
      "INSERT INTO fact (organisation_id, id, worker_id, kind, recorded_by, recorded_as) VALUES ($1, $2, $3, 'UNDOING', $4, 'HR')",
      [TRUST, id, AMARA, of.assessor],
    );
    await recompute();
    expect(await storedOn(TEST_DAY)).toContain(of.claim);
    await pool.query(
      "INSERT INTO undoing (organisation_id, id, fact_id, fact_kind, how, reason) VALUES ($1, $2, $3, 'JUDGEMENT', 'RETRACTION', 'Wrong')",
      [TRUST, id, of.judgement],
    );
    expect(await storedOn(TEST_DAY)).toBeNull();
    await recompute();
    expect(await storedOn(TEST_DAY)).not.toContain(of.claim);
  });

  it("is left due by a version that knows nothing of it, and stored without computing readiness", async () => {
    const of = await accepted();
    const { rows: before } = await pool.query("SELECT basis FROM readiness_state WHERE worker_id = $1", [
      AMARA,
    ]);
    await write("JUDGEMENT", returned(of, TEST_DAY), of);
    // As that version writes the state of a worker whom it has computed.
    await pool.query(
      "UPDATE readiness_state SET recompute_on = 'infinity', attainments_due_on = 'infinity', basis = $2, changed_in = NULL, computed_at = now() WHERE worker_id = $1",
      [AMARA, before[0]?.basis],
    );
    const computedAt = async () =>
      (await pool.query("SELECT computed_at FROM readiness_state WHERE worker_id = $1", [AMARA])).rows;
    const computed = await computedAt();
    expect(await inTrust((db) => pendingIn(db, what(TEST_DAY)))).toBe(0);
    expect(await storedOn(TEST_DAY)).toBeNull();
    expect(await storeSome()).toBe(1);
    expect(await storedOn(TEST_DAY)).toEqual(await byEvidenceOn(TEST_DAY));
    expect(await computedAt()).toEqual(computed);
    // What is recorded next marks her, in spite of what the other version has left.
    await write("APPEAL", { judgementId: of.judgement, reason: "Somebody else", appealedOn: TEST_DAY }, of);
    expect(await storedOn(TEST_DAY)).toBeNull();
  });

  it("is stored by the keeper after an upgrade, while nobody's readiness counts as pending", async () => {
    await pool.query("UPDATE readiness_state SET attained_due_on = '-infinity'");
    await pool.query("DELETE FROM worker_attainments");
    expect(await inTrust((db) => pendingIn(db, what(TEST_DAY)))).toBe(0);
    const before = await shown();
    const keeper = keepReadiness({
      workers: 2,
      reference: { current: reference },
      today: () => TEST_DAY,
      within: (organisation, work) => asOrganisation(service.servicePool, organisation, work),
      onTrouble: (error) => {
        throw error;
      },
    });
    keeper.wake(null);
    await keeper.idle();
    await keeper.close();
    const { rows } = await pool.query("SELECT FROM readiness_state WHERE attained_due_on = '-infinity'");
    expect(rows).toEqual([]);
    expect(await storedOn(TEST_DAY)).toEqual(await byEvidenceOn(TEST_DAY));
    expect(await shown()).toEqual(before);
  });

  it("is left due if something about the worker commits while it is being stored", async () => {
    const of = await accepted();
    await pool.query("UPDATE readiness_state SET attained_due_on = '-infinity' WHERE worker_id = $1", [
      AMARA,
    ]);
    let written: Promise<unknown> | undefined;
    await inTrust(async (db) => {
      expect(await storeAttainmentsOfSome(db, what(TEST_DAY), 10)).toBe(1);
      // It waits for this transaction, and comes after it.
      written = write("JUDGEMENT", returned(of, TEST_DAY), of);
      await pause(50);
    });
    await written;
    expect(await storedOn(TEST_DAY)).toBeNull();
    await recompute();
    expect(await storedOn(TEST_DAY)).not.toContain(of.claim);
  });

  it("is stored by the newest engine alone, and read by the others", async () => {
    const before = await shown();
    await raiseNewestEngine(service.ownerUrl, OWN_ENGINE + 1);
    await pool.query(SET_ANOTHER_DAY, [AMARA]);
    expect(new Set(await shown())).toEqual(new Set(["2001-01-01"]));
    await pool.query("UPDATE readiness_state SET attained_due_on = '-infinity' WHERE worker_id = $1", [
      AMARA,
    ]);
    expect(await storeSome()).toBe(0);
    expect(await storedOn(TEST_DAY)).toBeNull();
    expect(await shown()).toEqual(before);
    await pool.query("DELETE FROM newest_engine");
    expect(await storeSome()).toBe(1);
    expect(await shown()).toEqual(before);
  });
});
