import type { NamedByCode } from "../by";
import { requireRoleBand } from "../codes";
import { refuse, type UseCaseContext } from "../context";
import { parseHundredths } from "../hours";
import { isClosed } from "../is-closed";
import { sharedMessages } from "../messages";
import { endOrNone } from "../plausible-days";
import { parseEnd, requireLength, requirePlausible } from "../validation";
import { parsePlacing } from "./parse-placing";
import type { PostClaim } from "./post-claim";

/** What is said of a post, one by one or in an extract; what is left out is not spoken of. */
export interface PostContent {
  readonly roleBand: NamedByCode;
  readonly startedOn: string;
  readonly endedOn?: string | null;
  readonly wholeTimeEquivalent: number;
  readonly contractKind: string;
  readonly employerName?: string | null;
  readonly team?: string | null;
  readonly assignmentNumber?: string | null;
  /** Code of the post's own pay band, or of the one that its grade is mapped to. */
  readonly payBand?: string | null;
  /** The grade in the employer's words. */
  readonly grade?: string | null;
  /** Code of the setting. */
  readonly setting?: string | null;
  /** MATCHED or EVALUATED_LOCALLY. */
  readonly jobEvaluation?: string | null;
  /** The label of the national profile. */
  readonly jobProfile?: string | null;
  readonly changedOn?: string | null;
}

/** How an extract is read. */
export interface ExtractReading {
  /** The day of which it speaks, YYYY-MM-DD. */
  readonly extractedOn: string;
  /** Whether what a person took back is recorded again. */
  readonly again: boolean;
}

/**
 * Checks what is said of a post.
 * @param hostOf finds the organisation where the work is done: null, the employer; undefined, not spoken of.
 * @throws Refused for what cannot be recorded.
 */
export function parsePostClaim(
  context: UseCaseContext,
  post: PostContent,
  hostOf: () => string | null | undefined,
  { extractedOn, again }: ExtractReading,
): PostClaim {
  const { startedOn, employerName, team, assignmentNumber, changedOn = null } = post;
  const role = requireRoleBand(context.reference, post.roleBand, { on: startedOn });
  requirePlausible(context, startedOn, "startedOn");
  if (changedOn !== null) requirePlausible(context, changedOn, "changedOn");
  parseEnd(context, startedOn, post.endedOn, "endedOn", "post");
  const hundredths = parseHundredths(post.wholeTimeEquivalent);
  return {
    roleBandId: role.roleBandId,
    host: openOn(context, startedOn, hostOf()),
    employer: employerName == null ? null : requireLength(employerName, 200, "employerName"),
    startedOn,
    endedOn: post.endedOn === undefined ? undefined : endOrNone(post.endedOn),
    terms: {
      HOURS: hundredths,
      CONTRACT: post.contractKind,
      TEAM: team == null ? team : requireLength(team, 200, "team"),
      ASSIGNMENT: assignmentNumber == null ? null : requireLength(assignmentNumber, 40, "assignmentNumber"),
      ...parsePlacing(context, post, changedOn ?? startedOn),
    },
    changedOn,
    extractedOn,
    again,
  };
}

/** @throws Refused if a host had been closed by the day on which a post starts. */
function openOn<T extends string | null | undefined>(
  { reference }: UseCaseContext,
  startedOn: string,
  host: T,
): T {
  const found = reference.curriculum.organisations.get(host ?? "");
  if (found && isClosed(found, startedOn))
    refuse("WRONG_STATE", ["host"], sharedMessages.hostClosed(found.code, found.closedOn, startedOn));
  return host;
}
