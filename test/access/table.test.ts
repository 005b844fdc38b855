import "reflect-metadata";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isInterfaceType, isObjectType } from "graphql";
import type { Actor } from "../../src/access/actor";
import { describeAccess } from "../../src/access/describe";
import { capacityFor, capacityOf, ruleApplies } from "../../src/access/policy";
import { RULES } from "../../src/access/rules";
import { entryOf, TABLE } from "../../src/access/table";
import { resolvers } from "../../src/resolvers";
import { guardSchema } from "../../src/resolvers/guard/compile";
import { buildPeerwaySchema } from "../../src/schema/build";
import { apiSchema } from "../support/api-schema";
import { PROJECT } from "../support/template";

describe("the policy table", () => {
  const schema = apiSchema();
  const fields = Object.values(schema.getTypeMap())
    .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith("__"))
    .flatMap((type) =>
      "getFields" in type ? Object.keys(type.getFields()).map((field) => [type.name, field]) : [],
    )
    .map(([type = "", field = ""]) => ({ type, field, entry: entryOf(type, field) }));

  it("has a rule for every field and mutation", () => {
    expect(fields.filter(({ entry }) => entry === null)).toEqual([]);
  });

  it("has no rule for what is gone", () => {
    const used = new Set(fields.map(({ entry }) => entry));
    expect(Object.keys(TABLE).filter((entry) => !used.has(entry))).toEqual([]);
  });

  it("has no rule that no field is under, but those for drafts and for SCIM", () => {
    const named = new Set(Object.values(TABLE).flatMap(({ to }) => (typeof to === "string" ? [] : to)));
    expect(Object.keys(RULES).filter((name) => !named.has(name as keyof typeof RULES))).toEqual([
      "provision",
      "readDrafts",
    ]);
  });

  it("lets no schema start that has a field without a rule", () => {
    const other = buildPeerwaySchema(resolvers);
    const type = other.getQueryType();
    const fieldsOf = type?.getFields() ?? {};
    if (fieldsOf.me) fieldsOf.everybody = { ...fieldsOf.me, name: "everybody" };
    expect(() => guardSchema(other)).toThrow("Query.everybody has no access rule");
  });

  it("is what docs/access.md says; npm run access:print writes it", () => {
    expect(readFileSync(join(PROJECT, "docs", "access.md"), "utf8")).toBe(describeAccess());
  });
});

describe("what a rule lets somebody do", () => {
  const actor = (more: Partial<Actor>): Actor => ({
    subject: "someone",
    name: "Someone",
    organisationId: "here",
    capacities: [],
    workerId: "own",
    ...more,
  });
  const own = { organisationId: "here", workerId: "own" };
  const others = { organisationId: "here", workerId: "other" };
  const elsewhere = { organisationId: "there", workerId: "other" };

  it("is theirs on their own record in any capacity, and on nobody else's", () => {
    const worker = actor({ capacities: ["WORKER"] });
    expect([own, others, elsewhere].map((thing) => ruleApplies(worker, "readRecords", thing))).toEqual([
      true,
      false,
      false,
    ]);
    expect(ruleApplies(actor({ capacities: ["PROVIDER"] }), "readRecords", own)).toBe(true);
    expect(capacityOf(actor({ capacities: ["PROVIDER"] }), "handInEvidence", "own")).toBeNull();
  });

  it("is never theirs in another organisation, whatever they are, even on a record of the same id", () => {
    const hr = actor({ capacities: ["HR", "WORKER", "AUDITOR"] });
    expect(ruleApplies(hr, "readRecords", others)).toBe(true);
    expect(ruleApplies(hr, "readRecords", elsewhere)).toBe(false);
    expect(ruleApplies(hr, "readRecords", { organisationId: "there", workerId: "own" })).toBe(false);
  });

  it("keeps what is national to stewards of national bodies, and what is an organisation's own to it", () => {
    const steward = actor({ capacities: ["STEWARD"] });
    const keeper = actor({ capacities: ["STEWARD"], ofNationalBody: true });
    const hr = actor({ capacities: ["HR"] });
    const [national, ownRoute, foreign] = [null, "here", "there"].map((organisationId) => ({
      organisationId,
      workerId: null,
    }));
    const may = (who: Actor, thing = own as { organisationId: string | null; workerId: string | null }) =>
      ruleApplies(who, "authorOwn", thing) || ruleApplies(who, "authorNational", thing);
    expect([national, ownRoute, foreign].map((thing) => may(keeper, thing))).toEqual([true, true, false]);
    expect([national, ownRoute, foreign].map((thing) => may(steward, thing))).toEqual([false, true, false]);
    const program = (ofNationalBody: boolean) =>
      actor({ capacities: [], ofNationalBody, client: { id: "p", scopes: ["reference:write"] } });
    const everybodys = { organisationId: null, workerId: null };
    expect(ruleApplies(program(true), "authorNational", everybodys)).toBe(true);
    expect(ruleApplies(program(false), "authorNational", everybodys)).toBe(false);
    expect(() => capacityFor(steward, "authorNational", null)).toThrow(
      /^This is only for national bodies, and your organisation is not one/,
    );
    expect([national, ownRoute, foreign].map((thing) => may(hr, thing))).toEqual([false, true, false]);
  });

  it("is a program's by its scopes alone", () => {
    const program = actor({
      capacities: ["HR"],
      workerId: "own",
      client: { id: "p", scopes: ["readiness:read"] },
    });
    expect(ruleApplies(program, "readWorkers", others)).toBe(true);
    expect(ruleApplies(program, "readRecords", others)).toBe(false);
    expect(ruleApplies(program, "keepWorkers", others)).toBe(false);
  });
});
