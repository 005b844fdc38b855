import type { TestService } from "../support/server";

/** Addresses of pages, by the persona of the demonstration that they are for; "": everybody. */
type Visited = Readonly<Record<string, readonly string[]>>;

/** Pages whose addresses are the same in every demonstration. */
const FIXED: Visited = {
  "": ["/map", "/map/PSW", "/map/LX_DIRECTOR", "/sign-in"],
  "worker-chandra": [
    "/me",
    "/me/next",
    "/me/ways/R03",
    "/me/evidence",
    "/me/evidence/new",
    "/me/evidence?show=taken-back",
    "/me/supervision",
    "/me/employer",
    "/me/learning",
    "/me/who-looked",
    "/me/record",
    "/me/badges",
    "/me/badges/preview",
    "/map/PSW_SNR",
  ],
  "worker-hana": ["/me/drift"],
  "worker-bronagh": ["/me/adjustments"],
  "trust-provider": [
    "/curriculum",
    "/curriculum/ST0896",
    "/curriculum/NM-STEPS?against=route.R03",
    "/curriculum/NM-STEPS/completions",
    "/curriculum/IMROC-PSW/completions",
    "/curriculum/compare?a=IMROC-PSW&b=NM-STEPS",
    "/curriculum/helps?route=R03",
    "/reference",
    "/reference/new/unit",
    "/reference/new/programme?from=NM-STEPS",
  ],
  "trust-steward": [
    "/reference",
    "/reference?status=PUBLISHED",
    "/reference/editions/HEE-PSW",
    "/reference/new",
    "/reference/new/role",
  ],
  "national-steward": [
    "/reference/new",
    "/reference/next/HEE-PSW",
    "/reference/next/HEE-PSW/1.1",
    "/reference/next/HEE-PSW/1/add",
    "/reference/new/crosswalk",
  ],
  "trust-hr": [
    "/workforce",
    "/workforce?purpose=Planning",
    "/workforce?purpose=Planning&publishable=yes",
    "/workforce/blockers?purpose=Planning",
    "/workforce/lapses?purpose=Planning&days=180",
    "/workforce/terms?purpose=Planning&days=180",
    "/workforce/foi?purpose=Planning&publishable=yes",
    "/workforce/imports",
    "/workforce/deliveries",
    "/workforce/deliveries/new",
  ],
  "trust-assessor": ["/judging", "/judging/done"],
  "trust-peer-supervisor": ["/team", "/team/sessions", "/team/words", "/team/offers"],
  "trust-lead": ["/lead", "/lead/assessors", "/lead/counts"],
};

const SUBSCRIPTION = `mutation { subscribeToEvents(input: { url: "https://hr.northmoor.example/peerway" }) {
  subscription { id } } }`;
const CHECKED_FILE = `mutation { importFile(input: { kind: WORKERS, format: CSV, dryRun: true, fileName: "starters.csv"
  text: "number,name\\nHR-1,Dilys Parry\\n,Nobody\\n" }) { import { id } } }`;
const NEXT_EDITION = `mutation ($document: JSONObject!) { importFrameworkVersion(input: { dryRun: false, document: $document }) {
  draft { id } } }`;

/** A programme in preparation, with a unit that is published with it. */
const LIMITS = {
  code: "NM-LIMITS",
  title: "Rest and limits",
  shape: "Two units.",
  units: [
    { curriculum: "NORTHMOOR", unit: "LIMITS", mandatory: true },
    { curriculum: "NORTHMOOR", unit: "FAM-1", mandatory: false },
  ],
  define: [
    {
      curriculum: "NORTHMOOR",
      code: "LIMITS",
      title: "Limits",
      summary: "Saying no.",
      starts: [],
      prerequisites: [],
      sourceRefs: [],
      outcomes: [
        {
          text: "Says when it is enough.",
          framework: "HEE-PSW",
          competence: "1.1",
          level: "INDEPENDENT",
          depth: "PRACTISED",
          evidenceKinds: [],
        },
      ],
    },
  ],
};
const PROGRAMME = `mutation ($programme: ProgrammeContentInput!) { saveProgrammeDraft(input: { programme: $programme }) {
  draft { id } } }`;

const CROSSWALK = `mutation { saveCrosswalkDraft(input: { crosswalk: { from: "PEER-WORKER-ST0896", to: "HEE-PSW"
  links: [{ from: "S02", to: "3.3", relation: PARTIAL, basis: ILLUSTRATIVE }] } }) { draft { id } } }`;

/** The personas that have pages to visit. */
export const VISITORS: readonly string[] = Object.keys(FIXED);

/** Pages about one thing, whose addresses hold its id: something of each kind that the demonstration has. */
const VARYING: Readonly<
  Record<string, { readonly query: string; readonly pages: (answer: Answer) => readonly string[] }>
