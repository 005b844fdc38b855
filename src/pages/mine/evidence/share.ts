import { button, EMPTY_FORM, Fields, type FormState, idempotencyKey } from "../../frame/fields";
import { type Html, html } from "../../frame/html";
import type { Page } from "../../frame/page";
import { firstProblems } from "../../frame/problems";
import type { Sent } from "../../frame/sent";
import type { Next, Visit } from "../../frame/visit";
import { PeopleToShareWithDocument, ShareEvidenceDocument } from "../../operations/generated/graphql";
import { answered } from "../parts/answered";
import { form } from "../parts/form";
import { pageOf } from "../parts/page-of";
import { problemsAt } from "../parts/problems-at";
import { addressOf } from "./addresses";
import { findPiece, type Piece } from "./find";
import { titleOf } from "./piece";

const FIELDS = { member: "member", purpose: "purpose", untilOn: "untilOn" };

/** Asks who the words of a piece are to be shared with, what for, and until when. */
export async function askToShare(visit: Visit): Promise<Page | null> {
  const piece = await handedIn(visit);
  return piece && showForm(piece, visit, EMPTY_FORM);
}

export async function share(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  const piece = await handedIn(visit);
  if (piece === null) return null;
  const texts = visit.t.mine.handling.share;
  const problems = firstProblems(sent, visit.t, {
    texts: { member: texts.who, purpose: texts.purpose },
    days: { untilOn: texts.until },
  });
  if (problems.length > 0) return showForm(piece, visit, { sent, problems });
  const { shareEvidence } = await visit.ask(ShareEvidenceDocument, {
    input: {
      evidence: piece.id,
      member: sent.text("member"),
      purpose: sent.text("purpose"),
      untilOn: sent.day("untilOn") ?? "",
      idempotencyKey: sent.text("idempotencyKey") || null,
    },
  });
  const { userErrors } = answered(shareEvidence);
  return userErrors.length > 0
    ? showForm(piece, visit, { sent, problems: problemsAt(userErrors, FIELDS) })
    : { goTo: addressOf(piece.id), done: "evidenceShared" };
}

async function handedIn(visit: Visit): Promise<Piece | null> {
  const piece = await findPiece(visit, visit.params.id ?? "");
  return piece?.state === "SUBMITTED" ? piece : null;
}

async function showForm(piece: Piece, visit: Visit, state: FormState): Promise<Page> {
  const { t, ask, query } = visit;
  const texts = t.mine.handling.share;
  const fields = new Fields(state, t);
  const { members } = await ask(PeopleToShareWithDocument, { name: query.name || null });
  const people = members?.nodes ?? [];
  return pageOf(
    texts.title,
    visit,
    html`${fields.summary()}<h1>${texts.title} <span class="nhsuk-caption-xl nhsuk-caption--bottom">${titleOf(piece, t)}</span></h1>
<p>${texts.text}</p>
${(members?.pageInfo.hasNextPage === true || query.name !== undefined) && search(visit, members?.pageInfo.hasNextPage === true)}
${
  people.length === 0
    ? html`<p>${texts.nobody}</p>`
    : form(
        idempotencyKey(state.sent),
        fields.radios({
          name: "member",
          label: texts.who,
          choices: people.map(({ id, name, capacities }) => ({
            value: id,
            label: name,
            ...(capacities.length > 0 && {
              hint: capacities.map((capacity) => t.mine.capacities[capacity]).join(", "),
            }),
          })),
        }),
        fields.text({ name: "purpose", label: texts.purpose, hint: texts.purposeHint }),
        fields.day({ name: "untilOn", label: texts.until, hint: texts.untilHint }),
        button(texts.send),
      )
}`,
    { href: addressOf(piece.id), text: t.mine.evidence.backToPiece },
  );
}

function search({ t, query }: Visit, hasMore: boolean): Html {
  const texts = t.mine.handling.share;
  return html`<form method="get" role="search">
<div class="nhsuk-form-group"><label class="nhsuk-label nhsuk-label--s" for="name">${texts.find}</label>
${hasMore && html`<div class="nhsuk-hint">${texts.more}</div>`}
<input class="nhsuk-input nhsuk-input--width-20" id="name" name="name" type="text" value="${query.name ?? ""}"></div>
${button(texts.search, "secondary")}</form>
`;
}
