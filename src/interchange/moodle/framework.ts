import { guardFormula } from "../../text";
import type { CompetenceSource, DomainSource, EditionSource, StatementSource } from "../case/sources";
import { COLUMNS, csvOf, htmlOf, type Row } from "./csv";
import { IdNumbers } from "./id-numbers";

/** What an edition has and Moodle's file has no place for, or has in another form. */
export interface MoodleLoss {
  readonly effect: "LEFT_OUT" | "CHANGED" | "ASSUMED";
  readonly what: string;
  readonly message: string;
  readonly count: number;
}

export interface MoodleFile {
  readonly csv: string;
  readonly losses: readonly MoodleLoss[];
}

/** Moodle cuts short names and id numbers at this length. */
const LONGEST_NAME = 100;
const HTML = "1";

/**
 * An edition as a competency framework of Moodle: domains, competences and statements by depth.
 * @param proficientFrom the rank from which a level counts as proficient.
 */
export function moodleFileOf(edition: EditionSource, proficientFrom: number): MoodleFile {
  const numbers = new IdNumbers(edition);
  const rows = new Rows(numbers);
  for (const domain of edition.domains) rows.addDomain(domain);
  return {
    csv: csvOf([COLUMNS, frameworkRow(edition, numbers.framework, proficientFrom), ...rows.all]),
    losses: lossesOf(edition, rows.shortened, proficientFrom),
  };
}

function frameworkRow(edition: EditionSource, idNumber: string, proficientFrom: number): Row {
  const { frameworkCode, version, title, summary, notes, levels } = edition;
  const steps = levels
    .map(({ rank }, index) => ({ id: index + 1, rank }))
    .filter(({ rank }) => rank >= proficientFrom)
    .map(({ id, rank }) => ({ id, scaledefault: rank === proficientFrom ? 1 : 0, proficient: 1 }));
  const name = shorten(`${title} (${frameworkCode} ${version})`);
  const description = htmlOf([title, summary, ...notes].join("\n"));
  const scale = levels.map((level) => scaleValue(level.title)).join(",");
  const configuration = JSON.stringify([{ scaleid: "1" }, ...steps]);
  const taxonomy = "domain,competency,indicator";
  return [
    "",
    idNumber,
    guardFormula(name),
    description,
    HTML,
    guardFormula(scale),
    configuration,
    "",
    "",
    "",
    "",
    "",
    "1",
    taxonomy,
  ];
}

/** The scale's values are separated by commas. */
const scaleValue = (title: string): string => title.replaceAll(",", ";");

/** The rows below the framework's own, each parent before its children. */
class Rows {
  readonly all: Row[] = [];
  /** How many titles are cut. */
  shortened = 0;

  constructor(private readonly numbers: IdNumbers) {}

  addDomain(domain: DomainSource): void {
    const number = this.numbers.of(domain);
    this.add("", number, domain.title, domain.summary);
    for (const competence of domain.competences) this.addCompetence(competence, number);
  }

  private addCompetence(competence: CompetenceSource, domain: string): void {
    const number = this.numbers.of(competence);
    this.add(domain, number, competence.title, competence.summary);
    for (const statement of competence.statements) this.addStatement(statement, number);
  }

  private addStatement(statement: StatementSource, competence: string): void {
    this.add(competence, this.numbers.of(statement), statement.text, null);
  }

  private add(parent: string, number: string, title: string, summary: string | null): void {
    const name = shorten(title);
    if (name !== title) this.shortened += 1;
    const description = htmlOf(summary === null ? title : `${title}\n${summary}`);
    const exported = String(this.all.length + 1);
    this.all.push([
      parent,
      number,
      guardFormula(name),
      description,
      HTML,
      "",
      "",
      "",
      "0",
      "null",
      "",
      exported,
      "",
      "",
    ]);
  }
}

/** In one line, and cut with an ellipsis where Moodle would cut it without one. */
function shorten(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, " ").trim());
  return characters.length <= LONGEST_NAME
    ? characters.join("")
    : `${characters
        .slice(0, LONGEST_NAME - 1)
        .join("")
        .trimEnd()}…`;
}

function lossesOf(edition: EditionSource, shortened: number, proficientFrom: number): MoodleLoss[] {
  const { domains, levels } = edition;
  const competences = domains.flatMap((domain) => domain.competences);
  const statements = competences.flatMap((competence) => competence.statements);
  const parts = domains.length + competences.length + statements.length;
  const proficient = levels.find(({ rank }) => rank === proficientFrom)?.title ?? "the highest level";
  const all: MoodleLoss[] = [
    {
      effect: "ASSUMED",
      what: "proficient",
      message: `Moodle needs to know from which level somebody is proficient: ${proficient}, the level that most routes ask for. Change it in Moodle if your course aims at another.`,
      count: 1,
    },
    {
      effect: "CHANGED",
      what: "titles",
      message: "A short name has 100 characters at most. The whole text is in the description.",
      count: shortened,
    },
    {
      effect: "CHANGED",
      what: "levels",
      message: "Commas in the names of levels became semicolons.",
      count: levels.filter(({ title }) => title.includes(",")).length,
    },
    {
      effect: "LEFT_OUT",
      what: "levels",
      message: "Moodle's scale has names of levels, and no descriptions.",
      count: levels.length,
    },
    {
      effect: "LEFT_OUT",
      what: "kind, nature, basis",
      message: "Moodle has no place for what a part is and how it was read.",
      count: parts,
    },
    {
      effect: "LEFT_OUT",
      what: "coverage, note, sources",
      message: "Moodle has no place for how much of a competence was read, and where.",
      count: competences.length,
    },
    {
      effect: "LEFT_OUT",
      what: "theme",
      message: "Moodle has no place for the themes of statements.",
      count: statements.filter(({ theme }) => theme !== null).length,
    },
    {
      effect: "LEFT_OUT",
      what: "publisher, jurisdiction, publishedOn",
      message: "Moodle has no place for them.",
      count: 1,
    },
    {
      effect: "LEFT_OUT",
      what: "crosswalks",
      message: "Links to other frameworks are not in the file.",
      count: 1,
    },
  ];
  return all.filter(({ count }) => count > 0);
}
