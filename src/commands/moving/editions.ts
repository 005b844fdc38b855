import type { Table } from "../../database/moving/catalogue";
import { type Edition, readEditions } from "../../repositories/moving/editions";
import { sharedRows } from "../../repositories/moving/tables";
import type { Session } from "./session";

/** How the reference data of two databases differ, and within which times they published the same differently. */
export interface Differences {
  /** One line a table, for a person to read. */
  readonly lines: readonly string[];
  readonly windows: readonly { readonly from: string; readonly to: string }[];
}

/** Both databases hold these as answers show them; a draft that became an edition is not part of an answer. */
const isCompared = ({ name }: Table): boolean => name !== "draft";

/** @param but an organisation whose own data is not compared; null: none. */
export async function compareEditions(
  { source, target, tablesAt }: Session,
  but: string | null,
): Promise<Differences> {
  const lines: string[] = [];
  const windows: { from: string; to: string }[] = [];
  for (const table of tablesAt("REFERENCE").filter(isCompared)) {
    const shared = sharedRows(table, but);
    const here = await readEditions(source, table, shared);
    const there = await readEditions(target, table, shared);
    const onlyHere = [...here.keys()].filter((key) => !there.has(key)).length;
    const onlyThere = [...there.keys()].filter((key) => !here.has(key)).length;
    const different = [...here].filter(([key, edition]) => isDifferent(edition, there.get(key)));
    if (onlyHere + onlyThere + different.length > 0)
      lines.push(
        `${table.name}: ${onlyHere} only here, ${onlyThere} only there, ${different.length} different`,
      );
    for (const [key, edition] of here) windows.push(...windowsBetween(edition, there.get(key)));
  }
  return { lines, windows };
}

const isDifferent = (here: Edition, there: Edition | undefined): boolean =>
  there !== undefined && (here.content !== there.content || here.status !== there.status);

function windowsBetween(here: Edition, there: Edition | undefined): { from: string; to: string }[] {
  if (there === undefined) return [];
  return (["publishedAt", "retiredAt"] as const).flatMap((field) => {
    const [one, other] = [here[field], there[field]];
    if (one === null || other === null || one === other) return [];
    const [from, to] = one < other ? [one, other] : [other, one];
    return [{ from, to }];
  });
}
