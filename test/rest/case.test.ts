import { fromGlobalId } from "../../src/entities/global-id";
import { idOf } from "../../src/reference/publishing/identity";
import { objections } from "../support/case-schema";
import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";

const ROOT = "https://peerway.example.nhs.uk";
const PREFIX = "/ims/case/v1p1";

interface Link {
  title: string;
  identifier: string;
  uri: string;
}
interface Association {
  identifier: string;
  associationType: string;
  sequenceNumber?: number;
  uri: string;
  originNodeURI: Link;
  destinationNodeURI: Link;
  extensions?: { "ext:peerway": Record<string, unknown> };
}
interface Item {
  identifier: string;
  uri: string;
  fullStatement: string;
  humanCodingScheme?: string;
  CFItemType: string;
  extensions: { "ext:peerway": Record<string, unknown> };
}
interface Document {
  identifier: string;
  title: string;
  extensions: { "ext:peerway": Record<string, unknown> };
}
interface FrameworkVersion {
  id: string;
  domains: { competences: { id: string; code: string; title: string }[] }[];
}
interface Package {
  CFDocument: Document;
  CFItems: Item[];
  CFAssociations: Association[];
  CFDefinitions: { CFItemTypes: { identifier: string; title: string }[] };
  CFRubrics: { identifier: string }[];
}

