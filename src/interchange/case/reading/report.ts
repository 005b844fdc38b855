/** What becomes of something that a package has and Peerway has no place for. */
export type LossEffect =
  /** It is not carried. */
  | "LEFT_OUT"
  /** It is carried in another form. */
  | "CHANGED"
  /** The package does not state it, and Peerway needs it. */
  | "ASSUMED";

/** One kind of thing that could not be carried as it was, and the places at which it was found. */
export interface Loss {
  readonly effect: LossEffect;
  /** The property, such as `CFItems.educationLevel`. */
  readonly what: string;
  /** What became of it, in plain words. */
  readonly message: string;
  /** How often it was found. */
  readonly count: number;
  /** The first places, each as the names and numbers that lead there. */
  readonly places: readonly (readonly string[])[];
}

/** Something that prevents reading the package. */
export interface Problem {
  readonly path: readonly string[];
  /** Whether nothing was given at all. */
  readonly isMissing: boolean;
  /** What would be right, as it continues "This has to be". */
  readonly right: string;
}

export type Path = readonly string[];

/** As many problems as anybody puts right in one go. */
const MOST_PROBLEMS = 100;
const MOST_PLACES = 10;
/** Names come from outside: if there are thousands of different ones, the rest is in one entry. */
const MOST_LOSSES = 200;

interface OpenLoss {
  effect: LossEffect;
  what: string;
  message: string;
  count: number;
  places: Path[];
}

/** Collects what is wrong with a package, and what of it could not be carried. */
export class Report {
  private readonly found: Problem[] = [];
  private readonly noted = new Map<string, OpenLoss>();

  /** @param nameOf the name of an object or property of CASE in a report about another format. */
  constructor(private readonly nameOf: (what: string) => string = (what) => what) {}

  get problems(): readonly Problem[] {
    return this.found;
  }

  get losses(): readonly Loss[] {
    return [...this.noted.values()];
  }

  wrong(path: Path, right: string): void {
    this.refuse({ path, isMissing: false, right });
  }

  missing(path: Path, right: string): void {
    this.refuse({ path, isMissing: true, right });
  }

  /** Notes something that was not carried as it was. */
  lose(effect: LossEffect, what: string, message: string, path: Path): void {
    const [key, entry] = this.placeFor(effect, this.nameOf(what), message);
    entry.count += 1;
    if (entry.places.length < MOST_PLACES) entry.places.push(path);
    this.noted.set(key, entry);
  }

  private refuse(problem: Problem): void {
    if (this.found.length >= MOST_PROBLEMS) return;
    const [first, ...rest] = problem.path;
    this.found.push({ ...problem, path: first === undefined ? [] : [this.nameOf(first), ...rest] });
  }

  private placeFor(effect: LossEffect, what: string, message: string): [string, OpenLoss] {
    const key = JSON.stringify([effect, what, message]);
    const known = this.noted.get(key);
    if (known) return [key, known];
    if (this.noted.size < MOST_LOSSES) return [key, { effect, what, message, count: 0, places: [] }];
    const rest = "other properties";
    const other: OpenLoss = {
      effect: "LEFT_OUT",
      what: rest,
      message: "Peerway has no place for them.",
      count: 0,
      places: [],
    };
    return [rest, this.noted.get(rest) ?? other];
  }
}

const LONGEST_QUOTE = 60;

/** A text from outside, as short as a message can quote it. */
export function quote(text: string): string {
  const characters = Array.from(text.slice(0, LONGEST_QUOTE * 2));
  return characters.length > LONGEST_QUOTE
    ? `"${characters.slice(0, LONGEST_QUOTE).join("")}…"`
    : `"${text}"`;
}
