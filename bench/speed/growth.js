// How answers about everybody grow with the workforce: one at a time, each from a new state of nothing but what PostgreSQL keeps warm.
const { bodyOf, Connection, requestOf } = require("./client");
const { asOwner } = require("./people/database");
const { multiplyTo } = require("./people/multiply");
const { BENCH } = require("./people/organisations");
const { cohort, counts, lapsing, lists } = require("./questions/cohort");
const { median } = require("./rounds");
const { tell } = require("./printing");

const TIMES = 40;

/** An answer about nobody is no measurement. */
const HOLDS = /"number":"|"(count|totalCount)":[1-9]/;

/** @returns milliseconds of each question, by size. */
async function measureGrowth(url, sizes, { server, token, route, routeId }) {
  const grown = [];
  for (const size of sizes) {
    tell(`\n${size} workers, prepared in ${(await multiplyTo(url, size)).toFixed(0)} s`);
    const deep = await placeIn(url, routeId);
    const asked = {
      "cohort page": cohort({ organisation: BENCH.id, route, routeId }).peerway,
      "deep page": cohort({ organisation: BENCH.id, route, routeId, after: deep.cursor }).peerway,
      "counts of everybody": counts,
      "what lapses within 90 days": lapsing(route),
      ...lists,
    };
    const times = {};
    for (const [name, question] of Object.entries(asked)) {
      times[name] = await timed(server, requestOf(server.address, question, token), name);
      const { middle, worst } = times[name];
      tell(
        `  ${name.padEnd(40)} ${middle.toFixed(1).padStart(7)} ms, nineteen in twenty within ${worst.toFixed(1)} ms${name === "deep page" ? ` (after ${deep.before} others)` : ""}`,
      );
    }
    grown.push({ size, times });
  }
  return grown;
}

/** The place halfway through the list, as the service writes it. */
async function placeIn(url, routeId) {
  return asOwner(url, async (client) => {
    const within = "FROM readiness WHERE organisation_id = $1 AND route_id = $2 AND outcome = 'NOT_MET'";
    const values = [BENCH.id, routeId];
    const before = Math.floor(
      (await client.query(`SELECT count(*)::int AS count ${within}`, values)).rows[0].count / 2,
    );
    const { rows } = await client.query(
      `SELECT eligible_from::text AS day, worker_id AS worker ${within} ORDER BY eligible_from, worker_id OFFSET $3 LIMIT 1`,
      [...values, before],
    );
    const place = ["readiness by ELIGIBLE_FROM", rows[0].day, rows[0].worker, routeId];
    return { before, cursor: Buffer.from(JSON.stringify(place)).toString("base64url") };
  });
}

async function timed(server, request, name) {
  const connection = new Connection(server.address);
  const times = [];
  let body = "";
  for (let at = -5; at < TIMES; at += 1) {
    const started = performance.now();
    const answer = await connection.send(request);
    if (at >= 0) times.push(performance.now() - started);
    body = bodyOf(answer);
    const { errors } = JSON.parse(body);
    if (errors) throw new Error(`${name}: ${JSON.stringify(errors).slice(0, 2000)}`);
  }
  connection.close();
  if (!HOLDS.test(body)) throw new Error(`${name}: the answer holds nothing: ${body.slice(0, 500)}`);
  return { middle: median(times), worst: times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] };
}

module.exports = { measureGrowth };