> = {
  "worker-chandra": {
    query: `{ me { evidence(first: 20) { nodes { id state claims { judgement { id outcome } } } } } }`,
    pages: ({ me }) => {
      const own = me.evidence.nodes.map(({ id }) => `/me/evidence/${id}`);
      const [handedIn] = me.evidence.nodes.filter(({ state }) => state === "SUBMITTED");
      const judged = me.evidence.nodes.flatMap(({ id, claims }) =>
        claims.flatMap(({ judgement }) => (judgement ? [`/me/evidence/${id}/appeal/${judgement.id}`] : [])),
      );
      const parts = handedIn
        ? ["take-back", "share"].map((part) => `/me/evidence/${handedIn.id}/${part}`)
        : [];
      return [...own.slice(0, 3), ...judged.slice(0, 1), ...parts];
    },
  },
  "trust-hr": {
    query: `{ worker(by: { number: "NM-001" }) { id } subscriptions(first: 1) { nodes { id } } imports(first: 1) { nodes { id } } }`,
    pages: ({ worker, subscriptions, imports }) => [
      `/workforce/workers/${worker.id}`,
      `/workforce/workers/${worker.id}/ways/R03`,
      ...subscriptions.nodes.map(({ id }) => `/workforce/deliveries/${id}`),
      ...imports.nodes.map(({ id }) => `/workforce/imports/${id}`),
    ],
  },
  "trust-assessor": {
    query: `{ evidenceToJudge(first: 1) { nodes { id } } qualitySample(first: 1) { nodes { judgement { id } } } }`,
    pages: ({ evidenceToJudge, qualitySample }) => [
      ...evidenceToJudge.nodes.flatMap(({ id }) => [`/judging/${id}`, `/judging/${id}/conflict`]),
      ...qualitySample.nodes.flatMap(({ judgement }) =>
        judgement ? [`/judging/checks/${judgement.id}`] : [],
      ),
    ],
  },
  "trust-peer-supervisor": {
    query: `{ worker(by: { number: "NM-001" }) { id supervisions(first: 1) { nodes { id } } } }`,
    pages: ({ worker }) => [
      `/team/${worker.id}`,
      ...worker.supervisions.nodes.map(({ id }) => `/team/undo/${id}`),
    ],
  },
  "trust-lead": {
    query: `{ assessorAppointments(first: 1) { nodes { id } } }`,
    pages: ({ assessorAppointments }) => assessorAppointments.nodes.map(({ id }) => `/lead/undo/${id}`),
  },
  "trust-steward": {
    query: `{ drafts(first: 1, status: OPEN, kind: ROUTE) { nodes { id } } }`,
    pages: ({ drafts }) =>
      drafts.nodes.flatMap(({ id }) =>
        [
          "",
          "/simulation",
          "/words",
          "/requirements/time-in-role",
          "/add?group=all",
          "/add?group=all&kind=COMPETENCE",
        ].map((part) => `/reference/drafts/${id}${part}`),
      ),
  },
  "trust-provider": {
    query: `{ drafts(first: 1, status: OPEN, kind: PROGRAMME) { nodes { id } } }`,
    pages: ({ drafts }) =>
      drafts.nodes.flatMap(({ id }) =>
        [
          "",
          "/content",
          "/content/units.1",
          "/content/define.0",
          "/content/define.0.outcomes.0",
          "/content/define",
        ].map((part) => `/reference/drafts/${id}${part}`),
      ),
  },
  "national-steward": {
    query: `{ drafts(first: 1, status: OPEN, kind: FRAMEWORK_VERSION) { nodes { id } }
      crosswalks: drafts(first: 1, status: OPEN, kind: CROSSWALK) { nodes { id } } }`,
    pages: ({ drafts, crosswalks }) => [
      ...drafts.nodes.flatMap(({ id }) =>
        ["", "/items", "/edition"].map((part) => `/reference/drafts/${id}${part}`),
      ),
      ...crosswalks.nodes.flatMap(({ id }) =>
        ["", "/content", "/content/links", "/content/links.0", "/content/levelMap"].map(
          (part) => `/reference/drafts/${id}${part}`,
        ),
      ),
    ],
  },
};

/** What the queries above ask for. */
interface Answer {
  readonly id: string;
  readonly state: string;
  readonly nodes: readonly Answer[];
  readonly claims: readonly Answer[];
  readonly judgement: Answer | null;
  readonly me: Answer;
  readonly worker: Answer;
  readonly evidence: Answer;
  readonly supervisions: Answer;
  readonly subscriptions: Answer;
  readonly imports: Answer;
  readonly evidenceToJudge: Answer;
  readonly qualitySample: Answer;
  readonly assessorAppointments: Answer;
  readonly drafts: Answer;
  readonly crosswalks: Answer;
  readonly framework: { readonly current: { readonly document: object } };
}

/**
 * Every page that tests visit in one demonstration. A subscription, a checked file and the draft of an edition are
 * made for them; the demonstration has the others.
 */
export async function visitedIn(service: TestService): Promise<Visited> {
  const ask = async (query: string, persona: string, variables = {}): Promise<Answer> => {
    const { data, errors } = await service.ask(query, variables, persona);
    if (errors) throw new Error(`${persona}: ${JSON.stringify(errors)}`);
    return data as unknown as Answer;
  };
  await ask(SUBSCRIPTION, "trust-hr");
  await ask(CHECKED_FILE, "trust-hr");
  const { framework } = await ask(
    '{ framework(by: { code: "HEE-PSW" }) { current { document } } }',
    "national-steward",
  );
  const document = {
    framework: { ...framework.current.document, title: "The next edition", version: "Next" },
  };
  await ask(NEXT_EDITION, "national-steward", { document });
  await ask(CROSSWALK, "national-steward");
  await ask(PROGRAMME, "trust-provider", { programme: LIMITS });
  const visited: Record<string, readonly string[]> = { ...FIXED };
  for (const [persona, { query, pages }] of Object.entries(VARYING)) {
    const addresses = pages(await ask(query, persona));
    if (addresses.length === 0) throw new Error(`The demonstration has nothing to show to ${persona}.`);
    visited[persona] = [...(FIXED[persona] ?? []), ...addresses];
  }
  return visited;
}
