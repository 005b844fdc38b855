import { type Path, quote, type Report } from "./report";

const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/;
const LONGEST = 60;

/** Something that needs a code, with the one that the package gives it. */
export interface Coded {
  readonly path: Path;
  readonly code: string | null;
}

/**
 * Gives things of one kind codes: their own, as long as it can be a code and no other has it; else one that is
 * made of it, or of its place. Every code that is not the package's own is reported.
 */
export class Codes {
  private readonly holders = new Map<string, Coded>();
  private readonly made = new Set<string>();

  constructor(
    all: readonly Coded[],
    private readonly report: Report,
  ) {
    for (const each of all)
      if (each.code !== null && CODE.test(each.code) && !this.holders.has(each.code))
        this.holders.set(each.code, each);
  }

  /** @param within the code of what it is part of; empty at the top. @param position from 1. */
  codeFor(thing: Coded, within: string, position: number): string {
    const { code, path } = thing;
    if (code !== null && this.holders.get(code) === thing) return code;
    const prefix = within === "" ? "" : `${within}.`;
    const own =
      code === null ? "" : code.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+|-+$/g, "");
    const isTaken = own !== "" && this.holders.has(own);
    const made = this.free(own === "" ? `${prefix}${position}` : isTaken ? `${prefix}${own}` : own);
    const becomes = `It has the code ${made} here.`;
    if (code === null)
      this.report.lose(
        "ASSUMED",
        "CFItems.humanCodingScheme",
        "Codes are made of the places in the tree.",
        path,
      );
    else
      this.report.lose(
        "CHANGED",
        "CFItems.humanCodingScheme",
        `${quote(code)} is used more than once or cannot be a code. ${becomes}`,
        path,
      );
    return made;
  }

  private free(wanted: string): string {
    let code = wanted.slice(0, LONGEST);
    for (let turn = 2; this.holders.has(code) || this.made.has(code); turn += 1) {
      const ending = `-${turn}`;
      code = `${wanted.slice(0, LONGEST - ending.length)}${ending}`;
    }
    this.made.add(code);
    return code;
  }
}
