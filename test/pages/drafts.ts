import { author, type RouteContent } from "../support/authoring";
import type { TestService } from "../support/server";

/** The address of a draft's page. */
export const pageOf = (id: string): string => `/reference/drafts/${encodeURIComponent(id)}`;

/**
 * Drafts an own version of a national route for the trust of the demonstration.
 * @param change what it asks for instead.
 * @returns the draft's global id.
 */
export async function draftLocally(
  service: TestService,
  code: string,
  change: (content: RouteContent) => object,
  persona = "trust-steward",
): Promise<string> {
  const { contentOf, run } = author(service);
  const content = { ...(await contentOf(code)), localVersionOf: code };
  const { id, userErrors } = await run("saveRouteDraft", { route: change(content) }, persona);
  if (id === null) throw new Error(JSON.stringify(userErrors));
  return id;
}

/** Six months in the role instead of twelve, one requirement less, and one more. */
export const easier = (content: RouteContent): object => ({
  ...content,
  note: "As tried out in spring.",
  requirements: content.requirements.map((each) =>
    each.kind === "TIME_IN_ROLE" ? { ...each, months: 6, label: "Six months in the role" } : each,
  ),
});
