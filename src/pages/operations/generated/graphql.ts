/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day of the civil calendar (Europe/London), YYYY-MM-DD, for example 2026-03-01. */
  Date: { input: string; output: string; }
  /** An instant, for example 2026-03-01T09:30:00.000Z. */
  DateTime: { input: string; output: string; }
  /** Any JSON object. */
  JSON: { input: unknown; output: unknown; }
  /** The `JSONObject` scalar type represents JSON objects as specified by [ECMA-404](http://www.ecma-international.org/publications/files/ECMA-ST/ECMA-404.pdf). */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown>; }
};

/** How well founded a fact of the reference data is. */
export type Basis =
  /** A default of Peerway, to be replaced by better material or by local policy. */
  | 'ILLUSTRATIVE'
  /** Worked out from published facts. */
  | 'INFERRED'
  /** An organisation's own rule. */
  | 'LOCAL_POLICY'
  /** Published in the named source. */
  | 'PUBLISHED';

/** The capacity in which somebody acts. */
export type Capacity =
  /** Somebody who judges evidence, if appointed. */
  | 'ASSESSOR'
  /** Somebody who reads everything and changes nothing. */
  | 'AUDITOR'
  /** Somebody in human resources or learning administration. */
  | 'HR'
  /** A line manager. */
  | 'LINE_MANAGER'
  /** Somebody who leads lived experience work in an organisation. */
  | 'LIVED_EXPERIENCE_LEAD'
  /** A supervisor with lived experience. */
  | 'PEER_SUPERVISOR'
  /** A training provider. */
  | 'PROVIDER'
  /** Somebody who maintains the reference data. */
  | 'STEWARD'
  /** A worker, on their own record. */
  | 'WORKER';

/** The outcome of a requirement, from lowest to highest. MET and WAIVED both satisfy it. */
export type Outcome =
  /** It is met. */
  | 'MET'
  /** Something is still to come. */
  | 'NOT_MET'
  /** It would be met if the submitted evidence were accepted. */
  | 'PENDING'
  /** A fact that is needed to judge it is missing. This is not a failure: somebody can supply the fact. */
  | 'UNKNOWN'
  /** A person with authority has waived it. */
  | 'WAIVED';

/** Whether a role has an Agenda for Change pay band. */
export type PayBanding =
  /** Very senior pay, above Band 9. */
  | 'ABOVE_BANDS'
  /** Within the bands. */
  | 'BANDED'
  /** Unpaid, below Band 2. */
  | 'VOLUNTEER';

/** A family of roles. */
export type RoleFamily =
  /** Teaching and recovery college work. */
  | 'EDUCATION'
  /** Supporting people into work. */
  | 'EMPLOYMENT'
  /** Bringing people's views into services. */
  | 'INVOLVEMENT'
  /** Registered and other roles beyond peer work. */
  | 'OUTWARD'
  /** Supervising and leading peer support. */
  | 'PEER_LEADERSHIP'
  /** Supporting people directly from lived experience. */
  | 'PEER_SUPPORT'
  /** Research from lived experience. */
  | 'RESEARCH'
  /** Leading lived experience across an organisation. */
  | 'STRATEGIC';

/** The direction of a progression route. */
export type RouteKind =
  /** Into peer work, or back to it, from another profession. */
  | 'INWARD'
  /** Sideways, to another kind of peer role. */
  | 'LATERAL'
  /** Out of peer work, to another profession. */
  | 'OUTWARD'
  /** To a role with less responsibility, by the worker's own choice and without loss. It asks only for what the law or the post requires. */
  | 'STEP_BACK'
  /** To a role at a higher band, or with more responsibility. */
  | 'UPWARD'
  /** Staying in a role and deepening it, with the published standards of a pay step. */
  | 'WITHIN';

/** Who can supply what a requirement asks for. */
export type SuppliedBy =
  /** An assessor or supervisor, by judging. */
  | 'ASSESSOR'
  /** The employer. It is never a gap of the worker. */
  | 'EMPLOYER'
  /** A training provider. */
  | 'PROVIDER'
  /** Nobody: it only needs time. */
  | 'TIME'
  /** The worker. */
  | 'WORKER';

