import { existsSync, readFileSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { toGlobalId } from "../../entities/global-id";
import type { PackageWishes } from "../../reference/authoring";
import { readDocument, WrongText } from "../../resolvers/guard/text-readers";
import { MappingError } from "../../services/importing/shared/mapping";
import { type ImportedFrameworkVersion, importFrameworkVersion } from "./framework-version";
import { asSender } from "./sender";

const USAGE = `npm run import -- <file> --kind case --as <persona>
  --dry-run                 reports what would become of the package, and makes no draft
  --framework <code>        the framework here, unless the package comes from Peerway
  --edition <name>          what the edition is called, if not as in the package
  --jurisdiction <name>     where it applies
  --levels-of <code>        a framework whose levels apply, if the package has no scale
  --depths <use,use,…>      what the levels of its tree become: DOMAIN, COMPETENCE, STATEMENT or PASSED_OVER
  --as <persona>            the sender, with the development issuer; or
  --token-file <file>       a file that holds an access token`;

const MEBIBYTE = 1024 * 1024;
const LARGEST = 16 * MEBIBYTE;

const OPTIONS = {
  kind: { type: "string" },
  framework: { type: "string" },
  edition: { type: "string" },
  jurisdiction: { type: "string" },
  "levels-of": { type: "string" },
  depths: { type: "string" },
  as: { type: "string" },
  "token-file": { type: "string" },
  "dry-run": { type: "boolean", default: false },
} as const;

const DEPTHS = ["DOMAIN", "COMPETENCE", "STATEMENT", "PASSED_OVER"] as const;
type Depth = (typeof DEPTHS)[number];

/** `npm run import -- <file> --kind case`: makes a draft of an edition from a package of CASE. */
export async function importFrameworkFile(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  const [path] = positionals;
  const { as: persona = null, "token-file": tokenFile = null } = values;
  if (path === undefined || (persona === null) === (tokenFile === null)) throw new MappingError(USAGE);
  const document = readFile(path);
  const wishes: PackageWishes = {
    framework: values.framework ?? null,
    version: values.edition ?? null,
    jurisdiction: values.jurisdiction ?? null,
    levelsOf: values["levels-of"] ?? null,
    depths: depthsOf(values.depths),
  };
  const token = tokenFile === null ? null : readFileSync(tokenFile, "utf8").trim();
  const dryRun = values["dry-run"];
  await asSender({ persona, token }, async (context) => {
    const done = await importFrameworkVersion(context, { document, wishes, dryRun });
    process.stdout.write(describe(done, dryRun));
    if (done.userErrors.length > 0)
      throw new MappingError(done.userErrors.map(({ message }) => message).join("\n"));
  });
}

function readFile(path: string): object {
  if (!existsSync(path) || !statSync(path).isFile()) throw new MappingError(`There is no file ${path}.`);
  const { size } = statSync(path);
  if (size > LARGEST)
    throw new MappingError(
      `${path} has ${(size / MEBIBYTE).toFixed(1)} MiB. A package has at most ${LARGEST / MEBIBYTE} MiB.`,
    );
  let document: unknown;
  try {
    document = readDocument(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    const at = error instanceof WrongText ? ` at ${error.path.join(".")}` : "";
    throw new MappingError(`${path} cannot be read${at}: ${(error as Error).message}`);
  }
  if (typeof document !== "object" || document === null || Array.isArray(document))
    throw new MappingError(`${path} is no package of CASE: it has to be an object with CFDocument.`);
  return document;
}

function depthsOf(text: string | undefined): readonly Depth[] | null {
  if (text === undefined) return null;
  return text.split(",").map((use) => {
    const found = DEPTHS.find((each) => each === use.trim().toUpperCase());
    if (!found)
      throw new MappingError(`--depths takes ${DEPTHS.join(", ")} with commas between them, not "${use}".`);
    return found;
  });
}

/** The report as text: what is wrong with it, then what of it is not carried as it was. */
function describe({ draft, findings, losses }: ImportedFrameworkVersion, dryRun: boolean): string {
  const found = findings.map(
    ({ severity, path, message }) => `${severity.toLowerCase()} ${path.join(".")}: ${message}\n`,
  );
  const lost = losses.map(
    ({ effect, what, count, message }) => `${effect.toLowerCase()} ${what} (${count}): ${message}\n`,
  );
  const end = draft
    ? `The draft is ${toGlobalId("Draft", draft)}. Publish it with publishDraft.\n`
    : dryRun
      ? "Nothing is recorded.\n"
      : "No draft was made.\n";
  return [...found, ...lost, end].join("");
}
