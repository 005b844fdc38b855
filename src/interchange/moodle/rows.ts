import { guardFormula } from "../../text";
import { htmlOf, type Row } from "./csv";

/** Moodle cuts short names and id numbers at this length. */
export const LONGEST_NAME = 100;
const HTML = "1";

/** What Moodle calls a competency framework, with its scale. */
export interface FrameworkHead {
  readonly number: string;
  readonly name: string;
  /** A paragraph for each line. */
  readonly description: string;
  /** Names of the scale's values, the lowest first. */
  readonly scale: readonly string[];
  /** Places in the scale, from 1, at which somebody is proficient; the first is the usual one. */
  readonly proficient: readonly number[];
  /** What a part at each depth is called. */
  readonly taxonomy: string;
}

export function frameworkRow(head: FrameworkHead): Row {
  const { number, name, description, scale, proficient, taxonomy } = head;
  const steps = proficient.map((id, index) => ({ id, scaledefault: index === 0 ? 1 : 0, proficient: 1 }));
  const configuration = JSON.stringify([{ scaleid: "1" }, ...steps]);
  return [
    "",
    number,
    guardFormula(shorten(name)),
    htmlOf(description),
    HTML,
    // The scale's values are separated by commas.
    guardFormula(scale.map((value) => value.replaceAll(",", ";")).join(",")),
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

/** The rows below the framework's own, each parent before its children. */
export class Rows {
  readonly all: Row[] = [];
  /** How many titles are cut. */
  shortened = 0;

  /** @param parent the parent's number; empty for the framework. @param more what follows the title in the description. */
  add(parent: string, number: string, title: string, more: string | null): void {
    const name = shorten(title);
    if (name !== title) this.shortened += 1;
    const description = htmlOf(more === null ? title : `${title}\n${more}`);
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