describe("CASE 1.1 of the published reference data", () => {
  let service: TestService;
  let packages: Package[];

  const send = (path: string, headers: Record<string, string> = {}) =>
    service.app.inject({ method: "GET", url: `${PREFIX}${path}`, headers });
  const get = async <T>(path: string): Promise<T> => {
    const answer = await send(path);
    expect({ path, status: answer.statusCode }).toEqual({ path, status: 200 });
    return answer.json() as T;
  };
  const packageOf = (what: "framework" | "curriculum", code: string): Package => {
    const found = packages.find(({ CFDocument }) => CFDocument.extensions["ext:peerway"][what] === code);
    if (!found) throw new Error(`There is no ${code}.`);
    return found;
  };

  beforeAll(async () => {
    service = await startDemonstration({ service: { publicUrl: ROOT, production: true } });
    const { CFDocuments } = await get<{ CFDocuments: Document[] }>("/CFDocuments");
    packages = [];
    for (const { identifier } of CFDocuments) packages.push(await get(`/CFPackages/${identifier}`));
  });

  afterAll(() => service.close());

  it("lists every national framework, curriculum and crosswalk, by the official schema", async () => {
    const answer = await send("/CFDocuments");
    expect(objections("CFDocumentSetDType", answer.json())).toEqual([]);
    const documents = answer.json<{ CFDocuments: Document[] }>().CFDocuments;
    expect(answer.headers["x-total-count"]).toBe(String(documents.length));
    const codes = documents.map(({ extensions }) => Object.values(extensions["ext:peerway"])[0]);
    expect(codes).toEqual(expect.arrayContaining(["HEE-PSW", "PEER-WORKER-ST0896", "HEE-PSW-CURRICULUM"]));
    expect(documents.filter(({ title }) => title.startsWith("Crosswalk from"))).toHaveLength(1);
  });

  it("shows each package, and everything in it, by the official schema", async () => {
    for (const found of packages) {
      expect(objections("CFPackageDType", found)).toEqual([]);
      const [item] = found.CFItems;
      const [association] = found.CFAssociations;
      const [rubric] = found.CFRubrics;
      const [type] = found.CFDefinitions.CFItemTypes;
      const shown: [string, string, string?][] = [
        ["CFDocuments", "CFDocumentDType", found.CFDocument.identifier],
        ["CFItems", "CFItemDType", item?.identifier],
        ["CFItemAssociations", "CFAssociationSetDType", item?.identifier],
        ["CFAssociations", "CFAssociationDType", association?.identifier],
        ["CFItemTypes", "CFItemTypeSetDType", type?.identifier],
        ["CFRubrics", "CFRubricDType", rubric?.identifier],
      ];
      for (const [kind, schema, id] of shown)
        if (id) expect(objections(schema, await get(`/${kind}/${id}`))).toEqual([]);
    }
  });

  it("holds the whole of the national framework: 9 domains, 33 competences and 256 statements", () => {
    const { CFItems, CFAssociations, CFRubrics } = packageOf("framework", "HEE-PSW");
    const count = (type: string) => CFItems.filter(({ CFItemType }) => CFItemType === type).length;
    expect([count("Domain"), count("Competence"), count("Statement")]).toEqual([9, 33, 256]);
    expect(CFAssociations).toHaveLength(298);
    expect(new Set(CFAssociations.map(({ associationType }) => associationType))).toEqual(
      new Set(["isChildOf"]),
    );
    expect(CFRubrics).toHaveLength(1);
  });

  it("names things by the same identifiers as GraphQL, in every installation", async () => {
    const { data } = await service.ask(
      '{ framework(by: { code: "HEE-PSW" }) { current { id domains { competences { id code title } } } } }',
    );
    const { current } = (data as unknown as { framework: { current: FrameworkVersion } }).framework;
    const raw = (id: string) => fromGlobalId(id)?.id;
    const { CFDocument, CFItems } = packageOf("framework", "HEE-PSW");
    expect(raw(current.id)).toBe(CFDocument.identifier);
    expect(
      CFItems.filter(({ CFItemType }) => CFItemType === "Competence").map((item) => [
        item.identifier,
        item.humanCodingScheme,
        item.fullStatement,
      ]),
    ).toEqual(
      current.domains
        .flatMap(({ competences }) => competences)
        .map(({ id, code, title }) => [raw(id), code, title]),
    );
    expect(idOf("case-item-type", "DOMAIN")).toBe(
      packageOf("framework", "MIND-VALUES").CFDefinitions.CFItemTypes[0]?.identifier,
    );
  });

  it("has nothing at an end of an association that it does not show", async () => {
    const known = new Set(
      packages
        .flatMap(({ CFDocument, CFItems }) => [CFDocument, ...CFItems])
        .map(({ identifier }) => identifier),
    );
    const ends = packages.flatMap(({ CFAssociations }) =>
      CFAssociations.flatMap(({ originNodeURI, destinationNodeURI }) => [originNodeURI, destinationNodeURI]),
    );
    expect(ends.filter(({ identifier }) => !known.has(identifier))).toEqual([]);
    const addresses = [...new Set(ends.map(({ uri }) => uri))];
    expect(addresses.filter((uri) => !uri.startsWith(`${ROOT}${PREFIX}/`))).toEqual([]);
  });

  it("gives no identifier to two things", () => {
    const all = packages.flatMap(({ CFDocument, CFItems, CFAssociations, CFRubrics }) =>
      [CFDocument, ...CFItems, ...CFAssociations, ...CFRubrics].map(({ identifier }) => identifier),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it("shows what CASE has no place for under a name of ours", () => {
    const competence = packageOf("framework", "HEE-PSW").CFItems.find(
      ({ humanCodingScheme, CFItemType }) => humanCodingScheme === "3.2" && CFItemType === "Competence",
    );
    expect(competence?.extensions["ext:peerway"]).toMatchObject({
      kind: "CORE",
      basis: "PUBLISHED",
      coverage: expect.any(String),
    });
    const links = packages.flatMap(({ CFAssociations }) => CFAssociations);
    const partial = links.filter(({ associationType }) => associationType === "ext:partialMatchOf");
    expect(partial[0]?.extensions?.["ext:peerway"]).toMatchObject({
      relation: "PARTIAL",
      cap: { code: "SUPPORTED" },
    });
    const outcome = packageOf("curriculum", "HEE-PSW-CURRICULUM").CFAssociations.find(
      ({ associationType }) => associationType === "isRelatedTo",
    );
    expect(outcome?.extensions?.["ext:peerway"]).toMatchObject({
      depth: "INTRODUCED",
      level: { code: "KNOWS" },
    });
  });
});
