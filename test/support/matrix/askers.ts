import type { Persona } from "../../../src/access/persona";
import { SCOPES, type Scope } from "../../../src/access/scopes";
import {
  organisationId,
  staffPersonId,
  workerId,
  workerPersonId,
} from "../../../src/commands/demonstration/personas";
import { Capacity } from "../../../src/entities/vocabulary";

/** Whose a thing is, seen from whoever asks. */
export const RELATIONS = ["own", "same organisation", "other organisation"] as const;
export type Relation = (typeof RELATIONS)[number];

/** Whose record stands for each. */
export const OWNERS = {
  own: { code: "amara", number: "NM-001", staff: "trust", organisation: "NORTHMOOR" },
  "same organisation": { code: "ben", number: "NM-002", staff: "trust", organisation: "NORTHMOOR" },
  "other organisation": { code: "mo", number: "OD-001", staff: "charity", organisation: "OPEN-DOOR" },
} as const satisfies Record<Relation, object>;

export interface Asker {
  readonly name: string;
  /** Null: signed out. */
  readonly persona: Persona | null;
  readonly capacity?: Capacity;
  readonly scope?: Scope;
  readonly ofNationalBody?: true;
  /** In every capacity at once. */
  readonly isAll?: true;
}

function personaOf(
  code: string,
  owner: (typeof OWNERS)[Relation],
  as: { readonly capacities: readonly Capacity[]; readonly scope?: Scope },
): Persona {
  return {
    code,
    title: code,
    organisation: owner.organisation,
    actor: {
      subject: workerPersonId(owner),
      name: `${owner.code}, matrix`,
      organisationId: organisationId(owner.organisation),
      capacities: as.capacities,
      workerId: as.scope ? null : workerId(owner),
      ...(as.scope && { client: { id: code, scopes: [as.scope] } }),
    },
  };
}

/** One and the same person in each capacity by itself, with a record of her own; a program for each scope; and nobody. */
export const ASKERS: readonly Asker[] = [
  ...Object.values(Capacity).map((capacity) => ({
    name: capacity,
    capacity,
    persona: personaOf(`as-${capacity}`, OWNERS.own, { capacities: [capacity] }),
  })),
  ...Object.keys(SCOPES).map((scope) => ({
    name: scope,
    scope: scope as Scope,
    persona: personaOf(`with-${scope}`, OWNERS.own, { capacities: [], scope: scope as Scope }),
  })),
  { name: "signed out", persona: null },
];

/** Who keeps what is national: all that is anybody's is another organisation's to them. */
export const NATIONAL: Asker = {
  name: "STEWARD of a national body",
  capacity: "STEWARD",
  ofNationalBody: true,
  persona: {
    code: "national-in-matrix",
    title: "of a national body",
    organisation: "PEER-STANDARDS",
    actor: {
      subject: staffPersonId({ code: "national-steward" }),
      name: "Noor Rahman",
      organisationId: organisationId("PEER-STANDARDS"),
      ofNationalBody: true,
      capacities: ["STEWARD"],
      workerId: null,
    },
  },
};

/** The same person in every capacity at once: on their own record they are still its worker alone. */
export const IN_ALL: Asker = {
  name: "every capacity at once",
  isAll: true,
  persona: personaOf("as-all", OWNERS.own, { capacities: Object.values(Capacity) }),
};

/** Who asks about the things of a relation. What is published, the signed out read of their own alone. */
export const askersOf = (relation: Relation): readonly Asker[] =>
  relation === "own"
    ? ASKERS
    : [...ASKERS.filter(({ persona }) => persona), ...(relation === "other organisation" ? [NATIONAL] : [])];

/** Somebody in every capacity on whose own record it stands: what they do not see is not there, and proves nothing of others. */
export const SEES_ALL: Readonly<Record<Relation, Persona>> = {
  own: personaOf("amara-in-all", OWNERS.own, { capacities: Object.values(Capacity) }),
  "same organisation": personaOf("ben-in-all", OWNERS["same organisation"], {
    capacities: Object.values(Capacity),
  }),
  "other organisation": personaOf("mo-in-all", OWNERS["other organisation"], {
    capacities: Object.values(Capacity),
  }),
};

/** Signs in as the worker who has drafted the evidence. */
export const WORKERS: readonly Persona[] = Object.values(OWNERS).map((owner) =>
  personaOf(`matrix-${owner.code}`, owner, { capacities: ["WORKER"] }),
);

/** Each of them again, signing in for the other organisation to a record that waits for them there. */
export const ABROAD: Readonly<Record<Relation, Persona>> = {
  own: abroad(OWNERS.own, "OPEN-DOOR"),
  "same organisation": abroad(OWNERS["same organisation"], "OPEN-DOOR"),
  "other organisation": abroad(OWNERS["other organisation"], "NORTHMOOR"),
};

function abroad(owner: (typeof OWNERS)[Relation], organisation: string): Persona {
  const { actor, ...persona } = personaOf(`abroad-${owner.code}`, owner, { capacities: ["WORKER"] });
  return {
    ...persona,
    organisation,
    workerNumber: `ABROAD-${owner.number}`,
    actor: { ...actor, organisationId: organisationId(organisation), workerId: null },
  };
}

export const PERSONAS: readonly Persona[] = [
  ...Object.values(ABROAD),
  ...[...ASKERS, IN_ALL, NATIONAL].flatMap(({ persona }) => persona ?? []),
  ...Object.values(SEES_ALL),
  ...WORKERS,
];
