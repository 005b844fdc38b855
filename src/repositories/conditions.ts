/** A statement put together from conditions: named after its shape, so that each shape is planned by itself. */
export class Conditions {
  readonly values: unknown[] = [];
  readonly shape: string[] = [];
  text = "true";

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
