// Clients that ask something simple again and again, whether or not the last answer has come: what waits is counted as waiting.
const { bodyOf, Connection, requestOf } = require("../../speed/client");

/** @returns milliseconds of each answer, shortest first; those that never came count for as long as they were waited for. */
async function askSteadily({ address, token, asked, every, seconds, check }) {
  const request = requestOf(address, asked, token);
  const free = [];
  const all = [];
  const took = [];
  const wrong = [];
  let refused = 0;
  const running = new Set();
  const until = performance.now() + seconds * 1000;

  async function askOnce() {
    const started = performance.now();
    let connection = free.pop();
    if (!connection) {
      connection = new Connection(address);
      all.push(connection);
    }
    try {
      const answer = await connection.send(request);
      took.push(performance.now() - started);
      if (/^HTTP\/1.1 (429|503)/.test(answer.subarray(0, 12).toString())) refused += 1;
      else check(JSON.parse(bodyOf(answer)));
    } catch (error) {
      wrong.push(error.message.slice(0, 200));
    }
    free.push(connection);
  }

  while (performance.now() < until) {
    const asking = askOnce().finally(() => running.delete(asking));
    running.add(asking);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
  await Promise.race([Promise.all(running), new Promise((resolve) => setTimeout(resolve, 60_000))]);
  for (const connection of all) connection.close();
  if (wrong.length > 0) throw new Error(`${wrong.length} answers were wrong: ${wrong[0]}`);
  return Object.assign(
    took.sort((a, b) => a - b),
    { refused },
  );
}

const quantile = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];

module.exports = { askSteadily, quantile };
