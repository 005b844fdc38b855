import type { EditionSource } from "../case/sources";
import { COLUMNS, csvOf } from "./csv";
import { IdNumbers } from "./id-numbers";
import { lossesOf, type MoodleLoss } from "./losses";
import { frameworkRow, Rows } from "./rows";

export interface MoodleFile {
  readonly csv: string;
  readonly losses: readonly MoodleLoss[];
}

/**
 * An edition as a competency framework of Moodle: domains, competences and statements by depth.
 * @param proficientFrom the rank from which a level counts as proficient.
 */
export function moodleFileOf(edition: EditionSource, proficientFrom: number): MoodleFile {
  const { frameworkCode, version, title, summary, notes, levels, domains } = edition;
  const competences = domains.flatMap((domain) => domain.competences);
  const statements = competences.flatMap((competence) => competence.statements);
  const plain = `${frameworkCode} ${version}`;
  const numbers = new IdNumbers({ ...edition, number: plain, prefix: plain }, [
    ...competences,
    ...domains,
    ...statements,
  ]);
  const rows = new Rows();
  for (const domain of domains) {
    rows.add("", numbers.of(domain), domain.title, domain.summary);
    for (const competence of domain.competences) {
      rows.add(numbers.of(domain), numbers.of(competence), competence.title, competence.summary);
      for (const statement of competence.statements)
        rows.add(numbers.of(competence), numbers.of(statement), statement.text, null);
    }
  }
  const head = frameworkRow({
    number: numbers.framework,
    name: `${title} (${plain})`,
    description: [title, summary, ...notes].join("\n"),
    scale: levels.map((level) => level.title),
    proficient: levels.flatMap(({ rank }, index) => (rank >= proficientFrom ? index + 1 : [])),
    taxonomy: "domain,competency,indicator",
  });
  return {
    csv: csvOf([COLUMNS, head, ...rows.all]),
    losses: lossesOf(edition, rows.shortened, proficientFrom),
  };
}
