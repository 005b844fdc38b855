import type { DraftKind } from "../../../entities/vocabulary";

/** What a lived experience lead reviews before it is published: what peer workers' roles and ways on are. */
export const isReviewed = (kind: DraftKind): boolean => kind === "ROUTE" || kind === "ROLE_BAND";
