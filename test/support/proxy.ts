import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { findProgram, freePort } from "./programs";
import { PROJECT } from "./template";

/** A load balancer in front of processes on this machine. */
export interface LoadBalancer {
  readonly address: string;
  readonly by: "nginx" | "a stand-in";
  close(): Promise<void>;
}

/**
 * nginx with the lines of docs/scaling.md; if it is not installed, or with PEERWAY_NO_NGINX=1, a stand-in that does what they
 * say.
 */
export async function startProxy(folder: string, ports: readonly number[]): Promise<LoadBalancer> {
  const port = await freePort();
  const nginx = process.env.PEERWAY_NO_NGINX ? null : findProgram("nginx");
  return nginx === null ? standIn(port, ports) : startNginx(nginx, folder, { port, ports });
}

/** The documented lines, for other ports and without TLS. */
function documentedLines(port: number, ports: readonly number[]): string {
  const page = readFileSync(join(PROJECT, "docs", "scaling.md"), "utf8");
  const [, lines = ""] = /```nginx\n(.*?)```/s.exec(page) ?? [];
  const [, options] = /^ *server 127\.0\.0\.1:\d+(.*);$/m.exec(lines) ?? [];
  if (options === undefined || !/listen 443 ssl;/.test(lines)) throw new Error("The page has other lines.");
  const servers = ports.map((each) => `server 127.0.0.1:${each}${options};`).join("\n");
  return lines
    .replace(/(^ *server 127\.0\.0\.1:\d+.*;\n)+/m, `${servers}\n`)
    .replace("listen 443 ssl;", `listen 127.0.0.1:${port};`);
}

async function startNginx(
  program: string,
  folder: string,
  { port, ports }: { readonly port: number; readonly ports: readonly number[] },
): Promise<LoadBalancer> {
  mkdirSync(folder, { recursive: true });
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
    .join(" ");
  const file = join(folder, "nginx.conf");
  writeFileSync(
    file,
    `daemon off; master_process off; worker_processes 1; pid ${join(folder, "nginx.pid")}; error_log ${join(folder, "error.log")} warn;
events {}
http { access_log off; ${temporary}
${documentedLines(port, ports)}
}
`,
  );
  const child: ChildProcess = spawn(program, ["-p", folder, "-c", file], { stdio: "ignore" });
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 1_000 && !(await answers(address)); tries += 1) await pause(50);
  return {
    address,
    by: "nginx",
    async close() {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

const answers = (address: string): Promise<boolean> =>
  fetch(`${address}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );

/** Tries the processes in turn, the next one if a connection is refused; what was sent is not sent again. */
async function standIn(port: number, ports: readonly number[]): Promise<LoadBalancer> {
  // This process is too busy to notice in time that an idle connection was closed.
  const agent = new Agent({ keepAlive: false });
  let turn = 0;
  async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    turn += 1;
    const order = ports.map((_, at) => ports[(at + turn) % ports.length] ?? 0);
    const forward = ([next, ...others]: readonly number[]): void => {
      if (next === undefined) return void outgoing.writeHead(502).end();
      const { method, url: path, headers } = incoming;
      const sent = request({ host: "127.0.0.1", port: next, method, path, headers, agent }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      sent.on("error", (error: NodeJS.ErrnoException) =>
        forward(error.code === "ECONNREFUSED" ? others : []),
      );
      sent.end(Buffer.concat(chunks));
    };
    forward(order);
  }
  const server = createServer((incoming, outgoing) => void pass(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${port}`,
    by: "a stand-in",
    async close() {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
