import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Scope } from "../../access/scopes";
import type { Capacity, EndorsementSubject } from "../../entities/vocabulary";
import type { ADJUSTMENT_AUTHORITIES } from "../../facts/adjustment";
import type { ProgrammeContent, RequirementDocument } from "../../reference/authoring";
import type { AddOwnKind } from "../../services/authoring/keep-own-kinds";
import type { RecordOrganisationDetail } from "../../services/evidence/record-organisation-detail";

/** The shape of seed/demonstration.json. */
export interface DemonstrationFile {
  /** The day for which its dates are written. */
  readonly writtenFor: string;
  readonly organisations: readonly { readonly code: string; readonly name: string; readonly kind: string }[];
  readonly staff: readonly StaffEntry[];
  readonly programs: readonly ProgramEntry[];
  /** What the employers teach, with the units that they write themselves. */
  readonly programmes: readonly {
    readonly organisation: string;
    /** Role of the staff member who publishes it. */
    readonly by: string;
    /** Starts before this day would be refused. */
    readonly publishedOn: string;
    readonly content: ProgrammeContent;
  }[];
  /** What employers have changed of national routes. */
  readonly localVersions: readonly LocalVersionEntry[];
  /** Drafts that employers have begun of changes to national routes, and not published. */
  readonly openDrafts: readonly LocalVersionEntry[];
  /** Entries of their own in the lists of kinds, each under a national one. */
  readonly ownKinds: readonly (AddOwnKind & {
    readonly organisation: string;
    /** Role of the staff member who adds it. */
    readonly by: string;
  })[];
  /** What employers record of themselves to answer requests. */
  readonly details: readonly (RecordOrganisationDetail & {
    readonly organisation: string;
    readonly fromOn: string;
  })[];
  readonly attestations: readonly {
    readonly organisation: string;
    readonly competence: string;
    readonly met: boolean;
    readonly attestedOn: string;
    readonly expiresOn: string | null;
  }[];
  readonly workerPersonas: readonly string[];
  readonly workers: readonly WorkerEntry[];
  readonly decisions: readonly DecisionEntry[];
}

export interface LocalVersionEntry {
  readonly organisation: string;
  /** Role of the staff member who publishes or drafts it. */
  readonly by: string;
  /** Code of the national route. */
  readonly route: string;
  readonly note: string;
  /** Codes of the requirements that it leaves out. */
  readonly dropped: readonly string[];
  /** What it asks for in place of the national requirement, by the requirement's code. */
  readonly changed: Readonly<Record<string, Partial<RequirementDocument>>>;
}

/** Made on the advice of the day, once everything else is on record. */
export interface DecisionEntry {
  readonly worker: string;
  readonly route: string;
  /** Role of the staff member who decides. */
  readonly by: string;
  readonly outcome: "PROGRESS" | "NOT_NOW";
  readonly reason: string;
  readonly decidedOn: string;
}

export interface StaffEntry {
  readonly code: string;
  readonly role: string;
  readonly organisation: string;
  readonly name: string;
  readonly capacities: readonly Capacity[];
}

/** A program that an employer runs, with credentials of its own. */
export interface ProgramEntry {
  readonly code: string;
  readonly organisation: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
}

export interface WorkerEntry {
  readonly code: string;
  readonly number: string;
  readonly name: string;
  readonly organisation: string;
  readonly team: string | null;
  readonly shows: string;
  readonly intention?: "STAYING" | "EXPLORING";
  readonly posts: readonly {
    readonly roleBand: string;
    readonly startedOn: string;
    readonly endedOn: string | null;
    readonly wholeTimeEquivalent: number;
    readonly contractKind: string;
    readonly host?: string;
  }[];
  readonly evidence?: readonly {
    readonly kind: string;
    readonly doneOn: string;
    readonly title: string;
    readonly competences: readonly string[];
    readonly level: string;
    readonly judgedOn?: string;
    /** The role of the member who may read its words, because the worker shares them. */
    readonly sharedWith?: { readonly role: string; readonly purpose: string; readonly untilOn: string };
  }[];
  readonly credentials?: readonly {
    readonly type: string;
    readonly issuer: string;
    readonly awardedOn: string;
    readonly verified?: boolean;
  }[];
  /** Recorded by the training provider, and passed. */
  readonly completions?: readonly {
    readonly unit: string;
    /** Code of the curriculum of the unit; if left out, that of the framework. */
    readonly curriculum?: string;
    readonly programme?: string;
    readonly completedOn: string;
  }[];
  readonly supervisions?: readonly { readonly kind: string; readonly heldOn: string }[];
  readonly endorsements?: readonly {
    readonly by: string;
    readonly as: Capacity;
    readonly subject: EndorsementSubject;
    readonly topic?: string;
    readonly route?: string;
    readonly givenOn: string;
  }[];
  readonly adjustments?: readonly {
    readonly by: string;
    readonly authority: (typeof ADJUSTMENT_AUTHORITIES)[number];
    readonly route: string;
    readonly requirement: string;
    readonly months: number;
    readonly fromOn: string;
  }[];
  /** Only the worker reads them. */
  readonly driftNotes?: readonly { readonly kind: string; readonly askedOn: string }[];
}

/**
 * Reads the demonstration with all its dates moved by the same number of days, so that it is right as of
 * `today`.
 */
export function readDemonstration(projectFolder: string, today: string): DemonstrationFile {
  const text = readFileSync(join(projectFolder, "seed", "demonstration.json"), "utf8");
  const { writtenFor } = JSON.parse(text) as DemonstrationFile;
  const shift = Date.parse(today) - Date.parse(writtenFor);
  return JSON.parse(
    text.replace(
      /"(\d{4}-\d{2}-\d{2})"/g,
      (_, date: string) => `"${new Date(Date.parse(date) + shift).toISOString().slice(0, 10)}"`,
    ),
  ) as DemonstrationFile;
}
