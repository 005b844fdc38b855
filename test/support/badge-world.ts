import { PUBLIC_URL } from "./badge-settings";
import { startDemonstration } from "./demonstration";
import type { TestService } from "./server";

export { PUBLIC_URL };

/** An attainment as a worker's app lists it. */
export interface ListedAttainment {
  readonly id: string;
  readonly competence: { readonly code: string; readonly title: string };
  readonly level: { readonly code: string };
  readonly claim: { readonly judgement: { readonly id: string } };
}

/** What issuing answers. */
export interface IssuedAnswer {
  readonly badge: { readonly id: string; readonly digest: string; readonly isRevoked: boolean } | null;
  readonly document: string | null;
  readonly mediaType: string | null;
  readonly userErrors: readonly {
    readonly code: string;
    readonly field: string[];
    readonly message: string;
  }[];
}

/** A service over the demonstration that issues badges, and its worker Amara. */
export class BadgeWorld {
  service: TestService;

  async open(): Promise<void> {
    this.service = await startDemonstration({ service: { publicUrl: PUBLIC_URL } });
  }

  async close(): Promise<void> {
    await this.service?.close();
  }

  /** @throws if the answer has errors. */
  async ask<T>(query: string, variables: object = {}, persona = "worker-amara"): Promise<T> {
    const { data, errors } = await this.service.ask(query, variables as Record<string, unknown>, persona);
    if (errors) throw new Error(JSON.stringify(errors));
    return data as T;
  }

  async attainments(): Promise<readonly ListedAttainment[]> {
    const { worker } = await this.ask<{ worker: { attainments: { nodes: ListedAttainment[] } } }>(
      `{ worker(by: { number: "NM-001" }) { attainments(first: 100) { nodes {
        id competence { code title } level { code } claim { judgement { id } }
      } } } }`,
    );
    return worker.attainments.nodes;
  }

  async issue(input: object, operation = "issueBadge", persona = "worker-amara"): Promise<IssuedAnswer> {
    const name = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
    const answer = await this.ask<Record<string, IssuedAnswer>>(
      `mutation ($input: ${name}!) { ${operation}(input: $input) {
        badge { id digest isRevoked } document mediaType userErrors { code field message }
      } }`,
      { input },
      persona,
    );
    return answer[operation] as IssuedAnswer;
  }

  /** What a public route answers. */
  async get(address: string): Promise<{ readonly status: number; readonly body: Record<string, unknown> }> {
    const answer = await this.service.app.inject({ url: address.replace(PUBLIC_URL, "") });
    return { status: answer.statusCode, body: answer.json() };
  }
}
