import { organisationId } from "../../../src/commands/demonstration/personas";
import { fromGlobalId, toGlobalId } from "../../../src/schema/node";
import { DEMONSTRATION_DAY } from "../demonstration";
import { recorder, staffMember } from "../recorder";
import type { TestService } from "../server";
import { reachAcross } from "./across";
import { OWNERS, type Relation } from "./askers";
import { assess } from "./assessed";
import { ASKER, handsOf } from "./hands";
import { importsUnderWay } from "./imports";
import { adjustment, waiver } from "./requirements";
import { workerToErase } from "./rights";
import { senderTo } from "./statements";

/** Global ids of one of everything that stands on somebody's record, or that their organisation has. */
export interface Things {
  /** By the name of their type. */
  readonly byType: Readonly<Record<string, string>>;
  /** What each mutation is to work on, by names of its own. */
  readonly toWorkOn: Readonly<Record<string, string>>;
  /** What a decision rests on. */
  readonly advice: { readonly asOf: string; readonly knownAt: string; readonly fingerprint: string };
  readonly number: string;
  /** Of the worker's particulars. */
  readonly version: number;
  /** Code of a route of the organisation's own: one of its two requirements is met. */
  readonly route: string;
}

/** Puts one of everything on a record, by those who record such things, and one to be worked on by each mutation. */
async function furnish(service: TestService, relation: Relation): Promise<Things> {
  const { code, number, staff, organisation } = OWNERS[relation];
  const {
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
  } = handsOf(service, relation);

  const assessed = await assess({
    staff,
    worker,
    own,
    run,
    judge,
    handIn: async (title) => {
      const of = await handedIn(title);
      return { evidence: of, claims: await claimsOf(of) };
    },
    assign,
    next,
  });
  const across = await reachAcross(relation, worker, run, senderTo(service));
  const evidence = await handedIn("Read");
  const [claim = ""] = await claimsOf(evidence);
  const first = await judge(claim, { outcome: "RETURNED", reason: "Say more." });
  const judgement = await judge(claim, {
    outcome: "ACCEPTED",
    level: "INDEPENDENT",
    reason: "Now it is clear.",
    supersedes: first,
  });
  await assign(evidence, next);
  const attainment = toGlobalId("Attainment", fromGlobalId(claim)?.id ?? "");
  const held = await post({
    endedOn: "2026-01-01",
    team: "Team",
    host: { id: toGlobalId("Organisation", OTHER_PLACE) },
    employerName: "Elsewhere",
  });
  await post({
    roleBand: { code: "PEER_TRAINER" },
    startedOn: "2025-01-05",
    contractKind: "FIXED_TERM",
    endedOn: "2030-01-01",
  });
  await run(
    "attestDuty",
    {
      duty: { code: "PEER_SUPPORT_STRATEGY" },
      met: true,
      attestedOn: "2026-03-01",
      document: { title: "Peer support strategy", datedOn: "2026-02-01" },
    },
    by("hr"),
  );
  const verified = await credential("2026-02-01");
  await run("verifyCredential", { credential: verified, how: "Seen" }, by("hr"));
  const retracted = await supervision("2026-02-02");
  await run("retractFact", { fact: retracted, reason: "Entered twice" }, by("peer-supervisor"));
  const sessionToConfirm = await supervision("2026-02-09");
  const sessionToContest = await supervision("2026-02-11");
  const confirmed = await supervision("2026-02-10");
  await run("confirmSupervision", { supervision: confirmed, setAgenda: true }, own);
  await run("aspireTo", { worker: { id: worker }, route: { code: "R03" } }, own);
  const toJudge = await claimsOf(await handedIn("To judge", next));
  const published = await api.run(
    "publishDraft",
    { draft: await reviewed(await routeDraft("OWN")), expectedVersion: 1 },
    by("hr"),
  );
  const asked = await api.ask<{ worker: { version: number; eligibility: Things["advice"] } }>(
    `query ($by: WorkerBy!, $asOf: Date!) { worker(by: $by) { version eligibility(route: { code: "R03" }, asOf: $asOf) { asOf knownAt fingerprint } } }`,
    { by: { id: worker }, asOf: DEMONSTRATION_DAY },
    by("lead"),
  );
  const { version, eligibility } = asked.worker;
  const decision = {
    worker: { id: worker },
    route: { code: "R03" },
    ...eligibility,
    outcome: "NOT_NOW",
    reason: "More time.",
  };
  const routeToRead = await routeDraft("READ");
  const ownKind = (what: string) =>
    run(
      "addOwnKind",
      { list: "SUPERVISION_KIND", code: `${code.toUpperCase()}-${what}`, title: what, under: "GROUP" },
      by("hr"),
    );
  const completion = await complete("2026-03-01", by("provider"));
  // Who asks as a provider, or as a provider's program, counts what they recorded themselves.
  if (relation === "same organisation") await complete("2026-03-02", "as-PROVIDER");
  const member = staffMember(by("hr"));
  return {
    number,
    version,
    route: `${code.toUpperCase()}-OWN`,
    advice: eligibility,
    byType: {
      ...assessed.byType,
      ...across.byType,
      Worker: worker,
      Post: held,
      PostChange: (await idsOf(held, "... on Post { changes { id } }"))[0] ?? "",
      Evidence: evidence,
      EvidenceHandover: (await idsOf(evidence, "... on Evidence { handovers { id } }"))[0] ?? "",
      EvidenceShare: await share(evidence, relation === "same organisation" ? ASKER : member),
      Claim: claim,
      Judgement: judgement,
      Attainment: attainment,
      IssuedBadge: await run("issueBadge", { attainment }, own),
      Readiness: (await idsOf(worker, "... on Worker { readiness { id } }"))[0] ?? "",
      Completion: completion,
      Credential: verified,
      CredentialVerification: (await idsOf(verified, "... on Credential { verifications { id } }"))[0] ?? "",
      Supervision: retracted,
      SupervisionConfirmation:
        (await idsOf(confirmed, "... on Supervision { confirmation { id } }"))[0] ?? "",
      Endorsement: await run(
        "giveEndorsement",
        {
          worker: { id: worker },
          as: "LINE_MANAGER",
          subject: "SUPPORTS_MOVE",
          route: { code: "R03" },
          givenOn: "2026-03-01",
          expiresOn: "2029-03-01",
        },
        by("line-manager"),
      ),
      CpdEntry: await run(
        "recordCpdEntry",
        {
          worker: { id: worker },
          doneOn: "2026-03-01",
          minutes: 60,
          kind: "READING",
          competences: [{ code: { code: "6.1" } }],
          domains: [{ code: { code: "3" } }],
        },
        own,
      ),
      Offer: await run(
        "recordOffer",
        {
          worker: { id: worker },
          capacity: "PEER_SUPERVISOR",
          subject: "COMPETENCE",
          topic: "7.1",
          fromOn: "2026-03-01",
        },
        by("peer-supervisor"),
      ),
      DriftNote: await run(
        "noteDrift",
        { worker: { id: worker }, kind: { code: "RESTRAINT" }, askedOn: "2026-03-01" },
        own,
      ),
      Waiver: await run("waiveRequirement", waiver(worker), by("hr")),
      Adjustment: await run("recordAdjustment", adjustment(worker), by("lead")),
      Decision: await run("decideProgression", decision, by("lead")),
      Attestation: await run(
        "attestDuty",
        {
          competence: { code: { code: "9.2" } },
          met: true,
          attestedOn: "2026-03-01",
          expiresOn: "2029-03-01",
        },
        by("hr"),
      ),
      OrganisationDetail: await run(
        "recordOrganisationDetail",
        { ...TRAINING, fromOn: "2026-03-01", untilOn: "2029-03-01" },
        by("hr"),
      ),
      AssessorAppointment: await run(
        "appointAssessor",
        {
          assessor: member,
          fromOn: "2026-01-01",
          untilOn: "2029-01-01",
          covers: { competences: [{ code: { code: "6.1" } }] },
        },
        by("lead"),
      ),
      Member: member,
      Draft: routeToRead,
    },
    toWorkOn: {
      ...assessed.toWorkOn,
      ...across.toWorkOn,
      ...(await importsUnderWay(service, organisation)),
      workerToErase: await workerToErase(service, run, `${number}-E`, by("hr")),
      workerToCorrect: await run("registerWorker", { number: `${number}-W`, name: "Somebody" }, by("hr")),
      workerToRemove: await run("registerWorker", { number: `${number}-R`, name: "Nobody" }, by("hr")),
      postToEnd: await post({ startedOn: "2025-01-02" }),
      postToEndInBatch: await post({ startedOn: "2025-01-03" }),
      postToChange: await post({ startedOn: "2025-01-04" }),
      evidenceToRevise: await draft("To revise"),
      evidenceToSubmit: await draft("To hand in"),
      evidenceToWithdraw: await handedIn("To take back", next),
      assessor,
      evidenceToAssign: await handedIn("To assign", null),
      evidenceToAssignInBatch: await handedIn("To assign with others", null),
      evidenceToShare: evidence,
      sessionToConfirm,
      sessionToContest,
      shareToStop: await share(evidence, staffMember(by("lead"))),
      claimToJudge: toJudge[0] ?? "",
      claimToJudgeInBatch: toJudge[1] ?? "",
      driftNoteToDelete: await run(
        "noteDrift",
        { worker: { id: worker }, kind: { code: "RESTRAINT" }, askedOn: "2026-03-02" },
        own,
      ),
      badgeToWithdraw: await run("issueBadge", { attainment }, own),
      credentialToVerify: await credential("2026-02-03"),
      credentialToVerifyInBatch: await credential("2026-02-06"),
      factToRetract: await supervision("2026-02-04"),
      factToRetractInBatch: await supervision("2026-02-07"),
      factToRevoke: await toRevoke("2026-02-05"),
      factToRevokeInBatch: await toRevoke("2026-02-08"),
      draftToDiscard: await routeDraft("DISCARD"),
      draftToReview: await routeDraft("REVIEW"),
      draftToPublish: await reviewed(await routeDraft("PUBLISH")),
      kindToChange: await ownKind("CHANGE"),
      kindToRetire: await ownKind("RETIRE"),
      routeToRetire: published.draft?.became?.id ?? "",
    },
  };
}

/** One of everything on each of the three records, for a service that knows the personas of the matrix. */
export async function furnishAll(service: TestService): Promise<Readonly<Record<Relation, Things>>> {
  await appointAskers(service);
  return {
    own: await furnish(service, "own"),
    "same organisation": await furnish(service, "same organisation"),
    "other organisation": await furnish(service, "other organisation"),
  };
}

/** Appoints the one who asks in every capacity, for everything. */
async function appointAskers(service: TestService): Promise<void> {
  // Members are those who have signed in.
  await service.ask("{ me { number } }", {}, "as-HR");
  const { userErrors } = await recorder(service).run(
    "appointAssessor",
    { assessor: ASKER, fromOn: "2026-01-01", covers: { everyCompetence: true } },
    "trust-lead",
  );
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
}

const TRAINING = { training: { title: "Course", timing: "BOTH", provision: "INTERNAL" } };
const OTHER_PLACE = organisationId("OPEN-DOOR");
