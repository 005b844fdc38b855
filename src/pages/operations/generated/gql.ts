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
    "query CareerMap {\n  careerMap {\n    roleBands {\n      code\n      title\n      family\n      payBanding\n      payBand {\n        code\n      }\n    }\n    steps {\n      kind\n      basis\n      from {\n        code\n      }\n      to {\n        code\n      }\n      route {\n        code\n      }\n    }\n  }\n}": typeof types.CareerMapDocument,
    "query MyPath {\n  viewer {\n    organisation {\n      name\n    }\n  }\n  me {\n    name\n    posts {\n      roleBand {\n        code\n        title\n        payBand {\n          title\n        }\n      }\n      startedOn\n      endedOn\n    }\n    nextSteps {\n      notices\n      stayingWell {\n        requirement {\n          label(audience: WORKER)\n        }\n        whoseMove\n        sentence(audience: WORKER)\n      }\n      evaluations {\n        title\n        outcome\n        ownPart\n        satisfiedSinceOn\n        eligibleFromOn\n        lapsesOn\n        route {\n          code\n          kind\n          basis\n        }\n        missing {\n          label(audience: WORKER)\n          whoseMove\n        }\n        progress {\n          own {\n            met\n            total\n          }\n          employer {\n            met\n            total\n          }\n        }\n      }\n    }\n  }\n}": typeof types.MyPathDocument,
    "query MyPlan {\n  me {\n    nextSteps {\n      whatToDoNext {\n        evaluation {\n          title\n          route {\n            code\n          }\n        }\n        sentence(audience: WORKER)\n        firstSteps {\n          whoseMove\n          sentence(audience: WORKER)\n        }\n        obstacles {\n          sentence(audience: WORKER)\n        }\n      }\n    }\n  }\n}": typeof types.MyPlanDocument,
    "query MyWay($route: String!) {\n  me {\n    eligibility(route: {code: $route}) {\n      title\n      asOf\n      outcome\n      ownPart\n      satisfiedSinceOn\n      eligibleFromOn\n      lapsesOn\n      root {\n        sentence(audience: WORKER)\n      }\n      route {\n        code\n        kind\n        basis\n        conditions {\n          text\n          basis\n        }\n      }\n      missing {\n        label(audience: WORKER)\n        sentence(audience: WORKER)\n        whoseMove\n        basis\n        alternatives {\n          label(audience: WORKER)\n          sentence(audience: WORKER)\n          whoseMove\n          basis\n        }\n      }\n      employerOwes {\n        label(audience: WORKER)\n        sentence(audience: WORKER)\n        basis\n      }\n      met {\n        label(audience: WORKER)\n        sentence(audience: WORKER)\n        basis\n      }\n      lapsing {\n        label(audience: WORKER)\n        lapsesOn\n      }\n      postEnds {\n        sentence(audience: WORKER)\n      }\n    }\n  }\n}": typeof types.MyWayDocument,
    "query Role($code: String!) {\n  roleBand(by: {code: $code}) {\n    code\n    title\n    summary\n    note\n    titlesInUse {\n      text\n    }\n    inScope {\n      text\n      basis\n    }\n    outOfScope {\n      text\n      basis\n    }\n    endOfMap\n  }\n}": typeof types.RoleDocument,
    "query Visitor {\n  viewer {\n    name\n    organisation {\n      name\n    }\n    capacities\n    worker {\n      id\n    }\n  }\n}": typeof types.VisitorDocument,
};
const documents: Documents = {
    "query CareerMap {\n  careerMap {\n    roleBands {\n      code\n      title\n      family\n      payBanding\n      payBand {\n        code\n      }\n    }\n    steps {\n      kind\n      basis\n      from {\n        code\n      }\n      to {\n        code\n      }\n      route {\n        code\n      }\n    }\n  }\n}": types.CareerMapDocument,
    "query MyPath {\n  viewer {\n    organisation {\n      name\n    }\n  }\n  me {\n    name\n    posts {\n      roleBand {\n        code\n        title\n        payBand {\n          title\n        }\n      }\n      startedOn\n      endedOn\n    }\n    nextSteps {\n      notices\n      stayingWell {\n        requirement {\n          label(audience: WORKER)\n        }\n        whoseMove\n        sentence(audience: WORKER)\n      }\n      evaluations {\n        title\n        outcome\n        ownPart\n        satisfiedSinceOn\n        eligibleFromOn\n        lapsesOn\n        route {\n          code\n          kind\n          basis\n        }\n        missing {\n          label(audience: WORKER)\n          whoseMove\n        }\n        progress {\n          own {\n            met\n            total\n          }\n          employer {\n            met\n            total\n          }\n        }\n      }\n    }\n  }\n}": types.MyPathDocument,
    "query MyPlan {\n  me {\n    nextSteps {\n      whatToDoNext {\n        evaluation {\n          title\n          route {\n            code\n          }\n        }\n        sentence(audience: WORKER)\n        firstSteps {\n          whoseMove\n          sentence(audience: WORKER)\n        }\n        obstacles {\n          sentence(audience: WORKER)\n        }\n      }\n    }\n  }\n}": types.MyPlanDocument,
    "query MyWay($route: String!) {\n  me {\n    eligibility(route: {code: $route}) {\n      title\n      asOf\n      outcome\n      ownPart\n      satisfiedSinceOn\n      eligibleFromOn\n      lapsesOn\n      root {\n        sentence(audience: WORKER)\n      }\n      route {\n        code\n        kind\n        basis\n        conditions {\n          text\n          basis\n        }\n      }\n      missing {\n        label(audience: WORKER)\n        sentence(audience: WORKER)\n        whoseMove\n        basis\n        alternatives {\n          label(audience: WORKER)\n          sentence(audience: WORKER)\n          whoseMove\n          basis\n        }\n      }\n      employerOwes {\n        label(audience: WORKER)\n        sentence(audience: WORKER)\n        basis\n      }\n      met {\n        label(audience: WORKER)\n        sentence(audience: WORKER)\n        basis\n      }\n      lapsing {\n        label(audience: WORKER)\n        lapsesOn\n      }\n      postEnds {\n        sentence(audience: WORKER)\n      }\n    }\n  }\n}": types.MyWayDocument,
    "query Role($code: String!) {\n  roleBand(by: {code: $code}) {\n    code\n    title\n    summary\n    note\n    titlesInUse {\n      text\n    }\n    inScope {\n      text\n      basis\n    }\n    outOfScope {\n      text\n      basis\n    }\n    endOfMap\n  }\n}": types.RoleDocument,
    "query Visitor {\n  viewer {\n    name\n    organisation {\n      name\n    }\n    capacities\n    worker {\n      id\n    }\n  }\n}": types.VisitorDocument,
};

