import {
  ENTERPRISE_SCHEMA,
  type ProvisionedAccount,
  USER_SCHEMA,
} from "../../../src/interchange/scim/attributes";
import { memberChangesOf } from "../../../src/interchange/scim/members";
import { PATCH_SCHEMA, parseOperations, patchAccount } from "../../../src/interchange/scim/patch";
import { ScimError } from "../../../src/interchange/scim/scim-error";
import { parseUser } from "../../../src/interchange/scim/user";
import { official, officialNames } from "./official";

const ADA = parseUser({
  schemas: [USER_SCHEMA, ENTERPRISE_SCHEMA],
  userName: "ada@trust.example",
  externalId: "0a1b",
  name: { givenName: "Ada", familyName: "Okafor" },
  [ENTERPRISE_SCHEMA]: { employeeNumber: "4711", department: "North" },
});

const message = (...Operations: unknown[]) => ({ schemas: [PATCH_SCHEMA], Operations });

const patched = (...operations: unknown[]): ProvisionedAccount =>
  patchAccount(ADA, parseOperations(message(...operations)));

const refusalOf = (work: () => unknown): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    if (!(error instanceof ScimError)) throw error;
    return error.scimType;
  }
};

describe("a PATCH of a user", () => {
  it.each(officialNames("patch_op").filter((name) => !name.includes("member")))(
    "takes %s, and keeps nothing of it",
    (name) => {
      expect(patchAccount(ADA, parseOperations(official(name)))).toEqual(ADA);
    },
  );

  it.each<[string, unknown, Partial<ProvisionedAccount>]>([
    ["Entra disables", { op: "Replace", path: "active", value: "False" }, { active: false }],
    [
      "Entra wraps",
      { op: "Add", path: "externalId", value: [{ $ref: null, value: "x" }] },
      { externalId: "x" },
    ],
    ["Okta disables", { op: "replace", value: { active: false } }, { active: false }],
    ["Okta sends the id too", { op: "replace", value: { id: "1", active: false } }, { active: false }],
    [
      "Entra replaces with dotted keys and full names",
      {
        op: "replace",
        value: {
          displayName: "Ada O",
          "name.givenName": "Adaeze",
          [`${ENTERPRISE_SCHEMA}:department`]: "South",
          'emails[type eq "work"].value': "a@b.example",
        },
      },
      { displayName: "Ada O", givenName: "Adaeze", department: "South" },
    ],
    [
      "Entra adds an address that there is not",
      { op: "Add", path: 'emails[type eq "work"].value', value: "a@b.example" },
      {},
    ],
    ["names in capitals", { op: "REPLACE", path: "USERNAME", value: "b" }, { userName: "b" }],
    [
      "a full name",
      { op: "add", path: `${USER_SCHEMA}:name.familyName`, value: "Obi" },
      { familyName: "Obi" },
    ],
    ["a part of an object", { op: "replace", path: "name", value: { givenName: "A" } }, { givenName: "A" }],
    [
      "the extension",
      { op: "add", path: ENTERPRISE_SCHEMA, value: { department: "West", manager: { value: "1" } } },
      { department: "West" },
    ],
    [
      "a number",
      { op: "add", path: `${ENTERPRISE_SCHEMA}:employeeNumber`, value: 12 },
      { employeeNumber: "12" },
    ],
    ["a manager", { op: "Add", path: `${ENTERPRISE_SCHEMA}:manager`, value: "1" }, {}],
    ["a removal", { op: "Remove", path: "name.familyName" }, { familyName: null }],
    ["a removal of all parts", { op: "remove", path: "name" }, { givenName: null, familyName: null }],
    ["an empty text", { op: "replace", path: "externalId", value: "" }, { externalId: null }],
    ["null", { op: "replace", path: `${ENTERPRISE_SCHEMA}:department`, value: null }, { department: null }],
    ["an attribute of somebody else's extension", { op: "add", path: "urn:x:1.0:U:colour", value: 1 }, {}],
  ])("takes %s", (_, operation, changes) => {
    expect(patched(operation)).toEqual({ ...ADA, ...changes });
  });

  it("applies operations in their order, and is the same when it is sent again", () => {
    const operations = [
      { op: "replace", path: "active", value: false },
      { op: "replace", path: "displayName", value: "A" },
      { op: "remove", path: "displayName" },
    ];
    const once = patched(...operations);
    expect(once).toEqual({ ...ADA, active: false });
    expect(patchAccount(once, parseOperations(message(...operations)))).toEqual(once);
  });

  it.each<[string, unknown]>([
    ["mutability", { op: "replace", path: "id", value: "1" }],
    ["mutability", { op: "add", path: "groups", value: [{ value: "1" }] }],
    ["mutability", { op: "replace", path: "meta.created", value: "x" }],
    ["mutability", { op: "remove", path: "userName" }],
    ["mutability", { op: "remove", path: "active" }],
    ["noTarget", { op: "remove" }],
    ["noTarget", { op: "replace", path: 'name[givenName eq "x"]', value: {} }],
    ["invalidPath", { op: "replace", path: "emails[", value: "x" }],
    ["invalidPath", { op: "replace", path: 3, value: "x" }],
    ["invalidSyntax", { op: "move", path: "active", value: true }],
    ["invalidSyntax", "active"],
    ["invalidValue", { op: "replace", path: "active" }],
    ["invalidValue", { op: "replace", path: "active", value: "perhaps" }],
    ["invalidValue", { op: "replace", path: "active", value: null }],
    ["invalidValue", { op: "replace", path: "userName", value: " " }],
    ["invalidValue", { op: "replace", path: "displayName", value: { a: 1 } }],
    ["invalidValue", { op: "replace", path: "displayName", value: ["a", "b"] }],
    ["invalidValue", { op: "replace", path: "name", value: "Ada" }],
    ["invalidValue", { op: "replace", value: "x" }],
  ])("refuses with %s: %j", (scimType, operation) => {
    expect(refusalOf(() => patched(operation))).toBe(scimType);
  });

  it.each<[string, unknown]>([
    ["invalidSyntax", { Operations: [{ op: "remove", path: "title" }] }],
    ["invalidSyntax", message()],
    ["invalidSyntax", []],
    ["tooMany", message(...Array.from({ length: 1001 }, () => ({ op: "remove", path: "title" })))],
  ])("refuses with %s a message that is none", (scimType, body) => {
    expect(refusalOf(() => parseOperations(body))).toBe(scimType);
  });
});

