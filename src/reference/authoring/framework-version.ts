import type { Finding, PublishedReference } from "../checking";
import { checkFramework } from "../checking/check-framework";
import { checkCrosswalk, endsOf } from "../checking/check-links";
import { compareFrameworks, documentOf, type FrameworkChange } from "../comparing";
import type { Given } from "../documents/fields";
import { crosswalkDocument, frameworkDocument } from "../documents/framework";
import { readDocument } from "../documents/read";
import { publishCrosswalk } from "../publishing/crosswalks";
import { type FrameworkIds, partsOf, publishFramework } from "../publishing/framework";
import type { Publication } from "../publishing/version";
import { publishList } from "../publishing/vocabulary";
import type { Published } from "./published";

/** What every draft has in addition to its document: the code and the title by which it is found. */
interface Named {
  readonly code: string;
  readonly title: string;
}

/** An edition as it is drafted. */
export type FrameworkContent = Named & Given<typeof frameworkDocument>;
export type CrosswalkContent = Named & Given<typeof crosswalkDocument>;

const withoutNames = ({ code: _code, title: _title, ...document }: Named): object => document;

/** Checks a drafted edition before it is published, with the links to it from the current edition. */
export function checkFrameworkContent(content: Named, reference: PublishedReference): readonly Finding[] {
  const reading = readDocument(frameworkDocument, withoutNames(content));
  return reading.document ? checkFramework(reading.document, reference) : reading.findings;
}

/**
 * How a document of an edition differs from the current edition. In a framework's first edition, everything
 * is new.
 */
export function changesIn(document: unknown, reference: PublishedReference): readonly FrameworkChange[] {
  const reading = readDocument(frameworkDocument, document);
  if (!reading.document) return [];
  const { framework: file } = reading.document;
  const standing = reference.framework.current(file.code);
  const before = standing && documentOf(reference.framework, standing.id);
  return compareFrameworks(before ?? { ...file, domains: [] }, file);
}

/** Publishes a drafted edition of which nothing was refused, with its crosswalk. */
export async function publishFrameworkContent(
  publication: Publication,
  content: Named,
  draftId: string,
  reference: PublishedReference,
): Promise<Published> {
  const { framework: file, sources, crosswalk, imported } = frameworkDocument.parse(withoutNames(content));
  const standing = reference.framework.current(file.code);
  await publishList(
    publication,
    "source",
    sources.map(({ publishedOn, ...source }) => ({ ...source, published_on: publishedOn })),
  );
  const to = await publishFramework(publication, file, { draft: draftId }, imported?.names ?? null);
  if (!standing || !crosswalk) return { id: to.version, alongside: [] };
  const from = idsOf(reference, standing.id);
  const links = await publishCrosswalk(publication, { ...crosswalk, from, to, digest: { draft: draftId } });
  return { id: to.version, alongside: [links] };
}

/** Checks a drafted crosswalk before it is published. */
export function checkCrosswalkContent(content: Named, reference: PublishedReference): readonly Finding[] {
  const reading = readDocument(crosswalkDocument, withoutNames(content));
  return reading.document ? checkCrosswalk(reading.document, reference) : reading.findings;
}

/** Publishes a drafted crosswalk of which nothing was refused. @returns the id of the version. */
export async function publishCrosswalkContent(
  publication: Publication,
  content: Named,
  draftId: string,
  reference: PublishedReference,
): Promise<string> {
  const document = crosswalkDocument.parse(withoutNames(content));
  const { from, to } = endsOf(document, reference);
  return await publishCrosswalk(publication, {
    ...document,
    from: idsOf(reference, from ?? ""),
    to: idsOf(reference, to ?? ""),
    digest: { draft: draftId },
  });
}

/** The ids of the parts of a published edition. */
function idsOf({ framework }: PublishedReference, versionId: string): FrameworkIds {
  const document = documentOf(framework, versionId);
  if (!document) throw new Error(`Edition ${versionId} is not published.`);
  return partsOf(versionId, document);
}
