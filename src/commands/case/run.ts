import { ENGINE_VERSION, type ExplainedResult, explain } from "../../eligibility";
import { DEEPEST, findTooDeep } from "./depth";
import { caseDocument } from "./document";
import { escapeControls, escapeControlsInJson } from "./escape-controls";
import { pathOf, problemsOf } from "./problems";

/** The result of a case file: its evaluation as JSON, or its problems, and the exit status. */
export type CaseRun =
  | { readonly status: 0; readonly output: string }
  | { readonly status: 1 | 2; readonly problems: readonly string[] };

/**
 * Evaluates a case file.
 * @returns status 2 where the text is not JSON, and 1 where it is no case, with a line for everything that is
 * wrong.
 */
export function runCase(text: string): CaseRun {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    const nothing = text.trim() === "";
    return {
      status: 2,
      problems: [
        nothing
          ? "Give a case on standard input: npm run --silent evaluate < case.json. docs/cases.md says what it holds."
          : escapeControls(`This is not JSON: ${(error as Error).message}`),
      ],
    };
  }
  const deep = findTooDeep(document);
  if (deep !== null)
    return {
      status: 1,
      problems: [
        `${pathOf(deep.slice(0, 9))}...: requirements stand more than ${DEEPEST} deep here. Put them side by side: a group may hold any number.`,
      ],
    };
  const read = caseDocument.safeParse(document, { reportInput: true });
  if (!read.success) return { status: 1, problems: problemsOf(read.error) };
  const { requirement, facts, asOf, knownAt } = read.data;
  const { root, ...evaluation } = explain(requirement, facts, { asOf, knownAt });
  return {
    status: 0,
    output: escapeControlsInJson(
      `${JSON.stringify(
        {
          engine: ENGINE_VERSION,
          ...evaluation,
          knownAt: new Date(evaluation.knownAt).toISOString(),
          root: printed(root),
        },
        null,
        2,
      )}\n`,
    ),
  };
}

/**
 * A node names its requirement by code only, because the case contains the requirement itself with its parts.
 */
function printed({ requirement, children, ...result }: ExplainedResult): object {
  const { code, kind, label } = requirement;
  return {
    code,
    kind,
    label,
    ...result,
    children: children.map(printed),
  };
}
