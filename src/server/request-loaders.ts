import type { Pool } from "pg";
import { NO_ORGANISATION } from "../access/actor";
import type { Reading } from "../database/reading";
import { draftLoader, reviewLoader } from "../loaders/drafts";
import { evidenceLoaders } from "../loaders/evidence";
import { type CommonFactLoaders, commonFactLoaders, factLoaders } from "../loaders/facts";
import { type OwnLoaders, ownLoaders } from "../loaders/own";
import { policyLoaders } from "../loaders/policies";
import { readinessLoader } from "../loaders/readiness";
import { trailLoaders } from "../loaders/trail";
import { wholeRecordLoader } from "../loaders/whole-records";
import { wordsLoader } from "../loaders/words";
import { type WorkforceLoaders, workforceLoaders } from "../loaders/workforce";
import type { Context } from "../resolvers/context";
import { readWords } from "../services/evidence/read-words";
import { readinessOfWorkers } from "../services/readiness/readiness-of-workers";
import { numbersKnownBy } from "../services/readiness/stored/known-numbers";

type Loaders = Context["loaders"];

/** What the loaders of one request read with. */
export interface LoaderParts
  extends Pick<Context, "actor" | "today" | "reference" | "forUseCase" | "breathe"> {
  readonly pool: Pool;
  readonly database: Reading;
}

/** Loaders that are made together. */
type Groups = {
  -readonly [Name in
    | "facts"
    | "wholeRecords"
    | "drafts"
    | "reviews"
    | "evidence"
    | "words"
    | "policies"
    | "trail"
    | "readiness"]: Loaders[Name];
} & { commonFacts: CommonFactLoaders; workforce: WorkforceLoaders; own: OwnLoaders };

/**
 * The loaders of one request. A group is made when a resolver first uses it, since most requests use two or
 * three, and made again after `forget`: it then reads what has been recorded in between.
 */
export class RequestLoaders implements Loaders {
  #made: Partial<Groups> = {};

  constructor(private readonly parts: LoaderParts) {}

  forget(): void {
    this.#made = {};
  }

  get facts(): Groups["facts"] {
    return this.#once("facts", () =>
      factLoaders(this.parts.database, this.#organisationId, this.parts.today),
    );
  }

  get commonFacts(): Groups["commonFacts"] {
    return this.#once("commonFacts", () => commonFactLoaders(this.parts.database, this.#organisationId));
  }

  get wholeRecords(): Groups["wholeRecords"] {
    return this.#once("wholeRecords", () =>
      wholeRecordLoader(this.parts.database, this.parts.reference, this.parts),
    );
  }

  get drafts(): Groups["drafts"] {
    return this.#once("drafts", () => draftLoader(this.parts.database));
  }

  get reviews(): Groups["reviews"] {
    return this.#once("reviews", () => reviewLoader(this.parts.database));
  }

  get evidence(): Groups["evidence"] {
    return this.#once("evidence", () =>
      evidenceLoaders(
        this.parts.database,
        this.parts.reference.framework,
        this.#organisationId,
        this.parts.today,
        this.parts.actor?.subject ?? null,
      ),
    );
  }

  get words(): Groups["words"] {
    return this.#once("words", () => this.#newWords());
  }

  get policies(): Groups["policies"] {
    return this.#once("policies", () => policyLoaders(this.parts.database, this.#organisationId));
  }

  get trail(): Groups["trail"] {
    return this.#once("trail", () => trailLoaders(this.parts.database, this.#organisationId));
  }

  get readiness(): Groups["readiness"] {
    return this.#once("readiness", () => this.#newReadiness());
  }

  get workforce(): Groups["workforce"] {
    return this.#once("workforce", () =>
      workforceLoaders(this.parts.database, this.#organisationId, this.parts.today),
    );
  }

  get own(): Groups["own"] {
    return this.#once("own", () => ownLoaders(this.parts.database, this.#organisationId, this.parts.today));
  }

  get attestedDuties(): Loaders["attestedDuties"] {
    return this.own.attestedDuties;
  }

  get issuedBadges(): Loaders["issuedBadges"] {
    return this.own.issuedBadges;
  }

  get driftNotes(): Loaders["driftNotes"] {
    return this.own.driftNotes;
  }

  get ownDisagreements(): Loaders["ownDisagreements"] {
    return this.own.ownDisagreements;
  }

  get workers(): Loaders["workers"] {
    return this.workforce.workers;
  }

  get members(): Loaders["members"] {
    return this.workforce.members;
  }

  get factRecords(): Loaders["factRecords"] {
    return this.commonFacts.factRecords;
  }

  get keptEvaluations(): Loaders["keptEvaluations"] {
    return this.commonFacts.keptEvaluations;
  }

  get heldBands(): Loaders["heldBands"] {
    return this.workforce.heldBands;
  }

  get aspirations(): Loaders["aspirations"] {
    return this.workforce.aspirations;
  }

  get judgingTime(): Loaders["judgingTime"] {
    return this.workforce.judgingTime;
  }

  get employment(): Loaders["employment"] {
    return this.workforce.employment;
  }

  get imports(): Loaders["imports"] {
    return this.own.imports;
  }

  get receivedConsents(): Loaders["receivedConsents"] {
    return this.own.receivedConsents;
  }

  get receivedGrants(): Loaders["receivedGrants"] {
    return this.own.receivedGrants;
  }

  get retentionRules(): Loaders["retentionRules"] {
    return this.own.retentionRules;
  }

  #once<Name extends keyof Groups>(name: Name, make: () => Groups[Name]): Groups[Name] {
    const group: Groups[Name] = this.#made[name] ?? make();
    this.#made[name] = group;
    return group;
  }

  get #organisationId(): string {
    return this.parts.actor?.organisationId ?? NO_ORGANISATION;
  }

  #newWords(): Groups["words"] {
    const { actor, database, forUseCase } = this.parts;
    const { grounds } = this.evidence;
    return wordsLoader(async (asked) =>
      actor
        ? readWords(forUseCase(actor), { reading: database, groundOf: (id) => grounds.load(id) }, asked)
        : asked.map(() => null),
    );
  }

  #newReadiness(): Groups["readiness"] {
    const { actor, database, pool, reference, today, breathe } = this.parts;
    const reading = { organisationId: this.#organisationId, reference, today, breathe };
    return readinessLoader((workers, ask) =>
      readinessOfWorkers(database, reading, workers, {
        ...ask,
        ownId: actor?.workerId ?? null,
        // A partner's people reach records, and nothing else that is stored with them.
        numbers: actor?.partner ? null : numbersKnownBy(pool),
      }),
    );
  }
}