export type CareerMapQueryVariables = Exact<{ [key: string]: never; }>;

export type CareerMapQuery = { __typename?: 'Query', careerMap: { __typename?: 'CareerMap', roleBands: Array<{ __typename?: 'RoleBand', code: string, title: string, family: RoleFamily, payBanding: PayBanding, payBand: { __typename?: 'PayBand', code: string } | null }>, steps: Array<{ __typename?: 'CareerStep', kind: RouteKind, basis: Basis, from: { __typename?: 'RoleBand', code: string }, to: { __typename?: 'RoleBand', code: string }, route: { __typename?: 'ProgressionRoute', code: string } }> } };

export type MyPathQueryVariables = Exact<{ [key: string]: never; }>;

export type MyPathQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', organisation: { __typename?: 'Organisation', name: string } | null } | null, me: { __typename?: 'Worker', name: string, posts: Array<{ __typename?: 'Post', startedOn: string, endedOn: string | null, roleBand: { __typename?: 'RoleBand', code: string, title: string, payBand: { __typename?: 'PayBand', title: string } | null } }> | null, nextSteps: { __typename?: 'NextSteps', notices: Array<string>, stayingWell: Array<{ __typename?: 'StayingItem', whoseMove: SuppliedBy | null, sentence: string, requirement: { __typename?: 'RequirementResult', label: string } | null }>, evaluations: Array<{ __typename?: 'Evaluation', title: string, outcome: Outcome, ownPart: Outcome, satisfiedSinceOn: string | null, eligibleFromOn: string | null, lapsesOn: string | null, route: { __typename?: 'ProgressionRoute', code: string, kind: RouteKind, basis: Basis }, missing: Array<{ __typename?: 'RequirementResult', label: string, whoseMove: SuppliedBy | null }>, progress: { __typename?: 'Progress', own: { __typename?: 'RequirementShare', met: number, total: number }, employer: { __typename?: 'RequirementShare', met: number, total: number } } }> } } | null };

export type MyPlanQueryVariables = Exact<{ [key: string]: never; }>;

export type MyPlanQuery = { __typename?: 'Query', me: { __typename?: 'Worker', nextSteps: { __typename?: 'NextSteps', whatToDoNext: { __typename?: 'Plan', sentence: string, evaluation: { __typename?: 'Evaluation', title: string, route: { __typename?: 'ProgressionRoute', code: string } }, firstSteps: Array<{ __typename?: 'PlanStep', whoseMove: SuppliedBy, sentence: string }>, obstacles: Array<{ __typename?: 'PlanObstacle', sentence: string }> } | null } } | null };

export type MyWayQueryVariables = Exact<{
  route: Scalars['String']['input'];
}>;

export type MyWayQuery = { __typename?: 'Query', me: { __typename?: 'Worker', eligibility: { __typename?: 'Evaluation', title: string, asOf: string, outcome: Outcome, ownPart: Outcome, satisfiedSinceOn: string | null, eligibleFromOn: string | null, lapsesOn: string | null, root: { __typename?: 'RequirementResult', sentence: string }, route: { __typename?: 'ProgressionRoute', code: string, kind: RouteKind, basis: Basis, conditions: Array<{ __typename?: 'RouteCondition', text: string, basis: Basis }> }, missing: Array<{ __typename?: 'RequirementResult', label: string, sentence: string, whoseMove: SuppliedBy | null, basis: Basis, alternatives: Array<{ __typename?: 'RequirementResult', label: string, sentence: string, whoseMove: SuppliedBy | null, basis: Basis }> }>, employerOwes: Array<{ __typename?: 'RequirementResult', label: string, sentence: string, basis: Basis }>, met: Array<{ __typename?: 'RequirementResult', label: string, sentence: string, basis: Basis }>, lapsing: Array<{ __typename?: 'RequirementResult', label: string, lapsesOn: string | null }>, postEnds: Array<{ __typename?: 'PostEnd', sentence: string }> } } | null };

