import { route, time } from "../support/authoring";
import { startDemonstration } from "../support/demonstration";
import { type Recorder, recorder } from "../support/recorder";
import type { TestService } from "../support/server";

/** What leaves everything as it is leaves no trace: neither a version nor an entry in the trail. */
describe("an update that changes nothing", () => {
  let service: TestService;
  let run: Recorder["run"];
  let amara: string;

  beforeAll(async () => {
    service = await startDemonstration();
    const recording = recorder(service);
    run = recording.run;
    amara = await recording.idOf("NM-001");
  });

  afterAll(() => service.close());

  const entries = async (): Promise<number> => {
    const { rows } = await service.pool.query<{ count: number }>(
      "SELECT count(*)::int AS count FROM trail WHERE operation <> 'signIn'",
    );
    return rows[0]?.count ?? 0;
  };

  async function workerNow() {
    const { data } = await service.ask(
      "query ($id: ID!) { worker(by: { id: $id }) { version name team intention } }",
      { id: amara },
      "trust-hr",
    );
    return Object(data).worker as { version: number; name: string; team: string | null };
  }

  it("is one of a worker's particulars, with nothing given or all as it was", async () => {
    const { version, name, team } = await workerNow();
    const before = await entries();
    for (const given of [{}, { name }, { name: ` ${name} `, team }]) {
      const { userErrors } = await run(
        "updateWorker",
        { worker: { id: amara }, expectedVersion: version, ...given },
        "trust-hr",
      );
      expect(userErrors).toEqual([]);
    }
    expect(await workerNow()).toMatchObject({ version, name, team });
    expect(await entries()).toBe(before);
  });

  it("is refused all the same where somebody has changed the record since", async () => {
    const { version } = await workerNow();
    const { userErrors } = await run(
      "updateWorker",
      { worker: { id: amara }, expectedVersion: version + 1 },
      "trust-hr",
    );
    expect(userErrors).toMatchObject([{ code: "CONFLICT", field: ["expectedVersion"] }]);
  });

  it("is one of how long words are kept", async () => {
    const rule = { kind: "REFLECTIVE_ACCOUNT", months: 84 };
    expect((await run("stateRetention", rule, "trust-lead")).userErrors).toEqual([]);
    const before = await entries();
    expect((await run("stateRetention", rule, "trust-lead")).userErrors).toEqual([]);
    expect(await entries()).toBe(before);
  });

  it("is one of a draft", async () => {
    const save = (input: object) =>
      service.ask(
        "mutation ($input: SaveRouteDraftInput!) { saveRouteDraft(input: $input) { draft { id version } userErrors { code field } } }",
        { input },
        "trust-steward",
      );
    const said = route("NM-SAME", time(6));
    const { draft } = Object(Object((await save({ route: said })).data).saveRouteDraft);
    const before = await entries();
    const again = await save({ draft: draft.id, expectedVersion: 1, route: said });
    expect(again.data).toEqual({ saveRouteDraft: { draft: { id: draft.id, version: 1 }, userErrors: [] } });
    expect(await entries()).toBe(before);
  });
});
