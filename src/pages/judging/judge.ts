import type { Problem } from "../frame/fields";
import type { Sent } from "../frame/sent";
import type { Act } from "../frame/visit";
import {
  type JudgeClaimInput,
  JudgeClaimsDocument,
  type ReturnReason,
} from "../operations/generated/graphql";
import { problemsOfBatch } from "../shared/batch-problems";
import type { NumberedClaim } from "./claim";
import { openPiece, piecePage } from "./piece";

/** Judges the claims for which something was chosen: all that were chosen, or none. */
export const judge: Act = async (visit, sent) => {
  const opened = await openPiece(visit);
  if (!opened) return null;
  const { ask, t } = visit;
  const again = (problems: readonly Problem[]) => piecePage(opened, visit, { sent, problems });
  const chosen = opened.claims.filter(({ number }) =>
    ["ACCEPTED", "RETURNED"].includes(sent.text(`outcome-${number}`)),
  );
  if (chosen.length === 0) {
    const [first] = opened.claims.filter(({ isOpen }) => isOpen);
    return again([{ field: first ? `outcome-${first.number}` : null, message: t.judging.decideFirst }]);
  }
  const { judgeClaims } = await ask(JudgeClaimsDocument, {
    input: {
      items: chosen.map((claim) => judgementOf(claim, sent)),
      policy: "ALL_OR_NOTHING",
      idempotencyKey: sent.text("idempotencyKey") || null,
    },
  });
  const problems = judgeClaims
    ? problemsOfBatch(
        judgeClaims,
        chosen.map(({ claim }) => claim.competence.code),
        (item, name) =>
          `${["level", "reason", "returnReason"].includes(name) ? name : "outcome"}-${chosen[item]?.number}`,
      )
    : [];
  return problems.length > 0 ? again(problems) : { goTo: `/judging/${opened.piece.id}`, done: "judged" };
};

function judgementOf({ claim, number }: NumberedClaim, sent: Sent): JudgeClaimInput {
  const isAccepted = sent.text(`outcome-${number}`) === "ACCEPTED";
  return {
    claim: claim.id,
    outcome: isAccepted ? "ACCEPTED" : "RETURNED",
    level: (isAccepted && sent.text(`level-${number}`)) || null,
    returnReason: (isAccepted ? null : (sent.text(`returnReason-${number}`) as ReturnReason)) || null,
    reason: sent.text(`reason-${number}`) || null,
    // As it was when the form was shown: a form that is sent twice is the same form.
    supersedes: sent.text(`supersedes-${number}`) || null,
  };
}
