import { ENTERPRISE_SCHEMA, USER_SCHEMA } from "../../../src/interchange/scim/attributes";
import { listBody, parseListRequest } from "../../../src/interchange/scim/list";
import { schemaBodies } from "../../../src/interchange/scim/schemas";
import { errorBody, ScimError } from "../../../src/interchange/scim/scim-error";
import { selectFrom } from "../../../src/interchange/scim/selection";
import { isWorkers, parseUser, personNameOf, userBody } from "../../../src/interchange/scim/user";
import { official } from "./official";

const META = {
  id: "2819c223-7f76-453a-919d-413861904646",
  etag: 'W/"3"',
  created: new Date("2026-01-23T04:56:22Z"),
  lastModified: new Date("2026-05-13T04:42:34Z"),
  root: "https://peerway.example/scim/v2",
};

const BARBARA = parseUser(official("rfc7643-8.3"));

interface Described {
  readonly name: string;
  readonly subAttributes?: readonly Described[];
}

/** Our attributes without their descriptions, and with nothing of the official ones that ours lack. */
function compared(ours: readonly Described[], theirs: readonly Described[]): [unknown, unknown][] {
  return ours.flatMap((own) => {
    const other = theirs.find(({ name }) => name === own.name);
    const bare = (each: Described) =>
      Object.fromEntries(
        Object.entries(each).filter(([name]) => !["description", "subAttributes"].includes(name)),
      );
    return [
      [bare(own), other && bare(other)] as [unknown, unknown],
      ...compared(own.subAttributes ?? [], other?.subAttributes ?? []),
    ];
  });
}

/** Where ours are narrower: values that are never sent, and the name of a group, which is fixed. */
function narrowed(own: unknown, schema: string): object {
  const { name, canonicalValues, referenceTypes } = own as Record<string, unknown>;
  return {
    ...(canonicalValues ? { canonicalValues } : {}),
    ...(referenceTypes ? { referenceTypes } : {}),
    ...(schema === "Group" && name === "displayName" ? { mutability: "readOnly" } : {}),
  };
}

describe("a user", () => {
  it("is kept as the attributes that we need, of the RFC's whole example", () => {
    expect(BARBARA).toEqual({
      userName: "bjensen@example.com",
      externalId: "701984",
      displayName: "Babs Jensen",
      formattedName: "Ms. Barbara J Jensen, III",
      givenName: "Barbara",
      familyName: "Jensen",
      userType: "Employee",
      employeeNumber: "701984",
      department: "Tour Operations",
      active: true,
    });
    expect(isWorkers(BARBARA)).toBe(false);
    expect(isWorkers({ ...BARBARA, userType: "worker" })).toBe(true);
  });

  it("is sent with what is kept, and read again the same", () => {
    const body = userBody(BARBARA, META);
    expect(parseUser(body)).toEqual(BARBARA);
    expect(body).toMatchObject({
      schemas: [USER_SCHEMA, ENTERPRISE_SCHEMA],
      id: META.id,
      meta: { resourceType: "User", version: 'W/"3"', location: `${META.root}/Users/${META.id}` },
    });
    expect(JSON.stringify(body)).not.toMatch(/password|emails|phone|null/);
    expect(userBody(parseUser(official("rfc7643-8.1")), META)).not.toHaveProperty(ENTERPRISE_SCHEMA);
  });

  it("stays closed if a PUT does not say whether it is active", () => {
    const closed = { ...BARBARA, active: false };
    expect(parseUser({ schemas: [USER_SCHEMA], userName: "b" }, closed)).toMatchObject({
      active: false,
      displayName: null,
    });
    expect(parseUser({ schemas: [USER_SCHEMA], userName: "b", active: "True" }, closed).active).toBe(true);
  });

  it("has a name as it is displayed, written out or put together", () => {
    expect(personNameOf(BARBARA)).toBe("Babs Jensen");
    expect(personNameOf({ ...BARBARA, displayName: null })).toBe("Ms. Barbara J Jensen, III");
    expect(personNameOf({ ...BARBARA, displayName: null, formattedName: null })).toBe("Barbara Jensen");
    expect(personNameOf(parseUser({ schemas: [USER_SCHEMA], userName: "b" }))).toBeNull();
  });

  it.each<[string, unknown]>([
    ["invalidSyntax", null],
    ["invalidSyntax", [BARBARA]],
    ["invalidSyntax", { userName: "b" }],
    ["invalidSyntax", { schemas: ["urn:x"], userName: "b" }],
    ["invalidValue", { schemas: [USER_SCHEMA] }],
    ["invalidValue", { schemas: [USER_SCHEMA], userName: "b", active: 1 }],
    ["invalidValue", { schemas: [USER_SCHEMA], userName: "b", name: "Babs" }],
  ])("is refused with %s: %j", (scimType, body) => {
    expect(() => parseUser(body)).toThrow(ScimError);
    expect(() => parseUser(body)).toThrow(expect.objectContaining({ status: 400, scimType }));
  });
});

