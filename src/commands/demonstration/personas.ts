import { NO_ORGANISATION } from "../../access/actor";
import { OPERATOR_PERSONA, type Persona } from "../../access/persona";
import { idOf } from "../../reference/publishing/identity";
import type { DemonstrationFile, StaffEntry, WorkerEntry } from "./file";

export const organisationId = (code: string): string => idOf("organisation", code);
export const staffPersonId = ({ code }: Pick<StaffEntry, "code">): string =>
  idOf("demonstration", "person", code);
export const workerPersonId = ({ code }: Pick<WorkerEntry, "code">): string =>
  idOf("demonstration", "person", "worker", code);
export const workerId = ({ code }: Pick<WorkerEntry, "code">): string =>
  idOf("demonstration", "worker", code);

const programPersonId = (code: string): string => idOf("demonstration", "person", "program", code);

/** Roles whose code is no word of everyday English. */
const TITLES: Readonly<Record<string, string>> = { hr: "HR", lead: "lived experience lead" };

const titleOf = (role: string): string => TITLES[role] ?? role.replace("-", " ");

/**
 * Everybody that can be tried out: the staff of both employers and of a national body, some of the workers,
 * and the programs.
 */
export function personasOf(file: DemonstrationFile): Persona[] {
  const staff = file.staff.map((entry) => ({
    code: entry.code,
    title: `${entry.name}, ${titleOf(entry.role)} at ${nameOf(file, entry.organisation)}`,
    organisation: entry.organisation,
    actor: {
      subject: staffPersonId(entry),
      name: entry.name,
      organisationId: organisationId(entry.organisation),
      ofNationalBody: isNational(file, entry.organisation),
      capacities: entry.capacities,
      workerId: null,
    },
  }));
  const workers = file.workers
    .filter(({ code }) => file.workerPersonas.includes(code))
    .map((entry) => ({
      code: `worker-${entry.code}`,
      title: `${entry.name}, worker at ${nameOf(file, entry.organisation)}`,
      organisation: entry.organisation,
      actor: {
        subject: workerPersonId(entry),
        name: entry.name,
        organisationId: organisationId(entry.organisation),
        capacities: ["WORKER" as const],
        workerId: workerId(entry),
      },
    }));
  const programs = file.programs.map(({ code, name, organisation, scopes }) => ({
    code,
    title: `${name}, a program at ${nameOf(file, organisation)}`,
    organisation,
    actor: {
      subject: programPersonId(code),
      name,
      organisationId: organisationId(organisation),
      ofNationalBody: isNational(file, organisation),
      capacities: [],
      workerId: null,
      client: { id: code, scopes },
    },
  }));
  return [...workers, ...staff, ...programs, OPERATOR];
}

/** Keeps the organisations of the service that is tried out. */
const OPERATOR: Persona = {
  code: OPERATOR_PERSONA,
  title: "Sam Okafor, an operator: keeps the organisations and sees no worker",
  organisation: null,
  actor: {
    subject: idOf("demonstration", "person", OPERATOR_PERSONA),
    name: "Sam Okafor",
    organisationId: NO_ORGANISATION,
    isOperator: true,
    capacities: [],
    workerId: null,
  },
};

const isNational = ({ organisations }: DemonstrationFile, code: string): boolean =>
  organisations.some((each) => each.code === code && each.kind === "NATIONAL_BODY");

function nameOf({ organisations }: DemonstrationFile, code: string): string {
  return organisations.find((each) => each.code === code)?.name ?? code;
}
