import { ProgrammeCoverageDocument } from "./generated/graphql";
import { ask, type Connection } from "./peerway";

/**
 * What a programme is known to cover of what a route asks for, what it leaves open and what is not known of it, in plain
 * sentences. Published data: it needs no token.
 */
export async function coverageOf(
  connection: Connection,
  programme: string,
  route: string,
): Promise<string[]> {
  const answer = await ask(connection, ProgrammeCoverageDocument, {
    programme: { code: programme },
    route: { code: route },
  });
  if (!answer.programme) throw new Error(`No programme has the code ${programme}.`);
  const { summary, findings } = answer.programme.coverage;
  return [...summary, ...findings.map(({ sentence }) => sentence)];
}
