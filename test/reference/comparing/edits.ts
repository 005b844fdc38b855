import type { CompetenceEntry, DomainEntry, FrameworkFile } from "../../../src/reference/publishing/files";

type Open<T> = T extends object ? { -readonly [Key in keyof T]: Open<T[Key]> } : T;
export type Document = Open<FrameworkFile>;

/** A framework of made-up words, each of which stands once. */
export function framework(domains: number, competences: number, statements: number): Document {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const competence = (code: string): Open<CompetenceEntry> => ({
    code,
    title: `Title of ${code}`,
    titleBasis: "PUBLISHED",
    coverage: "FULL",
    summary: `Summary of ${code}`,
    note: null,
    sourceRefs: [],
    statements: numbers(statements).map((at) => ({
      code: `${code}.${at}`,
      text: `Shows thing ${at} of ${code}`,
      basis: "PUBLISHED",
      theme: null,
    })),
  });
  return {
    code: "LOCAL",
    title: "A framework",
    summary: "Its summary",
    publisher: "Someone",
    jurisdiction: "England",
    version: "1.0",
    publishedOn: null,
    sourceRef: null,
    notes: [],
    levelScale: {
      code: "THREE",
      title: "Three steps",
      basis: "PUBLISHED",
      note: "Made up.",
      levels: ["LOW", "MIDDLE", "HIGH"].map((code, index) => ({
        code,
        rank: index + 1,
        title: `Title of ${code}`,
        description: `Description of ${code}`,
      })),
    },
    domains: numbers(domains).map((code) => ({
      code: String(code),
      title: `Title of domain ${code}`,
      titleBasis: "PUBLISHED",
      kind: "CORE",
      nature: "skills",
      summary: `Summary of domain ${code}`,
      competences: numbers(competences).map((at) => competence(`${code}.${at}`)),
    })),
  };
}

/** What a change is told as: part, kind, weight, code before and after. */
export type Told = readonly [string, string, string, string | null, string | null];
type Edit = (document: Document, domain: Open<DomainEntry>, at: number) => readonly Told[];

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error("The list is empty.");
  return found;
};
/** The middle one of at least five: neither end, so that moving it to either end is the shortest account. */
const middle = (domain: Open<DomainEntry>) => at(domain.competences, 2);

/** Everything that an edit may do to one domain; each returns the changes that have to be found, and no others. */
export const EDITS: Readonly<Record<string, Edit>> = {
  removeCompetence: (_, domain, salt) => {
    const [gone] = domain.competences.splice(salt % domain.competences.length, 1);
    return [["COMPETENCE", "REMOVED", "BREAKING", gone?.code ?? "", null]];
  },
  addCompetence: (_, domain, salt) => {
    const code = `${domain.code}.new`;
    const like = at(domain.competences, salt);
    domain.competences.splice(salt % domain.competences.length, 0, {
      ...like,
      code,
      title: `Something else ${code}`,
      statements: like.statements.map((each, index) => ({
        ...each,
        code: `${code}.${index}`,
        text: `${code} ${index}`,
      })),
    });
    return [["COMPETENCE", "ADDED", "HARMLESS", null, code]];
  },
  rewordCompetence: (_, domain, salt) => {
    const one = at(domain.competences, salt);
    one.title = `${one.title} and more`;
    return [["COMPETENCE", "REWORDED", "TO_LOOK_AT", one.code, one.code]];
  },
  punctuateCompetence: (_, domain, salt) => {
    const one = at(domain.competences, salt);
    one.title = `${one.title.toUpperCase()}!`;
    return [["COMPETENCE", "REWORDED", "HARMLESS", one.code, one.code]];
  },
  recodeCompetence: (_, domain, salt) => {
    const one = at(domain.competences, salt);
    const code = `${one.code}.bis`;
    for (const each of one.statements) each.code = code + each.code.slice(one.code.length);
    const told: Told = ["COMPETENCE", "RECODED", "BREAKING", one.code, code];
    one.code = code;
    return [told];
  },
  recodeAndRetitleCompetence: (_, domain, salt) => {
    const one = at(domain.competences, salt);
    const code = `${one.code}.ter`;
    const told: Told[] = [
      ["COMPETENCE", "RECODED", "BREAKING", one.code, code],
      ["COMPETENCE", "REWORDED", "TO_LOOK_AT", one.code, code],
    ];
    for (const each of one.statements) each.code = code + each.code.slice(one.code.length);
    Object.assign(one, { code, title: `Quite another title ${code}` });
    return told;
  },
  reorderCompetences: (_, domain) => {
    const one = middle(domain);
    domain.competences = [one, ...domain.competences.filter((each) => each !== one)];
    return [["COMPETENCE", "MOVED", "HARMLESS", one.code, one.code]];
  },
  sourceCompetence: (_, domain, salt) => {
    const one = at(domain.competences, salt);
    Object.assign(one, { coverage: "PARTIAL", note: "Read again." });
    return [["COMPETENCE", "BASIS_CHANGED", "HARMLESS", one.code, one.code]];
  },
  changeKind: (_, domain) => {
    domain.kind = "OPTIONAL";
    return [
      ["DOMAIN", "KIND_CHANGED", "BREAKING", domain.code, domain.code],
      ...domain.competences.map(({ code }): Told => ["COMPETENCE", "KIND_CHANGED", "BREAKING", code, code]),
    ];
  },
  recodeDomain: (_, domain) => {
    const before = domain.code;
    domain.code = `D${before}`;
    return [["DOMAIN", "RECODED", "BREAKING", before, domain.code]];
  },
  removeDomain: (document, domain) => {
    document.domains = document.domains.filter((each) => each !== domain);
    return [
      ["DOMAIN", "REMOVED", "BREAKING", domain.code, null],
      ...domain.competences.map(({ code }): Told => ["COMPETENCE", "REMOVED", "BREAKING", code, null]),
    ];
  },
  removeStatement: (_, domain, salt) => {
    const [gone] = at(domain.competences, salt).statements.splice(salt % 3, 1);
    return [["STATEMENT", "REMOVED", "TO_LOOK_AT", gone?.code ?? "", null]];
  },
  addStatement: (_, domain, salt) => {
    const one = at(domain.competences, salt);
    const code = `${one.code}.99`;
    one.statements.splice(salt % 3, 0, {
      code,
      text: `A new thing ${code}`,
      basis: "PUBLISHED",
      theme: null,
    });
    return [["STATEMENT", "ADDED", "TO_LOOK_AT", null, code]];
  },
  rewordStatement: (_, domain, salt) => {
    const one = at(at(domain.competences, salt).statements, salt);
    one.text = `${one.text}, always`;
    return [["STATEMENT", "REWORDED", "TO_LOOK_AT", one.code, one.code]];
  },
  moveStatement: (_, domain, salt) => {
    const from = at(domain.competences, salt);
    const to = at(domain.competences, salt + 1);
    const [statement] = from.statements.splice(salt % 3, 1);
    if (!statement) return [];
    to.statements.push({ ...statement, code: `${to.code}.98` });
    return [["STATEMENT", "MOVED", "TO_LOOK_AT", statement.code, `${to.code}.98`]];
  },
};

/** Moves a competence to another domain, both of them otherwise left alone. */
export function moveAcross(from: Open<DomainEntry>, to: Open<DomainEntry>, salt: number): Told[] {
  const [one] = from.competences.splice(salt % from.competences.length, 1);
  if (!one) return [];
  to.competences.splice(salt % to.competences.length, 0, one);
  return [["COMPETENCE", "MOVED", "TO_LOOK_AT", one.code, one.code]];
}
