import { ProgrammeCoverageDocument } from "./generated/graphql";
import { ask, type Connection } from "./peerway";

/** What a programme leaves open of what a route asks for, in plain sentences. Published data: it needs no token. */
export async function gapsOf(connection: Connection, programme: string, route: string): Promise<string[]> {
  const answer = await ask(connection, ProgrammeCoverageDocument, {
    programme: { code: programme },
    route: { code: route },
  });
  if (!answer.programme) throw new Error(`No programme has the code ${programme}.`);
  return answer.programme.coverage.findings.map(({ sentence }) => sentence);
}
