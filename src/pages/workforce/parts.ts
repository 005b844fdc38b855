import type { Messages } from "../messages";

interface Share {
  readonly met: number;
  readonly total: number;
}

/** How much of the worker's own part and of the employer's is done, each for itself. */
export function sharesOf(
  { own, employer }: { readonly own: Share; readonly employer: Share },
  t: Messages,
): readonly [string, string] {
  const texts = t.workforce.readiness;
  return [
    texts.of(own.met, own.total),
    employer.total === 0 ? texts.nothingOwed : texts.of(employer.met, employer.total),
  ];
}

/** Since when, or from when, somebody is ready, and until when. */
export function datesOf(
  {
    satisfiedSinceOn,
    eligibleFromOn,
    lapsesOn,
  }: {
    readonly satisfiedSinceOn: string | null;
    readonly eligibleFromOn: string | null;
    readonly lapsesOn: string | null;
  },
  t: Messages,
): string {
  const texts = t.workforce.readiness;
  const begins =
    satisfiedSinceOn === null
      ? eligibleFromOn && texts.from(t.day(eligibleFromOn))
      : texts.since(t.day(satisfiedSinceOn));
  return [begins, lapsesOn && texts.until(t.day(lapsesOn))].filter(Boolean).join(", ");
}
