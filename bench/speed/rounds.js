// Interleaved rounds: other work on the machine affects all servers equally, so that ratios hold where times do not.
const { bodyOf, Connection, requestOf } = require("./client");

/** How many ask at a time: the two processors are shared by the server, the database and the client. */
const AT_A_TIME = 8;

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** What one server is asked, and how its answer is brought to the common shape. */
function runnerOf(server, question, token, database) {
  const asked =
    { floor: question.floor, PostGraphile: question.postgraphile }[server.name] ?? question.peerway;
  const request = requestOf(server.address, asked, asked === question.peerway ? token : null);
  return {
    server,
    async answer() {
      const connection = new Connection(server.address);
      const { data, errors } = JSON.parse(bodyOf(await connection.send(request)));
      connection.close();
      if (errors)
        throw new Error(`${server.name}, ${question.name}: ${JSON.stringify(errors).slice(0, 2000)}`);
      const shaped = server.name === "PostGraphile" ? question.shaped(data) : data;
      return question.compared?.(shaped) ?? shaped;
    },
    /** Asks for so many milliseconds. @returns milliseconds a request, and the processor time of the server and of PostgreSQL a request. */
    async run(milliseconds) {
      const connections = Array.from({ length: AT_A_TIME }, () => new Connection(server.address));
      const [started, cpu, stored] = [performance.now(), server.cpu(), database.cpu()];
      let requests = 0;
      await Promise.all(
        connections.map(async (connection) => {
          while (performance.now() - started < milliseconds) {
            const answer = await connection.send(request);
            if (answer[9] !== 50) throw new Error(bodyOf(answer));
            requests += 1;
          }
        }),
      );
      const took = performance.now() - started;
      const [used, storedUsed] = [server.cpu(), database.cpu()];
      for (const connection of connections) connection.close();
      const perRequest = (from, to) => (from === null || to === null ? null : (to - from) / requests);
      return {
        each: took / requests,
        cpu: perRequest(cpu, used),
        databaseCpu: perRequest(stored, storedUsed),
      };
    },
  };
}

/** @throws Error unless every server gives the same body. @returns its size in bytes. */
async function compareBodies(runners, question) {
  const bodies = [];
  for (const runner of runners) bodies.push(JSON.stringify(sorted(await runner.answer())));
  const [first] = bodies;
  if (!question.holds.test(first))
    throw new Error(`${question.name}: the answer holds nothing: ${first.slice(0, 500)}`);
  bodies.forEach((body, at) => {
    if (body !== first)
      throw new Error(
        `${question.name}: ${runners[at].server.name} answers otherwise.\n${apart(first, body)}`,
      );
  });
  return first.length;
}

/** Members in one order: what is compared is what is said. */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

function apart(one, other) {
  const at = [...one].findIndex((sign, place) => sign !== other[place]);
  const near = (text) => text.slice(Math.max(0, at - 200), at + 300);
  return `${near(one)}\n---\n${near(other)}`;
}

/** @returns for each server its median milliseconds a request, of the server's own processor and of PostgreSQL's too, and the paired ratio to the first. */
async function measure(servers, question, token, database, { rounds, seconds, warm }) {
  const runners = servers.map((server) => runnerOf(server, question, token, database));
  const bytes = await compareBodies(runners, question);
  const results = runners.map(() => []);
  for (const runner of runners) await runner.run(warm * 1000);
  for (let round = 0; round < rounds; round += 1)
    for (const [at, runner] of runners.entries()) results[at].push(await runner.run(seconds * 1000));
  const figures = results.map((each, at) => ({
    name: servers[at].name,
    each: median(each.map((one) => one.each)),
    cpu: median(each.map((one) => one.cpu)),
    databaseCpu: median(each.map((one) => one.databaseCpu)),
    /** Above 1: the first server is quicker. */
    ratio: median(each.map((one, round) => one.each / results[0][round].each)),
    cpuRatio: median(each.map((one, round) => one.cpu / results[0][round].cpu)),
  }));
  return { bytes, figures };
}

module.exports = { measure, median };
