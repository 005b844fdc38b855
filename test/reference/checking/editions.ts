import { join } from "node:path";
import type { Reference } from "../../../src/reference";
import { checkFramework } from "../../../src/reference/checking/check-framework";
import type { Finding } from "../../../src/reference/checking/findings";
import { frameworkDocument } from "../../../src/reference/documents/framework";
import { readDocument } from "../../../src/reference/documents/read";
import { readReferenceFiles } from "../../../src/reference/publishing";
import { frameworkFile } from "../../support/publish";
import { PROJECT } from "../../support/template";
import type { Document } from "../comparing/edits";

export const files = readReferenceFiles(join(PROJECT, "seed", "reference"));
export type Link = { from: string; to: string; relation: string; cap: string | null; basis: string };
export type Open = {
  framework: Document;
  sources: Record<string, unknown>[];
  crosswalk: { note: string | null; levelMap: Record<string, string> | null; links: Link[] } | null;
};

/** The HEE framework's next edition: one title reads otherwise, and everything leads on to its own code. */
export function next(): Open {
  const framework = structuredClone(frameworkFile(files, "HEE-PSW")) as Document;
  framework.version = "2.0";
  const competence = framework.domains[2]?.competences[1];
  if (competence) competence.title = "Listening and being with someone";
  const links = framework.domains.flatMap(({ competences, kind }) =>
    kind === "ORGANISATIONAL"
      ? []
      : competences.map(({ code }) => ({
          from: code,
          to: code,
          relation: "REPLACED_BY",
          cap: null,
          basis: "ILLUSTRATIVE",
        })),
  );
  return { framework, sources: [], crosswalk: { note: null, levelMap: null, links } };
}

export const linksOf = (document: Open): Link[] => document.crosswalk?.links ?? [];

/** What is found in a document of an edition. */
export function findingsIn(document: unknown, reference: Reference): readonly Finding[] {
  const reading = readDocument(frameworkDocument, document);
  return reading.document ? checkFramework(reading.document, reference) : reading.findings;
}
export const told = (found: readonly Finding[]) =>
  found.map(({ severity, code, path }) => [severity, code, path.join(".")]);
/** Code and path of what stands in the way. */
export const refusalsIn = (document: unknown, reference: Reference) =>
  told(findingsIn(document, reference))
    .filter(([severity]) => severity === "REFUSED")
    .map(([, code, path]) => [code, path]);

/**
 * The HEE framework's next edition: 8.2 is gone, 3.2 goes on in part, 3.3 is recoded to 3.9, and everything else leads on to
 * its own code; nothing of 1.1 leads on.
 */
export function edition(): Open {
  const document = next();
  const [, , third, , , , , eighth] = document.framework.domains;
  eighth?.competences.pop();
  const recoded = third?.competences[2];
  for (const statement of recoded?.statements ?? []) statement.code = statement.code.replace(/^3\.3/, "3.9");
  if (recoded) recoded.code = "3.9";
  const crosswalk = document.crosswalk;
  if (crosswalk)
    crosswalk.links = linksOf(document)
      .filter(({ from }) => from !== "1.1" && from !== "8.2")
      .map((link) =>
        link.from === "3.2"
          ? { ...link, relation: "PARTIAL", cap: "KNOWS" }
          : link.from === "3.3"
            ? { ...link, to: "3.9" }
            : link,
      );
  return document;
}
