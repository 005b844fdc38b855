import { BadgeIssuer, COLLEGE } from "./badge-issuer";
import { startDemonstration } from "./demonstration";
import { type Recorder, recorder } from "./recorder";
import type { TestService } from "./server";

export const HAND_IN = `mutation ($input: HandInBadgeInput!) {
  handInBadge(input: $input) {
    recordChecks { kind outcome }
    badges {
      form name issuer result
      checks { kind outcome sentence }
      trustedIssuer { name }
      credentialType { code }
      proposedClaims { by level { code } competence { code } }
      credential { id issuer awardedOn expiresOn verifiedOn verifications(includeUndone: true) { how program } }
      evidence { id state doneOn kind { code } claims { competence { code } level { code } } words { title reflection } }
      userErrors { code field message }
    }
    worker { number }
    userErrors { code field message }
  }
}`;

export interface Check {
  readonly kind: string;
  readonly outcome: string;
  readonly sentence: string;
}

export interface HandedBadge {
  readonly form: string;
  readonly name: string | null;
  readonly issuer: string | null;
  readonly result: string | null;
  readonly checks: readonly Check[];
  readonly credentialType: { readonly code: string } | null;
  readonly proposedClaims: readonly { readonly by: string; readonly competence: { readonly code: string } }[];
  readonly credential: { readonly id: string; readonly verifications: readonly object[] } | null;
  readonly evidence: { readonly id: string; readonly words: { readonly reflection: string } } | null;
  readonly userErrors: readonly { readonly code: string }[];
}

export interface Handed {
  readonly recordChecks: readonly Check[];
  readonly badges: readonly HandedBadge[];
  readonly userErrors: readonly {
    readonly code: string;
    readonly field: readonly string[];
    readonly message: string;
  }[];
}

/** A service whose lived experience lead trusts a college, and its worker Amara, who has badges of that college. */
export class HandInWorld {
  readonly issuer = new BadgeIssuer();
  /** An issuer that nobody trusts. */
  readonly stranger = new BadgeIssuer("https://stranger.example/issuer");
  /** The lists of revoked badges that can be fetched, by their address. */
  readonly lists = new Map<string, string>();
  readonly fetched: string[] = [];
  service: TestService;
  record: Recorder;
  #trusted = "";

  async open(): Promise<void> {
    this.service = await startDemonstration({
      service: {
        fetchStatusList: async (url) => {
          this.fetched.push(url);
          return this.lists.get(url) ?? null;
        },
      },
    });
    this.record = recorder(this.service);
    const { multikey, jwk } = this.issuer;
    const input = { issuer: COLLEGE, name: "Example College", multikeys: [multikey], jwks: [jwk] };
    this.#trusted = (await this.record.run("stateTrustedIssuer", input, "trust-lead")).id ?? "";
  }

  async close(): Promise<void> {
    await Promise.all([this.service.close(), this.issuer.close(), this.stranger.close()]);
  }

  /** Hands a badge in, as Amara unless a test says otherwise. */
  async handIn(input: object, persona = "worker-amara"): Promise<Handed> {
    const all = { worker: { number: "NM-001" }, isMine: true, dryRun: false, ...input };
    const { data, errors } = await this.service.ask(HAND_IN, { input: all }, persona);
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as unknown as { handInBadge: Handed }).handInBadge;
  }

  /** The id of a competence in the database. */
  async competence(code: string): Promise<string> {
    const { data } = await this.service.ask(
      `query ($code: String!) { competence(by: { code: { code: $code } }) { id } }`,
      { code },
      "worker-amara",
    );
    const { id } = (data as unknown as { competence: { id: string } }).competence;
    return Buffer.from(id, "base64url").toString().replace(/^\w+:/, "");
  }

  map(achievement: string, credentialType: string): ReturnType<Recorder["run"]> {
    const input = { trustedIssuer: this.#trusted, achievement, credentialType };
    return this.record.run("mapAchievement", input, "trust-hr");
  }
}

export const outcomesOf = ({ checks = [] }: Partial<HandedBadge> = {}): string[] =>
  checks.map(({ kind, outcome }) => `${kind} ${outcome}`);
export const codesOf = ({ userErrors }: Pick<Handed, "userErrors">): string[] =>
  userErrors.map(({ code }) => code);
