/**
 * Which folder may import which (docs/architecture.md draws the layers):
 *
 *   server -> resolvers -> services -> { eligibility, curricula, planning, repositories }
 *             resolvers -> loaders  -> repositories -> entities
 *   server -> rest -> { interchange, reference, services },  services -> interchange
 *   server -> pages, which ask the API
 */
const only = (from, allowed, comment) => ({
  name: `${from}-imports-only-its-own`,
  comment,
  severity: "error",
  from: { path: `^src/${from}/` },
  to: { path: "^src/", pathNot: `^src/(${[from, ...allowed].join("|")})/` },
});

/** What those may import who answer requests: resolvers, and the routes of other standards. */
const ANSWERING = [
  "schema",
  "facts",
  "services",
  "loaders",
  "reference",
  "access",
  "disclosure",
  "entities",
  "eligibility",
  "curricula",
  "planning",
  "text",
  "repositories",
  "database",
];

module.exports = {
  forbidden: [
    {
      name: "no-circles",
      comment: "A circle hides which of two files is the lower one.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "the-engine-is-alone",
      comment:
        "The engine is a pure function of plain data: it imports nothing outside itself, no library, no node module.",
      severity: "error",
      from: { path: "^src/eligibility/" },
      to: { pathNot: "^src/eligibility/" },
    },
    {
      name: "coverage-is-pure",
      comment: "What curricula cover, from plain data. It knows the terms and the crosswalks of the engine.",
      severity: "error",
      from: { path: "^src/curricula/" },
      to: { pathNot: "^src/(curricula|eligibility)/" },
    },
    {
      name: "planning-is-pure",
      comment:
        "The plan, from plain data: no database, no GraphQL, no clock. Its solver runs in a thread of its own.",
      severity: "error",
      from: { path: "^src/planning/" },
      to: {
        pathNot: "^src/(planning|eligibility|curricula)/|^node_modules/highs/",
        dependencyTypesNot: ["core"],
      },
    },
    only(
      "facts",
      ["eligibility"],
      "What the layers have to know of each kind of fact; of the engine only its words.",
    ),
    only("entities", ["facts"], "Nouns know only each other, and which kinds of facts there are."),
    only(
      "repositories",
      ["facts", "entities", "database", "eligibility", "disclosure"],
      "SQL in, rows out: repositories know entities and the connection.",
    ),
    only(
      "loaders",
      ["facts", "repositories", "entities", "database", "eligibility"],
      "A loader batches repository calls for one request.",
    ),
    only(
      "reference",
      ["entities", "repositories", "eligibility", "curricula", "interchange", "planning", "database", "text"],
      "Published reference data, compiled once for the engine.",
    ),
    only(
      "access",
      ["facts", "entities", "text", "disclosure"],
      "Who is asking and what they may do: decided on plain data.",
    ),
    only(
      "disclosure",
      ["eligibility", "access", "reference", "repositories"],
      "Which counts of people may be shown: a pure function of counts.",
    ),
    only("database", ["migrations"], "The connection and its limits: it knows no table of ours."),
    only("outward", [], "Requests to addresses that somebody else chose: it knows nothing of ours."),
    only("text", [], "The rule for texts from outside: a pure function of a text."),
    only("development-issuer", ["access"], "For trying out only."),
    {
      name: "the-development-issuer-is-loaded-on-demand",
      comment: "In production it must not be in the process: import() alone, and types.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/development-issuer/" },
      to: { path: "^src/development-issuer/", dynamic: false, dependencyTypesNot: ["type-only"] },
    },
    only(
      "services",
      [
        "access",
        "facts",
        "disclosure",
        "eligibility",
        "interchange",
        "planning",
        "repositories",
        "reference",
        "entities",
        "database",
        "text",
      ],
      "A use case: allow, transaction, core, repositories.",
    ),
    only(
      "schema",
      ["entities", "eligibility", "curricula", "planning"],
      "Inputs, payloads, connections and scalars: types only.",
    ),
    only(
      "resolvers",
      ANSWERING,
      "Thin: arguments in, one call, answer out. Only types of repositories and of the database: .oxlintrc.json.",
    ),
    only(
      "rest",
      [...ANSWERING, "interchange"],
      "HTTP of other standards, as thin as resolvers. Only types of repositories and of the database.",
    ),
    {
      name: "pages-use-the-public-api",
      comment:
        "Pages for people ask the API as any other client does, so they cannot show what it refuses. For trying out they know who the personas are.",
      severity: "error",
      from: { path: "^src/pages/" },
      to: { path: "^src/", pathNot: "^src/(pages/|access/persona[.]ts$)" },
    },
    {
      name: "interchange-is-pure",
      comment:
        "Our nouns to a standard's documents, from plain data: no database, clock, network, GraphQL or HTTP. Ids are derived and texts are cleaned as everywhere.",
      severity: "error",
      from: { path: "^src/interchange/" },
      to: {
        pathNot:
          "^src/(interchange|eligibility|text)/|^src/reference/publishing/identity[.]ts$|(^|/)node_modules/(zod|jsonld|jose)/",
        dependencyTypesNot: ["core"],
      },
    },
    {
      name: "interchange-reaches-nothing-outside",
      comment:
        "Only those parts of Node that compute: keys, hashes and compression, and a thread for what would block every request.",
      severity: "error",
      from: { path: "^src/interchange/" },
      to: { dependencyTypes: ["core"], pathNot: "^(crypto|zlib|worker_threads)$" },
    },
    only("migrations", [], "A released migration never changes, so it may depend on nothing of ours."),
    {
      name: "services-do-not-call-services",
      comment: "What two use cases share moves down.",
      severity: "error",
      from: { path: "^src/services/([^/]+)/([^/]+)\\.ts$" },
      to: { path: "^src/services/", pathNot: "^src/services/(shared/|$1/(messages[.]ts$|[^/]+/))" },
    },
    {
      name: "resolvers-touch-no-sql",
      severity: "error",
      from: { path: "^src/(resolvers|rest)/" },
      to: { path: "node_modules/(typeorm|pg)/" },
    },
    {
      name: "repositories-execute-no-graphql",
      severity: "error",
      from: { path: "^src/repositories/" },
      to: { path: "node_modules/(graphql|type-graphql)/" },
    },
    {
      name: "nothing-imports-the-outside",
      comment: "main.ts, start/, commands/ and server/ are the outermost ring.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(server/|(main|start|commands))" },
      to: { path: "^src/(server/|(main|start|commands))" },
    },
    {
      name: "migrations-import-nothing-of-ours",
      severity: "error",
      from: { path: "^src/migrations/" },
      to: { path: "^src/", pathNot: "^src/migrations/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|data)/" },
    parser: "swc",
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".js", ".json"] },
  },
};
