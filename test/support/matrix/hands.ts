import { workerId, workerPersonId } from "../../../src/commands/demonstration/personas";
import { toGlobalId } from "../../../src/schema/node";
import { author, leaf, route, time } from "../authoring";
import { inDays } from "../days";
import { recorder, staffMember } from "../recorder";
import type { TestService } from "../server";
import { OWNERS, type Relation } from "./askers";

/** The one who asks, in every capacity by itself. */
export const ASKER = toGlobalId("Member", workerPersonId(OWNERS.own));

/** What puts one thing at a time on a record, by those who record such things. */
export function handsOf(service: TestService, relation: Relation) {
  const { code, staff } = OWNERS[relation];
  const record = recorder(service);
  const api = author(service);
  const own = `matrix-${code}`;
  const by = (role: string) => `${staff}-${role}`;
  const worker = toGlobalId("Worker", workerId({ code }));

  async function run(mutation: string, input: object, persona: string): Promise<string> {
    const { id, userErrors } = await record.run(mutation, input, persona);
    if (id === null) throw new Error(`${mutation} for ${code}: ${JSON.stringify(userErrors)}`);
    return id;
  }
  async function idsOf(id: string, fields: string, persona = by("hr")): Promise<string[]> {
    const { node } = await api.ask<{ node: object }>(
      `query ($id: ID!) { node(id: $id) { ${fields} } }`,
      { id },
      persona,
    );
    return [...JSON.stringify(node).matchAll(/"id":"([^"]+)"/g)].map(([, found = ""]) => found);
  }
  const claims = ["6.1", "3.1"].map((code) => ({ competence: { code: { code } }, level: "INDEPENDENT" }));
  const draft = (title: string) =>
    run("draftEvidence", { worker: { id: worker }, ...DRAFT, title, claims }, own);
  const assessor = staffMember(by("assessor"));
  const handedIn = async (title: string, to: string | null = assessor) =>
    run("submitEvidence", { evidence: await draft(title), nobodyRecognisable: true, assessor: to }, own);
  const assign = (of: string, to: string) =>
    run("assignAssessor", { evidence: of, assessor: to }, by("lead"));
  // Nobody judges their own, nor another organisation's.
  const next = relation === "same organisation" ? ASKER : assessor;
  const share = (of: string, member: string) =>
    run("shareEvidence", { evidence: of, member, purpose: "For advice", untilOn: SOON }, own);
  const claimsOf = (evidence: string) => idsOf(evidence, "... on Evidence { claims { id } }");
  const judge = (claim: string, more: object) => run("judgeClaim", { claim, ...more }, by("assessor"));
  const supervision = (heldOn: string, persona = by("peer-supervisor")) =>
    run("recordSupervision", { worker: { id: worker }, kind: "PEER", heldOn }, persona);
  const credential = (awardedOn: string, persona = by("hr")) =>
    run(
      "recordCredential",
      { worker: { id: worker }, type: "FIRE_SAFETY", issuer: "Us", awardedOn, expiresOn: "2027-01-01" },
      persona,
    );
  const complete = (completedOn: string, persona: string) =>
    run(
      "recordCompletion",
      {
        worker: { id: worker },
        unit: { code: { code: "1.1" } },
        programme: { code: "IMROC-PSW" },
        passed: true,
        completedOn,
        expiresOn: "2029-03-01",
      },
      persona,
    );
  /** What the asker has recorded: about somebody else as HR, and about themselves as the worker. */
  const toRevoke = (on: string) =>
    relation === "own"
      ? credential(on, own)
      : supervision(on, relation === "same organisation" ? "as-HR" : by("hr"));
  const post = (more: object) =>
    run(
      "startPost",
      {
        worker: { id: worker },
        roleBand: { code: "PSW" },
        startedOn: "2025-01-01",
        wholeTimeEquivalent: 1,
        contractKind: "PERMANENT",
        ...more,
      },
      by("hr"),
    );
  const routeDraft = async (name: string) => {
    const { id, userErrors } = await api.run(
      "saveRouteDraft",
      { route: route(`${code.toUpperCase()}-${name}`, { ...time(6), parent: "either" }, EITHER, ALMOST) },
      by("hr"),
    );
    if (id === null) throw new Error(JSON.stringify(userErrors));
    return id;
  };
  const reviewed = async (of: string) => {
    await api.run("reviewDraft", { draft: of, expectedVersion: 1, name: "A lead" }, by("lead"));
    return of;
  };

  return {
    api,
    own,
    by,
    worker,
    run,
    idsOf,
    draft,
    assessor,
    handedIn,
    assign,
    next,
    share,
    claimsOf,
    judge,
    supervision,
    credential,
    complete,
    toRevoke,
    post,
    routeDraft,
    reviewed,
  };
}

const EITHER = leaf({ code: "either", kind: "ANY_OF", label: "One of both", suppliedBy: null });
/** Accepted evidence is there, at a lower level. */
const ALMOST = leaf({
  parent: "either",
  code: "almost",
  kind: "COMPETENCE",
  competence: "6.1",
  level: "HELPS_OTHERS",
  evidence: { minimumItems: 1, minimumKinds: 1, minimumAssessors: 1, currencyMonths: 24 },
});
const DRAFT = { kind: "REFLECTIVE_ACCOUNT", doneOn: "2026-03-02", reflection: "Words." };
const SOON = inDays(30);