/**
 * The operation function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function operation(source: "query CareerMap {\n  careerMap {\n    roleBands {\n      code\n      title\n      family\n      payBanding\n      payBand {\n        code\n      }\n    }\n    steps {\n      kind\n      basis\n      from {\n        code\n      }\n      to {\n        code\n      }\n      route {\n        code\n      }\n    }\n  }\n}"): typeof import('./graphql').CareerMapDocument;
/**
 * The operation function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function operation(source: "query MyPath {\n  viewer {\n    organisation {\n      name\n    }\n  }\n  me {\n    name\n    posts {\n      roleBand {\n        code\n        title\n        payBand {\n          title\n        }\n      }\n      startedOn\n      endedOn\n    }\n    nextSteps {\n      notices\n      stayingWell {\n        requirement {\n          label(audience: WORKER)\n        }\n        whoseMove\n        sentence(audience: WORKER)\n      }\n      evaluations {\n        title\n        outcome\n        ownPart\n        satisfiedSinceOn\n        eligibleFromOn\n        lapsesOn\n        route {\n          code\n          kind\n          basis\n        }\n        missing {\n          label(audience: WORKER)\n          whoseMove\n        }\n        progress {\n          own {\n            met\n            total\n          }\n          employer {\n            met\n            total\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').MyPathDocument;
/**
 * The operation function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function operation(source: "query MyPlan {\n  me {\n    nextSteps {\n      whatToDoNext {\n        evaluation {\n          title\n          route {\n            code\n          }\n        }\n        sentence(audience: WORKER)\n        firstSteps {\n          whoseMove\n          sentence(audience: WORKER)\n        }\n        obstacles {\n          sentence(audience: WORKER)\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').MyPlanDocument;
/**
 * The operation function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function operation(source: "query MyWay($route: String!) {\n  me {\n    eligibility(route: {code: $route}) {\n      title\n      asOf\n      outcome\n      ownPart\n      satisfiedSinceOn\n      eligibleFromOn\n      lapsesOn\n      root {\n        sentence(audience: WORKER)\n      }\n      route {\n        code\n        kind\n        basis\n        conditions {\n          text\n          basis\n        }\n      }\n      missing {\n        label(audience: WORKER)\n        sentence(audience: WORKER)\n        whoseMove\n        basis\n        alternatives {\n          label(audience: WORKER)\n          sentence(audience: WORKER)\n          whoseMove\n          basis\n        }\n      }\n      employerOwes {\n        label(audience: WORKER)\n        sentence(audience: WORKER)\n        basis\n      }\n      met {\n        label(audience: WORKER)\n        sentence(audience: WORKER)\n        basis\n      }\n      lapsing {\n        label(audience: WORKER)\n        lapsesOn\n      }\n      postEnds {\n        sentence(audience: WORKER)\n      }\n    }\n  }\n}"): typeof import('./graphql').MyWayDocument;
/**
 * The operation function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function operation(source: "query Role($code: String!) {\n  roleBand(by: {code: $code}) {\n    code\n    title\n    summary\n    note\n    titlesInUse {\n      text\n    }\n    inScope {\n      text\n      basis\n    }\n    outOfScope {\n      text\n      basis\n    }\n    endOfMap\n  }\n}"): typeof import('./graphql').RoleDocument;
/**
 * The operation function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function operation(source: "query Visitor {\n  viewer {\n    name\n    organisation {\n      name\n    }\n    capacities\n    worker {\n      id\n    }\n  }\n}"): typeof import('./graphql').VisitorDocument;

export function operation(source: string) {
  return (documents as any)[source] ?? {};
}
