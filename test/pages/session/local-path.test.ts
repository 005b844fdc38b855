import { localPath } from "../../../src/pages/session/local-path";

describe("the page that a sign-in leads back to", () => {
  it.each([
    ["/me", "/me"],
    ["/me/R03?lang=cy", "/me/R03?lang=cy"],
    ["/map/PSW?then=https://evil.example", "/map/PSW?then=https://evil.example"],
    ["/a/../me", "/me"],
  ])("is one of ours: %s", (asked, path) => {
    expect(localPath(asked)).toBe(path);
  });

  it.each([
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/\u0000/evil.example",
    "/me\r\nset-cookie: x=y",
    "/a/..//evil.example",
    "/.//evil.example",
    "/%2e//evil.example",
    "/me\u202e",
    "https://evil.example",
    "https:/evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "evil.example",
    "me",
    "",
    "/sign-in",
    "/sign-in?then=/sign-in",
    "/sign-in/return?code=x&state=y",
    "/sign-out",
    "/signed-out",
    "/x/../sign-out",
    `/${"a".repeat(1_000)}`,
    ["/me"],
    null,
    undefined,
  ])("is never another site's, nor one of signing in itself: %j", (asked) => {
    expect(localPath(asked)).toBeNull();
  });
});
