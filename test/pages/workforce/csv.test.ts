import { csvOf } from "../../../src/pages/workforce/csv";

describe("a table as CSV", () => {
  it("quotes what has to be quoted, and ends each line as RFC 4180 says", () => {
    expect(
      csvOf([
        ["a", 'say "b"', "c,d"],
        ["two\nlines", " blank", ""],
      ]),
    ).toBe('a,"say ""b""","c,d"\r\n"two\nlines"," blank",\r\n');
  });

  it.each(["=1+1", "+1", "-1", "@name", "\tx", "'=1"])("makes %j harmless for a spreadsheet", (cell) => {
    expect(csvOf([[cell]])).toMatch(/^"?'/);
  });
});
