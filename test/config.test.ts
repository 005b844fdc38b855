import { ConfigError, loadConfig } from "../src/config";

const PROJECT = "/srv/peerway";

describe("the configuration", () => {
  it("needs nothing set", () => {
    expect(loadConfig({}, PROJECT)).toEqual({
      host: "127.0.0.1",
      port: 4000,
      dataDir: "/srv/peerway/data",
      databaseUrl: null,
      logLevel: "warn",
      demonstration: true,
    });
  });

  it("takes an empty setting for one that is not there", () => {
    const empty = { HOST: "", PORT: "", DATA_DIR: "", DATABASE_URL: "", LOG_LEVEL: "", DEMONSTRATION: "" };
    expect(loadConfig(empty, PROJECT)).toEqual(loadConfig({}, PROJECT));
  });

  it("takes what is set", () => {
    const env = {
      HOST: "::1",
      PORT: "8080",
      DATA_DIR: "../elsewhere",
      DATABASE_URL: "postgresql://owner:secret@db.example.org/peerway?sslmode=require",
      LOG_LEVEL: "debug",
      DEMONSTRATION: "off",
    };
    expect(loadConfig(env, PROJECT)).toEqual({
      host: "::1",
      port: 8080,
      dataDir: "/srv/elsewhere",
      databaseUrl: env.DATABASE_URL,
      logLevel: "debug",
      demonstration: false,
    });
  });

  it("cannot be changed afterwards", () => {
    expect(Object.isFrozen(loadConfig({}, PROJECT))).toBe(true);
  });

  it.each(["0.0.0.0", "::", "192.168.1.10", "peerway.example.org"])(
    "listens on this machine alone until people can sign in: HOST=%s",
    (HOST) => {
      expect(() => loadConfig({ HOST }, PROJECT)).toThrow(ConfigError);
      expect(() => loadConfig({ HOST }, PROJECT)).toThrow(
        /HOST is .* until people can sign in .* Use 127\.0\.0\.1/,
      );
    },
  );

  it.each([
    [{ PORT: "http" }, 'PORT is "http"; it must be a whole number'],
    [{ PORT: "-1" }, 'PORT is "-1"'],
    [{ PORT: "4000.5" }, 'PORT is "4000.5"'],
    [{ PORT: "65536" }, 'PORT is "65536"'],
    [{ LOG_LEVEL: "chatty" }, 'LOG_LEVEL is "chatty"; it must be one of silent, error, warn, info, debug.'],
    [{ DEMONSTRATION: "yes" }, 'DEMONSTRATION is "yes"; it must be one of on, off.'],
    [{ DATABASE_URL: "mysql://db/peerway" }, "DATABASE_URL is not a PostgreSQL address"],
    [{ DATABASE_URL: "postgres://db" }, "DATABASE_URL is not a PostgreSQL address"],
  ])("names the setting, what is wrong and what would be right: %j", (env, message) => {
    expect(() => loadConfig(env, PROJECT)).toThrow(message);
  });

  it("never repeats a password", () => {
    expect(() => loadConfig({ DATABASE_URL: "postgre://owner:secret@db/peerway" }, PROJECT)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("secret") }),
    );
  });
});
