import { addressForTryingOut } from "../../src/start/credential-settings";

const LOCAL = { production: false, host: "127.0.0.1", port: 4000 };

it("lets badges be tried out under the service's own address, if nobody else reaches it", () => {
  expect(addressForTryingOut(LOCAL)).toBe("http://127.0.0.1:4000");
  expect(addressForTryingOut({ ...LOCAL, host: "::1" })).toBe("http://[::1]:4000");
  for (const other of [{ production: true }, { host: "0.0.0.0" }, { port: 0 }])
    expect(addressForTryingOut({ ...LOCAL, ...other })).toBeNull();
});
