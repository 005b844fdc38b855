import { Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { Node } from "../../entities/node";
import { toGlobalId } from "../../schema/node";
import { CountedFact, ExcludedFact, FactReference } from "../../schema/readiness/disclosed-facts";
import type { Context } from "../context";
import { findFact, typeOfFact } from "../find-fact";

/** A claim counts by its judgement, and is part of its evidence. */
const typeOf = (kind: FactReference["kind"]) => (kind === "CLAIM" ? "Claim" : typeOfFact(kind));

const FACT_ID =
  "Global id of the fact, for node or for withdrawn in a what-if; for a supposed fact, its position in what is supposed.";
const FACT = "The fact itself; null for a supposed fact, and if you may not read it.";

/** A fact in an explanation: its id in the engine, its kind, and whether it is on record. */
type Told = Pick<FactReference, "factId" | "kind" | "supposed">;

const idOf = ({ factId, kind, supposed }: Told): string =>
  supposed ? factId : toGlobalId(typeOf(kind), factId);
const factOf = async (context: Context, { factId, kind, supposed }: Told): Promise<Node | null> =>
  supposed ? null : await findFact(context, typeOf(kind), factId);

@Resolver(() => CountedFact)
export class CountedFactFields {
  @FieldResolver(() => ID, { description: FACT_ID })
  factId(@Root() fact: CountedFact): string {
    return idOf(fact);
  }

  @FieldResolver(() => Node, { nullable: true, description: FACT })
  async fact(@Root() fact: CountedFact, @Ctx() context: Context): Promise<Node | null> {
    return await factOf(context, fact);
  }
}

@Resolver(() => ExcludedFact)
export class ExcludedFactFields {
  @FieldResolver(() => ID, { description: FACT_ID })
  factId(@Root() fact: ExcludedFact): string {
    return idOf(fact);
  }

  @FieldResolver(() => Node, { nullable: true, description: FACT })
  async fact(@Root() fact: ExcludedFact, @Ctx() context: Context): Promise<Node | null> {
    return await factOf(context, fact);
  }
}

@Resolver(() => FactReference)
export class FactReferenceFields {
  @FieldResolver(() => ID, { description: FACT_ID })
  factId(@Root() fact: FactReference): string {
    return idOf(fact);
  }

  @FieldResolver(() => Node, { nullable: true, description: FACT })
  async fact(@Root() fact: FactReference, @Ctx() context: Context): Promise<Node | null> {
    return await factOf(context, fact);
  }
}
