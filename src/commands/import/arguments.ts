import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { toCivilDate, toDay } from "../../eligibility";
import type { SentFile } from "../../services/importing/import-file";
import type { FileKind } from "../../services/importing/shared/fields";
import { FIELDS } from "../../services/importing/shared/fields";
import { type Given, withGiven } from "../../services/importing/shared/given";
import type { LineFormat } from "../../services/importing/shared/lines";
import { type Mapping, MappingError, readMapping } from "../../services/importing/shared/mapping";
import { plainMapping, READY_MAPPINGS } from "../../services/importing/shared/ready-mappings";
import type { ImportSender } from "./sender";

const USAGE = `npm run import -- <file> --kind workers|posts|completions|credentials|supervisions|endorsements|offers|esr-go --as <persona>
  --dry-run               says what would become of each line, and records nothing
  --mapping <name|file>   how its columns are read: ${Object.keys(READY_MAPPINGS).join(", ")}, or a JSON file (docs/import.md)
  --unit <curriculum/code>  the unit that the file is about, if it has no columns for it
  --programme <code>      the programme in which that was taught, if it was
  --worker <number>       the worker that the file is about, if it has no column for them
  --extracted-on <day>    the day of which the file speaks, YYYY-MM-DD; left out, today
  --gap                   takes a file of ESR although the one before it is missing (docs/esr.md)
  --record-retracted      also records what was retracted and comes again just so
  --as <persona>          the sender, with the development issuer; or
  --token-file <file>     a file that holds an access token
  --rejects <file>        where refused lines go; left out, <file>.rejects.csv, or .rejects.ndjson for lines of JSON
  --chunk <lines>         lines in one transaction; left out, 2000`;

/** What the command was asked to do. */
export interface ImportCommand {
  readonly file: SentFile;
  readonly dryRun: boolean;
  /** Lines in one transaction. */
  readonly chunk: number | undefined;
  /** Path of the file for refused lines. */
  readonly rejects: string;
  readonly sender: ImportSender;
}

const OPTIONS = {
  kind: { type: "string" },
  mapping: { type: "string" },
  worker: { type: "string" },
  unit: { type: "string" },
  programme: { type: "string" },
  as: { type: "string" },
  "token-file": { type: "string" },
  rejects: { type: "string" },
  chunk: { type: "string" },
  "extracted-on": { type: "string" },
  gap: { type: "boolean", default: false },
  "record-retracted": { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
} as const;

/** @throws MappingError for arguments that cannot be used. */
export function parseImportArguments(): ImportCommand {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS });
  const [path] = positionals;
  const { as: persona, "token-file": tokenFile } = values;
  if (path === undefined || (persona === undefined) === (tokenFile === undefined))
    throw new MappingError(USAGE);
  if (!existsSync(path)) throw new MappingError(`There is no file ${path}.`);
  if (!statSync(path).isFile()) throw new MappingError(`${path} is not a file.`);
  const mapping = withGiven(mappingOf(values.mapping, values.kind), givenIn(values));
  if (values.gap && mapping.kind !== "ESR_GO") throw new MappingError("--gap is only for --kind esr-go.");
  const file: SentFile = {
    name: basename(path).slice(0, 300),
    format: mapping.kind === "ESR_GO" ? "ESR_GO" : formatOf(path),
    mapping,
    worker: values.worker ?? null,
    extractedOn: parseDay(values["extracted-on"]),
    again: values["record-retracted"],
    open: () => createReadStream(path),
    afterGap: values.gap,
    needsEveryColumn: values.mapping !== undefined && !Object.hasOwn(READY_MAPPINGS, values.mapping),
  };
  const rejectFormat = file.format === "NDJSON" ? file.format : "CSV";
  const rejects = values.rejects ?? `${path}.rejects.${rejectFormat.toLowerCase()}`;
  if (formatOf(rejects) !== rejectFormat)
    throw new MappingError(
      `The rejects of this file are written as ${rejectFormat}. Give --rejects a name that ends accordingly.`,
    );
  return {
    file,
    dryRun: values["dry-run"],
    chunk: parseChunk(values.chunk),
    rejects,
    sender: { persona: persona ?? null, token: tokenIn(tokenFile) },
  };
}

/** Codes of units have no slash, and those of curricula neither. */
function givenIn({ unit, programme }: { readonly unit?: string; readonly programme?: string }): Given {
  const [, curriculum, code] = /^([^/]+)\/([^/]+)$/.exec(unit ?? "") ?? [];
  if (unit !== undefined && (curriculum === undefined || code === undefined))
    throw new MappingError(
      `--unit takes the code of a curriculum, a slash and the code of a unit, such as HEE-PSW-CURRICULUM/1.2, not "${unit}".`,
    );
  return {
    unit: curriculum === undefined || code === undefined ? null : { curriculum, code },
    programme: programme ?? null,
  };
}

function parseChunk(text: string | undefined): number | undefined {
  const chunk = text === undefined ? undefined : Number(text);
  if (chunk !== undefined && !(Number.isInteger(chunk) && chunk >= 1 && chunk <= 10_000))
    throw new MappingError("--chunk is a whole number of lines from 1 to 10000.");
  return chunk;
}

function tokenIn(path: string | undefined): string | null {
  if (path !== undefined && !existsSync(path)) throw new MappingError(`There is no file ${path}.`);
  return path === undefined ? null : readFileSync(path, "utf8").trim();
}

function mappingIn(path: string): Mapping {
  if (!existsSync(path))
    throw new MappingError(
      `There is no mapping ${path}. Name a JSON file, or one of ${Object.keys(READY_MAPPINGS).join(", ")}.`,
    );
  let document: unknown;
  try {
    document = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new MappingError(`The mapping ${path} cannot be read: ${(error as Error).message}`);
  }
  return readMapping(document);
}

function parseDay(text: string | undefined): string | null {
  if (text === undefined) return null;
  try {
    return toCivilDate(toDay(text));
  } catch {
    throw new MappingError(`--extracted-on takes a day written as YYYY-MM-DD, not "${text}".`);
  }
}

const formatOf = (path: string): LineFormat => (/\.(ndjson|jsonl)$/i.test(path) ? "NDJSON" : "CSV");

function mappingOf(named: string | undefined, kindNamed: string | undefined): Mapping {
  const kind = kindNamed?.toUpperCase().replaceAll("-", "_");
  const isKind = (text: string | undefined): text is FileKind =>
    text !== undefined && Object.hasOwn(FIELDS, text);
  if (named === undefined) {
    if (!isKind(kind)) throw new MappingError(USAGE);
    return plainMapping(kind);
  }
  const ready = Object.hasOwn(READY_MAPPINGS, named) ? READY_MAPPINGS[named] : undefined;
  const mapping = ready ?? mappingIn(named);
  if (kind !== undefined && kind !== mapping.kind)
    throw new MappingError(
      `The mapping is for ${mapping.kind.toLowerCase().replaceAll("_", "-")}, not for ${kindNamed}.`,
    );
  return mapping;
}
