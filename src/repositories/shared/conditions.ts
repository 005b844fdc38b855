import { createHash } from "node:crypto";

/** Most bytes of a prepared statement's name: NAMEDATALEN without its last. */
const NAME_LENGTH = 63;

/**
 * A statement put together from conditions: named after its shape, so that each shape is planned by itself.
 */
export class Conditions {
  readonly values: unknown[] = [];
  readonly shape: string[] = [];
  text = "true";

  /**
   * The name of the combined statement. PostgreSQL cuts a longer name, so it would treat two shapes as one:
   * such a name ends in a digest of the whole.
   */
  name(...parts: readonly (string | number)[]): string {
    const whole = [...parts, ...this.shape].join("-");
    if (whole.length <= NAME_LENGTH) return whole;
    const digest = createHash("sha256").update(whole).digest("hex").slice(0, 16);
    return `${whole.slice(0, NAME_LENGTH - digest.length - 1)}-${digest}`;
  }

  bind(value: unknown): string {
    return `$${this.values.push(value)}`;
  }

  /** @param text SQL with ? for each value. */
  and(shape: string, text: string, ...values: readonly unknown[]): void {
    const given = values[Symbol.iterator]();
    this.shape.push(shape);
    this.text += ` AND ${text.replace(/\?/g, () => this.bind(given.next().value))}`;
  }
}
