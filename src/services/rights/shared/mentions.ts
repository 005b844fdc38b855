/**
 * How a person is found in texts that others wrote: patterns of PostgreSQL for folded text
 * (src/repositories/workforce/names.ts).
 */
export interface Mentions {
  /** In the name of a file. */
  readonly inFileName: string;
  /** In a line of a file, whose cells are names and numbers. */
  readonly inLine: string;
  /** In a message that quotes what a file or a call said. */
  readonly inMessage: string;
  /** In a kept answer. */
  readonly inAnswer: string;
}

const EDGE = "(^|[^[:alnum:]])";
const END = "([^[:alnum:]]|$)";

/**
 * Where a worker may be named: by their number, or by a word of their name within quotation marks or in the
 * name of a file. Rather too much than too little: what is taken away says why a line was refused, and no
 * more.
 */
export function mentionsOf({
  name,
  numbers,
}: {
  readonly name: string;
  readonly numbers: readonly string[];
}): Mentions {
  const words = [...new Set(name.match(/[\p{L}\p{N}]{2,}/gu) ?? [])].map(literal);
  const byNumber = `${EDGE}(${numbers.map(literal).join("|")})${END}`;
  if (words.length === 0)
    return { inFileName: byNumber, inLine: byNumber, inMessage: byNumber, inAnswer: byNumber };
  const any = `(${words.join("|")})`;
  const long = words.filter((word) => word.length > 3);
  const inFileName = [byNumber, `${EDGE}${any}${END}`, ...(long.length > 0 ? [`(${long.join("|")})`] : [])];
  const quoted = `"([^"]*[^[:alnum:]"])?${any}([^[:alnum:]"][^"]*)?"`;
  const whole = `${EDGE}${words.join("[^[:alnum:]]+")}${END}`;
  return {
    inFileName: inFileName.join("|"),
    inLine: [byNumber, `${EDGE}${any}${END}`].join("|"),
    inMessage: [byNumber, quoted, whole].join("|"),
    inAnswer: [byNumber, whole].join("|"),
  };
}

const literal = (text: string): string => text.replace(/[^\p{L}\p{N} ]/gu, "\\$&");
