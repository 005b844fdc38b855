import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { GuardedClient } from "../../src/outward/guarded-client";
import { statusListsBy } from "../../src/start/check-badges";

describe("the list of revoked badges", () => {
  let server: Server;
  let address: string;
  const strict = new GuardedClient({ allowsLocal: false, time: 1_000 });
  const local = new GuardedClient({ allowsLocal: true, time: 300 });

  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === "/list") response.end("{}");
      else if (request.url === "/large") response.end("x".repeat(70_000));
      else if (request.url === "/moved") response.writeHead(302, { location: "/list" }).end();
      else if (request.url === "/missing") response.writeHead(404).end("{}");
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    strict.close();
    local.close();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });

  it.each([
    "https://127.0.0.1/list",
    "https://[::1]/list",
    "https://10.0.0.1/list",
    "https://169.254.169.254/latest/meta-data",
    "https://[fd00::1]/list",
    "http://college.example/list",
    "file:///etc/passwd",
    "nonsense",
    "",
  ])("is not fetched from an address that is not public: %s", async (url) => {
    expect(await statusListsBy(strict)(url)).toBeNull();
  });

  it("is what the issuer answers, whole and with status 200", async () => {
    const fetchList = statusListsBy(local);
    expect(await fetchList(`${address}/list`)).toBe("{}");
    for (const path of ["large", "moved", "missing", "never"])
      expect([path, await fetchList(`${address}/${path}`)]).toEqual([path, null]);
  });

  it("is not waited for if too many are being fetched", async () => {
    let fetched = 0;
    const never = { send: () => new Promise<never>(() => (fetched += 1)) };
    const fetchList = statusListsBy(never);
    for (let at = 0; at < 16; at += 1) void fetchList("https://college.example/");
    expect(await fetchList("https://college.example/")).toBeNull();
    expect(fetched).toBe(16);
  });
});
