import { conditionOf } from "../../../src/interchange/scim/condition";
import { parseFilter, parsePath } from "../../../src/interchange/scim/filter";
import { ScimError } from "../../../src/interchange/scim/scim-error";

/** The examples of RFC 7644, section 3.4.2.2. */
const EXAMPLES = [
  'userName eq "bjensen"',
  `name.familyName co "O'Malley"`,
  'userName sw "J"',
  'urn:ietf:params:scim:schemas:core:2.0:User:userName sw "J"',
  "title pr",
  'meta.lastModified gt "2011-05-13T04:42:34Z"',
  'meta.lastModified ge "2011-05-13T04:42:34Z"',
  'meta.lastModified lt "2011-05-13T04:42:34Z"',
  'meta.lastModified le "2011-05-13T04:42:34Z"',
  'title pr and userType eq "Employee"',
  'title pr or userType eq "Intern"',
  'schemas eq "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"',
  'userType eq "Employee" and (emails co "example.com" or emails.value co "example.org")',
  'userType ne "Employee" and not (emails co "example.com" or emails.value co "example.org")',
  'userType eq "Employee" and (emails.type eq "work")',
  'userType eq "Employee" and emails[type eq "work" and value co "@example.com"]',
  'emails[type eq "work" and value co "@example.com"] or ims[type eq "xmpp" and value co "@foo.com"]',
];

const refusalOf = (work: () => unknown): [number, string | null] | null => {
  try {
    work();
    return null;
  } catch (error) {
    if (!(error instanceof ScimError)) throw error;
    return [error.status, error.scimType];
  }
};

const compare = (attribute: string, value: string, comparison = "eq") => ({
  kind: "compare",
  attribute,
  comparison,
  value,
});

describe("a filter", () => {
  it.each(EXAMPLES)("reads the RFC's example %s", (text) => {
    expect(refusalOf(() => parseFilter(text))).toBeNull();
  });

  it("binds and closer than or, and not closest", () => {
    expect(parseFilter('a eq "1" or b eq "2" and not (c eq "3")')).toEqual({
      kind: "or",
      of: [
        compare("a", "1"),
        { kind: "and", of: [compare("b", "2"), { kind: "not", of: compare("c", "3") }] },
      ],
    });
  });

  it("takes operators in any case, escapes in texts, and texts without a space before them", () => {
    expect(parseFilter('userName EQ "a\\"b] or (\\u00e9" AND x Pr')).toEqual({
      kind: "and",
      of: [compare("userName", 'a"b] or (é'), { kind: "present", attribute: "x" }],
    });
    expect(parseFilter('value eq"2819c223...919d"')).toEqual(compare("value", "2819c223...919d"));
  });

  it("reads attributes whose names are operators", () => {
    expect(parseFilter('not eq "a" and or pr')).toEqual({
      kind: "and",
      of: [compare("not", "a"), { kind: "present", attribute: "or" }],
    });
  });

  it.each([
    "",
    "userName",
    "userName eq",
    'userName is "a"',
    'userName eq "a',
    'userName eq "\\q"',
    "userName eq a",
    '(userName eq "a"',
    'userName eq "a")',
    'emails[type eq "work"',
    'userName eq "a" userName eq "b"',
    'userName eq "a" and',
    'userName eq "a"; DROP TABLE worker',
    `${"(".repeat(30)}a pr${")".repeat(30)}`,
    `a eq "${"x".repeat(5000)}"`,
  ])("refuses %s", (text) => {
    expect(refusalOf(() => parseFilter(text))).toEqual([400, "invalidFilter"]);
  });

  it("reads 4000 characters that nearly match without trying them again", () => {
    const started = process.hrtime.bigint();
    refusalOf(() => parseFilter(`a eq "${"\\\\".repeat(1900)}`));
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(500);
  });
});

describe("a path", () => {
  it("names an attribute, the values that match, and a part of them", () => {
    expect(parsePath("active")).toEqual({ attribute: "active", filter: null, part: null });
    expect(parsePath('emails[type eq "work"].value')).toEqual({
      attribute: "emails",
      filter: compare("type", "work"),
      part: "value",
    });
  });

  it.each(["", 'emails[type eq "work"', "a b", "emails[].value"])("refuses %s", (text) => {
    expect(refusalOf(() => parsePath(text))).toEqual([400, "invalidPath"]);
  });
});

describe("a filter of users", () => {
  const of = (text: string) => conditionOf(parseFilter(text));

  it("is about our attributes, however they are written", () => {
    const wanted = { kind: "compare", key: "employeeNumber", comparison: "eq", value: "7" };
    expect(of('urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:EmployeeNumber eq "7"')).toEqual(
      wanted,
    );
    expect(of("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber eq 7")).toEqual(
      wanted,
    );
    expect(of('name[givenName eq "Ada"]')).toEqual(of('NAME.GIVENNAME eq "Ada"'));
    expect(of('active eq "False"')).toEqual(of("active eq false"));
    expect(of("externalId eq null")).toEqual(of("not (externalId pr)"));
    expect(of('meta.lastModified gt "2026-05-13T04:42:34Z"')).toEqual({
      kind: "compare",
      key: "lastModified",
      comparison: "gt",
      value: new Date("2026-05-13T04:42:34Z"),
    });
  });

  it.each([
    'emails[type eq "work"].value eq "a"',
    'emails.value eq "a"',
    'constructor eq "a"',
    "title pr",
    "active gt true",
    "active co true",
    "active eq 2",
    'meta.created eq "yesterday"',
    "userName gt null",
  ])("refuses %s, since no answer would be true", (text) => {
    expect(refusalOf(() => of(text))).toEqual([400, "invalidFilter"]);
  });
});
