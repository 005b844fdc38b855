import type { Database } from "../../../database/pool";
import type { UserError } from "../../../entities/user-error";
import type { BadgeFacts } from "../../../interchange/badges/read-badge";
import type { WorkerRow } from "../../../repositories/workforce/workforce";
import type { ClaimInput } from "../../shared/claims";
import { Refused, type UseCaseContext } from "../../shared/context";
import { recordBatch } from "../../shared/record";
import type { Checked } from "./check-badge";
import type { Checking } from "./checking";
import type { BadgeCheckKind, BadgeCheckRow } from "./checks";
import { type ProposedClaimRow, proposeClaims } from "./propose-claims";
import { type CheckedBadge, type RecordedBadge, recordBadge } from "./record-badge";

/** A badge with what was found of it, and what became of it. */
export interface HandedInBadge {
  readonly checked: Checked<BadgeFacts>;
  readonly checks: readonly BadgeCheckRow[];
  readonly proposedClaims: readonly ProposedClaimRow[];
  /** Null if it was refused; in a dry run, what would become of it. */
  readonly recorded: RecordedBadge | null;
  readonly userErrors: readonly UserError[];
}

interface Call {
  readonly input: {
    readonly claims?: readonly ClaimInput[] | null;
    readonly dryRun: boolean;
    readonly idempotencyKey?: string | null;
  };
  readonly checking: Checking;
  readonly pathOf: (kind: BadgeCheckKind) => readonly string[];
}

/** Ends the transaction of a dry run, so that nothing of it stays. */
class NothingStays extends Error {}

interface Outcome {
  readonly recorded: RecordedBadge | null;
  readonly userErrors: readonly UserError[];
}

/** Records those of the badges that nothing is wrong with, each by itself. @returns all, in their order. */
export async function recordBadges(
  context: UseCaseContext,
  worker: WorkerRow,
  badges: readonly Checked<BadgeFacts>[],
  call: Call,
): Promise<HandedInBadge[]> {
  const right = badges.flatMap((checked) => {
    const badge = rightBadge(checked, call);
    return badge ? [{ checked, badge }] : [];
  });
  const outcomes = await recordRight(context, worker, right, call);
  return badges.map((checked) => {
    const { checks, facts } = checked;
    const outcome = outcomes.get(checked);
    return {
      checked,
      checks: checks.rows(true),
      proposedClaims: facts ? proposeClaims(context.reference, facts) : [],
      recorded: outcome?.recorded ?? null,
      userErrors: outcome?.userErrors ?? checks.userErrors(call.pathOf),
    };
  });
}

function rightBadge(
  { checks, facts, trusted }: Checked<BadgeFacts>,
  { checking: { holder }, input, pathOf }: Call,
): CheckedBadge | null {
  if (checks.hasFailed || !facts || !trusted || !holder) return null;
  return { facts, trusted, holder, claims: input.claims ?? null, path: pathOf("FORM") };
}

async function recordRight(
  context: UseCaseContext,
  worker: WorkerRow,
  right: readonly { readonly checked: Checked<BadgeFacts>; readonly badge: CheckedBadge }[],
  { input }: Call,
): Promise<ReadonlyMap<Checked<BadgeFacts>, Outcome>> {
  const outcomes = new Map<Checked<BadgeFacts>, Outcome>();
  if (right.length === 0) return outcomes;
  const last = right.at(-1);
  const work = async (db: Database, item: (typeof right)[number]): Promise<string> => {
    const outcome = await outcomeOf(() => recordBadge(context, db, worker, item.badge));
    outcomes.set(item.checked, outcome);
    if (input.dryRun && item === last) throw new NothingStays();
    if (outcome.recorded === null) throw new Refused(outcome.userErrors);
    return outcome.recorded.factId;
  };
  const { idempotencyKey } = input;
  const batch = { items: right, policy: "EACH_FOR_ITSELF" } as const;
  try {
    const answered = await recordBatch(
      context,
      { operation: "handInBadge", idempotencyKey, input, ...batch },
      work,
    );
    if ("userErrors" in answered) throw new Refused(answered.userErrors);
    // The answer to a repeated call has the ids alone.
    for (const [at, { id }] of answered.entries()) {
      const item = right[at];
      if (item && !outcomes.has(item.checked) && id !== null)
        outcomes.set(item.checked, {
          recorded: { factId: id, result: "ALREADY_RECORDED", credentialTypeId: null },
          userErrors: [],
        });
    }
  } catch (error) {
    if (!(error instanceof NothingStays)) throw error;
  }
  return outcomes;
}

async function outcomeOf(work: () => Promise<RecordedBadge>): Promise<Outcome> {
  try {
    return { recorded: await work(), userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { recorded: null, userErrors: error.errors };
  }
}
