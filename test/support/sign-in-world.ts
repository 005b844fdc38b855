import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pino } from "pino";
import { issuerKeys } from "../../src/access/issuer-keys";
import type { ProviderSettings } from "../../src/pages/session/parts";
import { Browser, type Opened } from "./browser";
import { startDemonstration } from "./demonstration";
import type { TestService } from "./server";

const SECRET = "a secret of this test alone";

/** A service whose pages people sign in to at a real OpenID Connect provider. */
export class SignInWorld {
  /** The address of the pages. */
  pages = "";
  /** The address of the provider. */
  provider = "";
  service: TestService;
  /** Logout tokens that the provider sent, with the status that they were answered with. */
  readonly logoutTokens: { readonly token: string; readonly status: number }[] = [];
  /** Lines of the service's log. */
  readonly log: string[] = [];
  #server: Server;
  #child: ChildProcessWithoutNullStreams;
  #lines: AsyncIterator<string>;

  async start(settings: Partial<ProviderSettings> = {}): Promise<void> {
    this.#server = createServer((request, response) => void this.#answer(request, response));
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    this.pages = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    this.#child = spawn(process.execPath, [join(__dirname, "sign-in-provider.mjs"), this.pages]);
    this.#lines = createInterface(this.#child.stdout)[Symbol.asyncIterator]();
    this.provider = String((await this.#lines.next()).value);
    const issuer = this.provider;
    this.service = await startDemonstration({
      service: {
        rules: {
          issuer,
          audience: "https://peerway.example.org",
          keys: issuerKeys({ issuer, jwksUri: null }, 0),
        },
        provider: {
          issuer,
          jwksUri: null,
          clientId: "peerway-pages",
          clientSecret: SECRET,
          scopes: "openid",
          parameters: {},
          publicUrl: this.pages,
          ...settings,
        },
        logger: pino({ level: "info" }, { write: (line: string) => void this.log.push(line) }),
      },
    });
  }

  async close(): Promise<void> {
    await this.service.close();
    this.#child.kill();
    if (this.#child.exitCode === null && this.#child.signalCode === null) await once(this.#child, "exit");
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Changes the provider: `audience X` of its tokens, how many `seconds X` they last, whether it is `down yes`. */
  async change(line: string): Promise<void> {
    this.#child.stdin.write(`${line}\n`);
    await this.#lines.next();
  }

  /** Asks to sign in and does what the provider asks for. @returns the address that it sends the browser back to, not opened. */
  async returnAddress(browser: Browser, account: string, path = "/sign-in"): Promise<string> {
    const back = `${this.pages}/sign-in/return`;
    let at = await browser.follow(await browser.open(`${this.pages}${path}`), back);
    // To sign in, to change the account, to agree: each is a form of its own.
    for (let form = 0; form < 4 && !at.leadsTo?.startsWith(back); form += 1)
      at = await browser.follow(await browser.fillIn(at, { login: account, password: "any" }), back);
    if (!at.leadsTo?.startsWith(back)) throw new Error(`${account} was not sent back: ${at.url}`);
    return at.leadsTo;
  }

  /** Signs in. @returns the page that it leads to. */
  async signIn(browser: Browser, account: string, path?: string): Promise<Opened> {
    return browser.follow(await browser.open(await this.returnAddress(browser, account, path)));
  }

  open(browser: Browser, path: string): Promise<Opened> {
    return browser.open(`${this.pages}${path}`);
  }

  /** Signs out, and confirms it at the provider. */
  async signOut(browser: Browser): Promise<Opened> {
    const asked = await browser.follow(await browser.open(`${this.pages}/sign-out`, {}));
    return browser.follow(await browser.fillIn(asked, { logout: "yes" }));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const payload = Buffer.concat(chunks);
    const answer = await this.service.app.inject({
      method: (request.method ?? "GET") as "GET",
      url: request.url ?? "/",
      headers: request.headers as Record<string, string>,
      ...(payload.length > 0 && { payload }),
    });
    const token = new URLSearchParams(payload.toString()).get("logout_token");
    if (request.url === "/back-channel-logout" && token)
      this.logoutTokens.push({ token, status: answer.statusCode });
    for (const [name, value] of Object.entries(answer.headers))
      if (value !== undefined && name !== "transfer-encoding") response.setHeader(name, value);
    response.writeHead(answer.statusCode).end(answer.rawPayload);
  }
}
