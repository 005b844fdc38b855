import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { organisationId, workerId } from "../../../src/commands/demonstration/personas";
import type { Database } from "../../../src/database/pool";
import { asOrganisation } from "../../../src/database/transaction";
import type { Reference } from "../../../src/reference";
import { raiseNewestEngine } from "../../../src/repositories/readiness/newest-engine";
import {
  currentBasis,
  OWN_ENGINE,
  pendingIn,
  recomputeSome,
} from "../../../src/services/readiness/stored/recompute";
import { DEMONSTRATION_DAY, startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";

const TRUST = organisationId("NORTHMOOR");
const AMARA = workerId({ code: "amara" });
const PENDING = '{ workforce(purpose: "Who is computed") { pending } }';
const OWN_PAGE = '{ worker(by: { number: "NM-001" }) { readiness { outcome } } }';

describe("a process whose engine is older than one that has started on the database", () => {
  let service: TestService;
  let client: Client;
  let reference: Reference;

  beforeAll(async () => {
    service = await startDemonstration();
    client = new Client({ connectionString: service.ownerUrl });
    await client.connect();
    reference = service.reference;
  });

  afterAll(async () => {
    await client.end();
    await service.close();
  });

  const what = () => ({
    organisationId: TRUST,
    reference: reference.seenBy(TRUST),
    today: DEMONSTRATION_DAY,
  });
  const inTrust = <T>(work: (db: Database) => Promise<T>) => asOrganisation(service.servicePool, TRUST, work);
  const recompute = () => inTrust((db) => recomputeSome(db, what(), { most: 1000, waits: true }));
  const pending = () => inTrust((db) => pendingIn(db, what()));
  const markAmara = () =>
    client.query("UPDATE readiness_state SET recompute_on = '-infinity' WHERE worker_id = $1", [AMARA]);
  const stateOfAmara = async () =>
    (await client.query("SELECT basis, computed_at FROM readiness_state WHERE worker_id = $1", [AMARA]))
      .rows[0];

  it("stores nothing more once the newer one has started, not even for workers that it has taken before", async () => {
    await recompute();
    expect(await pending()).toBe(0);
    await markAmara();
    const before = await stateOfAmara();
    // Somebody writes about her, so the older process waits after it has looked which engine is the newest.
    await client.query("BEGIN");
    await client.query(
      "SELECT FROM readiness_state WHERE organisation_id = $1 AND worker_id = $2 FOR UPDATE",
      [TRUST, AMARA],
    );
    const computed = recompute();
    await pause(100);
    expect(await raiseNewestEngine(service.ownerUrl, OWN_ENGINE + 1)).toBe(OWN_ENGINE + 1);
    await client.query("COMMIT");
    expect(await computed).toBe(0);
    expect(await stateOfAmara()).toEqual(before);
  });

  it("shows as current what the newer one has stored, and computes nobody on request", async () => {
    expect(await raiseNewestEngine(service.ownerUrl, OWN_ENGINE)).toBe(OWN_ENGINE + 1);
    const everybody = await pending();
    expect(everybody).toBeGreaterThan(5);
    // The newer one stores what it has computed.
    const basis = await inTrust((db) => currentBasis(db, what()));
    await client.query("UPDATE readiness_state SET basis = $1, recompute_on = 'infinity'", [basis]);
    await client.query("UPDATE readiness SET outcome = 'WAIVED' WHERE worker_id = $1", [AMARA]);
    expect((await service.ask(PENDING, {}, "trust-hr")).data?.workforce).toEqual({ pending: 0 });
    const outcomes = async () => {
      const { data } = await service.ask(OWN_PAGE, {}, "trust-hr");
      const worker = data?.worker as unknown as { readiness: { outcome: string }[] } | undefined;
      return new Set(worker?.readiness.map(({ outcome }) => outcome));
    };
    expect(await outcomes()).toEqual(new Set(["WAIVED"]));

    await markAmara();
    const before = await stateOfAmara();
    expect((await service.ask(PENDING, {}, "trust-hr")).data?.workforce).toEqual({ pending: 1 });
    // Her own readiness is always up to date: it is worked out, and not stored.
    expect(await outcomes()).not.toEqual(new Set(["WAIVED"]));
    expect(await recompute()).toBe(0);
    expect(await stateOfAmara()).toEqual(before);
  });

  it("computes again when its operators have gone back to it", async () => {
    await client.query("DELETE FROM newest_engine");
    expect(await raiseNewestEngine(service.ownerUrl, OWN_ENGINE)).toBe(OWN_ENGINE);
    expect(await recompute()).toBeGreaterThan(5);
    expect(await pending()).toBe(0);
  });
});
