import type { Problem } from "../frame/fields";
import type { Page } from "../frame/page";
import { firstProblems, problemsOf, problemsOfRefusal } from "../frame/problems";
import type { Sent } from "../frame/sent";
import type { Next, Visit } from "../frame/visit";
import {
  DiscardDraftDocument,
  PublishDraftDocument,
  ReviewDraftDocument,
} from "../operations/generated/graphql";
import type { FormName } from "./asked-draft";
import { draftPage } from "./draft";
import { addressOf } from "./drafts";

interface Change {
  readonly draft: string;
  readonly version: number;
}

interface UserErrors {
  readonly userErrors: Parameters<typeof problemsOf>[0];
}

/** Records the review of a lived experience lead. */
export const reviewIt = (visit: Visit, sent: Sent): Promise<Next | Page | null> =>
  act(visit, sent, {
    form: "review",
    done: "draftReviewed",
    problems: firstProblems(sent, visit.t, { texts: { name: visit.t.reference.name } }),
    change: async (change) =>
      (await visit.ask(ReviewDraftDocument, { ...change, name: sent.text("name") })).reviewDraft,
  });

/** Publishes a draft, if its author has confirmed that they know what it changes. */
export const publishIt = (visit: Visit, sent: Sent): Promise<Next | Page | null> =>
  act(visit, sent, {
    form: "publish",
    done: "draftPublished",
    problems:
      sent.text("confirm") === "yes" ? [] : [{ field: "confirm", message: visit.t.reference.notConfirmed }],
    change: async (change) => (await visit.ask(PublishDraftDocument, change)).publishDraft,
  });

/** Discards a draft. */
export const discardIt = (visit: Visit, sent: Sent): Promise<Next | Page | null> =>
  act(visit, sent, {
    form: "discard",
    done: "draftDiscarded",
    problems: [],
    change: async (change) => (await visit.ask(DiscardDraftDocument, change)).discardDraft,
  });

/** What a form of a draft was sent for: the API refuses a version that is not the newest, so nothing happens twice. */
async function act(
  visit: Visit,
  sent: Sent,
  form: {
    readonly form: FormName;
    readonly done: string;
    readonly problems: readonly Problem[];
    readonly change: (change: Change) => Promise<UserErrors | null>;
  },
): Promise<Next | Page | null> {
  const { id = "" } = visit.params;
  const wrong = (problems: readonly Problem[]) => draftPage(visit, form.form, { sent, problems });
  if (form.problems.length > 0) return wrong(form.problems);
  try {
    const answer = await form.change({ draft: id, version: Number(sent.text("version")) });
    const problems = problemsOf(answer?.userErrors ?? []).map(({ field, message }) => ({
      field: field === "name" ? field : null,
      message,
    }));
    return problems.length > 0 ? wrong(problems) : { goTo: addressOf(id), done: form.done };
  } catch (error) {
    return wrong(problemsOfRefusal(error));
  }
}
