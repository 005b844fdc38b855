import { randomUUID } from "node:crypto";
import { asReceived } from "../partners";
import { ABROAD, OWNERS, type Relation } from "./askers";
import type { SendStatement } from "./statements";
import { trustIssuers } from "./trusted-issuers";

type Run = (mutation: string, input: object, persona: string) => Promise<string>;

const UNTIL = "2029-01-01";

/** What an organisation lets a partner do for a worker, what they let it copy, and what they let theirs copy from elsewhere. */
export async function reachAcross(relation: Relation, worker: string, run: Run, send: SendStatement) {
  const { code, staff, organisation } = OWNERS[relation];
  const [partner, partners] =
    organisation === "NORTHMOOR" ? ["OPEN-DOOR", "charity"] : ["NORTHMOOR", "trust"];
  const own = `matrix-${code}`;
  const abroad = ABROAD[relation];
  const grant = (capacity: string) =>
    run(
      "grantPartner",
      {
        partner: { code: partner },
        capacity,
        workers: [{ id: worker }],
        fromOn: "2026-01-01",
        untilOn: UNTIL,
      },
      `${staff}-hr`,
    );
  const consent = (record: string, to: string, persona: string) =>
    run(
      "consentToCopy",
      { worker: { id: record }, to: { code: to }, what: ["SUPERVISION"], untilOn: UNTIL },
      persona,
    );
  const subscribe = () => run("subscribeToEvents", { url: "https://receiver.example/" }, `${staff}-hr`);
  const { workerNumber: number, code: elsewhere } = abroad;
  const provider = `${staff}-provider`;
  const home = (name: string) => run("stateAccountHome", { homePage: `https://${name}.example` }, provider);
  const map = (name: string) =>
    run("mapActivity", { activity: `https://lms.example/${name}`, credentialType: "FIRE_SAFETY" }, provider);
  const record = await run("registerWorker", { number, name: "Somebody with two records" }, `${partners}-hr`);
  const issuers = await trustIssuers(code, staff, run);
  const activityMapping = await map("1");
  const accountHome = await home("first");
  await send(provider, {
    id: randomUUID(),
    actor: { account: { homePage: "https://first.example", name: OWNERS[relation].number } },
    verb: { id: "http://adlnet.gov/expapi/verbs/completed" },
    object: { id: "https://lms.example/nobody-has-mapped-it" },
    timestamp: "2026-03-01T09:00:00Z",
  });
  return {
    byType: {
      ...issuers.byType,
      AcceptancePolicy: await run(
        "stateAcceptancePolicy",
        { rules: [{ kind: "SUPERVISION", fromOrganisations: [{ code: partner }], maximalAgeMonths: 24 }] },
        `${staff}-lead`,
      ),
      PartnerGrant: await grant("PROVIDER"),
      EventPolicy: await run("stateEventPolicy", { workerFirstDays: 0 }, `${staff}-lead`),
      EventSubscription: await subscribe(),
      ActivityMapping: activityMapping,
      AccountHome: accountHome,
      CopyConsent: await consent(worker, partner, own),
    },
    toWorkOn: {
      ...issuers.toWorkOn,
      subscriptionToEnd: await subscribe(),
      mappingToEnd: await map("2"),
      homeToEnd: await home("second"),
      grantToEnd: await grant("ASSESSOR"),
      consentToWithdraw: await consent(worker, partner, own),
      consentToCopyBy: asReceived(await consent(record, organisation, elsewhere)),
    },
  };
}
