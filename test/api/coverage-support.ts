import { cloneDatabase } from "../support/clone";
import { startService, type TestService } from "../support/server";
import { publishMade } from "./coverage-fixture";

/** A row of a coverage answer, as far as these tests ask for it. */
export interface Row {
  readonly competence: { readonly code: string };
  readonly status: string;
  readonly gaps: readonly string[];
  readonly cells: readonly {
    readonly level: { readonly code: string };
    readonly depth: string | null;
    readonly units: readonly { readonly code: string }[];
    readonly outcomes: readonly { readonly path: readonly { readonly relation: string }[] }[];
  }[];
}
interface Found {
  readonly code: string;
  readonly sentence: string;
  readonly competence: { readonly code: string } | null;
  readonly missing: readonly { readonly code: string }[];
}
export interface Answer {
  readonly rows: readonly Row[];
  readonly findings: readonly Found[];
  readonly counts: Record<string, number>;
  readonly notAsked: readonly { readonly code: string }[];
  readonly awarded: readonly { readonly code: string }[];
  readonly beyondTeaching: readonly { readonly code: string }[];
  readonly restsOn: Record<string, Record<string, number>>;
  readonly summary: readonly string[];
  readonly of: {
    readonly complete: boolean;
    readonly hours: number | null;
    readonly unitHours: number | null;
  };
}

const COUNTS = "published inferred localPolicy illustrative";
export const ANSWER = `
  of { complete hours unitHours }
  summary
  counts { covered neverTaught notAssessed belowLevel notKnown satisfiedOtherwise outside }
  rows {
    competence { code } status gaps
    cells { level { code } depth units { code } outcomes { path { relation } } }
  }
  findings { code sentence competence { code } missing { code } }
  notAsked { code }
  awarded { code }
  beyondTeaching { code }
  restsOn { outcomes { ${COUNTS} } texts { ${COUNTS} } mappings { ${COUNTS} } levels { ${COUNTS} } units { ${COUNTS} } requirements { ${COUNTS} } }
`;
export const codes = (all: readonly { readonly code: string }[]) => all.map(({ code }) => code);
export const FRAMEWORK = '{ frameworkVersion: { framework: "HEE-PSW" } }';

/** The levels of a row at which it is taught: "KNOWS INTRODUCED by 1.2". */
export const taught = ({ cells }: Row) =>
  cells.flatMap(({ level, depth, units }) =>
    depth ? `${level.code} ${depth} by ${codes(units).join()}` : [],
  );

export interface Curricula {
  readonly service: TestService;
  /** An answer that has no errors. */
  ask<Data>(query: string): Promise<Data>;
  cover(of: string, against: string, more?: string): Promise<Answer>;
}

/** The service over the published curricula and those of the fixture. */
export async function startCurricula(): Promise<Curricula> {
  const ownerUrl = await cloneDatabase();
  await publishMade(ownerUrl);
  const service = await startService({ ownerUrl });
  const ask = async <Data>(query: string): Promise<Data> => {
    const { data, errors } = await service.ask(query);
    expect(errors).toBeUndefined();
    return data as unknown as Data;
  };
  return {
    service,
    ask,
    async cover(of, against, more = "") {
      const query = `{ coverage(of: ${of}, against: ${against} ${more}) { ${ANSWER} } }`;
      return (await ask<{ coverage: Answer }>(query)).coverage;
    },
  };
}
