/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "mutation ImportWorkers($text: String!) {\n  importFile(input: {kind: WORKERS, format: CSV, text: $text, dryRun: false}) {\n    tally {\n      created\n      changed\n      skipped\n      refused\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ImportWorkersDocument,
    "query MyPath {\n  me {\n    name\n    nextSteps {\n      notices\n      evaluations {\n        route {\n          title\n        }\n        outcome\n        eligibleFromOn\n        missing {\n          label\n          sentence(audience: WORKER)\n          whoseMove\n          basis\n          alternatives {\n            label\n            sentence(audience: WORKER)\n          }\n        }\n        employerOwes {\n          label\n          sentence(audience: WORKER)\n          basis\n        }\n      }\n    }\n  }\n}": typeof types.MyPathDocument,
    "query ProgrammeCoverage($programme: ProgrammeBy!, $route: ProgressionRouteBy!) {\n  programme(by: $programme) {\n    title\n    completeness {\n      statedOn\n      statedBy\n    }\n    coverage(against: {route: $route}) {\n      summary\n      counts {\n        covered\n        neverTaught\n        notAssessed\n        belowLevel\n        notKnown\n      }\n      findings {\n        code\n        sentence\n      }\n    }\n  }\n}": typeof types.ProgrammeCoverageDocument,
    "query ReadyWorkers($route: ProgressionRouteBy!, $after: String) {\n  workforce(purpose: \"Planning progression interviews\") {\n    readiness(first: 50, after: $after, route: $route, outcomes: [MET, WAIVED]) {\n      nodes {\n        worker {\n          number\n          name\n          team\n        }\n        satisfiedSinceOn\n        lapsesOn\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.ReadyWorkersDocument,
};
const documents: Documents = {
    "mutation ImportWorkers($text: String!) {\n  importFile(input: {kind: WORKERS, format: CSV, text: $text, dryRun: false}) {\n    tally {\n      created\n      changed\n      skipped\n      refused\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ImportWorkersDocument,
    "query MyPath {\n  me {\n    name\n    nextSteps {\n      notices\n      evaluations {\n        route {\n          title\n        }\n        outcome\n        eligibleFromOn\n        missing {\n          label\n          sentence(audience: WORKER)\n          whoseMove\n          basis\n          alternatives {\n            label\n            sentence(audience: WORKER)\n          }\n        }\n        employerOwes {\n          label\n          sentence(audience: WORKER)\n          basis\n        }\n      }\n    }\n  }\n}": types.MyPathDocument,
    "query ProgrammeCoverage($programme: ProgrammeBy!, $route: ProgressionRouteBy!) {\n  programme(by: $programme) {\n    title\n    completeness {\n      statedOn\n      statedBy\n    }\n    coverage(against: {route: $route}) {\n      summary\n      counts {\n        covered\n        neverTaught\n        notAssessed\n        belowLevel\n        notKnown\n      }\n      findings {\n        code\n        sentence\n      }\n    }\n  }\n}": types.ProgrammeCoverageDocument,
    "query ReadyWorkers($route: ProgressionRouteBy!, $after: String) {\n  workforce(purpose: \"Planning progression interviews\") {\n    readiness(first: 50, after: $after, route: $route, outcomes: [MET, WAIVED]) {\n      nodes {\n        worker {\n          number\n          name\n          team\n        }\n        satisfiedSinceOn\n        lapsesOn\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.ReadyWorkersDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ImportWorkers($text: String!) {\n  importFile(input: {kind: WORKERS, format: CSV, text: $text, dryRun: false}) {\n    tally {\n      created\n      changed\n      skipped\n      refused\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql').ImportWorkersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyPath {\n  me {\n    name\n    nextSteps {\n      notices\n      evaluations {\n        route {\n          title\n        }\n        outcome\n        eligibleFromOn\n        missing {\n          label\n          sentence(audience: WORKER)\n          whoseMove\n          basis\n          alternatives {\n            label\n            sentence(audience: WORKER)\n          }\n        }\n        employerOwes {\n          label\n          sentence(audience: WORKER)\n          basis\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').MyPathDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ProgrammeCoverage($programme: ProgrammeBy!, $route: ProgressionRouteBy!) {\n  programme(by: $programme) {\n    title\n    completeness {\n      statedOn\n      statedBy\n    }\n    coverage(against: {route: $route}) {\n      summary\n      counts {\n        covered\n        neverTaught\n        notAssessed\n        belowLevel\n        notKnown\n      }\n      findings {\n        code\n        sentence\n      }\n    }\n  }\n}"): typeof import('./graphql').ProgrammeCoverageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadyWorkers($route: ProgressionRouteBy!, $after: String) {\n  workforce(purpose: \"Planning progression interviews\") {\n    readiness(first: 50, after: $after, route: $route, outcomes: [MET, WAIVED]) {\n      nodes {\n        worker {\n          number\n          name\n          team\n        }\n        satisfiedSinceOn\n        lapsesOn\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): typeof import('./graphql').ReadyWorkersDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
