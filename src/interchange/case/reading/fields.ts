import type { Path, Report } from "./report";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ADDRESS = /^(https?:\/\/|urn:)[^\s\p{Control}]+$/iu;

const LONGEST_ADDRESS = 2_000;
const LONGEST_NAME = 100;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Reads the properties of one object of a package, and reports what is wrong with them. A property that is
 * null counts as left out: other systems send nulls, which CASE does not have. Names are looked up as the
 * object's own, so that none can reach what every object inherits.
 */
export class Fields {
  private readonly names = new Set<string>();

  /** @param kind the name of the list or object in messages, such as `CFItems`; empty for the whole package. */
  constructor(
    private readonly values: Readonly<Record<string, unknown>>,
    readonly path: Path,
    private readonly kind: string,
    private readonly report: Report,
  ) {}

  /** A text that may be left out. */
  text(name: string, most: number): string | null {
    const value = this.value(name);
    if (value === null) return null;
    if (typeof value !== "string") return this.refuse(name, "a text");
    const text = value.trim();
    if (text.length > most) return this.refuse(name, `at most ${most} characters, and has ${text.length}`);
    return text === "" ? null : text;
  }

  requireText(name: string, most: number): string {
    const before = this.report.problems.length;
    const text = this.text(name, most);
    if (text === null && this.report.problems.length === before)
      this.report.missing(this.at(name), `${name}, a text that is not empty`);
    return text ?? "";
  }

  identifier(): string {
    const text = this.requireText("identifier", 100);
    if (text !== "" && !UUID.test(text)) this.refuse("identifier", "a UUID in lower case");
    return text;
  }

  /** An address is only kept and given out again: nothing is ever fetched there. */
  address(name: string, isRequired = true): string | null {
    const text = isRequired ? this.requireText(name, LONGEST_ADDRESS) : this.text(name, LONGEST_ADDRESS);
    return text && !ADDRESS.test(text)
      ? this.refuse(name, "an address that begins with https://, http:// or urn:")
      : text || null;
  }

  /** When it was changed at its source, which is not kept. */
  changedAt(): void {
    const name = "lastChangeDateTime";
    const text = this.requireText(name, 60);
    if (text === "") return;
    if (!INSTANT.test(text) || Number.isNaN(Date.parse(text)))
      this.refuse(name, "an instant with its time zone, such as 2026-11-29T09:00:00Z");
    this.leaveOut(name, "Peerway records when it is published here.");
  }

  day(name: string): string | null {
    const text = this.text(name, 40);
    if (text === null) return null;
    const isReal = DAY.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
    return isReal ? text : this.refuse(name, "a day of the calendar, YYYY-MM-DD");
  }

  wholeNumber(name: string): number | null {
    const value = this.value(name);
    if (value === null) return null;
    return typeof value === "number" && Number.isSafeInteger(value)
      ? value
      : this.refuse(name, "a whole number");
  }

  /** The objects of a list; none if it is left out. */
  objects(name: string, most: number, kind = name): Fields[] {
    const value = this.value(name);
    if (value === null) return [];
    if (!Array.isArray(value)) return this.refuse(name, "a list") ?? [];
    if (value.length > most)
      return this.refuse(name, `a list of at most ${most} entries, and has ${value.length}`) ?? [];
    return value.flatMap((entry: unknown, index) => {
      const path = [...this.at(name), String(index)];
      if (isObject(entry)) return [new Fields(entry, path, kind, this.report)];
      this.report.wrong(path, "an object");
      return [];
    });
  }

  /** Texts of a list; none if it is left out. */
  texts(name: string, most: number): string[] {
    const value = this.value(name);
    if (value === null) return [];
    if (Array.isArray(value) && value.length <= most && value.every((entry) => typeof entry === "string"))
      return value;
    return this.refuse(name, `a list of at most ${most} texts`) ?? [];
  }

  object(name: string): Fields | null {
    const value = this.value(name);
    if (value === null) return null;
    return isObject(value)
      ? new Fields(value, this.at(name), this.named(name), this.report)
      : this.refuse(name, "an object");
  }

  requireObject(name: string): Fields | null {
    const before = this.report.problems.length;
    const found = this.object(name);
    if (found === null && this.report.problems.length === before)
      this.report.missing(this.at(name), `${name}, an object`);
    return found;
  }

  /** Marks properties whose content is known from elsewhere in the package. */
  ignore(...names: readonly string[]): void {
    for (const name of names) this.names.add(name);
  }

  /** Reports a property as not carried, if it has a value. */
  leaveOut(name: string, message: string): void {
    if (this.value(name) !== null) this.report.lose("LEFT_OUT", this.named(name), message, this.path);
  }

  /** Reports everything that nobody has read as not carried. */
  finish(): void {
    for (const name of Object.keys(this.values))
      if (!this.names.has(name)) this.leaveOut(name, "Peerway has no place for it.");
  }

  /** A property in a report: names come from outside, so they are cut. */
  private named(name: string): string {
    const short = name.slice(0, LONGEST_NAME);
    return this.kind === "" ? short : `${this.kind}.${short}`;
  }

  private at(name: string): Path {
    return [...this.path, name];
  }

  private value(name: string): unknown {
    this.names.add(name);
    return Object.hasOwn(this.values, name) ? (this.values[name] ?? null) : null;
  }

  /** Reports that a property has another value than it may have. */
  refuseAs(name: string, right: string): void {
    this.refuse(name, right);
  }

  private refuse(name: string, right: string): null {
    this.report.wrong(this.at(name), right);
    return null;
  }
}
