/** A file that a visitor chose. */
export interface SentFile {
  readonly name: string;
  readonly content: Buffer;
  /** Its content is then empty. */
  readonly isTooLarge: boolean;
}

/** What a visitor filled in, as their browser sent it. */
export class Sent {
  constructor(
    private readonly body: Readonly<Record<string, unknown>>,
    private readonly files: ReadonlyMap<string, SentFile> = new Map(),
  ) {}

  /** The file that was chosen; null: none. */
  file(name: string): SentFile | null {
    return this.files.get(name) ?? null;
  }

  /** A text without blanks around it; empty where nothing was filled in. */
  text(name: string): string {
    const value = this.body[name];
    return (typeof value === "string" ? value : "").trim();
  }

  /** Every value that was chosen under one name. */
  list(name: string): readonly string[] {
    const value = this.body[name];
    return (Array.isArray(value) ? value : [value]).filter(
      (each): each is string => typeof each === "string" && each !== "",
    );
  }

  /** A day as YYYY-MM-DD; "" where nothing was filled in; null if the calendar has no such day. */
  day(name: string): string | null {
    const [day, month, year] = DAY_PARTS.map((part) => this.text(dayPart(name, part)));
    if (!day && !month && !year) return "";
    const written = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
    const instant = new Date(`${written}T00:00:00Z`);
    // 30 February is read as 1 or 2 March.
    return Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== written ? null : written;
  }
}

export const DAY_PARTS = ["day", "month", "year"] as const;

/** The name of one of the three fields of a day. */
export const dayPart = (name: string, part: (typeof DAY_PARTS)[number]): string => `${name}-${part}`;

/** A form that nobody has filled in. */
export const NOTHING_SENT = new Sent({});
