import "reflect-metadata";
import { createReadStream, createWriteStream, existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import type { Actor } from "../access/actor";
import { Forbidden } from "../access/policy";
import { rlsScopeOf } from "../access/rls-scope";
import { tokenVerifier } from "../access/token";
import { NotAdmitted, Unauthenticated } from "../access/unauthenticated";
import { ConfigError, loadConfig } from "../config";
import { instantOf } from "../database/clock";
import { requireMigrated } from "../database/expect-schema";
import { persistently } from "../database/persist";
import { openServicePool, SERVICE_ROLE } from "../database/pool";
import { registerRlsScopeKey } from "../database/rls-scope-key";
import { asOrganisation, inTransaction } from "../database/transaction";
import { toCivilDate, toDay } from "../eligibility";
import { openLiveReference } from "../reference/live";
import { londonDay } from "../reference/london";
import { authenticator } from "../server/authentication";
import { importFile, type SentFile } from "../services/importing/import-file";
import { rejectFile } from "../services/importing/reject-file";
import type { FileKind } from "../services/importing/shared/fields";
import { FIELDS } from "../services/importing/shared/fields";
import { FileError } from "../services/importing/shared/file-error";
import type { FileFormat } from "../services/importing/shared/lines";
import {
  type Mapping,
  MappingError,
  plainMapping,
  READY_MAPPINGS,
  readMapping,
} from "../services/importing/shared/mapping";
import { Refused, type UseCaseContext } from "../services/shared/context";
import { personasOf, readDemonstration } from "./demonstration";
import { exitWithError } from "./exit-with-error";
import { chooseIssuer } from "./issuer";
import { openDatabase, PROJECT } from "./open-database";
import { progressBar } from "./progress-bar";

const USAGE = `npm run import -- <file> --kind workers|posts|completions|credentials|supervisions|endorsements --as <persona>
  --dry-run               says what would become of each line, and records nothing
  --mapping <name|file>   how its columns are read: ${Object.keys(READY_MAPPINGS).join(", ")}, or a JSON file (docs/import.md)
  --worker <number>       the worker that the file is about, if its lines do not name one
  --extracted-on <day>    the day of which the file speaks, YYYY-MM-DD; left out, today
  --record-retracted      also records what was retracted and comes again just so
  --as <persona>          the persona to act as, with the development issuer; or
  --token-file <file>     a file that holds an access token
  --rejects <file>        where refused lines go; left out, <file>.rejects.csv, or .rejects.ndjson for lines of JSON
  --chunk <lines>         lines in one transaction; left out, 2000`;

/** `npm run import`: records a file of workers, posts, completions, credentials, supervision sessions or endorsements. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      kind: { type: "string" },
      mapping: { type: "string" },
      worker: { type: "string" },
      as: { type: "string" },
      "token-file": { type: "string" },
      rejects: { type: "string" },
      chunk: { type: "string" },
      "extracted-on": { type: "string" },
      "record-retracted": { type: "boolean", default: false },
      "dry-run": { type: "boolean", default: false },
    },
  });
  const [path] = positionals;
  if (path === undefined || (values.as === undefined) === (values["token-file"] === undefined))
    throw new MappingError(USAGE);
  if (!existsSync(path)) throw new MappingError(`There is no file ${path}.`);
  if (!statSync(path).isFile()) throw new MappingError(`${path} is not a file.`);
  const file: SentFile = {
    name: basename(path).slice(0, 300),
    format: formatOf(path),
    mapping: mappingOf(values.mapping, values.kind),
    worker: values.worker ?? null,
    extractedOn: dayNamed(values["extracted-on"]),
    again: values["record-retracted"],
    open: () => createReadStream(path),
    needsEveryColumn: values.mapping !== undefined && !Object.hasOwn(READY_MAPPINGS, values.mapping),
  };
  const chunk = values.chunk === undefined ? undefined : Number(values.chunk);
  if (chunk !== undefined && !(Number.isInteger(chunk) && chunk >= 1 && chunk <= 10_000))
    throw new MappingError("--chunk is a whole number of lines from 1 to 10000.");
  const rejects = values.rejects ?? `${path}.rejects.${file.format === "CSV" ? "csv" : "ndjson"}`;
  if (formatOf(rejects) !== file.format)
    throw new MappingError(
      `The rejects are written in the format of the file, ${file.format}: give --rejects a name that ends accordingly.`,
    );
  const tokenFile = values["token-file"];
  if (tokenFile !== undefined && !existsSync(tokenFile))
    throw new MappingError(`There is no file ${tokenFile}.`);
  const token = tokenFile === undefined ? null : readFileSync(tokenFile, "utf8").trim();
  await withContext({ persona: values.as ?? null, token }, async (context) => {
    const bar = progressBar();
    const importing = importFile(context, file, {
      dryRun: values["dry-run"],
      chunk,
      onProgress: (done, of) => bar.show(done, of),
      onOutcome: ({ line, outcome, field, message }) => {
        if (values["dry-run"])
          bar.say(
            `line ${line}: ${outcome.toLowerCase()}${message === null ? "" : ` (${field || "line"}): ${message}`}`,
          );
      },
    });
    const { id, tally } = await importing.catch((error: unknown) => {
      bar.end();
      if (!isTheirs(error))
        process.stderr.write("What has been recorded stays. The same command goes on where it stopped.\n");
      throw error;
    });
    bar.end();
    const { created, changed, skipped, refused, retracted } = tally;
    process.stdout.write(
      `${values["dry-run"] ? "Nothing is recorded; it would be: " : ""}${created} created, ${changed} changed, ${skipped} skipped, ${refused} refused.\n`,
    );
    if (retracted > 0)
      process.stdout.write(
        `${retracted} of the skipped lines repeat what was retracted, and a file does not bring that back: ${values["dry-run"] ? "they are named above" : "--dry-run names them"}.\n`,
      );
    if (refused === 0) return;
    await pipeline(Readable.from(rejectFile(context, id)), createWriteStream(rejects, { mode: 0o600 }));
    process.stdout.write(`The refused lines, each with its reason, are in ${rejects}\n`);
  });
}

/** @throws MappingError */
function mappingIn(path: string): Mapping {
  if (!existsSync(path))
    throw new MappingError(
      `There is no mapping ${path}: name a JSON file, or one of ${Object.keys(READY_MAPPINGS).join(", ")}.`,
    );
  let document: unknown;
  try {
    document = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new MappingError(`The mapping ${path} cannot be read: ${(error as Error).message}`);
  }
  return readMapping(document);
}

/** @throws MappingError for what is no day. */
function dayNamed(text: string | undefined): string | null {
  if (text === undefined) return null;
  try {
    return toCivilDate(toDay(text));
  } catch {
    throw new MappingError(`--extracted-on takes a day written as YYYY-MM-DD, not "${text}".`);
  }
}

const formatOf = (path: string): FileFormat => (/\.(ndjson|jsonl)$/i.test(path) ? "NDJSON" : "CSV");

function mappingOf(named: string | undefined, kindNamed: string | undefined): Mapping {
  const kind = kindNamed?.toUpperCase();
  const isKind = (text: string | undefined): text is FileKind =>
    text !== undefined && Object.hasOwn(FIELDS, text);
  if (named === undefined) {
    if (!isKind(kind)) throw new MappingError(USAGE);
    return plainMapping(kind);
  }
  const ready = Object.hasOwn(READY_MAPPINGS, named) ? READY_MAPPINGS[named] : undefined;
  const mapping = ready ?? mappingIn(named);
  if (kind !== undefined && kind !== mapping.kind)
    throw new MappingError(`The mapping is for ${mapping.kind.toLowerCase()}, not for ${kindNamed}.`);
  return mapping;
}

async function withContext(
  who: { readonly persona: string | null; readonly token: string | null },
  work: (context: UseCaseContext) => Promise<void>,
): Promise<void> {
  const config = loadConfig(process.env, PROJECT);
  const database = await openDatabase(config);
  try {
    await requireMigrated(database.ownerUrl);
    await registerRlsScopeKey(database.ownerUrl);
    const reference = await openLiveReference(database.ownerUrl, SERVICE_ROLE, () => {});
    const service = await database.service();
    const pool = openServicePool(service.url, { size: 2, through: service.through, pipelined: false });
    try {
      const today = londonDay(await instantOf(database.ownerUrl));
      const personas = who.persona === null ? [] : personasOf(readDemonstration(PROJECT, today));
      const { rules, claims, development } = await chooseIssuer(config, database.ownerUrl, personas);
      const code = who.persona?.split("/").at(-1) ?? "";
      const token = who.token ?? (await development?.tokenFor(code));
      if (!token)
        throw new MappingError(
          development
            ? `There is no persona ${who.persona}. npm run token lists them.`
            : "With a provider there are no personas: give --token-file, a file that holds an access token of the person or program that sends the file.",
        );
      const authenticate = authenticator(
        tokenVerifier(rules),
        {
          reference: reference.current,
          within: (organisationId, within) =>
            persistently(() => asOrganisation(pool, organisationId, within)),
        },
        () => today,
        claims,
      );
      const actor = await authenticate(`Bearer ${token}`);
      if (actor) await work(contextOf(actor, today));
    } finally {
      await pool.end();
      await reference.close();
    }

    function contextOf(actor: Actor, today: string): UseCaseContext {
      return {
        actor,
        today,
        reference: reference.current.seenBy(actor.organisationId),
        suppressionThreshold: config.suppressionThreshold,
        async rereadReference() {
          await reference.reload();
          return reference.current;
        },
        // An import looks up under a lock how far it is, so what was stored is not recorded again.
        transaction: (within, operation) =>
          persistently(() => inTransaction(pool, within, { rlsScope: { ...rlsScopeOf(actor), operation } })),
      };
    }
  } finally {
    await database.close();
  }
}

/** Errors that the person who runs it can put right: printed as they are. */
const THEIRS = [MappingError, FileError, Refused, Forbidden, Unauthenticated, NotAdmitted];

const isTheirs = (error: unknown): boolean => THEIRS.some((kind) => error instanceof kind);

main().catch((error: unknown) =>
  exitWithError(isTheirs(error) ? new ConfigError((error as Error).message) : error),
);
