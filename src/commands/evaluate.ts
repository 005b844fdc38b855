import { text } from "node:stream/consumers";
import { runCase } from "./case/run";

/**
 * `npm run --silent evaluate < case.json`: prints the evaluation of one case. It opens no database and reads
 * no reference data.
 */
async function main(): Promise<void> {
  const ran = runCase(process.stdin.isTTY ? "" : await text(process.stdin));
  if (ran.status === 0) process.stdout.write(ran.output);
  else process.stderr.write(`${ran.problems.join("\n")}\n`);
  process.exitCode = ran.status;
}

void main();
