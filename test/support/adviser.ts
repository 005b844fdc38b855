import type { Persona } from "../../src/access/persona";
import { organisationId, workerId, workerPersonId } from "../../src/commands/demonstration/personas";
import { DEMONSTRATION_DAY } from "./demonstration";
import type { Recorder } from "./recorder";
import type { TestService } from "./server";

const NODE =
  "code outcome satisfiedSinceOn lapsesOn shortfall { amount } worker: sentence(audience: WORKER) hr: sentence(audience: HR) excluded(audience: HR) { factId reason remedy } counted { factId stopsCountingOn }";
const EVALUATION = `outcome ownPart eligible asOf knownAt fingerprint progress { own { met total } } why { factId } whyNot { requirements { code } }
  root { ${NODE} parts { ${NODE} parts { ${NODE} } } }`;
const DECISION = `id outcome reason decidedOn departsFromAdvice fingerprint asOf knownAt engine recordedBy recordedAs undoing { kind } route { code version }
  evaluation { ${EVALUATION} } replay { same outcomesAgree factsAgree referenceAgrees engineThen engineNow differences { code kept { outcome } now { outcome } } }`;

export interface Evaluation {
  readonly outcome: string;
  readonly asOf: string;
  readonly knownAt: string;
  readonly fingerprint: string;
  readonly why: readonly { readonly factId: string }[];
}
export interface Decision {
  readonly evaluation: Evaluation;
  readonly replay: object;
}

/** Somebody in HR with a worker's record of her own. */
export const AMARA_OF_HR: Persona = {
  code: "amara-of-hr",
  title: "Amara, in HR",
  organisation: "NORTHMOOR",
  actor: {
    subject: workerPersonId({ code: "amara" }),
    name: "Amara Okafor",
    organisationId: organisationId("NORTHMOOR"),
    capacities: ["WORKER", "HR"],
    workerId: workerId({ code: "amara" }),
  },
};

/** Asks for advice about a worker's progression along R03, decides on it, and reads the decision back. */
export interface Adviser {
  readonly evaluate: (
    number: string,
    knownAt?: string | null,
    of?: TestService,
    fields?: string,
  ) => Promise<Evaluation>;
  /** What decideProgression takes, on an evaluation that was just read. */
  readonly on: (number: string, more?: object) => Promise<object>;
  /** Records a decision that nothing is wrong with. @returns its id. */
  readonly decide: (number: string, more?: object, persona?: string) => Promise<string | null>;
  readonly decision: (id: string | null, persona?: string, of?: TestService) => Promise<Decision>;
}

export function adviser(service: TestService, record: Recorder): Adviser {
  async function evaluate(
    number: string,
    knownAt: string | null = null,
    of = service,
    fields = EVALUATION,
  ): Promise<Evaluation> {
    const { data, errors } = await of.ask(
      `query ($number: String!, $asOf: Date!, $knownAt: DateTime) { worker(by: { number: $number }) { eligibility(route: { code: "R03" }, asOf: $asOf, knownAt: $knownAt) { ${fields} } } }`,
      { number, asOf: DEMONSTRATION_DAY, knownAt },
      "trust-hr",
    );
    expect(errors).toBeUndefined();
    return (data as unknown as { worker: { eligibility: Evaluation } }).worker.eligibility;
  }

  async function decision(id: string | null, persona = "trust-hr", of = service): Promise<Decision> {
    const { data, errors } = await of.ask(
      `query ($id: ID!) { node(id: $id) { ... on Decision { ${DECISION} } } }`,
      { id },
      persona,
    );
    expect(errors).toBeUndefined();
    return (data as unknown as { node: Decision }).node;
  }

  /** A decision on an evaluation that was just read. */
  async function on(number: string, more: object = {}): Promise<object> {
    const advice = await evaluate(number, null, service, "asOf knownAt fingerprint");
    return {
      worker: { id: await record.idOf(number) },
      route: { code: "R03" },
      ...advice,
      outcome: "PROGRESS",
      reason: "The panel of 2 November agreed.",
      ...more,
    };
  }

  /** Records a decision that nothing is wrong with. @returns its id. */
  async function decide(number: string, more: object = {}, persona = "trust-hr"): Promise<string | null> {
    const { id, userErrors } = await record.run("decideProgression", await on(number, more), persona);
    expect(userErrors).toEqual([]);
    return id;
  }

  return { evaluate, on, decide, decision };
}
