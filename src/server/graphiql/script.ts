import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Persona } from "../../access/persona";
import { BROWSER_SCRIPT } from "./browser-script";
import { NOBODY } from "./page";

const VARIABLES_HELP =
  'Values for the $variables of the question, as JSON, for example { "asOf": "2026-12-01" }. Leave it empty if the question has none.';
const HEADERS_HELP =
  'Headers to send from this tab, as JSON. { "Authorization": "Bearer …" } sends a token of your own. { "Peerway-Acting-For": "NORTHMOOR" } acts for an organisation that gave yours a grant.';
const HEADERS_HELP_AS = " Without Authorization, the tab asks as the person chosen under Act as.";

/**
 * The page's script, with its settings. A ready-made operation names the persona that it is best tried out as
 * in a comment line, `# persona: <code>`.
 * @param folder the folder of ready-made operations, a `.graphql` file each; the tabs are in the order of
 * their names.
 */
export function scriptText(folder: string, personas: readonly Persona[]): string {
  const settings = {
    titles: Object.fromEntries(personas.map(({ code, title }) => [code, title])),
    nobody: NOBODY,
    tabs: readdirSync(folder)
      .filter((file) => file.endsWith(".graphql"))
      .sort()
      .map((file) => ({ query: readFileSync(join(folder, file), "utf8") })),
    variablesHelp: VARIABLES_HELP,
    headersHelp: personas.length > 0 ? HEADERS_HELP + HEADERS_HELP_AS : HEADERS_HELP,
  };
  return `"use strict";\nconst settings = ${JSON.stringify(settings)};\n${BROWSER_SCRIPT}`;
}
