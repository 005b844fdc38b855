// The employer in question and another one, so that the tables hold other organisations' rows too.
const { randomUUID } = require("node:crypto");

const BENCH = { id: randomUUID(), code: "BENCH", name: "The employer asked about" };
const NEIGHBOUR = { id: randomUUID(), code: "BENCH-NEIGHBOUR", name: "Another employer" };

/** Who recorded and judged everything. */
const RECORDER = randomUUID();

async function enterOrganisations(client) {
  for (const { id, code, name } of [BENCH, NEIGHBOUR])
    await client.query("INSERT INTO organisation (id, code, name, kind) VALUES ($1, $2, $3, 'NHS_TRUST')", [
      id,
      code,
      name,
    ]);
  await client.query("INSERT INTO person (id) VALUES ($1)", [RECORDER]);
  const appointment = randomUUID();
  await client.query(
    "INSERT INTO fact (organisation_id, id, kind, recorded_at, recorded_by, recorded_as) VALUES ($1, $2, 'ASSESSOR_APPOINTMENT', '2015-01-01', $3, 'HR')",
    [BENCH.id, appointment, RECORDER],
  );
  await client.query(
    "INSERT INTO assessor_appointment (organisation_id, id, assessor_id, from_on) VALUES ($1, $2, $3, '2015-01-01')",
    [BENCH.id, appointment, RECORDER],
  );
}

module.exports = { BENCH, NEIGHBOUR, RECORDER, enterOrganisations };
