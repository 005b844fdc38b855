import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** A real OpenID Connect provider, in a process of its own. */
export interface Provider {
  readonly address: string;
  readonly audience: string;
  /** Publishes and signs with another key than until now. */
  changeKeys(): Promise<void>;
  /** An access token of the HR system's own. */
  programToken(scope: string): Promise<string>;
  /**
   * An access token of a person's, who signs in on the provider's pages, consents, and is sent back with a code.
   * @param scope that the page asks for, beside openid.
   */
  personToken(account: string, scope?: string): Promise<string>;
  /** Signs an account in where a device has sent it: on the page that the provider has for the device's code. */
  signInOnDevice(address: string, account: string): Promise<void>;
  close(): Promise<void>;
}

const HR_SYSTEM = ["northmoor-hr-system", "a secret of this test alone"] as const;
const PAGE = ["northmoor-page", "another secret of this test"] as const;
const RETURN_TO = "http://127.0.0.1/signed-in";

export async function startProvider(): Promise<Provider> {
  const child: ChildProcessWithoutNullStreams = spawn(process.execPath, [
    join(__dirname, "provider-process.mjs"),
  ]);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const nextLine = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done) throw new Error("The provider ended.");
    return value;
  };
  const address = await nextLine();
  const token = async (
    [id, secret]: readonly [string, string],
    form: Record<string, string>,
  ): Promise<string> => {
    const credentials = `${encodeURIComponent(id)}:${encodeURIComponent(secret)}`;
    const answer = await fetch(`${address}/token`, {
      method: "POST",
      headers: { authorization: `Basic ${Buffer.from(credentials).toString("base64")}` },
      body: new URLSearchParams(form),
    });
    const { access_token: token } = (await answer.json()) as { access_token?: string };
    if (!token) throw new Error(`The provider gave no token: ${answer.status}.`);
    return token;
  };
  return {
    address,
    audience: "https://peerway.example.org",
    async changeKeys() {
      child.stdin.write("change\n");
      await nextLine();
    },
    programToken: (scope) => token(HR_SYSTEM, { grant_type: "client_credentials", scope }),
    personToken: async (account, scope = "") =>
      token(PAGE, {
        grant_type: "authorization_code",
        code: await signIn(address, account, `openid ${scope}`.trim()),
        redirect_uri: RETURN_TO,
      }),
    signInOnDevice: confirmDevice,
    async close() {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    },
  };
}

/** Goes through the provider's pages as a browser would. @returns the code that it sends back. */
async function signIn(address: string, account: string, scope: string): Promise<string> {
  const cookies = new Map<string, string>();
  const query = new URLSearchParams({
    client_id: PAGE[0],
    response_type: "code",
    scope,
    redirect_uri: RETURN_TO,
  });
  const forms: Record<string, string>[] = [
    { prompt: "login", login: account, password: "any" },
    { prompt: "consent" },
  ];
  let url = new URL(`/auth?${query.toString()}`, address);
  let body: URLSearchParams | undefined;
  for (let step = 0; step < 12; step += 1) {
    const answer = await fetch(url, {
      redirect: "manual",
      method: body ? "POST" : "GET",
      body,
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const location = answer.headers.get("location");
    body = undefined;
    if (location?.startsWith(RETURN_TO)) return new URL(location).searchParams.get("code") ?? "";
    if (location) url = new URL(location, address);
    else body = new URLSearchParams(forms.shift());
  }
  throw new Error("The provider sent no code.");
}

/** Opens a page as a browser would, and sends the forms that it leads to, with what somebody fills in, until there is none. */
async function confirmDevice(address: string, account: string): Promise<void> {
  const cookies = new Map<string, string>();
  const filledIn: Readonly<Record<string, Record<string, string>>> = {
    login: { login: account, password: "any" },
    "op.deviceConfirmForm": { confirm: "yes" },
  };
  let url = new URL(address);
  let body: URLSearchParams | undefined;
  for (let step = 0; step < 16; step += 1) {
    const answer = await fetch(url, {
      redirect: "manual",
      method: body ? "POST" : "GET",
      body,
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const location = answer.headers.get("location");
    body = undefined;
    if (location) {
      url = new URL(location, url);
      continue;
    }
    const page = await answer.text();
    const [form] = /<form[^>]*>[\s\S]*?<\/form>/.exec(page) ?? [];
    if (form === undefined) {
      if (/Sign-in Success/.test(page)) return;
      throw new Error(`The provider did not sign ${account} in: ${answer.status} ${page}`);
    }
    const hidden = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(
      ([input]) => [attributeOf("name", input), attributeOf("value", input)] as const,
    );
    const prompt = hidden.find(([name]) => name === "prompt")?.[1] ?? attributeOf("id", form);
    body = new URLSearchParams({ ...Object.fromEntries(hidden), ...filledIn[prompt] });
    url = new URL(attributeOf("action", form) || url, url);
  }
  throw new Error(`The provider had too many pages for ${account}.`);
}

const attributeOf = (attribute: string, tag: string): string =>
  new RegExp(`\\b${attribute}="([^"]*)"`).exec(tag)?.[1] ?? "";