export type RoleQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;

export type RoleQuery = { __typename?: 'Query', roleBand: { __typename?: 'RoleBand', code: string, title: string, summary: string, note: string | null, endOfMap: string | null, titlesInUse: Array<{ __typename?: 'SourcedLine', text: string }>, inScope: Array<{ __typename?: 'SourcedLine', text: string, basis: Basis }>, outOfScope: Array<{ __typename?: 'SourcedLine', text: string, basis: Basis }> } | null };

export type VisitorQueryVariables = Exact<{ [key: string]: never; }>;

export type VisitorQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', name: string, capacities: Array<Capacity>, organisation: { __typename?: 'Organisation', name: string } | null, worker: { __typename?: 'Worker', id: string } | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const CareerMapDocument = new TypedDocumentString(`
    query CareerMap {
  careerMap {
    roleBands {
      code
      title
      family
      payBanding
      payBand {
        code
      }
    }
    steps {
      kind
      basis
      from {
        code
      }
      to {
        code
      }
      route {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CareerMapQuery, CareerMapQueryVariables>;
export const MyPathDocument = new TypedDocumentString(`
    query MyPath {
  viewer {
    organisation {
      name
    }
  }
  me {
    name
    posts {
      roleBand {
        code
        title
        payBand {
          title
        }
      }
      startedOn
      endedOn
    }
    nextSteps {
      notices
      stayingWell {
        requirement {
          label(audience: WORKER)
        }
        whoseMove
        sentence(audience: WORKER)
      }
      evaluations {
        title
        outcome
        ownPart
        satisfiedSinceOn
        eligibleFromOn
        lapsesOn
        route {
          code
          kind
          basis
        }
        missing {
          label(audience: WORKER)
          whoseMove
        }
        progress {
          own {
            met
            total
          }
          employer {
            met
            total
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyPathQuery, MyPathQueryVariables>;
export const MyPlanDocument = new TypedDocumentString(`
    query MyPlan {
  me {
    nextSteps {
      whatToDoNext {
        evaluation {
          title
          route {
            code
          }
        }
        sentence(audience: WORKER)
        firstSteps {
          whoseMove
          sentence(audience: WORKER)
        }
        obstacles {
          sentence(audience: WORKER)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyPlanQuery, MyPlanQueryVariables>;
export const MyWayDocument = new TypedDocumentString(`
    query MyWay($route: String!) {
  me {
    eligibility(route: {code: $route}) {
      title
      asOf
      outcome
      ownPart
      satisfiedSinceOn
      eligibleFromOn
      lapsesOn
      root {
        sentence(audience: WORKER)
      }
      route {
        code
        kind
        basis
        conditions {
          text
          basis
        }
      }
      missing {
        label(audience: WORKER)
        sentence(audience: WORKER)
        whoseMove
        basis
        alternatives {
          label(audience: WORKER)
          sentence(audience: WORKER)
          whoseMove
          basis
        }
      }
      employerOwes {
        label(audience: WORKER)
        sentence(audience: WORKER)
        basis
      }
      met {
        label(audience: WORKER)
        sentence(audience: WORKER)
        basis
      }
      lapsing {
        label(audience: WORKER)
        lapsesOn
      }
      postEnds {
        sentence(audience: WORKER)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyWayQuery, MyWayQueryVariables>;
export const RoleDocument = new TypedDocumentString(`
    query Role($code: String!) {
  roleBand(by: {code: $code}) {
    code
    title
    summary
    note
    titlesInUse {
      text
    }
    inScope {
      text
      basis
    }
    outOfScope {
      text
      basis
    }
    endOfMap
  }
}
    `) as unknown as TypedDocumentString<RoleQuery, RoleQueryVariables>;
export const VisitorDocument = new TypedDocumentString(`
    query Visitor {
  viewer {
    name
    organisation {
      name
    }
    capacities
    worker {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<VisitorQuery, VisitorQueryVariables>;