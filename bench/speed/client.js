// A client light enough to share the processors with what it measures: bare sockets, requests written once.
const { connect } = require("node:net");

/** The bytes of one request. @param asked {query, variables} for GraphQL, or a path. */
function requestOf({ host, pathname }, asked, token) {
  if (typeof asked === "string") return Buffer.from(`GET ${asked} HTTP/1.1\r\nhost: ${host}\r\n\r\n`);
  const body = JSON.stringify(asked);
  const head = [
    `POST ${pathname} HTTP/1.1`,
    `host: ${host}`,
    "content-type: application/json",
    "accept: application/json",
    ...(token ? [`authorization: Bearer ${token}`] : []),
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${body}`);
}

/** One connection, one request at a time. */
class Connection {
  #socket;
  #chunks = [];
  #length = 0;
  #expected = null;
  #settle = null;

  constructor({ hostname, port }) {
    this.#socket = connect({ host: hostname, port: Number(port), noDelay: true });
    this.#socket.on("data", (chunk) => this.#take(chunk));
    this.#socket.on("error", (error) => this.#settle?.reject(error));
    this.#socket.on("close", () => this.#settle?.reject(new Error("The server closed the connection.")));
  }

  /** @returns the whole answer, head and body. */
  send(request) {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close() {
    this.#settle = null;
    this.#socket.destroy();
  }

  #take(chunk) {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    if (this.#expected === null) this.#expected = lengthOf(Buffer.concat(this.#chunks));
    if (this.#expected === null || this.#length < this.#expected) return;
    const whole = Buffer.concat(this.#chunks);
    this.#chunks = [];
    this.#length = 0;
    this.#expected = null;
    this.#settle?.resolve(whole);
  }
}

/** How many bytes an answer has in all; null while its head is not there yet. */
function lengthOf(start) {
  const end = start.indexOf("\r\n\r\n");
  if (end < 0) return null;
  const found = /content-length: *(\d+)/i.exec(start.subarray(0, end).toString("latin1"));
  if (!found) throw new Error("An answer without a length cannot be measured here.");
  return end + 4 + Number(found[1]);
}

/** @throws Error unless the status is 200. @returns the body's text. */
function bodyOf(answer) {
  const end = answer.indexOf("\r\n\r\n");
  const text = answer.subarray(end + 4).toString("utf8");
  if (!answer.subarray(0, 15).toString("latin1").includes(" 200")) throw new Error(text.slice(0, 2000));
  return text;
}

module.exports = { Connection, requestOf, bodyOf };