describe("a PATCH of a group", () => {
  const changes = (...operations: unknown[]) => {
    const { replaces, added, removed } = memberChangesOf(
      "Peerway Assessors",
      parseOperations(message(...operations)),
    );
    return { replaces, added: [...added], removed: [...removed] };
  };

  it.each(officialNames("members").concat(officialNames("one_member")))("takes %s", (name) => {
    expect(refusalOf(() => memberChangesOf("x", parseOperations(official(name))))).toBeNull();
  });

  it("adds and removes members, by list or by filter", () => {
    expect(
      changes(
        { op: "Add", path: "members", value: [{ value: "a" }, { value: "b" }] },
        { op: "Remove", path: "members", value: [{ value: "b" }] },
        { op: "remove", path: 'members[value eq "c" or value eq "d"]' },
      ),
    ).toEqual({ replaces: false, added: ["a"], removed: ["b", "c", "d"] });
  });

  it("replaces all members, and removes all only without a value", () => {
    const replaced = { replaces: true, added: ["a"], removed: [] };
    expect(changes({ op: "replace", path: "members", value: [{ value: "a" }] })).toEqual(replaced);
    expect(
      changes({ op: "remove", path: "members" }, { op: "add", path: "members", value: { value: "a" } }),
    ).toEqual(replaced);
    expect(changes({ op: "remove", path: "members", value: [] })).toEqual({
      replaces: false,
      added: [],
      removed: [],
    });
  });

  it("takes its own name, as Okta sends it, and no other", () => {
    const named = (displayName: string) => ({ op: "replace", value: { id: "1", displayName } });
    expect(changes(named("Peerway Assessors"))).toEqual({ replaces: false, added: [], removed: [] });
    expect(refusalOf(() => changes(named("Judges")))).toBe("mutability");
    expect(refusalOf(() => changes({ op: "remove", path: "displayName" }))).toBe("mutability");
  });

  it("refuses to change a member, to choose members by anything but their ids, and ids that are none", () => {
    const filtered = 'members[value eq "a"].display';
    expect(refusalOf(() => changes({ op: "replace", path: filtered, value: "A" }))).toBe("noTarget");
    expect(refusalOf(() => changes({ op: "remove", path: 'members[display co "A"]' }))).toBe("invalidFilter");
    expect(refusalOf(() => changes({ op: "add", path: "members", value: [{ display: "A" }] }))).toBe(
      "invalidValue",
    );
  });
});
