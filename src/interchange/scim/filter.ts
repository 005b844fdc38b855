import { refuseScim, type ScimType } from "./scim-error";
import { readTokens, type Token } from "./tokens";

export const COMPARISONS = ["eq", "ne", "co", "sw", "ew", "gt", "ge", "lt", "le"] as const;

export type Comparison = (typeof COMPARISONS)[number];

export type FilterValue = string | number | boolean | null;

/** A filter of RFC 7644, section 3.4.2.2. Names of attributes are as they were written. */
export type Filter =
  | { readonly kind: "and" | "or"; readonly of: readonly Filter[] }
  | { readonly kind: "not"; readonly of: Filter }
  | { readonly kind: "present"; readonly attribute: string }
  | {
      readonly kind: "compare";
      readonly attribute: string;
      readonly comparison: Comparison;
      readonly value: FilterValue;
    }
  /** One value of an attribute with several has to match the whole filter. */
  | { readonly kind: "having"; readonly attribute: string; readonly filter: Filter };

/** How deep brackets may be: deeper than any directory sends. */
const DEEPEST = 20;

/** @throws ScimError 400 invalidFilter. */
export function parseFilter(text: string): Filter {
  const reader = new FilterReader(readTokens(text, "invalidFilter"), "invalidFilter");
  const filter = reader.filter();
  reader.end();
  return filter;
}

/** What an operation of PATCH is about: an attribute, the values of it that match, and a part of those. */
export interface Path {
  readonly attribute: string;
  readonly filter: Filter | null;
  /** The name after the bracket, such as `value`. */
  readonly part: string | null;
}

/** @throws ScimError 400 invalidPath, or invalidFilter for what is between its brackets. */
export function parsePath(text: string): Path {
  const reader = new FilterReader(readTokens(text, "invalidPath"), "invalidPath");
  const path = reader.path();
  reader.end();
  return path;
}

const CONSTANTS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

const isComparison = (word: string): word is Comparison => (COMPARISONS as readonly string[]).includes(word);

/** Reads tokens from left to right: `not` binds closest, then `and`, then `or`. */
class FilterReader {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly scimType: ScimType,
  ) {}

  filter(depth = 0): Filter {
    if (depth > DEEPEST) this.refuse(`Brackets may be ${DEEPEST} deep at most.`);
    return this.joined("or", () => this.joined("and", () => this.term(depth)));
  }

  path(): Path {
    const attribute = this.word();
    if (!this.takes("[")) return { attribute, filter: null, part: null };
    const filter = this.filter(1);
    this.require("]");
    const token = this.tokens[this.at];
    if (token?.kind !== "word" || !token.word.startsWith(".")) return { attribute, filter, part: null };
    this.at += 1;
    return { attribute, filter, part: token.word.slice(1) };
  }

  end(): void {
    if (this.at < this.tokens.length) this.refuse("There is something after its end.");
  }

  private joined(kind: "and" | "or", read: () => Filter): Filter {
    const first = read();
    const of = [first];
    while (this.takesWord(kind)) of.push(read());
    return of.length === 1 ? first : { kind, of };
  }

  private term(depth: number): Filter {
    if (this.isNegation()) {
      this.at += 1;
      return { kind: "not", of: this.inBrackets(depth) };
    }
    if (this.isSign("(")) return this.inBrackets(depth);
    const attribute = this.word();
    if (this.takes("[")) {
      const filter = this.filter(depth + 1);
      this.require("]");
      return { kind: "having", attribute, filter };
    }
    return this.comparisonOf(attribute);
  }

  private comparisonOf(attribute: string): Filter {
    const operator = this.word().toLowerCase();
    if (operator === "pr") return { kind: "present", attribute };
    if (!isComparison(operator))
      return this.refuse(`After an attribute comes one of ${COMPARISONS.join(", ")}, or pr.`);
    return { kind: "compare", attribute, comparison: operator, value: this.value() };
  }

  private inBrackets(depth: number): Filter {
    this.require("(");
    const filter = this.filter(depth + 1);
    this.require(")");
    return filter;
  }

  private value(): FilterValue {
    const token = this.tokens[this.at];
    this.at += 1;
    if (token?.kind === "value") return token.value;
    const constant = token?.kind === "word" ? CONSTANTS[token.word.toLowerCase()] : undefined;
    return constant === undefined
      ? this.refuse("A value is a text in quotation marks, a number, true, false or null.")
      : constant;
  }

  private word(): string {
    const token = this.tokens[this.at];
    this.at += 1;
    if (token?.kind !== "word" || token.word.startsWith("."))
      return this.refuse("The name of an attribute or of an operator is missing.");
    return token.word;
  }

  /** An attribute may have the name `not`; only before a bracket it is the operator. */
  private isNegation(): boolean {
    const token = this.tokens[this.at];
    return token?.kind === "word" && token.word.toLowerCase() === "not" && this.isSign("(", this.at + 1);
  }

  private takesWord(word: string): boolean {
    const token = this.tokens[this.at];
    const isIt = token?.kind === "word" && token.word.toLowerCase() === word;
    if (isIt) this.at += 1;
    return isIt;
  }

  private isSign(sign: string, at = this.at): boolean {
    const token = this.tokens[at];
    return token?.kind === "sign" && token.sign === sign;
  }

  private takes(sign: string): boolean {
    const isIt = this.isSign(sign);
    if (isIt) this.at += 1;
    return isIt;
  }

  private require(sign: string): void {
    if (!this.takes(sign)) this.refuse(`There is no ${sign} where one has to be.`);
  }

  private refuse(detail: string): never {
    return refuseScim(this.scimType, detail);
  }
}
