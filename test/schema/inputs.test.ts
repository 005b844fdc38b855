import "reflect-metadata";
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from "graphql";
import { apiSchema } from "../support/api-schema";

const schema = apiSchema();
const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);

/** What names something that has an id and a natural key, and the input that it is named by. */
const NAMED: Readonly<Record<string, string>> = {
  worker: "WorkerBy",
  workers: "WorkerBy",
  organisation: "OrganisationBy",
  fromOrganisations: "OrganisationBy",
  host: "OrganisationBy",
  partner: "OrganisationBy",
  provider: "OrganisationBy",
  providers: "OrganisationBy",
  route: "ProgressionRouteBy",
  roleBand: "RoleBandBy",
  competence: "CompetenceBy",
  competences: "CompetenceBy",
  domain: "DomainBy",
  domains: "DomainBy",
  unit: "CurriculumUnitBy",
  programme: "ProgrammeBy",
  frameworkVersion: "FrameworkVersionBy",
  frameworkVersions: "FrameworkVersionBy",
};

/** A document names other things by codes, as files of it do; and a draft is of one. */
const isDocument = (type: GraphQLInputType): boolean => getNamedType(type).name.endsWith("ContentInput");

/** Every field of an input and argument of a field, as `Type.field`, with its type. */
function given(): (readonly [string, string, GraphQLInputType])[] {
  const fields = inputs
    .filter((type) => !isDocument(type))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => [type.name, field.name, field.type] as const),
    );
  const args = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()))
    .flatMap((field) => field.args.map((arg) => [field.name, arg.name, arg.type] as const));
  return [...fields, ...args];
}

describe("inputs", () => {
  it("name workers, organisations, routes, role bands, competences and what is taught in the same way everywhere", () => {
    const otherwise = given()
      .filter(([, name, type]) => Object.hasOwn(NAMED, name) && !isDocument(type))
      .filter(([, name, type]) => getNamedType(type).name !== NAMED[name])
      .map(([of, name, type]) => `${of}.${name}: ${String(type)}`);
    expect(otherwise).toEqual([]);
  });

  it("that end in By take exactly one member", () => {
    const by = inputs.filter(({ name }) => name.endsWith("By"));
    expect(by.map(({ name }) => name)).toEqual(
      expect.arrayContaining([...new Set([...Object.values(NAMED), "CurriculumBy", "FrameworkBy"])]),
    );
    expect(by.filter(({ isOneOf }) => !isOneOf)).toEqual([]);
  });

  it("end in Input or By", () => {
    expect(inputs.map(({ name }) => name).filter((name) => !/(Input|By)$/.test(name))).toEqual([]);
  });

  it("belong to one mutation each, but for the items of batches", () => {
    const roots = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ args }) =>
      args.map(({ type }) => getNamedType(type) as GraphQLInputObjectType),
    );
    expect(new Set(roots).size).toBe(roots.length);
  });
});
