import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { capacityOf } from "../../access/policy";
import { Benchmark, Source } from "../../entities";
import { RequestAnswer } from "../../schema/readiness/request";
import { Workforce } from "../../schema/readiness/workforce";
import { answerRequest } from "../../services/readiness/request/answer-request";
import { REQUEST_QUESTIONS } from "../../services/readiness/request/questions";
import { type StatedDetails, statedDetails } from "../../services/readiness/request/stated";
import { factClocksFrom, filterShown } from "../clocks";
import { type Context, requireActor } from "../context";
import { toCount } from "./simulation-view";
import { type AskedWorkforce, countedMonths } from "./workforce-question";
import { disclosedCounts } from "./workforce-view";

/** How many months back a request asks for those who moved up. */
const MOVED_WITHIN = 12;

@Resolver(() => Workforce)
export class WorkforceRequest {
  @FieldResolver(() => [RequestAnswer], {
    description:
      "Answers to the 15 questions that trusts were asked about peer support workers in freedom of information requests, in the order of the questions. Ask with `publishable: true` for an answer that leaves the organisation.",
  })
  async informationRequest(
    @Root() workforce: AskedWorkforce,
    @Ctx() context: Context,
  ): Promise<RequestAnswer[]> {
    const { source, asOf, publishable } = workforce;
    const counts = await disclosedCounts(context, workforce);
    const steps = await Promise.all(
      countedMonths(workforce, MOVED_WITHIN).map((days) => source.countProgress(days)),
    );
    const stated = await statedOn(context, asOf);
    const answers = await answerRequest(context.forUseCase(requireActor(context)), context.database, {
      asOf,
      publishable,
      counts,
      progressed: counts.nested(steps).at(-1) ?? counts.everybody,
      stated,
    });
    return answers.map(({ code, rows, notHeld, basis }) => ({
      question: code,
      wording: REQUEST_QUESTIONS[code],
      rows: rows.map(({ label, workers, outOf }) => ({
        label,
        workers: workers && toCount(workers),
        outOf: outOf && toCount(outOf),
      })),
      notHeld,
      countedFrom: basis,
      benchmarks: benchmarksOf(context, code),
    }));
  }
}

/** What the organisation states of itself on a day; null for those who may not read it. */
async function statedOn(context: Context, asOf: string): Promise<StatedDetails | null> {
  if (capacityOf(requireActor(context), "readOrganisation", null) === null) return null;
  const clocks = factClocksFrom(context, { asOf });
  return statedDetails(filterShown(false, await context.loaders.facts.ORGANISATION_DETAIL.all(clocks)));
}

/** The published figures that belong to a question, the oldest first. */
const benchmarksOf = ({ reference }: Context, code: string): readonly Benchmark[] =>
  reference.pathway.benchmarks
    .filter(({ questions }) => questions.includes(code))
    .sort((one, other) => (one.year < other.year ? -1 : one.year > other.year ? 1 : 0));

@Resolver(() => Benchmark)
export class BenchmarkFields {
  @FieldResolver(() => Source, { nullable: true, description: "The source in which it was published." })
  source(@Root() { sourceRef }: Benchmark, @Ctx() { reference }: Context): Source | null {
    return reference.framework.sourcesOf([sourceRef])[0] ?? null;
  }
}
