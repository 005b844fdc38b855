import type { Sent } from "../../../frame/sent";
import type { Visit } from "../../../frame/visit";
import { DraftToChangeDocument } from "../../../operations/generated/graphql";
import { orNull } from "../../../shared/or-null";
import { areaOf } from "../../area";
import { addressOf } from "../../drafts";
import type { Saved } from "../saved";
import { contentOf, type DraftedContent } from "./kinds";
import type { Values } from "./part-kind";
import type { Path } from "./place";

/** An open draft that is changed part by part. */
export interface OpenContent extends DraftedContent {
  readonly version: number;
  readonly title: string;
  readonly isNational: boolean;
  readonly area: ReturnType<typeof areaOf>;
}

/** The address of a part of a draft. */
export const contentPath = (draft: string, path: Path = []): string =>
  `${addressOf(draft)}/content${path.length > 0 ? `/${path.join(".")}` : ""}`;

/** @returns null if the draft is not found, closed or of another kind. */
export async function openContent({ ask, params }: Visit): Promise<OpenContent | null> {
  const answer = await orNull(ask(DraftToChangeDocument, { id: params.id ?? "" }));
  const drafted = answer?.draft && (await contentOf(answer.draft, ask));
  if (!answer?.draft || !drafted) return null;
  const { version, title, organisation } = answer.draft;
  return { ...drafted, version, title, isNational: organisation === null, area: areaOf(answer.viewer) };
}

/**
 * Saves a draft with another content, as the version that its visitor read: what somebody else has saved since then
 * is not lost.
 * @param fields of the form that was sent.
 */
export const saveContent = (
  { ask }: Visit,
  { kind, id }: OpenContent,
  sent: Sent,
  content: Values,
  fields: readonly string[] = [],
): Promise<Saved> =>
  kind.save(ask, { draft: id, expectedVersion: Number(sent.text("version")) }, content, fields);
