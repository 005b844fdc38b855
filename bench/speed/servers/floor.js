// The floor: what somebody would write by hand for these questions alone. No schema, no rules, no token; named statements.
const { createServer } = require("node:http");
const { Pool, types } = require("pg");
const statements = require("./floor-statements");
const { cohort, page, path } = require("./floor-answers");

types.setTypeParser(types.builtins.DATE, (text) => text);
types.setTypeParser(types.builtins.INT8, Number);

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const ask = async (name, values) => (await pool.query({ name, text: statements[name], values })).rows;

const ANSWERS = { "/page": page, "/path": path, "/cohort": cohort };

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, "http://floor");
  ANSWERS[pathname](ask, Object.fromEntries(searchParams)).then(
    (data) => {
      const body = Buffer.from(JSON.stringify({ data }));
      response.writeHead(200, {
        "content-type": "application/json; charset=utf-8",
        "content-length": body.length,
      });
      response.end(body);
    },
    (error) => response.writeHead(500, { "content-type": "text/plain" }).end(String(error.stack)),
  );
});
server.listen(0, "127.0.0.1", () =>
  process.stdout.write(`answers at http://127.0.0.1:${server.address().port}\n`),
);
process.on("SIGTERM", () => process.exit(0));
