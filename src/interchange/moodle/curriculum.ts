import type { CurriculumSource, OutcomeSource } from "../case/sources";
import { COLUMNS, csvOf } from "./csv";
import type { MoodleFile } from "./framework";
import { IdNumbers } from "./id-numbers";
import { lossesOfCurriculum } from "./losses";
import { frameworkRow, Rows } from "./rows";

/** A unit is completed or not. */
const SCALE = ["Not completed", "Completed"];

/**
 * A curriculum as a competency framework of Moodle: sections, units and outcomes by depth. The number of the whole
 * has the day of its newest unit, because Moodle takes no second framework under the same number. Those of its
 * parts do not change, so that Moodle can migrate its courses from one to the next.
 */
export function moodleFileOfCurriculum(curriculum: CurriculumSource, day: string): MoodleFile {
  const { id, code, title, sections } = curriculum;
  const placed = sections.map((section) => ({
    ...section,
    id: `${id}/${section.code}`,
    units: section.units.map((unit) => ({
      ...unit,
      outcomes: unit.outcomes.map((outcome, index) => ({ ...outcome, code: `${unit.code}/${index + 1}` })),
    })),
  }));
  const units = placed.flatMap((section) => section.units);
  const numbers = new IdNumbers({ id, number: `${code} ${day}`, prefix: code }, [
    ...units,
    ...units.flatMap((unit) => unit.outcomes),
    ...placed,
  ]);
  const rows = new Rows();
  for (const section of placed) {
    rows.add("", numbers.of(section), section.title, null);
    for (const unit of section.units) {
      const more = [unit.aim, unit.summary].filter((text) => text !== null && text !== "").join("\n");
      rows.add(numbers.of(section), numbers.of(unit), unit.title, more || null);
      for (const outcome of unit.outcomes)
        rows.add(numbers.of(unit), numbers.of(outcome), outcome.text, leadsTo(outcome));
    }
  }
  const head = frameworkRow({
    number: numbers.framework,
    name: `${title} (${code} ${day})`,
    description: title,
    scale: SCALE,
    proficient: [2],
    taxonomy: "domain,competency,outcome",
  });
  return { csv: csvOf([COLUMNS, head, ...rows.all]), losses: lossesOfCurriculum(curriculum, rows.shortened) };
}

const leadsTo = ({ competence, level }: OutcomeSource): string =>
  `Leads to ${[competence.code, competence.title].filter(Boolean).join(" ")}: ${level.title}.`;
