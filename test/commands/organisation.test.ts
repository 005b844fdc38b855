import { parseArguments } from "../../src/commands/organisation/arguments";

describe("npm run organisation", () => {
  it.each([
    [["remove", "X"], /There is no command "remove"\. There are add, list, change, close and move\./],
    [["add"], /add needs the organisation's code/],
    [["add", "X", "--name", "X"], /add needs --kind: nhs-trust\|charity\|provider/],
    [["add", "X", "--kind", "trust", "--name", "X"], /There is no kind "trust"\. There are nhs-trust/],
    [["add", "X", "--kind", "charity"], /add needs --name/],
    [["add", "X", "Y", "--kind", "charity", "--name", "X"], /"Y" is too much.*quotation marks/],
    [["change", "X"], /change needs something to change/],
    [["close", "X", "--on", "2027-02-30"], /--on is "2027-02-30"; it is a day of the calendar/],
    [["close", "X", "--name", "X"], /close takes no --name/],
    [["move", "X"], /move needs --to/],
    [["move", "X", "--to", "north"], /--to is "north"; it is an address such as https/],
    [["move", "X", "--cancel", "--to", "https://north.example"], /move --cancel takes no address/],
    [["list", "X"], /To look for one: --text X/],
    [["close", "X", "--today"], /Unknown option '--today'/],
  ])("does not take %j, and says why", (args, message) => {
    expect(() => parseArguments(args)).toThrow(message);
  });

  it("explains itself", () => {
    expect([parseArguments(["--help"]), parseArguments([]), parseArguments(["add", "-h"])]).toEqual([
      "HELP",
      "HELP",
      "HELP",
    ]);
  });

  it("takes a kind in any writing, and none for what is to be emptied", () => {
    expect(
      parseArguments(["change", "X", "--kind", "NHS_TRUST", "--host", "none", "--parent", "Y"]),
    ).toMatchObject({
      command: "change",
      kind: "NHS_TRUST",
      host: null,
      parent: { code: "Y" },
    });
  });
});
