import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type LookupFunction } from "node:net";
import { checkedLookup } from "../../src/outward/checked-lookup";
import { GuardedClient } from "../../src/outward/guarded-client";
import { isPublicAddress } from "../../src/outward/public-address";

/** A resolver that finds another address at each look-up, as an attacker's name server may. */
function changing(...addresses: readonly string[]): { resolve: LookupFunction; asked: () => number } {
  let asked = 0;
  return {
    asked: () => asked,
    resolve: (_, { all }, callback) => {
      const address = addresses[asked] ?? addresses.at(-1) ?? "";
      const family = address.includes(":") ? 6 : 4;
      asked += 1;
      if (all) callback(null, [{ address, family }]);
      else callback(null, address, family);
    },
  };
}

const looksUp = (resolve: LookupFunction): Promise<unknown> =>
  new Promise((found, refused) =>
    checkedLookup(resolve)("receiver.example", { all: true }, (error, address) =>
      error ? refused(error) : found(address),
    ),
  );

describe("which addresses are public", () => {
  it.each(["8.8.8.8", "93.184.216.34", "2606:4700:4700::1111", "2a00:1450:4009:81f::200e"])(
    "%s is",
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ["loopback", "127.0.0.1"],
    ["loopback", "127.255.255.254"],
    ["loopback", "::1"],
    ["this network", "0.0.0.0"],
    ["unspecified", "::"],
    ["private", "10.0.0.1"],
    ["private", "172.16.0.1"],
    ["private", "172.31.255.255"],
    ["private", "192.168.1.1"],
    ["carrier-grade", "100.64.0.1"],
    ["link-local", "169.254.169.254"],
    ["link-local", "fe80::1"],
    ["link-local with a zone", "fe80::1%lo"],
    ["site-local", "fec0::1"],
    ["unique-local", "fc00::1"],
    ["unique-local", "fd12:3456:789a::1"],
    ["multicast", "224.0.0.1"],
    ["multicast", "ff02::1"],
    ["broadcast", "255.255.255.255"],
    ["reserved", "240.0.0.1"],
    ["documentation", "203.0.113.7"],
    ["documentation", "2001:db8::1"],
    ["benchmarking", "198.18.0.1"],
    ["IPv4-mapped loopback", "::ffff:127.0.0.1"],
    ["IPv4-mapped loopback in hexadecimal", "::ffff:7f00:1"],
    ["IPv4-mapped public", "::ffff:8.8.8.8"],
    ["IPv4-compatible loopback", "::127.0.0.1"],
    ["IPv4-translated", "::ffff:0:127.0.0.1"],
    ["NAT64 of a private address", "64:ff9b::10.0.0.1"],
    ["local NAT64", "64:ff9b:1::10.0.0.1"],
    ["6to4 of loopback", "2002:7f00:1::"],
    ["Teredo", "2001:0:7f00:1::"],
    ["shortened", "127.1"],
    ["a number", "2130706433"],
    ["no address", "localhost"],
    ["empty", ""],
  ])("%s is not: %s", (_, address) => expect(isPublicAddress(address)).toBe(false));
});

describe("looking up a name", () => {
  it("gives the connection exactly the addresses that were checked, and checks again each time", async () => {
    const { resolve, asked } = changing("93.184.216.34", "127.0.0.1");
    expect(await looksUp(resolve)).toEqual([{ address: "93.184.216.34", family: 4 }]);
    expect(asked()).toBe(1);
    await expect(looksUp(resolve)).rejects.toMatchObject({ failure: "ADDRESS_REFUSED" });
  });

  it("refuses a name that has one private address among public ones", async () => {
    const resolve: LookupFunction = (_, __, callback) =>
      callback(null, [
        { address: "93.184.216.34", family: 4 },
        { address: "::ffff:10.0.0.1", family: 6 },
      ]);
    await expect(looksUp(resolve)).rejects.toMatchObject({ failure: "ADDRESS_REFUSED" });
  });

  it("refuses a name without an address", async () => {
    const resolve: LookupFunction = (_, __, callback) => callback(null, []);
    await expect(looksUp(resolve)).rejects.toMatchObject({ failure: "ADDRESS_REFUSED" });
  });
});

