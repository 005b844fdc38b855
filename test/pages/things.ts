/** Asks the API as a persona. */
export type Ask = (query: string, persona: string, variables?: object) => Promise<Answer>;

/** Pages about one thing, whose addresses hold its id: something of each kind that the demonstration has. */
export const VARYING: Readonly<
  Record<string, { readonly query: string; readonly pages: (answer: Answer) => readonly string[] }>
> = {
  "worker-chandra": {
    query: `{ me { evidence(first: 20) { nodes { id state claims { judgement { id outcome } } } }
      drafts: evidence(first: 1, state: DRAFT) { nodes { id } } } }`,
    pages: ({ me }) => {
      const own = me.evidence.nodes.map(({ id }) => `/me/evidence/${id}`);
      const [handedIn] = me.evidence.nodes.filter(({ state }) => state === "SUBMITTED");
      const judged = me.evidence.nodes.flatMap(({ id, claims }) =>
        claims.flatMap(({ judgement }) => (judgement ? [`/me/evidence/${id}/appeal/${judgement.id}`] : [])),
      );
      const parts = handedIn
        ? ["take-back", "share"].map((part) => `/me/evidence/${handedIn.id}/${part}`)
        : [];
      const drafts = me.drafts.nodes.flatMap(({ id }) =>
        ["", "/change", "/hand-in"].map((part) => `/me/evidence/${id}${part}`),
      );
      return [...own.slice(0, 3), ...judged.slice(0, 1), ...parts, ...drafts];
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
    query: `{ evidenceToJudge(first: 1) { nodes { id } } qualitySample(first: 1) { nodes { judgement { id } } }
      worker(by: { number: "NM-006" }) { evidence(first: 5) { nodes { claims { judgement { id } } } } } }`,
    pages: ({ evidenceToJudge, qualitySample, worker }) => [
      ...evidenceToJudge.nodes.flatMap(({ id }) => [`/judging/${id}`, `/judging/${id}/conflict`]),
      ...qualitySample.nodes.flatMap(({ judgement }) =>
        judgement ? [`/judging/checks/${judgement.id}`] : [],
      ),
      ...worker.evidence.nodes
        .flatMap(({ claims }) => claims)
        .flatMap(({ judgement }) => (judgement ? [`/judging/undo/${judgement.id}`] : []))
        .slice(0, 1),
    ],
  },
  "trust-peer-supervisor": {
    query: `{ worker(by: { number: "NM-001" }) { id supervisions(first: 1) { nodes { id } } }
      sharedWithMe(first: 1) { nodes { id } } }`,
    pages: ({ worker, sharedWithMe }) => [
      ...sharedWithMe.nodes.map(({ id }) => `/team/shared/${id}`),
      `/team/${worker.id}`,
      ...worker.supervisions.nodes.map(({ id }) => `/team/undo/${id}`),
    ],
  },
  "trust-lead": {
    query: `{ assessorAppointments(first: 1) { nodes { id } } drafts(first: 1, status: OPEN, kind: ROUTE) { nodes { id } } }`,
    pages: ({ assessorAppointments, drafts }) => [
      ...assessorAppointments.nodes.map(({ id }) => `/lead/undo/${id}`),
      // Where they review it.
      ...drafts.nodes.map(({ id }) => `/reference/drafts/${id}`),
    ],
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
        ["", "/items", "/items/1.1", "/items/1/add", "/edition"].map(
          (part) => `/reference/drafts/${id}${part}`,
        ),
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
export interface Answer {
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
  readonly sharedWithMe: Answer;
  readonly qualitySample: Answer;
  readonly assessorAppointments: Answer;
  readonly drafts: Answer;
  readonly crosswalks: Answer;
  readonly framework: { readonly current: { readonly document: object } };
}
