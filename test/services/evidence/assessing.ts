import { fromGlobalId, toGlobalId } from "../../../src/schema/node";
import { recorder, staffMember } from "../../support/recorder";
import type { TestService } from "../../support/server";

export const idOf = (globalId: string | null = "") => fromGlobalId(globalId ?? "")?.id;

export type Assessing = Awaited<ReturnType<typeof assessing>>;

/** Two more assessors of domain 3, and what hands in, assigns and judges evidence of Chandra's. */
export async function assessing(service: TestService) {
  const recording = recorder(service);
  const { run, facts } = recording;
  const chandra = await recording.idOf("NM-003");
  const { data } = await service.ask("{ members(first: 50) { nodes { id name } } }", {}, "trust-hr");
  const { members } = data as unknown as { members: { nodes: { id: string; name: string }[] } };
  const member: Record<string, string> = {};
  for (const { id, name } of members.nodes) member[name] = id;
  const appointment = { fromOn: "2026-01-01", covers: { domains: [{ code: { code: "3" } }] } };
  for (const name of ["Marie Delacroix", "Stephen Obi"])
    await run("appointAssessor", { ...appointment, assessor: member[name] }, "trust-lead");

  /** Evidence of a competence of domain 3, handed in by the worker; its claim. */
  const handedIn = async (competence = "3.4") => {
    const { id } = await run(
      "draftEvidence",
      {
        worker: { id: chandra },
        kind: "DIRECT_OBSERVATION",
        doneOn: "2026-10-20",
        title: "A family meeting",
        claims: [{ competence: { code: { code: competence } }, level: "INDEPENDENT" }],
      },
      "worker-chandra",
    );
    await run("submitEvidence", { evidence: id, nobodyRecognisable: true }, "worker-chandra");
    const { rows } = await service.pool.query("SELECT id FROM claim WHERE evidence_id = $1", [idOf(id)]);
    return toGlobalId("Claim", rows[0].id);
  };
  const claimOf = async (claimOrJudgement: string) =>
    (
      await service.pool.query(
        "SELECT id, evidence_id FROM claim WHERE id = $1 OR id = (SELECT claim_id FROM judgement WHERE id = $1)",
        [idOf(claimOrJudgement)],
      )
    ).rows[0];
  /** Assigns the evidence of a claim, or of a judgement of one, to somebody, if they may have it. */
  const assigned = async (of: string, persona: string) => {
    const evidence = toGlobalId("Evidence", (await claimOf(of)).evidence_id);
    return run("assignAssessor", { evidence, assessor: staffMember(persona) }, "trust-lead");
  };
  const judged = async (claim: string, persona = "trust-assessor", own: object = {}) => {
    await assigned(claim, persona);
    return run("judgeClaim", { claim, outcome: "ACCEPTED", level: "INDEPENDENT", ...own }, persona);
  };

  return { run, facts, chandra, member, handedIn, claimOf, assigned, judged };
}
