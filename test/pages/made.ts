import { inDays } from "../support/days";
import { recorder, staffMember } from "../support/recorder";
import type { TestService } from "../support/server";
import { post, signInCookie } from "./support";
import type { Ask } from "./things";

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

/** A piece of evidence that stays a draft, and one that is judged and drawn for a second look. */
async function writeEvidence(service: TestService): Promise<void> {
  const { run } = recorder(service);
  const done = async (mutation: string, input: object, persona: string) => {
    const { id, userErrors } = await run(mutation, input, persona);
    if (userErrors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(userErrors)}`);
    return id ?? "";
  };
  const draft = (title: string) =>
    done(
      "draftEvidence",
      {
        worker: { number: "NM-003" },
        kind: "DIRECT_OBSERVATION",
        doneOn: inDays(-20),
        title,
        reflection: "We planned it together.",
        claims: [{ competence: { code: { code: "2.1" } }, level: "INDEPENDENT" }],
      },
      "worker-chandra",
    );
  await draft("An evening group");
  const drawing = {
    newAssessorPercent: 100,
    newAssessorJudgements: 5,
    returnedPercent: 100,
    topLevelPercent: 100,
  };
  await done(
    "stateAssessmentPolicy",
    { lineManagersMayJudge: false, everyPercent: 100, ...drawing },
    "trust-lead",
  );
  const evidence = await draft("A family meeting");
  const assessor = staffMember("trust-assessor");
  await done("submitEvidence", { evidence, nobodyRecognisable: true, assessor }, "worker-chandra");
  const judged = { "outcome-1": "ACCEPTED", "level-1": "INDEPENDENT" };
  await post(service, `/judging/${evidence}`, await signInCookie(service, "trust-assessor"), judged);
}

/**
 * What no page of the demonstration alone has: a subscription, a checked file, evidence in other states, and drafts
 * of reference data.
 */
export async function makeThings(service: TestService, ask: Ask): Promise<void> {
  await writeEvidence(service);
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
}
