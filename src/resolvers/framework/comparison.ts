import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { FrameworkVersion } from "../../entities";
import { ChangeWeight } from "../../entities/vocabulary";
import type { Reference } from "../../reference";
import { compareFrameworks, documentOf, type FrameworkChange } from "../../reference/comparing";
import { badField, requireNonEmptyList } from "../../schema/bad-argument";
import { FrameworkVersionBy } from "../../schema/framework/by";
import { FrameworkComparison } from "../../schema/framework/comparison";
import type { Context } from "../context";
import { messages } from "../messages";
import { requireFrameworkVersion } from "./find";

@Resolver()
export class FrameworkComparisonQueries {
  @Query(() => FrameworkComparison, {
    description:
      "How one edition of a framework differs from another: what was added, removed, recoded, moved, given another kind or reworded, each marked as breaking, to be looked at, or harmless.",
  })
  compareFrameworkVersions(
    @Arg("from", () => FrameworkVersionBy, { description: "The earlier edition of the framework." })
    from: FrameworkVersionBy,
    @Arg("to", () => FrameworkVersionBy, { description: "The later edition, of the same framework." })
    to: FrameworkVersionBy,
    @Ctx() { reference }: Context,
    @Arg("weights", () => [ChangeWeight], {
      nullable: true,
      description:
        "Only changes of these weights; all changes if left out. The counts always include all changes.",
    })
    weights?: ChangeWeight[] | null,
  ): FrameworkComparison {
    const [earlier, later] = [
      requireFrameworkVersion(reference, from, ["from"]),
      requireFrameworkVersion(reference, to, ["to"]),
    ];
    if (earlier.frameworkId !== later.frameworkId)
      throw badField(["to"], "OUT_OF_RANGE", messages.differentFrameworks);
    const weighing = requireNonEmptyList("weights", weights);
    return comparisonOf(reference, earlier, later, changesBetween(reference, earlier, later), weighing);
  }
}

/** A comparison as the API shows it. @param weights which changes to list; the counts include all. */
export function comparisonOf(
  { framework }: Reference,
  from: FrameworkVersion | null,
  to: FrameworkVersion | null,
  changes: readonly FrameworkChange[],
  weights: readonly ChangeWeight[] | null = null,
): FrameworkComparison {
  const count = (weight: ChangeWeight) => changes.filter((change) => change.weight === weight).length;
  return {
    from,
    to,
    breaking: count("BREAKING"),
    toLookAt: count("TO_LOOK_AT"),
    changes: changes
      .filter(({ weight }) => weights?.includes(weight) ?? true)
      .map((change) => ({
        ...change,
        competence:
          from && change.part === "COMPETENCE" && change.before !== null
            ? framework.competenceByCode(from.id, change.before)
            : null,
      })),
  };
}

function changesBetween(
  { framework }: Reference,
  from: FrameworkVersion,
  to: FrameworkVersion,
): readonly FrameworkChange[] {
  const [before, after] = [documentOf(framework, from.id), documentOf(framework, to.id)];
  return before && after ? compareFrameworks(before, after) : [];
}
