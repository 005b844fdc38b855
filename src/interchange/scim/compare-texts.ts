import type { Comparison, FilterValue } from "./filter";

const COMPARE: Readonly<Record<Comparison, (text: string, value: string) => boolean>> = {
  eq: (text, value) => text === value,
  ne: (text, value) => text !== value,
  co: (text, value) => text.includes(value),
  sw: (text, value) => text.startsWith(value),
  ew: (text, value) => text.endsWith(value),
  gt: (text, value) => text > value,
  ge: (text, value) => text >= value,
  lt: (text, value) => text < value,
  le: (text, value) => text <= value,
};

/**
 * Whether a text compares like this with a value, as RFC 7644, section 3.4.2.2, has it.
 * @param text null: the resource has no such attribute.
 */
export function compareTexts(text: string | null, comparison: Comparison, value: FilterValue): boolean {
  // RFC 7643, section 2.5: null is the same as no value.
  if (text === null || value === null) {
    const isSame = text === value;
    return comparison === "eq" ? isSame : comparison === "ne" && !isSame;
  }
  return COMPARE[comparison](text, String(value));
}
