import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "./template";

/** What somebody types into a shell, and what they are shown to see then. */
export interface Block {
  readonly commands: string;
  /** Lines that the commands print; … stands for anything. */
  readonly shows: readonly string[];
}

/** The blocks of commands in a section of a page of docs, in their order. @param heading of the section. */
export function blocksIn(page: string, heading: string): readonly Block[] {
  const text = readFileSync(join(PROJECT, "docs", page), "utf8");
  const [, section] = text.split(`\n## ${heading}\n`);
  if (section === undefined) throw new Error(`docs/${page} has no section ${heading}.`);
  const blocks: { commands: string; shows: string[] }[] = [];
  for (const [, language, content = ""] of section
    .split("\n## ")[0]
    ?.matchAll(/```(sh|text)\n([\s\S]*?)```/g) ?? [])
    if (language === "sh") blocks.push({ commands: content, shows: [] });
    else blocks.at(-1)?.shows.push(...content.trimEnd().split("\n"));
  return blocks;
}

/** Whether a line was printed. */
export function isShown(line: string, printed: string): boolean {
  const parts = line.split("…").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "m").test(printed);
}
