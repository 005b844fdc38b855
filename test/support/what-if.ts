import { toGlobalId } from "../../src/schema/node";
import type { TestService } from "./server";

interface Result {
  readonly code: string;
  readonly outcome: string;
  readonly supposed: boolean;
  readonly sentence: string;
  readonly counted: readonly { readonly factId: string; readonly supposed: boolean }[];
}
interface Answer {
  readonly route: { readonly code: string };
  readonly asOf: string;
  readonly supposed: boolean;
  readonly outcome: string;
  readonly satisfiedSinceOn: string | null;
  readonly fingerprint: string;
  readonly root: Result;
}
export interface WhatIf {
  readonly base: Answer;
  readonly hypothetical: Answer;
  readonly differences: readonly {
    readonly code: string;
    readonly label: string;
    readonly before: Result | null;
    readonly after: Result | null;
  }[];
}

const RESULT = "code outcome supposed sentence(audience: HR) counted { factId supposed }";
const ANSWER = `route { code } asOf supposed outcome satisfiedSinceOn fingerprint root { ${RESULT} }`;
const ASKED = `base { ${ANSWER} } hypothetical { ${ANSWER} } differences { code label before { ${RESULT} } after { ${RESULT} } }`;
const WHAT_IF = `query ($number: String!, $route: ProgressionRouteBy!, $changes: WhatIfChangesInput!, $asOf: Date) {
  worker(by: { number: $number }) { whatIf(route: $route, changes: $changes, asOf: $asOf) { ${ASKED} } }
}`;

/** The day of every question here. */
export const TODAY = "2026-11-02";

/** Evidence that would make Chandra (NM-003) eligible for R03. */
export const CLAIM = {
  competence: { code: { code: "3.4" } },
  level: "INDEPENDENT",
  kind: "DIRECT_OBSERVATION",
  doneOn: "2026-09-01",
};

type Whose = { readonly number?: string; readonly route?: string; readonly persona?: string };

/** Asks what-if questions of a service over the demonstration, by default about Amara (NM-001) and route R03, as HR. */
export function asker(service: TestService) {
  const ask = (changes: object, { number = "NM-001", route = "R03", persona = "trust-hr" }: Whose = {}) =>
    service.ask(WHAT_IF, { number, route: { code: route }, changes, asOf: TODAY }, persona);
  return {
    ask,
    async whatIf(changes: object, whose: Whose = {}): Promise<WhatIf> {
      const { data, errors } = await ask(changes, whose);
      expect(errors).toBeUndefined();
      return (data as unknown as { worker: { whatIf: WhatIf } }).worker.whatIf;
    },
    /** Global ids of the facts of a worker of the trust in a table, oldest first. */
    async idsOf(type: string, table: string, number: string): Promise<string[]> {
      const { rows } = await service.pool.query<{ id: string }>(
        `SELECT t.id FROM ${table} t JOIN fact f USING (organisation_id, id) JOIN worker w ON w.organisation_id = f.organisation_id AND w.id = f.worker_id
         WHERE w.number = $1 ORDER BY f.recorded_at`,
        [number],
      );
      return rows.map(({ id }) => toGlobalId(type, id));
    },
  };
}
