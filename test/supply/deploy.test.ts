import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAllDocuments } from "yaml";
import { PROJECT } from "../support/template";

const read = (...path: string[]): string => readFileSync(join(PROJECT, ...path), "utf8");

/** The documents of a YAML file. @throws if it is not valid. */
const documentsIn = (...path: string[]): readonly Record<string, never>[] =>
  parseAllDocuments(read(...path), { merge: true }).map((document) => {
    if (document.errors.length > 0) throw document.errors[0];
    return document.toJS() as Record<string, never>;
  });

/** The variables that the service reads. */
const SETTINGS = new Set(
  [...read("src", "config", "variables.ts").matchAll(/^ {2}([A-Z_]+): setting/gm)].map(([, name]) => name),
);

/** Node's options: bench/README.md (Memory of a process, Garbage of a request) says why. */
const NODE_OPTIONS = [
  "--max-semi-space-size=32",
  "--heap-growing-percent=60",
  "--no-allocation-site-pretenuring",
  "--no-parallel-scavenge",
];

describe("every way to start the service", () => {
  const listed = NODE_OPTIONS.map((option) => `"${option}"`).join(", ");

  it.each([
    ["npm start", "package.json", `"start": "node ${NODE_OPTIONS.join(" ")} scripts/run.js main"`],
    [
      "npm run serve",
      "package.json",
      `"serve": "node ${NODE_OPTIONS.join(" ")} scripts/run.js --built main"`,
    ],
    ["the guide to operations", "docs/operations.md", `node ${NODE_OPTIONS.join(" ")} scripts/run.js`],
    ["the guide to several processes", "docs/scaling.md", `node ${NODE_OPTIONS.join(" ")} dist/main.js`],
    ["the demonstration for programs", "scripts/start-demonstration.js", listed],
    ["the service that is measured", "bench/faults/service.js", listed],
  ])("has the same options of Node: %s", (_, file, text) => {
    // A list may be written on several lines.
    const flat = read(...file.split("/")).replace(/",\s+/g, '", ');
    expect(flat).toContain(text);
  });
});

describe("the image", () => {
  const steps = read("Dockerfile")
    .replaceAll("\\\n", " ")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(/\s+/));
  const stages = steps.reduce<string[][][]>((found, step) => {
    if (step[0] === "FROM") found.push([]);
    found.at(-1)?.push(step);
    return found;
  }, []);

  it("is built in one stage, and runs in another that has only what is needed", () => {
    expect(stages).toHaveLength(2);
    const [build = [], run = []] = stages;
    expect(build.filter(([what]) => what === "RUN").map((step) => step.slice(1, 3).join(" "))).toEqual([
      "npm ci",
      "npm run",
      "npm prune",
    ]);
    expect(run.filter(([what]) => what === "RUN")).toEqual([]);
    const copied = run.flatMap(([what, from, path]) => (what === "COPY" && from ? [path] : []));
    expect(copied).toEqual(
      ["package.json", "node_modules", "scripts", "dist", "seed"].map((name) => `/build/${name}`),
    );
  });

  it("copies only what exists and what is not left out of the context", () => {
    const context = new Set(
      read(".dockerignore")
        .split("\n")
        .flatMap((line) => (line.startsWith("!") ? [line.slice(1)] : [])),
    );
    const needed =
      stages[0]?.flatMap(([what, ...names]) => (what === "COPY" ? names.slice(0, -1) : [])) ?? [];
    expect(needed.filter((name) => !existsSync(join(PROJECT, name)) || !context.has(name))).toEqual([]);
  });

  it("runs as a user who is not root, says whether it is healthy, and ends on SIGTERM", () => {
    const run = Object.fromEntries((stages[1] ?? []).map(([what = "", ...rest]) => [what, rest.join(" ")]));
    expect(run.USER).toBe("node");
    expect(run.HEALTHCHECK).toContain("/healthz");
    expect(run.STOPSIGNAL).toBe("SIGTERM");
    expect(JSON.parse(run.CMD ?? "")).toEqual(["node", ...NODE_OPTIONS, "scripts/run.js", "--built", "main"]);
  });
});

describe("the examples of how it is run", () => {
  interface Service {
    readonly image: string;
    readonly volumes?: readonly string[];
    readonly environment?: Readonly<Record<string, string>>;
    readonly depends_on?: Readonly<Record<string, object>>;
    readonly read_only?: boolean;
  }

  it("compose: five parts and a migration, with settings that exist and files that are there", () => {
    const [compose] = documentsIn("deploy", "docker-compose.yml");
    const services = (compose?.services ?? {}) as Record<string, Service>;
    expect(Object.keys(services)).toEqual(["database", "pgbouncer", "identity", "migrate", "api", "keeper"]);
    for (const { image, environment = {}, depends_on = {}, volumes = [], read_only } of Object.values(
      services,
    )) {
      expect(Object.keys(depends_on).filter((name) => services[name] === undefined)).toEqual([]);
      const files = volumes.flatMap((volume) =>
        volume.startsWith("./") ? [volume.split(":")[0] ?? ""] : [],
      );
      expect(files.filter((file) => !existsSync(join(PROJECT, "deploy", file)))).toEqual([]);
      if (image !== "peerway") continue;
      expect(read_only).toBe(true);
      expect(Object.keys(environment).filter((name) => !SETTINGS.has(name))).toEqual([]);
    }
  });

  it("Kubernetes: read-only containers without root, probes, and settings that exist", () => {
    interface Container {
      readonly env?: readonly { readonly name: string }[];
      readonly securityContext: object;
      readonly livenessProbe?: object;
    }
    interface Resource {
      readonly kind: string;
      readonly data?: object;
      readonly stringData?: object;
      readonly spec?: {
        readonly template?: {
          readonly spec: { readonly containers: readonly Container[]; readonly securityContext: object };
        };
      };
    }
    const resources = documentsIn("deploy", "kubernetes", "peerway.yaml") as unknown as readonly Resource[];
    expect(resources.map(({ kind }) => kind)).toEqual([
      "Secret",
      "ConfigMap",
      "Job",
      "Deployment",
      "Deployment",
      "Service",
    ]);
    const named = resources.flatMap(({ data, stringData }) => Object.keys({ ...data, ...stringData }));
    for (const { kind, spec } of resources) {
      const pod = spec?.template?.spec;
      if (!pod) continue;
      expect(pod.securityContext).toMatchObject({ runAsNonRoot: true });
      for (const { env = [], securityContext, livenessProbe } of pod.containers) {
        expect(securityContext).toMatchObject({
          readOnlyRootFilesystem: true,
          allowPrivilegeEscalation: false,
        });
        if (kind === "Deployment") expect(livenessProbe).toBeDefined();
        named.push(...env.map(({ name }) => name));
      }
    }
    expect(named.filter((name) => !SETTINGS.has(name))).toEqual([]);
  });

  it.each(["peerway@.service", "peerway-keeper.service"])("systemd: %s", (unit) => {
    const text = read("deploy", "systemd", unit);
    const settings = [...(/^Environment=(.*)$/m.exec(text)?.[1] ?? "").matchAll(/([A-Z_]+)=/g)];
    expect(settings.map(([, name]) => name).filter((name) => !SETTINGS.has(name))).toEqual([]);
    expect(text).toContain(`ExecStart=/usr/bin/node ${NODE_OPTIONS.join(" ")} scripts/run.js --built main`);
  });
});
