import type { ExplainedResult, Explanation, Requirement, SuppliedBy } from "../../../eligibility";

/**
 * What names a requirement in a kept evaluation; the version of the route, which never changes, contains what
 * it asks for.
 */
export interface KeptRequirement {
  readonly kind: Requirement["kind"];
  readonly code: string;
  readonly label: string;
  readonly suppliedBy?: SuppliedBy;
}

export interface KeptResult extends Omit<ExplainedResult, "requirement" | "suppliedBy" | "children"> {
  readonly requirement: KeptRequirement;
  readonly children: readonly KeptResult[];
}

/**
 * An evaluation as it was shown, with its sentences, in the shape that is stored with a decision. It has to
 * be readable for as long as decisions are kept: a later shape raises `format`, and this one stays readable
 * too.
 */
export interface KeptEvaluation extends Omit<Explanation, "root"> {
  readonly format: 1;
  readonly root: KeptResult;
}

export function toKeptEvaluation(explanation: Explanation): KeptEvaluation {
  return { format: 1, ...explanation, root: keepResult(explanation.root) };
}

function keepResult({ requirement, suppliedBy, children, ...result }: ExplainedResult): KeptResult {
  const { kind, code, label } = requirement;
  return {
    ...result,
    requirement: {
      kind,
      code,
      label,
      ...(suppliedBy === null ? {} : { suppliedBy }),
    },
    children: children.map(keepResult),
  };
}
