import { type Changed, changed, withId } from "./changed";
import type { TestService } from "./server";

export interface DraftAnswer {
  readonly id: string | null;
  readonly draft: {
    readonly version: number;
    readonly status: string;
    readonly became: { readonly id: string } | null;
  } | null;
  readonly findings?: readonly {
    readonly severity: string;
    readonly code: string;
    readonly path: string[];
    readonly message: string;
  }[];
  readonly userErrors: readonly {
    readonly code: string;
    readonly field: string[];
    readonly message: string;
  }[];
}

/** Drafts, publishes and retires through the API as a persona. */
export interface Author {
  readonly run: (mutation: string, input: object, persona: string) => Promise<DraftAnswer>;
  /** Saves a draft and publishes it. */
  readonly publish: (route: object, persona: string, national?: boolean) => Promise<DraftAnswer>;
  /** Lets a lived experience lead of the persona's organisation review a draft of a route or a role band. */
  readonly reviewed: (draft: string | null, persona: string, expectedVersion?: number) => Promise<void>;
  /** What a published route says, without what is null: where a draft starts from. */
  readonly contentOf: (code: string, persona?: string) => Promise<RouteContent>;
  readonly ask: <Data>(query: string, variables: object, persona: string) => Promise<Data>;
}

export interface RouteContent {
  readonly code: string;
  readonly requirements: readonly (Readonly<Record<string, unknown>> & { readonly code: string })[];
  readonly [field: string]: unknown;
}

const REQUIREMENT = `code parent kind label basis sourceRef waivable suppliedBy n framework competence domain level
  evidence { minimumItems minimumKinds minimumAssessors allowedKinds currencyMonths
    keptUpBy { months endorsements { byCapacity subject subjectCode } } } countOptional curriculum unit programme
  minimumVersion credentialType acceptedIssuers currencyMonths roleBands minimumBand months counting mustHoldNow sessions
  supervisionKind withinMonths longestGapDays shortestGapDays confirmedOnly byCapacity subject subjectCode goodForMonths`;
export const ROUTE_CONTENT = `code title kind from { roleBand basis } to basis summary note sourceRefs
  conditions { code kind text basis sourceRef } framework curriculum localVersionOf requirements { ${REQUIREMENT} }`;

export function author(service: Pick<TestService, "ask">): Author {
  async function ask<Data>(query: string, variables: object, persona: string): Promise<Data> {
    const { data, errors } = await service.ask(query, variables, persona);
    if (errors) throw new Error(JSON.stringify(errors));
    return data as unknown as Data;
  }
  async function run(mutation: string, input: object, persona: string): Promise<DraftAnswer> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const fields =
      mutation === "retireVersion"
        ? changed(mutation)
        : `${changed(mutation)} draft { version status became { id } } ${mutation === "publishDraft" ? "findings { severity code path message }" : ""}`;
    const data = await ask<Record<string, DraftAnswer & Changed>>(
      `mutation ($input: ${type}) { ${mutation}(input: $input) { ${fields} userErrors { code field message } } }`,
      { input },
      persona,
    );
    const answer = data[mutation];
    if (!answer) throw new Error(`${mutation} answered nothing.`);
    return withId(answer);
  }
  async function reviewed(draft: string | null, persona: string, expectedVersion = 1): Promise<void> {
    const lead = `${persona.split("-")[0]}-lead`;
    await run("reviewDraft", { draft, expectedVersion, name: "Sam Lead" }, lead);
  }
  return {
    ask,
    run,
    reviewed,
    async publish(route, persona, national = false) {
      const saved = await run("saveRouteDraft", { route, national }, persona);
      if (saved.id === null) return saved;
      await reviewed(saved.id, persona);
      return await run("publishDraft", { draft: saved.id, expectedVersion: 1 }, persona);
    },
    async contentOf(code, persona = "") {
      const { progressionRoute } = await ask<{ progressionRoute: { content: RouteContent } }>(
        `query ($code: String!) { progressionRoute(by: { code: $code }) { content { ${ROUTE_CONTENT} } } }`,
        { code },
        persona,
      );
      return progressionRoute.content;
    },
  };
}

/** A requirement that stands in the group "all" of a drafted route. */
export const leaf = (own: object) => ({
  parent: "all",
  label: "Twelve months in the role",
  basis: "LOCAL_POLICY",
  waivable: true,
  suppliedBy: "WORKER",
  ...own,
});
export const time = (months: number) =>
  leaf({ code: "time", kind: "TIME_IN_ROLE", suppliedBy: "TIME", roleBands: ["PSW"], months });
const all = { code: "all", kind: "ALL_OF", label: "Everything", basis: "LOCAL_POLICY", waivable: true };

/** An organisation's own drafted route that asks for these. */
export const route = (code: string, ...requirements: object[]) => ({
  code,
  title: "Peer support worker to group leader",
  kind: "LATERAL",
  from: [{ roleBand: "PSW", basis: "LOCAL_POLICY" }],
  to: "PSW_SPEC",
  basis: "LOCAL_POLICY",
  summary: "Leads groups.",
  sourceRefs: [],
  conditions: [],
  framework: "HEE-PSW",
  requirements: [all, ...requirements],
});
