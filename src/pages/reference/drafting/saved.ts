import type { Problem } from "../../frame/fields";
import { problemsOf, problemsOfRefusal } from "../../frame/problems";

/** What saving a draft led to. */
export interface Saved {
  /** Null: nothing was saved. */
  readonly id: string | null;
  readonly problems: readonly Problem[];
}

interface Answer {
  readonly draft: { readonly id: string } | null;
  readonly userErrors: Parameters<typeof problemsOf>[0];
}

/**
 * What saving a draft led to, and what the API refused.
 * @param fields of the form that was sent: a problem of one of them is shown there, any other on top of the page.
 */
export async function saved(
  asked: Promise<Answer | null | undefined>,
  fields: readonly string[] = [],
): Promise<Saved> {
  try {
    const answer = await asked;
    const problems = problemsOf(answer?.userErrors ?? []).map(({ field, message }) => ({
      field: field !== null && fields.includes(field) ? field : null,
      message,
    }));
    return { id: problems.length > 0 ? null : (answer?.draft?.id ?? null), problems };
  } catch (error) {
    return { id: null, problems: problemsOfRefusal(error) };
  }
}
