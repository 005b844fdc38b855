import { evaluate, explain, toDay } from "../../src/eligibility";
import type { Facts } from "../../src/eligibility/facts";
import type { Requirement } from "../../src/eligibility/requirement";
import { record, together } from "./building";

/** A requirement's result over some facts, on 2 November 2026. */
export const resultOver = (requirement: Requirement, ...facts: Partial<Facts>[]) =>
  evaluate(requirement, record(together(...facts)), { asOf: toDay("2026-11-02"), knownAt: 9 }).root;

/** Its sentences in the worker's voice and in HR's. */
export function sentences(requirement: Requirement, ...facts: Partial<Facts>[]): string[] {
  const clocks = { asOf: toDay("2026-11-02"), knownAt: 9 };
  const { root } = explain(requirement, record(together(...facts)), clocks);
  return [root.sentence.WORKER, root.sentence.HR];
}

/** Where both voices say the same. */
export const alike = (sentence: string): string[] => [sentence, sentence];
