// A client that does its worst, as a process of its own: so many connections, each asking again as soon as it is answered.
// It is no fool: refused, it waits as long as it is asked to, so that the count of requests does not stop it.
const { createHash } = require("node:crypto");
const { Connection, requestOf } = require("../../speed/client");

process.once("message", ({ address, token, asked, connections, obeys }) => {
  const request = requestOf(new URL(address), asked, token);
  const statuses = {};
  const bodies = {};
  const took = [];
  let stopped = false;

  async function attack() {
    const connection = new Connection(new URL(address));
    while (!stopped) {
      const started = performance.now();
      const answer = (await connection.send(request)).toString("utf8");
      const status = answer.slice(9, 12);
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status === "200") {
        took.push(performance.now() - started);
        const { data, errors } = JSON.parse(answer.slice(answer.indexOf("\r\n\r\n") + 4));
        const body = createHash("sha256").update(JSON.stringify({ data, errors })).digest("hex").slice(0, 12);
        bodies[body] = (bodies[body] ?? 0) + 1;
      } else if (obeys) {
        const wait = Number(/retry-after: *(\d+)/i.exec(answer)?.[1] ?? 1);
        await new Promise((resolve) => setTimeout(resolve, wait * 1000));
      }
    }
  }

  for (let at = 0; at < connections; at += 1) attack().catch(() => {});
  process.once("message", () => {
    stopped = true;
    process.send({ statuses, bodies, took });
    process.exit(0);
  });
});
