import { GraphQLError } from "graphql";
import { Arg, Ctx, Extensions, Mutation, Resolver } from "type-graphql";
import { Credential, Evidence, TrustedIssuer } from "../../entities";
import { HandedInBadge, HandInBadgePayload } from "../../schema/badges/handed-in";
import { HandInBadgeInput } from "../../schema/badges/inputs";
import { BadgesBusy, handInBadge } from "../../services/badges/hand-in-badge";
import { withActingHint } from "../acting-hint";
import { type Context, requireActor } from "../context";
import { findAnyFact } from "../find-fact";
import { workerConcerned } from "../record";

/** The cost of checking a badge, next to which its fields cost little; docs/limits.md. */
const A_BADGE = 300;

type Found = Awaited<ReturnType<typeof handInBadge>>["badges"][number];

@Resolver()
export class HandInMutations {
  @Extensions({ work: A_BADGE })
  @Mutation(() => HandInBadgePayload, {
    description:
      "Hands in an Open Badge on your own record, or a record of badges, or checks what it would become (dryRun). A badge becomes a verified credential if your organisation trusts its issuer and mapped its achievement to a type of credential, else a draft of evidence.",
  })
  async handInBadge(
    @Arg("input", () => HandInBadgeInput, { description: "The badge, and whose it is." })
    input: HandInBadgeInput,
    @Ctx() context: Context,
  ): Promise<HandInBadgePayload> {
    const useCase = context.forUseCase(requireActor(context));
    const found = await handInBadge(useCase, context.now, input).catch(refuseBusy);
    context.forget();
    const isRecorded = !input.dryRun && found.badges.some(({ recorded }) => recorded !== null);
    return {
      recordChecks: found.record,
      badges: await Promise.all(found.badges.map((badge) => shownBadge(context, badge, input.dryRun))),
      worker: isRecorded ? await workerConcerned(context, "Worker", found.workerId ?? "") : null,
      userErrors: await withActingHint(context, found.userErrors),
    };
  }
}

function refuseBusy(error: unknown): never {
  if (!(error instanceof BadgesBusy)) throw error;
  throw new GraphQLError(error.message, { extensions: { code: "BUSY" } });
}

/** A badge as the API shows it. Facts of a dry run are not on record, apart from those that were before. */
async function shownBadge(context: Context, found: Found, dryRun: boolean): Promise<HandedInBadge> {
  const { checked, checks, proposedClaims, recorded, userErrors } = found;
  const { facts, sent, trusted } = checked;
  const isOnRecord = recorded !== null && (!dryRun || recorded.result === "ALREADY_RECORDED");
  const fact = isOnRecord ? await findAnyFact(context, recorded.factId) : null;
  const types = context.reference.pathway.credentialTypes;
  return {
    form: sent.form,
    name: facts?.achievement.name ?? null,
    achievement: facts?.achievement.id ?? null,
    issuer: facts?.issuer.id ?? null,
    issuerName: facts?.issuer.name ?? null,
    startsAt: facts?.validFrom ?? null,
    endsAt: facts?.validUntil ?? null,
    trustedIssuer: trusted && Object.assign(new TrustedIssuer(), trusted),
    checks,
    result: recorded?.result ?? null,
    credentialType: types.get(recorded?.credentialTypeId ?? "") ?? null,
    proposedClaims,
    credential: fact instanceof Credential ? fact : null,
    evidence: fact instanceof Evidence ? fact : null,
    userErrors,
  };
}