describe("the guarded client", () => {
  const opened: { close(): unknown }[] = [];
  afterEach(() => {
    for (const each of opened.splice(0)) each.close();
  });

  const clientOf = (rules: ConstructorParameters<typeof GuardedClient>[0]): GuardedClient => {
    const client = new GuardedClient(rules);
    opened.push(client);
    return client;
  };
  const get = (client: GuardedClient, url: string, statusAlone = false) =>
    client.send({ url, method: "GET", headers: {}, statusAlone });

  async function listening(server: Server | ReturnType<typeof createTcpServer>): Promise<number> {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    opened.push({
      close: () => {
        if ("closeAllConnections" in server) server.closeAllConnections();
        server.close();
      },
    });
    return (server.address() as AddressInfo).port;
  }
  const receiver = (answer: RequestListener) => listening(createServer(answer));

  async function countingConnections(): Promise<{ port: number; connections: () => number }> {
    let connections = 0;
    const server = createTcpServer((socket) => {
      connections += 1;
      socket.destroy();
    });
    return { port: await listening(server), connections: () => connections };
  }

  it.each([
    "https://127.0.0.1",
    "https://[::1]",
    "https://[::ffff:127.0.0.1]",
    "https://2130706433",
    "https://0x7f.1",
  ])("opens no connection to %s, which is this machine", async (address) => {
    const { port, connections } = await countingConnections();
    await expect(get(clientOf({ allowsLocal: false }), `${address}:${port}/`)).rejects.toMatchObject({
      failure: "ADDRESS_REFUSED",
    });
    expect(connections()).toBe(0);
  });

  it("opens no connection if a name leads to this machine", async () => {
    const { port, connections } = await countingConnections();
    const client = clientOf({ allowsLocal: false, ...changing("127.0.0.1") });
    await expect(get(client, `https://receiver.example:${port}/`)).rejects.toMatchObject({
      failure: "ADDRESS_REFUSED",
    });
    expect(connections()).toBe(0);
  });

  it("looks up a name once, so that it cannot change between the check and the connection", async () => {
    const { port, connections } = await countingConnections();
    const { resolve, asked } = changing("198.41.0.4", "127.0.0.1");
    const client = clientOf({ allowsLocal: false, resolve, time: 300 });
    await expect(get(client, `https://receiver.example:${port}/`)).rejects.toMatchObject({
      failure: expect.stringMatching(/^(TIMED_OUT|NOT_CONNECTED)$/),
    });
    expect(asked()).toBe(1);
    expect(connections()).toBe(0);
  });

  it.each(["http://93.184.216.34/", "ftp://93.184.216.34/", "file:///etc/passwd", "no address"])(
    "sends nothing to %s",
    async (url) => {
      await expect(get(clientOf({ allowsLocal: false }), url)).rejects.toMatchObject({
        failure: "ADDRESS_REFUSED",
      });
    },
  );

  it("follows no redirect", async () => {
    let asked = 0;
    const port = await receiver((_, response) => {
      asked += 1;
      response.writeHead(302, { location: "/elsewhere" }).end();
    });
    const answer = await get(clientOf({ allowsLocal: true }), `http://127.0.0.1:${port}/`);
    expect(answer.status).toBe(302);
    expect(asked).toBe(1);
  });

  it("returns the status, Retry-After and the body", async () => {
    const port = await receiver((_, response) =>
      response.writeHead(429, { "retry-after": "7" }).end("later"),
    );
    const answer = await get(clientOf({ allowsLocal: true }), `http://127.0.0.1:${port}/`);
    expect({ ...answer, body: answer.body.toString() }).toEqual({
      status: 429,
      retryAfter: "7",
      body: "later",
    });
  });

  it("gives up on a receiver that does not answer", async () => {
    const port = await receiver(() => {});
    await expect(
      get(clientOf({ allowsLocal: true, time: 100 }), `http://127.0.0.1:${port}/`),
    ).rejects.toMatchObject({ failure: "TIMED_OUT" });
  });

  it("gives up on an answer that drips", async () => {
    const port = await receiver((_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write("."), 20);
      response.on("close", () => clearInterval(timer));
    });
    await expect(
      get(clientOf({ allowsLocal: true, time: 200 }), `http://127.0.0.1:${port}/`),
    ).rejects.toMatchObject({ failure: "TIMED_OUT" });
  });

  it("reads no more than 64 KiB of an answer", async () => {
    const port = await receiver((_, response) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write("x".repeat(16_384)));
      };
      response.on("drain", more);
      more();
    });
    const client = clientOf({ allowsLocal: true });
    await expect(get(client, `http://127.0.0.1:${port}/`)).rejects.toMatchObject({ failure: "BAD_ANSWER" });
  });

  it("waits for no body if the status is all that is wanted", async () => {
    const port = await receiver((_, response) =>
      response.writeHead(200, { "content-length": "100" }).write("x"),
    );
    const client = clientOf({ allowsLocal: true, time: 5_000 });
    const began = performance.now();
    expect(await get(client, `http://127.0.0.1:${port}/`, true)).toMatchObject({ status: 200 });
    expect(performance.now() - began).toBeLessThan(4_000);
  });

  it("reports an answer that is no HTTP, and one that ends too early", async () => {
    const garbage = await listening(createTcpServer((socket) => socket.end("Good morning\r\n\r\n")));
    const client = clientOf({ allowsLocal: true });
    await expect(get(client, `http://127.0.0.1:${garbage}/`)).rejects.toMatchObject({
      failure: "BAD_ANSWER",
    });
    const { port } = await countingConnections();
    await expect(get(client, `http://127.0.0.1:${port}/`)).rejects.toMatchObject({
      failure: "NOT_CONNECTED",
    });
  });

  it("names neither the address nor the reason of the network in its error", async () => {
    const refused = get(clientOf({ allowsLocal: true }), "http://127.0.0.1:9/secret-path");
    await expect(refused).rejects.toThrow("A request to another system failed: NOT_CONNECTED.");
  });
});
