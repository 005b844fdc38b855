import { startDemonstration } from "./demonstration";
import { type IssuerKey, makeKey, sign, startIssuer, type TestIssuer } from "./issuer";
import type { TestService } from "./server";

export const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
export const ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
export const PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

export interface ScimBody extends Readonly<Record<string, unknown>> {
  readonly id?: string;
}

export interface ScimAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: ScimBody;
}

interface Asked {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  /** Claims of the caller's token; null: none is sent. */
  readonly as?: Record<string, unknown> | null;
}

/** The operation that adds accounts to a group, as Entra writes it. */
export const adding = (...ids: string[]) => ({
  op: "Add",
  path: "members",
  value: ids.map((value) => ({ value })),
});

/** The claims of a directory's program. */
export const DIRECTORY = {
  sub: "directory",
  client_id: "directory",
  peerway_organisation: "NORTHMOOR",
  scope: "provisioning:write",
};

/** A service, and the directory of an organisation that provisions its accounts there. */
export class DirectoryWorld {
  service: TestService;
  private issuer: TestIssuer;
  private key: IssuerKey;
  private readonly tokens = new Map<string, string>();
  private made = 0;

  /** @param more how the service is started otherwise. */
  async start(more: { readonly capacitiesByDirectory?: boolean } = {}): Promise<void> {
    this.key = await makeKey("first", "ES256");
    this.issuer = await startIssuer(this.key);
    const service = { rules: this.issuer.rules, publicUrl: "https://peerway.example.nhs.uk", ...more };
    this.service = await startDemonstration({ service });
  }

  async close(): Promise<void> {
    await this.service.close();
    await this.issuer.close();
  }

  /** A token with these claims: the same one each time, as clients keep theirs. */
  async tokenOf(claims: Record<string, unknown>): Promise<string> {
    const name = JSON.stringify(claims);
    const token =
      this.tokens.get(name) ??
      (await sign(this.key, { iss: this.issuer.address, peerway_organisation: "NORTHMOOR", ...claims }));
    this.tokens.set(name, token);
    return token;
  }

  async send(
    method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
    path: string,
    { body, headers = {}, as = DIRECTORY }: Asked = {},
  ): Promise<ScimAnswer> {
    const answer = await this.service.app.inject({
      method,
      url: `/scim/v2${path}`,
      headers: {
        ...(body === undefined ? {} : { "content-type": "application/scim+json" }),
        ...(as === null ? {} : { authorization: `Bearer ${await this.tokenOf(as)}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    });
    const { statusCode: status, payload } = answer;
    return { status, headers: answer.headers, body: payload === "" ? {} : JSON.parse(payload) };
  }

  create(attributes: Record<string, unknown>): Promise<ScimAnswer> {
    return this.send("POST", "/Users", { body: { schemas: [USER, ENTERPRISE], ...attributes } });
  }

  /** A new account, and the claims of its person's token, which states no capacities. */
  async person(
    more: Record<string, unknown> = {},
  ): Promise<{ readonly id: string; readonly claims: Record<string, unknown> & { readonly sub: string } }> {
    this.made += 1;
    const sub = `group-${this.made}@trust.example`;
    const { body } = await this.create({ userName: sub, displayName: `Person ${this.made}`, ...more });
    return { id: String(body.id), claims: { sub, name: `Person ${this.made}` } };
  }

  patch(id: string, ...Operations: unknown[]): Promise<ScimAnswer> {
    return this.send("PATCH", `/Users/${id}`, { body: { schemas: [PATCH_OP], Operations } });
  }

  patchGroup(id: string, ...Operations: unknown[]): Promise<ScimAnswer> {
    return this.send("PATCH", `/Groups/${id}`, { body: { schemas: [PATCH_OP], Operations } });
  }

  /** Adds accounts to a group. */
  addTo(group: string, ...ids: string[]): Promise<ScimAnswer> {
    return this.patchGroup(group, adding(...ids));
  }

  /** The ids of a group's members. */
  async membersOf(id: string): Promise<string[]> {
    const { body } = await this.send("GET", `/Groups/${id}`);
    const { members = [] } = body as { members?: readonly { value: string }[] };
    return members.map(({ value }) => value);
  }

  /** The capacities in which a person with these claims acts, or the code that they are refused with. */
  async capacitiesOf(claims: Record<string, unknown>): Promise<unknown> {
    const { viewer, code } = await this.ask(claims, "{ viewer { capacities worker { name } } }");
    return code ?? viewer?.capacities;
  }

  /** The names of the users that a filter finds. */
  async find(filter: string): Promise<unknown[]> {
    const { body } = await this.send("GET", `/Users?filter=${encodeURIComponent(filter)}`);
    const { Resources = [] } = body as { Resources?: readonly { userName: unknown }[] };
    return Resources.map(({ userName }) => userName);
  }

  /** Whether a person with these claims may sign in, or the code that they are refused with. */
  async signIn(claims: Record<string, unknown>): Promise<unknown> {
    const { viewer, code } = await this.ask(claims, "{ viewer { worker { name } } }");
    return code ?? viewer?.worker?.name ?? "signed in";
  }

  /** The data of an answer to a person with these claims, or the code of its first error. */
  async ask(
    claims: Record<string, unknown>,
    query: string,
  ): Promise<{
    readonly code?: string;
    readonly viewer?: { readonly worker: { name: string } | null; readonly capacities?: readonly string[] };
  }> {
    const answer = await this.service.app.inject({
      method: "POST",
      url: "/graphql",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${await this.tokenOf(claims)}`,
      },
      payload: JSON.stringify({ query }),
    });
    const { data, errors } = answer.json();
    return errors ? { code: errors[0].extensions.code } : data;
  }
}
