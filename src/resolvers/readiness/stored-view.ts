import { isSatisfied } from "../../eligibility";
import type { Reference } from "../../reference";
import type { Connection } from "../../schema/connection";
import type { NamedRequirement, Progression, Readiness } from "../../schema/readiness/stored";
import { leavesOf } from "../../services/readiness/shared/leaves";
import type { ProgressRow, ReadinessFace } from "../../services/readiness/shared/workforce-answers";
import type { Context } from "../context";

export type ReadinessPage = Connection<Readiness>;
export type ProgressionPage = Connection<Progression>;

/** A page of stored rows as the API shows them. */
export function toReadiness(
  { reference }: Context,
  asOf: string,
  page: Connection<ReadinessFace>,
): ReadinessPage {
  return shown(page, (row) => readinessOf(reference, asOf, row, row.current));
}

export function toProgression({ reference }: Context, page: Connection<ProgressRow>): ProgressionPage {
  const { newestRoleBands } = reference.pathway;
  return shown(page, ({ workerId, progressedOn, progressedFrom, progressedTo }) => ({
    workerId,
    on: progressedOn,
    from: newestRoleBands.get(progressedFrom) ?? null,
    to: newestRoleBands.get(progressedTo) ?? null,
  }));
}

/** The same page of something else: its count is still only counted when it is asked for. */
function shown<Row, Shown>(page: Connection<Row>, show: (row: Row) => Shown): Connection<Shown> {
  const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: show(node) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: page.pageInfo,
    get totalCount() {
      return page.totalCount;
    },
  };
}

export function readinessOf(
  reference: Reference,
  asOf: string,
  row: Omit<ReadinessFace, "sortName" | "current">,
  current: boolean,
): Readiness {
  const { pathway } = reference;
  const route = pathway.routeVersions.get(row.routeVersionId);
  if (!route) throw new Error(`There is no route version ${row.routeVersionId}.`);
  const eligible = isSatisfied(row.outcome);
  const since = row.eligibleFrom === "-infinity" ? null : row.eligibleFrom;
  const until = (day: string) => (day === "infinity" ? null : day);
  return {
    workerId: row.workerId,
    route,
    from: pathway.newestRoleBands.get(row.roleBandId ?? "") ?? null,
    aspired: row.aspired,
    outcome: row.outcome,
    ownPart: row.ownPart,
    satisfiedSince: eligible ? since : null,
    eligibleFrom: eligible ? asOf : until(row.eligibleFrom),
    lapsesOn: until(row.lapsesOn),
    progress: {
      own: { met: row.ownMet, total: row.ownTotal },
      employer: { met: row.employerMet, total: row.employerTotal },
    },
    get open() {
      const named = namesIn(reference, row.routeId);
      return row.blocking.flatMap((code) => named(code) ?? []);
    },
    get lapsing() {
      const named = namesIn(reference, row.routeId);
      return row.lapseCodes.flatMap((code, at) => {
        const requirement = named(code);
        return requirement ? [{ requirement, lapsesOn: row.lapseDays[at] ?? "" }] : [];
      });
    },
    current,
  };
}

/** The single requirements of a route as it stands now, by their codes; null for one that only an earlier version has. */
export function namesIn(reference: Reference, routeId: string): (code: string) => NamedRequirement | null {
  const then = reference.editions.routeNow(routeId);
  const leaves = then && leavesOf(then.requirement);
  return (code) => leaves?.get(code) ?? null;
}
