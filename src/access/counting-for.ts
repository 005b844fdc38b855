import { Counting } from "../disclosure/counting";
import type { Actor } from "./actor";
import { capacityOf } from "./policy";

/** The caller, and the smallest number of people that a publishable count may show. */
interface Asking {
  readonly actor: Actor;
  readonly suppressionThreshold: number;
}

/** Every number is shown. */
const EXACT = 1;
/** What people say in confidence is never counted more finely, whatever the setting is. */
const LEAST_OF_VOICES = 5;

/**
 * The right to count an organisation's workers. Null for people who may not list them, and for a partner's
 * people, who see some of them only. People who may list the workers count them exactly, unless the numbers
 * are for publication.
 */
export function countingFor(
  { actor, suppressionThreshold }: Asking,
  {
    publishable = false,
    areVoices = false,
  }: { readonly publishable?: boolean; readonly areVoices?: boolean } = {},
): Counting | null {
  const mayList = !actor.partner && capacityOf(actor, "readWorkers", null) !== null;
  if (mayList && areVoices) return Counting.from(Math.max(suppressionThreshold, LEAST_OF_VOICES));
  return mayList ? Counting.from(publishable ? suppressionThreshold : EXACT) : null;
}
