import { readFileSync } from "node:fs";
import { join } from "node:path";
import { en } from "../../src/pages/messages/en";
import { RETURN_PATH, SIGNED_OUT_PATH } from "../../src/pages/session/provider/client";
import { FAULT_STATUS, type SignInFault } from "../../src/pages/session/provider/fault";
import { BACK_CHANNEL_LOGOUT } from "../../src/rest/back-channel-logout";
import { PROJECT } from "../support/template";

const PAGE = readFileSync(join(PROJECT, "docs", "sign-in.md"), "utf8");

describe("docs/sign-in.md", () => {
  it("lists every page about a sign-in that came to nothing, with its status", () => {
    const listed = [...PAGE.matchAll(/^\| ([A-Z][^|]*?) +\| (\d{3}) /gm)].map(([, title, status]) => [
      title,
      Number(status),
    ]);
    const shown = Object.entries(en.signIn.faults).map(([fault, { title }]) => [
      title,
      FAULT_STATUS[fault as SignInFault],
    ]);
    expect(new Set(listed.map((each) => each.join()))).toEqual(new Set(shown.map((each) => each.join())));
  });

  it("names the addresses that have to be registered", () => {
    for (const path of [RETURN_PATH, SIGNED_OUT_PATH, BACK_CHANNEL_LOGOUT])
      expect(PAGE).toContain(`\`https://peerway.example.nhs.uk${path}\``);
  });
});
