import type { UserError } from "../../../entities/user-error";
import type { ImportedKind, ReadImport } from "../../../reference/authoring";
import type { Finding } from "../../../reference/checking";
import type { UseCaseContext } from "../../shared/context";
import { checkContent } from "../read-drafts";
import type { DraftContents } from "./kinds";

/** What is wrong with a document that was read, and whether a draft is to be made of it. */
export interface JudgedImport {
  readonly findings: readonly Finding[];
  readonly userErrors: readonly UserError[];
  readonly isKept: boolean;
}

/** @throws Forbidden if the actor may not draft it. */
export function judgeImport<Kind extends ImportedKind>(
  context: UseCaseContext,
  kind: Kind,
  { content, findings }: ReadImport<DraftContents[Kind]>,
  { national, dryRun }: { readonly national: boolean; readonly dryRun: boolean },
): JudgedImport {
  if (content === null) return { findings, userErrors: refusalsOf(findings, dryRun), isKept: false };
  const found = checkContent(context, kind, content, national);
  const nothing = dryRun ? undefined : found.find(({ code }) => code === "NOTHING_CHANGED");
  const refusal = nothing && {
    code: "ALREADY_RECORDED" as const,
    field: ["document"],
    message: nothing.message,
  };
  return { findings: found, userErrors: refusal ? [refusal] : [], isKept: !dryRun && !refusal };
}

/**
 * What is refused of a document that cannot be read. A dry run reports what is wrong with the document among its
 * findings; what the request itself states about it is refused by its field all the same.
 */
function refusalsOf(findings: readonly Finding[], isDry: boolean): UserError[] {
  const stated = findings.filter(({ path }) => path[0] === "package");
  if (stated.length > 0)
    return stated.map(({ path, message }) => ({ code: "NOT_PUBLISHABLE", field: [...path], message }));
  const [first] = findings;
  if (isDry || !first) return [];
  const message = `The document cannot be read: ${first.message} The field findings lists every problem.`;
  return [{ code: "NOT_PUBLISHABLE", field: ["document", ...first.path], message }];
}
