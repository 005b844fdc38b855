import { toGlobalId } from "../../src/schema/node";
import { apiSchema } from "../support/api-schema";
import { startCrowd } from "../support/crowd";
import { forMany, listOperations } from "../support/lists";
import { IS_WHOLE, sampled } from "../support/sample";
import type { TestService } from "../support/server";

/** How many parents are compared with two, of how many workers. */
const MANY = IS_WHOLE ? 50 : 6;
const CROWD = IS_WHOLE ? 60 : 8;
/** Lists of a worker's own, which nobody can ask for who asks about all of them. */
const OWN = /^(Query[.]issuedBadges|IssuedBadge[.])/;
/** In a sample. */
const ONE_LIST_IN = 32;
const ONE_TABLE_IN = 6;

describe("as many SQL statements for many parents as for two", () => {
  let service: TestService;
  let persona: string;

  beforeAll(async () => {
    ({ service, persona } = await startCrowd(CROWD));
    // What is due is computed by whoever asks first, and the numbers of its requirements are read by who comes next.
    await service.ask('{ workforce(purpose: "Computing readiness") { pending } }', {}, persona);
    await service.ask(`{ workers(first: ${MANY}) { nodes { readiness { __typename } } } }`, {}, persona);
  });

  afterAll(() => service.close());

  const statements = async (query: string, variables: object = {}) => {
    service.statements.length = 0;
    const { data, errors } = await service.ask(query, variables, persona);
    expect(errors).toBeUndefined();
    return { data, ran: [...service.statements].sort() };
  };

  const schema = apiSchema();
  const lists = listOperations(schema).filter(([name]) => !OWN.test(name));
  it.each(sampled(lists, ONE_LIST_IN, "statement counts"))("%s", async (_, operation) => {
    const few = await statements(operation.replaceAll("$N", "2"));
    expect((await statements(forMany(schema, operation, MANY))).ran).toEqual(few.ran);
  });

  it.each([
    ["next steps", "workers(first: $N) { nodes { nextSteps(kinds: [UPWARD]) { evaluations { outcome } } } }"],
    [
      "evidence with claims, judgements and words",
      "workers(first: $N) { nodes { evidence(first: 2) { nodes { claims { competence { code } judgement { outcome } } words { title } } } } }",
    ],
    [
      "what every fact shows",
      "workers(first: $N) { nodes { supervisions(first: 5, includeUndone: true) { nodes { worker { name } recordedAt recordedAs recordedBy origin { verifiedHow } undoing { kind reason recordedBy } } } } }",
    ],
    ["posts with their changes", "workers(first: $N) { nodes { posts { changes { kind recordedBy } } } }"],
    [
      "what if",
      `workers(first: $N) { nodes { whatIf(route: { code: "R03" }, changes: { claims: [{ competence: { code: { code: "3.4" } }, level: "INDEPENDENT", kind: "DIRECT_OBSERVATION", doneOn: "2026-09-01" }], asOf: "2027-01-01" }) { base { outcome } hypothetical { outcome root { sentence } } differences { code after { outcome } } } } }`,
    ],
    [
      "the readiness of a workforce",
      'workforce(purpose: "Counting statements") { readiness(first: $N, sortBy: NAME) { nodes { worker { name aspirations { code } } route { code } open { label } lapsing { lapsesOn } } } }',
    ],
    ["a count", "workers(first: $N) { totalCount nodes { name } }"],
  ])("%s", async (_, query) => {
    const few = await statements(`{ ${query.replace("$N", "2")} }`);
    expect(few.ran.length).toBeGreaterThan(1);
    expect((await statements(`{ ${query.replace("$N", `${MANY}`)} }`)).ran).toEqual(few.ran);
  });

  it.each(
    sampled(
      [
        ["post", "Post"],
        ["post_change", "PostChange"],
        ["evidence", "Evidence"],
        ["evidence_handover", "EvidenceHandover"],
        ["claim", "Claim"],
        ["judgement", "Judgement"],
        ["completion", "Completion"],
        ["credential", "Credential"],
        ["credential_verification", "CredentialVerification"],
        ["supervision", "Supervision"],
        ["endorsement", "Endorsement"],
        ["waiver", "Waiver"],
        ["decision", "Decision"],
        ["conflict_of_interest", "ConflictOfInterest"],
        ["appeal", "Appeal"],
        ["quality_check", "QualityCheck"],
        ["attestation", "Attestation"],
        ["assessor_appointment", "AssessorAppointment"],
      ],
      ONE_TABLE_IN,
      "statement counts by id",
    ),
  )("nodes of table %s by id", async (table, type) => {
    const { rows } = await service.pool.query<{ id: string }>(
      `SELECT id FROM ${table} WHERE organisation_id = (SELECT id FROM organisation WHERE code = 'NORTHMOOR') ORDER BY id LIMIT ${MANY}`,
    );
    const ids = rows.map(({ id }) => toGlobalId(type, id));
    const query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }";
    const few = await statements(query, { ids: ids.slice(0, 2) });
    const many = await statements(query, { ids });
    expect(many.ran).toEqual(few.ran);
    expect(many.data).toEqual({ nodes: ids.map((id) => ({ id, __typename: type })) });
  });

  it.each([
    ["readiness", `workers(first: ${MANY}) { nodes { readiness { id __typename } } }`],
    [
      "attainments",
      `workers(first: ${MANY}) { nodes { attainments(first: 1) { nodes { id __typename } } } }`,
    ],
    ["grants received", `grantsReceived(first: ${MANY}) { nodes { id __typename } }`],
    ["consents received", `consentsReceived(first: ${MANY}) { nodes { id __typename } }`],
  ])("%s by id", async (_, list) => {
    const shown = (await statements(`{ ${list} }`)).data;
    const found = [...JSON.stringify(shown).matchAll(/\{"id":"([^"]+)","__typename":"([^"]+)"\}/g)].map(
      ([, id = "", type = ""]) => ({ id, __typename: type }),
    );
    expect(found.length).toBeGreaterThan(MANY * 0.8);
    const ids = found.slice(0, MANY).map(({ id }) => id);
    const query =
      "query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename ... on Readiness { outcome open { code } } ... on Attainment { claim { id } } } }";
    const few = await statements(query, { ids: ids.slice(0, 2) });
    const many = await statements(query, { ids });
    expect(many.ran).toEqual(few.ran);
    expect(many.data).toMatchObject({ nodes: found.slice(0, MANY) });
  });
});
