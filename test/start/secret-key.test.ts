import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSecretKey, sessionKey, webhookKey } from "../../src/start/secret-key";

describe("a key of the service", () => {
  const dataDir = mkdtempSync(join(tmpdir(), "peerway-key-"));
  const file = join(dataDir, "own");
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  it("is made once for trying out, readable by its owner alone", () => {
    const config = { webhookKeyFile: null, production: false, dataDir };
    const made = readSecretKey(webhookKey(config), config);
    expect(made).toHaveLength(32);
    expect(readSecretKey(webhookKey(config), config)).toEqual(made);
    expect(readSecretKey(sessionKey({ sessionKeyFile: null }), config)).not.toEqual(made);
    expect(statSync(join(dataDir, "webhook-key")).mode & 0o077).toBe(0);
    expect(readFileSync(join(dataDir, "webhook-key"), "utf8").trim()).toBe(made?.toString("base64"));
  });

  it("is never made in production, where no events are sent and nobody signs in to the pages without one", () => {
    expect(readSecretKey(webhookKey({ webhookKeyFile: null }), { production: true, dataDir })).toBeNull();
  });

  it("is read from the file that is configured", () => {
    const key = Buffer.alloc(32, 5);
    writeFileSync(file, `${key.toString("base64")}\n`);
    expect(readSecretKey(webhookKey({ webhookKeyFile: file }), { production: true, dataDir })).toEqual(key);
  });

  it("is refused if it is too short or missing", () => {
    writeFileSync(file, Buffer.alloc(16).toString("base64"));
    const read = (path: string) => () =>
      readSecretKey(sessionKey({ sessionKeyFile: path }), { production: true, dataDir });
    expect(read(file)).toThrow("32 bytes");
    expect(read(join(dataDir, "nowhere"))).toThrow("SESSION_KEY_FILE is");
  });
});
