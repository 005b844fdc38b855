import type { UserError, UserErrorCode } from "../../../entities/user-error";
import { messages } from "../messages";

/** What is checked of a badge, in this order. */
export const CHECKED = ["FORM", "CONTEXTS", "SIGNATURE", "ISSUER", "VALIDITY", "STATUS", "SUBJECT"] as const;
export type BadgeCheckKind = (typeof CHECKED)[number];

export interface BadgeCheckRow {
  readonly kind: BadgeCheckKind;
  readonly outcome: "PASSED" | "FAILED" | "NOT_MADE";
  readonly sentence: string;
}

interface Found extends BadgeCheckRow {
  /** Null: another check gives the answer. */
  readonly code: UserErrorCode | null;
}

/** What was found of one badge. */
export class Checks {
  readonly #found = new Map<BadgeCheckKind, Found>();

  pass(kind: BadgeCheckKind, sentence: string): void {
    this.#found.set(kind, { kind, outcome: "PASSED", code: null, sentence });
  }

  fail(kind: BadgeCheckKind, code: UserErrorCode | null, sentence: string): void {
    this.#found.set(kind, { kind, outcome: "FAILED", code, sentence });
  }

  /** Whether all of these were made, and nothing was wrong. */
  havePassed(...kinds: readonly BadgeCheckKind[]): boolean {
    return kinds.every((kind) => this.#found.get(kind)?.outcome === "PASSED");
  }

  get hasFailed(): boolean {
    return [...this.#found.values()].some(({ outcome }) => outcome === "FAILED");
  }

  /** Every check, also those that were not made. @param isOfBadge whether it is asked whose it is. */
  rows(isOfBadge: boolean): readonly BadgeCheckRow[] {
    const kinds = CHECKED.filter((kind) => isOfBadge || kind !== "SUBJECT");
    return kinds.map(
      (kind) => this.#found.get(kind) ?? { kind, outcome: "NOT_MADE", sentence: messages.notCheckedYet },
    );
  }

  /** What was wrong, as an answer. @param fieldOf the field of the input that a check is about. */
  userErrors(fieldOf: (kind: BadgeCheckKind) => readonly string[]): readonly UserError[] {
    return CHECKED.flatMap((kind) => {
      const found = this.#found.get(kind);
      return found?.code ? [{ code: found.code, field: fieldOf(kind), message: found.sentence }] : [];
    });
  }
}
