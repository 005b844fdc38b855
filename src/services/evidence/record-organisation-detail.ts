import type { Database } from "../../database/pool";
import type { TrainingProvision, TrainingTiming } from "../../entities/vocabulary";
import type { NewRow } from "../../facts";
import { requireOneOf } from "../shared/by";
import { refuse, type UseCaseContext } from "../shared/context";
import { parseEnd, requireLength, requireNotInFuture } from "../shared/validation";
import { writeFact } from "../shared/write-fact";
import { messages } from "./messages";

/** One of the first five, and the days on which it holds. */
export interface RecordOrganisationDetail {
  readonly employed?: number | null;
  readonly teamDirectorate?: { readonly team: string; readonly directorate: string } | null;
  readonly peerSupportPlace?: string | null;
  readonly developmentOffer?: string | null;
  readonly training?: {
    readonly title: string;
    readonly timing: TrainingTiming;
    readonly provision: TrainingProvision;
  } | null;
  readonly fromOn?: string | null;
  readonly untilOn?: string | null;
}

const DETAILS = ["employed", "teamDirectorate", "peerSupportPlace", "developmentOffer", "training"] as const;
const MOST_EMPLOYED = 10_000_000;

type Content = Omit<NewRow<"ORGANISATION_DETAIL">, "fromOn" | "untilOn">;

/**
 * Records what the organisation states of itself in answer to requests. @returns the fact's id.
 * @throws Refused unless it is exactly one detail that can be so.
 */
export async function recordOrganisationDetail(
  context: UseCaseContext,
  db: Database,
  input: RecordOrganisationDetail,
): Promise<string> {
  const content = parseContent(input);
  const fromOn = input.fromOn ?? context.today;
  requireNotInFuture(context, fromOn, "fromOn");
  const untilOn = parseEnd(context, fromOn, input.untilOn, "untilOn", "detail");
  return await writeFact(context, db, {
    kind: "ORGANISATION_DETAIL",
    action: "recordDetails",
    workerId: null,
    row: { ...content, fromOn, untilOn },
  });
}

function parseContent(input: RecordOrganisationDetail): Content {
  requireOneOf(input, DETAILS, []);
  const { employed, teamDirectorate, peerSupportPlace, developmentOffer, training } = input;
  if (teamDirectorate != null)
    return {
      kind: "TEAM_DIRECTORATE",
      team: requireLength(teamDirectorate.team, 200, ["teamDirectorate", "team"]),
      title: requireLength(teamDirectorate.directorate, 300, ["teamDirectorate", "directorate"]),
    };
  if (training != null)
    return {
      kind: "TRAINING",
      title: requireLength(training.title, 300, ["training", "title"]),
      timing: training.timing,
      provision: training.provision,
    };
  if (peerSupportPlace != null)
    return { kind: "PEER_SUPPORT_PLACE", title: requireLength(peerSupportPlace, 300, "peerSupportPlace") };
  if (developmentOffer != null)
    return { kind: "DEVELOPMENT_OFFER", title: requireLength(developmentOffer, 300, "developmentOffer") };
  const given = employed ?? 0;
  if (given < 1 || given > MOST_EMPLOYED)
    refuse("OUT_OF_RANGE", ["employed"], messages.employedOutOfRange(given, MOST_EMPLOYED));
  return { kind: "EMPLOYED", employed: given };
}
