import { isSatisfied, type Outcome } from "../../eligibility";
import type { ProgressionRouteVersion, RoleBandVersion, Worker } from "../../entities";
import type { Reference } from "../../reference";
import type { ProgressRow } from "../../repositories/readiness/readiness-counts";
import type { ReadinessPageRow } from "../../repositories/readiness/readiness-page-rows";
import type { Connection } from "../../schema/connection";
import { pairId } from "../../schema/node";
import { type NamedRequirement, type Progression, Readiness } from "../../schema/readiness/stored";
import type { Context } from "../context";
import { namesIn } from "./named-requirements";

export type ReadinessPage = Connection<Readiness>;
export type ProgressionPage = Connection<Progression>;

/** A page of stored rows as the API shows them. */
export function toReadiness(
  { reference }: Context,
  asOf: string,
  page: Connection<ReadinessPageRow>,
): ReadinessPage {
  return shown(page, (row) => readinessOf(reference, asOf, row, row.current));
}

export function toProgression({ reference }: Context, page: Connection<ProgressRow>): ProgressionPage {
  const { newestRoleBands } = reference.pathway;
  return shown(page, ({ workerId, progressedOn, progressedFrom, progressedTo }) => ({
    workerId,
    progressedOn,
    from: newestRoleBands.get(progressedFrom) ?? null,
    to: newestRoleBands.get(progressedTo) ?? null,
  }));
}

/** The same page with other items: its count is still only made if it is asked for. */
const shown = <Row, Shown>(page: Connection<Row>, show: (row: Row) => Shown): Connection<Shown> =>
  new ShownPage(page, show);

class ShownPage<Row, Shown> implements Connection<Shown> {
  readonly nodes: readonly Shown[];

  constructor(
    private readonly page: Connection<Row>,
    show: (row: Row) => Shown,
  ) {
    this.nodes = page.nodes.map(show);
  }

  get edges(): Connection<Shown>["edges"] {
    return this.page.edges.map(({ cursor }, at) => ({ cursor, node: this.nodes[at] as Shown }));
  }

  get pageInfo(): Connection<Shown>["pageInfo"] {
    return this.page.pageInfo;
  }

  get totalCount(): Connection<Shown>["totalCount"] {
    return this.page.totalCount;
  }
}

export function readinessOf(
  reference: Reference,
  asOf: string,
  row: StoredFace,
  current: boolean,
): Readiness {
  const route = reference.pathway.routeVersions.get(row.routeVersionId);
  if (!route) throw new Error(`There is no route version ${row.routeVersionId}.`);
  return new ReadinessView(reference, asOf, row, route, current);
}

type StoredFace = Omit<ReadinessPageRow, "sortName" | "current">;

/**
 * The class by which `node` recognises it, without its properties: TypeScript does not let a getter
 * override a property.
 */
const ReadinessNode: new () => object = Readiness;

/** Each value is made when it is asked for: most questions show four or five of them. */
class ReadinessView extends ReadinessNode implements Readiness {
  #progress: Readiness["progress"] | undefined;

  constructor(
    private readonly reference: Reference,
    private readonly asOf: string,
    private readonly row: StoredFace,
    readonly route: ProgressionRouteVersion,
    readonly current: boolean,
  ) {
    super();
  }

  get id(): string {
    return pairId(this.row.workerId, this.row.routeId);
  }

  get workerId(): string {
    return this.row.workerId;
  }

  get workerRead(): Worker | undefined {
    return this.row.worker;
  }

  get from(): RoleBandVersion | null {
    return this.reference.pathway.newestRoleBands.get(this.row.roleBandId ?? "") ?? null;
  }

  get aspired(): boolean {
    return this.row.aspired;
  }

  get outcome(): Outcome {
    return this.row.outcome;
  }

  get ownPart(): Outcome {
    return this.row.ownPart;
  }

  get satisfiedSinceOn(): string | null {
    const { outcome, eligibleFrom } = this.row;
    return isSatisfied(outcome) && eligibleFrom !== "-infinity" ? eligibleFrom : null;
  }

  get eligibleFromOn(): string | null {
    return isSatisfied(this.row.outcome) ? this.asOf : dayOrNever(this.row.eligibleFrom);
  }

  get lapsesOn(): string | null {
    return dayOrNever(this.row.lapsesOn);
  }

  /** Made once: a compiled query asks for it again for each value in it. */
  get progress(): Readiness["progress"] {
    const { ownMet, ownTotal, employerMet, employerTotal } = this.row;
    this.#progress ??= {
      own: { met: ownMet, total: ownTotal },
      employer: { met: employerMet, total: employerTotal },
    };
    return this.#progress;
  }

  get open(): readonly NamedRequirement[] {
    const named = namesIn(this.reference, this.row.routeId);
    return this.row.blocking.flatMap((code) => named(code) ?? []);
  }

  get lapsing(): Readiness["lapsing"] {
    const { lapseCodes, lapseDays, routeId } = this.row;
    const named = namesIn(this.reference, routeId);
    return lapseCodes.flatMap((code, at) => {
      const requirement = named(code);
      return requirement ? [{ requirement, lapsesOn: lapseDays[at] ?? "" }] : [];
    });
  }
}

const dayOrNever = (day: string): string | null => (day === "infinity" ? null : day);