describe("an answer", () => {
  it("has the attributes that were asked for, or not the excluded ones; id and schemas always", () => {
    const body = userBody(BARBARA, META);
    const { schemas, id } = body;
    const only = { attributes: ["USERNAME", "name.givenName", `${ENTERPRISE_SCHEMA}:department`] };
    expect(selectFrom(body, { ...only, excludedAttributes: [] })).toEqual({
      schemas,
      id,
      userName: "bjensen@example.com",
      name: { givenName: "Barbara" },
      [ENTERPRISE_SCHEMA]: { department: "Tour Operations" },
    });
    const rest = selectFrom(body, { attributes: [], excludedAttributes: ["id", "meta", "name.formatted"] });
    expect(rest).not.toHaveProperty("meta");
    expect(rest).toMatchObject({ id, name: { givenName: "Barbara", familyName: "Jensen" } });
    expect(rest.name).not.toHaveProperty("formatted");
  });

  it("has the errors of the RFC", () => {
    expect(errorBody(400, "Attribute 'id' is readOnly", "mutability")).toEqual({
      schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"],
      scimType: "mutability",
      detail: "Attribute 'id' is readOnly",
      status: "400",
    });
    expect(errorBody(404, "x")).not.toHaveProperty("scimType");
  });

  it("is a page of a list", () => {
    expect(listBody([{ id: "a" }], 7, 3)).toEqual({
      schemas: ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
      totalResults: 7,
      startIndex: 3,
      itemsPerPage: 1,
      Resources: [{ id: "a" }],
    });
  });

  it("describes a part of the official schemas, with the same characteristics", () => {
    for (const schema of schemaBodies(META.root, true) as unknown as (Described & {
      id: string;
      attributes: Described[];
    })[]) {
      const name = schema.name === "EnterpriseUser" ? "enterprise_user" : schema.name.toLowerCase();
      const theirs = official(`rfc7643-8.7.1-schema-${name}`);
      expect(schema.id).toBe(theirs.id);
      for (const [own, other] of compared(schema.attributes, theirs.attributes as Described[]))
        expect(own).toEqual({ ...(other as object), ...narrowed(own, schema.name) });
    }
  });
});

describe("the parameters of a list", () => {
  it("have the RFC's defaults and limits", () => {
    const none = { filter: null, sortBy: null, descending: false, attributes: [], excludedAttributes: [] };
    expect(parseListRequest({})).toEqual({ ...none, startIndex: 1, count: 100 });
    expect(parseListRequest({ startIndex: "-3", count: "1000" })).toEqual({
      ...none,
      startIndex: 1,
      count: 200,
    });
    expect(parseListRequest({ StartIndex: 2, COUNT: "0", sortOrder: "Descending" })).toEqual({
      ...none,
      descending: true,
      startIndex: 2,
      count: 0,
    });
    expect(parseListRequest({ attributes: "userName, id", excludedAttributes: ["members"] })).toMatchObject({
      attributes: ["userName", "id"],
      excludedAttributes: ["members"],
    });
  });

  it.each([{ count: "many" }, { startIndex: "1.5" }, { filter: ["a", "b"] }])("are refused: %j", (given) => {
    expect(() => parseListRequest(given)).toThrow(expect.objectContaining({ scimType: "invalidValue" }));
  });
});
