import "reflect-metadata";
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { Forbidden } from "../access/policy";
import { NotAdmitted, Unauthenticated } from "../access/unauthenticated";
import { ConfigError } from "../config";
import type { Tally } from "../repositories/importing/imports";
import { importFile } from "../services/importing/import-file";
import { rejectFile } from "../services/importing/reject-file";
import { FileError } from "../services/importing/shared/file-error";
import { MappingError } from "../services/importing/shared/mapping";
import { Refused, type UseCaseContext } from "../services/shared/context";
import { exitWithError } from "./exit-with-error";
import { type ImportCommand, parseImportArguments } from "./import/arguments";
import { importFrameworkFile } from "./import/framework-file";
import { LEFT_OUT } from "./import/left-out";
import { asSender } from "./import/sender";
import { progressBar } from "./progress-bar";

/**
 * `npm run import`: records a file of workers, posts, completions, credentials, supervision sessions,
 * endorsements or offers, or of the Electronic Staff Record; or with `--kind case` a framework.
 */
async function main(): Promise<void> {
  const args = process.argv.slice(2);
  if (isOfFramework(args)) return importFrameworkFile(args);
  const command = parseImportArguments();
  await asSender(command.sender, async (context) => {
    const { id, tally, leftOut } = await importShowingProgress(context, command);
    process.stdout.write(describeTally(tally, command.dryRun));
    process.stdout.write(describeLeftOut(leftOut));
    if (tally.refused === 0) return;
    const refused = Readable.from(rejectFile(context, id));
    await pipeline(refused, createWriteStream(command.rejects, { mode: 0o600 }));
    process.stdout.write(`The refused lines, each with its reason, are in ${command.rejects}\n`);
  });
}

/** A framework comes whole, and not in lines. */
function isOfFramework(args: readonly string[]): boolean {
  const { kind } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: { kind: { type: "string" } },
  }).values;
  return typeof kind === "string" && kind.toLowerCase() === "case";
}

async function importShowingProgress(context: UseCaseContext, { file, dryRun, chunk }: ImportCommand) {
  const bar = progressBar();
  try {
    return await importFile(context, file, {
      dryRun,
      chunk,
      onProgress: (done, of) => bar.show(done, of),
      onOutcome: ({ line, outcome, field, message }) => {
        const why = message === null ? "" : ` (${field || "line"}): ${message}`;
        if (dryRun) bar.say(`line ${line}: ${outcome.toLowerCase()}${why}`);
      },
    });
  } catch (error) {
    bar.end();
    if (!isTheirs(error))
      process.stderr.write("What has been recorded is kept. Run the same command again to continue.\n");
    throw error;
  } finally {
    bar.end();
  }
}

function describeTally({ created, changed, skipped, refused, retracted }: Tally, dryRun: boolean): string {
  const counts = `${created} created, ${changed} changed, ${skipped} skipped, ${refused} refused.\n`;
  const where = dryRun ? "They are named above." : "--dry-run names them.";
  return `${dryRun ? "Nothing is recorded; it would be: " : ""}${counts}${
    retracted === 0
      ? ""
      : `${retracted} of the skipped lines have been retracted, and a file does not bring them back. ${where}\n`
  }`;
}

/** How many records of a file of ESR were neither recorded nor refused, and why. */
function describeLeftOut(leftOut: Readonly<Record<string, number>>): string {
  const counts = Object.entries(leftOut).map(
    ([reason, lines]) => `  ${LEFT_OUT[reason] ?? reason}: ${lines}\n`,
  );
  return counts.length === 0 ? "" : `Left out:\n${counts.join("")}`;
}

/** Errors that the person who runs the command can put right: their message is shown as it is. */
const THEIRS = [MappingError, FileError, Refused, Forbidden, Unauthenticated, NotAdmitted];

const isTheirs = (error: unknown): boolean => THEIRS.some((kind) => error instanceof kind);

main().catch((error: unknown) =>
  exitWithError(isTheirs(error) ? new ConfigError((error as Error).message) : error),
);
