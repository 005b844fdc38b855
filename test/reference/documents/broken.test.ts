import fc from "fast-check";
import type { Reference } from "../../../src/reference";
import { checkProgramme } from "../../../src/reference/checking/check-programme";
import { programmeDocument } from "../../../src/reference/documents/curriculum";
import { readDocument } from "../../../src/reference/documents/read";
import { publishedReference } from "../../support/published";
import { outcome, programme, unit } from "../../support/teaching";
import { findingsIn, next } from "../checking/editions";

/** Of the generated cases. */
const SHARE = Number(process.env.PEERWAY_RUNS ?? 1);
const SEED = Number(process.env.PEERWAY_SEED ?? 20_261_121);
type Key = string | number;

/** Every place of a document. */
function placesOf(value: unknown, path: readonly Key[] = []): (readonly Key[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const keys: Key[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => placesOf(Reflect.get(value, key), [...path, key]))];
}

/** The document with something else at one of its places. */
function broken(document: object, place: readonly Key[], value: unknown): unknown {
  if (place.length === 0) return value;
  const copy: object = structuredClone(document);
  const parent = place.slice(0, -1).reduce<object>((at, key) => Reflect.get(at, key) as object, copy);
  Reflect.set(parent, place.at(-1) ?? "", value);
  return copy;
}

const anything = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    "",
    " ",
    "3.2",
    "HEE-PSW",
    -1,
    0,
    1.5,
    1e300,
    true,
    [],
    {},
    [null],
    "2026-02-30",
  ),
  fc.string(),
  fc.anything(),
);

describe(`documents with something else in one place (seed ${SEED})`, () => {
  let reference: Reference;

  beforeAll(async () => {
    reference = await publishedReference();
  });

  /** Each finding says something, and points into the document or beside a field of it. */
  const expectTold = (findings: readonly { message: string; path: readonly string[] }[]) => {
    for (const { message, path } of findings) {
      expect(message.length).toBeGreaterThan(10);
      expect(message).not.toMatch(/undefined|\[object|Invalid input/);
      for (const key of path) expect(typeof key).toBe("string");
    }
  };

  it("are read or refused, editions of a framework", () => {
    const document = next();
    const places = placesOf(document);
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, (place, value) => {
        expectTold(findingsIn(broken(document, place, value), reference));
      }),
      { seed: SEED, numRuns: Math.ceil(300 * SHARE) },
    );
  });

  it("are read or refused, programmes with the mapping of their units", () => {
    const document = programme("IMROC-X", {
      define: [
        unit("N1"),
        unit("N2", {
          prerequisites: [{ unit: "N1" }],
          outcomes: [outcome(), outcome({ competence: "4.1" })],
        }),
      ],
    });
    const places = placesOf(document);
    const organisation = [...reference.curriculum.providers.values()][0] ?? null;
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, (place, value) => {
        const reading = readDocument(programmeDocument, broken(document, place, value));
        expectTold(
          reading.document
            ? checkProgramme(reading.document, { reference, organisation, today: "2026-11-02" })
            : reading.findings,
        );
      }),
      { seed: SEED, numRuns: Math.ceil(500 * SHARE) },
    );
  });
});
