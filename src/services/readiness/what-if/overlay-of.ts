import type { Facts, Overlay } from "../../../eligibility";
import { fromGlobalId } from "../../../entities/global-id";
import type { UserError } from "../../../entities/user-error";
import { Refused, refuse } from "../../shared/context";
import { messages } from "../messages";
import type { AddedFacts, SupposedChanges, WhatIfContext } from "./changes";
import { supposeClaim } from "./supposed-claim";
import {
  attestation,
  completion,
  credential,
  endorsement,
  post,
  postEnd,
  supervision,
} from "./supposed-facts";

/** Most changes that one question may suppose. */
export const CHANGE_LIMIT = 100;

/**
 * What is laid over a record for a hypothetical answer.
 * @throws Refused with everything that is wrong with the changes, each by its path into them.
 */
export function overlayOf(ground: WhatIfContext, changes: SupposedChanges): Overlay {
  const errors: UserError[] = [];
  const added: AddedFacts[] = [];
  const each = <Change>(
    name: keyof SupposedChanges,
    items: readonly Change[],
    suppose: (ground: WhatIfContext, change: Change, place: string) => AddedFacts,
  ) => {
    for (const [index, change] of items.entries())
      collect(errors, [name, String(index)], () => added.push(suppose(ground, change, `${name}.${index}`)));
  };
  collect(errors, [], () => bounded(changes));
  if (errors.length === 0) {
    each("claims", changes.claims, supposeClaim);
    each("completions", changes.completions, completion);
    each("credentials", changes.credentials, credential);
    each("posts", changes.posts, post);
    each("postEnds", changes.postEnds, postEnd);
    each("endorsements", changes.endorsements, endorsement);
    each("supervisions", changes.supervisions, supervision);
    each("attestations", changes.attestations, attestation);
  }
  const own = factIdsOf(ground.record);
  const withdrawn = changes.withdrawn.map((globalId, index) => {
    const id = fromGlobalId(globalId)?.id ?? "";
    if (!own.has(id))
      errors.push({
        code: "NOT_FOUND",
        field: ["withdrawn", String(index)],
        message: messages.factNotOnRecord,
      });
    return id;
  });
  if (errors.length > 0) throw new Refused(errors);
  return { added: together(added), withdrawn };
}

function bounded(changes: SupposedChanges): void {
  const count = Object.values(changes).reduce((sum, list: readonly unknown[]) => sum + list.length, 0);
  if (count > CHANGE_LIMIT) refuse("OUT_OF_RANGE", [], messages.changesCount(count, CHANGE_LIMIT));
}

function collect(errors: UserError[], place: readonly string[], work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    errors.push(
      ...error.errors.map(({ code, field, message }) => ({ code, field: [...place, ...field], message })),
    );
  }
}

/**
 * Everything on the worker's own record that can be supposed away. A draft counts nowhere, and is its
 * writer's alone.
 */
function factIdsOf(record: Facts): ReadonlySet<string> {
  const handedIn = new Set(record.submissions.map(({ evidenceId }) => evidenceId));
  return new Set(
    [
      record.posts,
      record.postChanges,
      record.evidence.filter(({ id }) => handedIn.has(id)),
      record.claims.filter(({ evidenceId }) => handedIn.has(evidenceId)),
      record.submissions,
      record.judgements,
      record.completions,
      record.credentials,
      record.verifications,
      record.supervisions,
      record.endorsements,
      record.waivers,
    ].flatMap((rows) => rows.map(({ id }) => id)),
  );
}

function together(parts: readonly AddedFacts[]): AddedFacts {
  const whole: Record<string, unknown[]> = {};
  for (const part of parts)
    for (const [name, rows] of Object.entries(part)) whole[name] = [...(whole[name] ?? []), ...rows];
  return whole as AddedFacts;
}
