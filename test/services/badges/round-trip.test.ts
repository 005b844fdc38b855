import { PUBLIC_URL } from "../../support/badge-settings";
import { startDemonstration } from "../../support/demonstration";
import { MOVED } from "../../support/partners";
import { recorder } from "../../support/recorder";
import { IS_WHOLE } from "../../support/sample";
import type { TestService } from "../../support/server";

const ISSUER = `${PUBLIC_URL}/credentials/issuers/NORTHMOOR`;
const HAND_IN = `mutation ($input: HandInBadgeInput!) {
  handInBadge(input: $input) {
    recordChecks { outcome }
    badges {
      form result
      checks { outcome }
      proposedClaims { by competence { code } level { code } }
      userErrors { code }
    }
    userErrors { code message }
  }
}`;

interface Method {
  readonly publicKeyMultibase?: string;
  readonly publicKeyJwk?: object;
}

/** A badge that one employer issues is handed in at another one, by the same person. */
describe("a badge that Peerway issues", () => {
  let service: TestService;

  const inject = async (address: string) =>
    await service.app.inject({ url: address.replace(PUBLIC_URL, "") });
  async function ask<T>(query: string, variables: object, persona: string): Promise<T> {
    const { data, errors } = await service.ask(query, variables, persona);
    if (errors) throw new Error(JSON.stringify(errors));
    return data as T;
  }

  beforeAll(async () => {
    service = await startDemonstration({
      personas: [MOVED],
      service: {
        publicUrl: PUBLIC_URL,
        fetchStatusList: async (address) => (await inject(address)).body,
      },
    });
    const record = recorder(service);
    await record.run("registerWorker", { number: "OD-100", name: "Chandra Patel" }, "charity-hr");
    const { verificationMethod } = (await inject(ISSUER)).json<{ verificationMethod: readonly Method[] }>();
    const { userErrors } = await record.run(
      "stateTrustedIssuer",
      {
        issuer: ISSUER,
        name: "Northmoor",
        multikeys: verificationMethod.flatMap(({ publicKeyMultibase: key }) => key ?? []),
        jwks: verificationMethod.flatMap(({ publicKeyJwk: key }) => key ?? []),
      },
      "charity-lead",
    );
    expect(userErrors).toEqual([]);
  });
  afterAll(() => service.close());

  const attainments = async () => {
    const { worker } = await ask<{
      worker: {
        attainments: { nodes: { id: string; competence: { code: string }; level: { code: string } }[] };
      };
    }>(
      `{ worker(by: { number: "NM-003" }) { attainments(first: 100) { nodes { id competence { code } level { code } } } } }`,
      {},
      "worker-chandra",
    );
    return worker.attainments.nodes;
  };
  const issue = async (operation: "issueBadge" | "issueRecord", input: object) => {
    const type = operation === "issueBadge" ? "IssueBadgeInput" : "IssueRecordInput";
    const answer = await ask<Record<string, { badge: { id: string }; document: string }>>(
      `mutation ($input: ${type}!) { ${operation}(input: $input) { badge { id } document } }`,
      { input },
      "worker-chandra",
    );
    return answer[operation] as { badge: { id: string }; document: string };
  };
  const handIn = async (sent: object) => {
    const input = { worker: { number: "OD-100" }, isMine: true, dryRun: false, ...sent };
    const { handInBadge } = await ask<{
      handInBadge: {
        recordChecks: readonly { outcome: string }[];
        badges: readonly {
          result: string;
          checks: readonly { outcome: string }[];
          proposedClaims: unknown;
        }[];
        userErrors: readonly { code: string }[];
      };
    }>(HAND_IN, { input }, MOVED.code);
    return handInBadge;
  };

  // First of all: the list that the service gives out can be five minutes old.
  it("is refused once its worker has withdrawn it", async () => {
    const [attainment] = await attainments();
    const { badge, document } = await issue("issueBadge", { attainment: attainment?.id });
    await ask(
      "mutation ($input: WithdrawBadgeInput!) { withdrawBadge(input: $input) { badge { id } } }",
      { input: { badge: badge.id } },
      "worker-chandra",
    );
    const { userErrors } = await handIn({ json: document });
    expect(userErrors.map(({ code }) => code)).toEqual(["REVOKED"]);
  });

  it("becomes a draft of evidence of the same competence at another employer, in every form", async () => {
    const [attainment] = await attainments();
    if (!attainment) throw new Error("No attainment.");
    const { competence, level } = attainment;
    for (const [format, form] of [
      ["JSON_LD", "json"],
      ["JWT", "jwt"],
      ["PNG", "base64"],
    ] as const) {
      const { document } = await issue("issueBadge", { attainment: attainment.id, format });
      const { badges, userErrors } = await handIn({ [form]: document });
      expect([format, userErrors]).toEqual([format, []]);
      expect(badges).toMatchObject([
        { result: "EVIDENCE_DRAFT", proposedClaims: [{ by: "CASE_ITEM", competence, level }] },
      ]);
      expect(badges[0]?.checks.every(({ outcome }) => outcome === "PASSED")).toBe(true);
    }
  });

  it("can be one of several in a record", async () => {
    const some = (await attainments()).slice(0, 2).map(({ id }) => id);
    const { document } = await issue("issueRecord", { attainments: some });
    const { recordChecks, badges, userErrors } = await handIn({ json: document });
    expect(userErrors).toEqual([]);
    expect(recordChecks.every(({ outcome }) => outcome === "PASSED")).toBe(true);
    expect(badges.map(({ result }) => result)).toEqual(some.map(() => "EVIDENCE_DRAFT"));
  });

  it("is previewed, issued in a record and listed with as many statements for many as for two", async () => {
    const ids = (await attainments()).map(({ id }) => id);
    const ran = async (work: () => Promise<unknown>) => {
      service.statements.length = 0;
      await work();
      return [...service.statements];
    };
    const ofRecord = async (some: readonly string[]) => [
      await ran(() =>
        ask(
          "query ($ids: [ID!]!) { badgePreview(attainments: $ids) { badges { competence { code } } document } }",
          { ids: some },
          "worker-chandra",
        ),
      ),
      await ran(() => issue("issueRecord", { attainments: some })),
    ];
    const list = (first: number) =>
      ran(async () => {
        const { issuedBadges } = await ask<{ issuedBadges: { nodes: object[] } }>(
          "query ($first: Int!) { issuedBadges(first: $first) { nodes { id kind isRevoked competences { code } } } }",
          { first },
          "worker-chandra",
        );
        expect(issuedBadges.nodes).toHaveLength(first);
      });
    const few = await ofRecord(ids.slice(0, 2));
    expect(few.flat()).toEqual(expect.arrayContaining(["badge-claims", "insert-badges"]));
    const many = ids.slice(0, IS_WHOLE ? 40 : 12);
    expect(many.length).toBeGreaterThan(5);
    expect(await ofRecord(many)).toEqual(few);
    expect(await list(6)).toEqual(await list(2));
  });
});
