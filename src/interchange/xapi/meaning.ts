import { type Statement, VOIDED } from "./statement";
import { parseInstant } from "./values";

const ADL = "http://adlnet.gov/expapi/verbs";

/** Verbs that count, and whether an activity is passed by each if its result does not say so. */
const VERBS: ReadonlyMap<string, boolean> = new Map([
  [`${ADL}/completed`, true],
  [`${ADL}/passed`, true],
  [`${ADL}/mastered`, true],
  [`${ADL}/failed`, false],
  ["https://w3id.org/xapi/adl/verbs/satisfied", true],
]);

/** How a statement names the person that it is about. */
export type StatedActor =
  | { readonly by: "ACCOUNT"; readonly homePage: string; readonly name: string }
  | { readonly by: "ADDRESS"; readonly address: string }
  | { readonly by: "NOTHING" };

/** What a statement says, as far as it counts here. */
export type Meaning = (
  | {
      readonly kind: "COMPLETION";
      readonly activity: string;
      readonly passed: boolean;
      readonly actor: StatedActor;
    }
  | { readonly kind: "VOID"; readonly statement: string }
  | { readonly kind: "NOTHING" }
) & {
  readonly verb: string;
  /** When it was so; null: the statement does not say. */
  readonly at: Date | null;
};

type Values = Readonly<Record<string, unknown>>;

export function meaningOf({ actor, verb, object, result, timestamp }: Statement): Meaning {
  const said = { verb: verb.id, at: timestamp === undefined ? null : parseInstant(timestamp) };
  const passes = VERBS.get(verb.id);
  const { objectType = "Activity", id } = object as Values;
  if (verb.id === VOIDED) return { ...said, kind: "VOID", statement: String(id).toLowerCase() };
  if (passes === undefined || objectType !== "Activity") return { ...said, kind: "NOTHING" };
  const passed = passes && result?.success !== false;
  return { ...said, kind: "COMPLETION", activity: String(id), passed, actor: statedActor(actor) };
}

function statedActor({ objectType, account, mbox }: Values): StatedActor {
  if (objectType === "Group") return { by: "NOTHING" };
  const { homePage, name } = Object(account) as Values;
  if (typeof homePage === "string" && typeof name === "string")
    return { by: "ACCOUNT", homePage: comparable(homePage), name: name.trim() };
  if (typeof mbox === "string") return { by: "ADDRESS", address: mbox.slice("mailto:".length).toLowerCase() };
  return { by: "NOTHING" };
}

/** An address as it is compared: the scheme and the host in small letters, and without a slash at its end. */
export const comparable = (address: string): string =>
  (URL.canParse(address) ? new URL(address).href : address).replace(/\/$/, "");
