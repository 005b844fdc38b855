import { partKey } from "../kept-names";
import { Codes } from "./codes";
import type { ImportedCompetence, ImportedDomain } from "./imported";
import type { PlacedCompetence, PlacedDomain, PlacedStatement } from "./placed";
import { type LossEffect, type Path, quote, type Report } from "./report";
import type { SourceDocument, SourceItem } from "./source";

const LONGEST_TITLE = 300;
const LONGEST_TEXT = 4_000;

/** The domains, competences and statements of an edition, made of the items of a package. */
export class Parts {
  private readonly codes: {
    readonly domains: Codes;
    readonly competences: Codes;
    readonly statements: Codes;
  };

  /** The items of which parts were made, by the keys of these. */
  readonly made = new Map<string, SourceItem>();

  constructor(
    private readonly placed: readonly PlacedDomain[],
    private readonly document: SourceDocument,
    private readonly knownSources: ReadonlySet<string>,
    private readonly report: Report,
  ) {
    const competences = placed.flatMap((domain) => domain.competences);
    const statements = competences.flatMap((competence) => competence.statements);
    this.codes = {
      domains: new Codes(
        placed.flatMap(({ item }) => item ?? []),
        report,
      ),
      competences: new Codes(
        competences.map(({ item }) => item),
        report,
      ),
      statements: new Codes(
        statements.map(({ item }) => item),
        report,
      ),
    };
  }

  domains(): ImportedDomain[] {
    return this.placed.map((domain, index) => this.domain(domain, index + 1));
  }

  /** Those of some references to sources that are on record. */
  sourcesOf(refs: readonly (string | null)[], path: Path): string[] {
    return refs.flatMap((ref) => {
      if (ref === null) return [];
      if (this.knownSources.has(ref)) return [ref];
      this.report.lose(
        "LEFT_OUT",
        "extensions.ext:peerway",
        `The source ${quote(ref)} is not on record here.`,
        path,
      );
      return [];
    });
  }

  private domain({ item, competences }: PlacedDomain, position: number): ImportedDomain {
    const code = item === null ? "1" : this.codes.domains.codeFor(item, "", position);
    if (item) this.made.set(partKey("DOMAIN", code), item);
    const head = item === null ? this.documentAsDomain() : this.headOfDomain(item);
    return {
      code,
      ...head,
      competences: competences.map((each, index) =>
        this.competence(each, { code: item === null ? "" : code, kind: head.kind }, index + 1),
      ),
    };
  }

  private documentAsDomain(): Omit<ImportedDomain, "code" | "competences"> {
    const { title, description } = this.document;
    const message =
      "The tree has no level of domains. One domain with the title of the document holds all competences.";
    this.report.lose("ASSUMED", "CFItems", message, ["CFDocument"]);
    return {
      title,
      titleBasis: "INFERRED",
      kind: "CORE",
      nature: "Not stated",
      summary: description ?? title,
    };
  }

  private headOfDomain(item: SourceItem): Omit<ImportedDomain, "code" | "competences"> {
    const { title, summary } = this.titled(item);
    const { basis, kind, nature, sourceRefs, coverage, note, theme } = item.ours;
    if (kind === null) this.lose("ASSUMED", item, "kind", "The domain counts as CORE.");
    if (nature === null) this.lose("ASSUMED", item, "nature", 'It is recorded as "Not stated".');
    if (summary === null)
      this.lose("ASSUMED", item, "notes", "The domain has no notes. Its title is its summary.");
    if (sourceRefs.length > 0 || coverage !== null || note !== null || theme !== null)
      this.lose(
        "LEFT_OUT",
        item,
        "extensions.ext:peerway",
        "A domain has no sources, coverage, note or theme.",
      );
    return {
      title,
      titleBasis: this.basisOf(item, basis),
      kind: kind ?? "CORE",
      nature: nature ?? "Not stated",
      summary: summary ?? title,
    };
  }

  private competence(
    { item, statements }: PlacedCompetence,
    domain: Pick<ImportedDomain, "code" | "kind">,
    position: number,
  ): ImportedCompetence {
    const code = this.codes.competences.codeFor(item, domain.code, position);
    this.made.set(partKey("COMPETENCE", code), item);
    const { title, summary } = this.titled(item);
    const { basis, coverage, note, sourceRefs, nature, theme, kind } = item.ours;
    const assumed = statements.length > 0 ? "FULL" : "TITLE_ONLY";
    if (coverage === null) this.lose("ASSUMED", item, "coverage", `The competence counts as ${assumed}.`);
    if (kind !== null && kind !== domain.kind)
      this.lose("CHANGED", item, "kind", "A competence is of the same kind as its domain.");
    if (nature !== null || theme !== null)
      this.lose("LEFT_OUT", item, "extensions.ext:peerway", "A competence has no nature or theme.");
    return {
      code,
      title,
      titleBasis: this.basisOf(item, basis),
      coverage: coverage ?? assumed,
      summary,
      note,
      sourceRefs: this.sourcesOf(sourceRefs, item.path),
      statements: statements.map((each, index) => this.statement(each, code, index + 1)),
    };
  }

  private statement({ item, below }: PlacedStatement, competence: string, position: number) {
    const { statement: text, notes, ours } = item;
    const { basis, theme, kind, coverage, note, nature, sourceRefs } = ours;
    if (notes !== null) this.lose("LEFT_OUT", item, "notes", "A statement has no notes.");
    if (kind !== null || coverage !== null || note !== null || nature !== null || sourceRefs.length > 0)
      this.lose("LEFT_OUT", item, "extensions.ext:peerway", "A statement has only a basis and a theme.");
    if (theme === null && below !== null)
      this.lose("CHANGED", item, "theme", "The item that was passed over above it is its theme.");
    const code = this.codes.statements.codeFor(item, competence, position);
    this.made.set(partKey("STATEMENT", code), item);
    return {
      code,
      text,
      basis: this.basisOf(item, basis),
      theme: theme ?? (below && shorten(below.statement)),
    };
  }

  private basisOf(item: SourceItem, basis: string | null): string {
    if (basis === null) this.lose("ASSUMED", item, "basis", "The wording counts as PUBLISHED.");
    return basis ?? "PUBLISHED";
  }

  /** A title has one line of at most 300 characters; if it is shortened, the summary begins with all of it. */
  private titled(item: SourceItem): { readonly title: string; readonly summary: string | null } {
    const { statement, notes, path } = item;
    const title = shorten(statement);
    if (title === statement) return { title, summary: notes };
    const summary = notes === null ? statement : `${statement}\n\n${notes}`;
    const message =
      "A title has one line of at most 300 characters. The whole text is at the beginning of the summary.";
    this.lose("CHANGED", item, "fullStatement", message);
    if (summary.length > LONGEST_TEXT)
      this.report.wrong(
        [...path, "fullStatement"],
        `with its notes at most ${LONGEST_TEXT} characters, and has ${summary.length}`,
      );
    return { title, summary };
  }

  private lose(effect: LossEffect, { path }: SourceItem, what: string, message: string): void {
    this.report.lose(effect, `CFItems.${what}`, message, path);
  }
}

/** A text as a title: in one line, and cut where it is too long. */
function shorten(text: string): string {
  const line = text.replace(/\s*[\r\n\t\u2028\u2029]\s*/g, " ");
  return line.length <= LONGEST_TITLE
    ? line
    : `${line
        .slice(0, LONGEST_TITLE - 1)
        .replace(/[\uD800-\uDBFF]$/, "")
        .trimEnd()}…`;
}
