import "reflect-metadata";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type GraphQLOutputType, getNamedType, isInterfaceType, isObjectType } from "graphql";
import type { Actor } from "../../src/access/actor";
import { countingFor } from "../../src/access/counting-for";
import type { FieldAccess } from "../../src/access/field-access";
import { NUMBERS, numberEntryOf, numberKindOf } from "../../src/access/numbers";
import { mayAsk } from "../../src/access/policy";
import { SCOPES, type Scope } from "../../src/access/scopes";
import { accessOf, accessOfType } from "../../src/access/table";
import { type PeopleCount } from "../../src/disclosure/counting";
import { Capacity } from "../../src/entities/vocabulary";
import { apiSchema } from "../support/api-schema";
import { countingAt } from "../support/counting";
import { PROJECT } from "../support/template";

const actor = (more: Partial<Actor>): Actor => ({
  subject: "someone",
  name: "Someone",
  organisationId: "here",
  capacities: [],
  workerId: "own",
  ...more,
});
const people = Object.values(Capacity).map((capacity) => ({
  name: capacity as string,
  as: actor({ capacities: [capacity], ofNationalBody: true }),
}));
const programs = (Object.keys(SCOPES) as Scope[]).map((scope) => ({
  name: scope as string,
  as: actor({ ofNationalBody: true, client: { id: "p", scopes: [scope] } }),
}));
const askers = [...people, ...programs];

describe("every number in the API", () => {
  const schema = apiSchema();
  const fields = Object.values(schema.getTypeMap())
    .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith("__"))
    .flatMap((type) =>
      "getFields" in type
        ? Object.values(type.getFields()).map((field) => ({
            type: type.name,
            field: field.name,
            of: getNamedType(field.type as GraphQLOutputType).name,
          }))
        : [],
    );
  const numbers = fields.filter(({ of }) => of === "Int" || of === "Float");

  it("has a kind: of people, of a list, of one thing, of what is published", () => {
    for (const { type, field } of numbers) expect(numberKindOf(type, field)).toEqual(expect.any(String));
    expect(() => numberKindOf("Workforce", "leavers")).toThrow("Use PeopleCount for a number of people");
  });

  it("that is gone has no entry left", () => {
    const used = new Set(numbers.map(({ type, field }) => numberEntryOf(type, field)));
    expect(Object.keys(NUMBERS).filter((entry) => !used.has(entry))).toEqual([]);
  });

  it("of people is a PeopleCount, but for how many are just being taken into account", () => {
    const ofPeople = numbers.filter(({ type, field }) => numberKindOf(type, field) === "PEOPLE");
    expect(ofPeople.map(({ type, field }) => `${type}.${field}`).sort()).toEqual([
      "PeopleCount.atLeast",
      "PeopleCount.atMost",
      "PeopleCount.count",
      "Workforce.pending",
    ]);
  });

  it("that is the length of a list is shown only to those who may read what is in the list", () => {
    const lists = fields.filter(({ of }) => of.endsWith("Connection"));
    expect(lists.length).toBeGreaterThan(30);
    const mayRead = ({ to }: FieldAccess, as: Actor) => typeof to === "string" || mayAsk(as, to);
    const shown = lists.flatMap(({ type, field, of }) => {
      const list = accessOf(type, field);
      const item = accessOfType(of.replace(/Connection$/, ""));
      const around = type === "Query" ? list : accessOfType(type);
      return askers
        .filter(({ as }) => mayRead(around, as) && mayRead(list, as) && !mayRead(item, as))
        .map(({ name }) => `${type}.${field} to ${name}`);
    });
    expect(shown).toEqual([]);
  });
});

describe("the right to count workers", () => {
  const mayCount = (as: Actor) => countingFor({ actor: as, suppressionThreshold: 5 }) !== null;

  it("belongs only to those who may list them", () => {
    const counting = askers.filter(({ as }) => mayCount(as)).map(({ name }) => name);
    expect(counting).toEqual([
      "PEER_SUPERVISOR",
      "LINE_MANAGER",
      "ASSESSOR",
      "LIVED_EXPERIENCE_LEAD",
      "HR",
      "AUDITOR",
      "readiness:read",
      "workforce:read",
    ]);
  });

  it("does not belong to a partner's people, who reach only named workers", () => {
    const partner = { workers: new Map([["HR", new Set(["one"])]]) } as unknown as NonNullable<
      Actor["partner"]
    >;
    expect(mayCount(actor({ capacities: ["HR"], partner }))).toBe(false);
  });

  it("is needed to make a count: a plain number does not compile as one", () => {
    // @ts-expect-error A plain number is no count of people.
    const forged: PeopleCount["count"] = 4;
    expect(countingAt(5).show(4).count).toBe(forged);
  });

  it("is used only by code that leaves small numbers out", () => {
    const source = join(PROJECT, "src");
    const showing = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
      (file) => file.endsWith(".ts") && /counting\.show\(/.test(readFileSync(join(source, file), "utf8")),
    );
    expect(showing.sort()).toEqual([
      join("disclosure", "blocks.ts"),
      join("disclosure", "parts.ts"),
      join("disclosure", "request-counts.ts"),
      join("disclosure", "route-counts.ts"),
      // These two count exactly, and only for those who may list the workers.
      join("services", "readiness", "simulate-route.ts"),
      join("services", "readiness", "which-unit-helps-most.ts"),
    ]);
  });

  it("is given only by the rule that says who may count", () => {
    const source = join(PROJECT, "src");
    const giving = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
      (file) => file.endsWith(".ts") && /Counting\.from\(/.test(readFileSync(join(source, file), "utf8")),
    );
    expect(giving).toEqual([join("access", "counting-for.ts")]);
  });
});
