import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { AcceptancePolicy, CopyConsent, ReceivedConsent } from "../../entities";
import { type Payload, payloadOf } from "../../schema/payload";
import {
  ConsentToCopyInput,
  CopyFactsInput,
  StateAcceptancePolicyInput,
  WithdrawConsentInput,
} from "../../schema/workforce/moving-inputs";
import { consentToCopy, withdrawConsent } from "../../services/workforce/consent-to-copy";
import { copyFacts } from "../../services/workforce/copy-facts";
import { stateAcceptancePolicy } from "../../services/workforce/state-acceptance-policy";
import type { Context } from "../context";
import { recordedType, recordOne, recordOwn } from "../record";
import { receivedConsent } from "./record-transfer";

const CONSENT = recordedType("consent", "CopyConsent", CopyConsent);
const RECEIVED = { field: "consent", type: () => ReceivedConsent };
const POLICY = recordedType("policy", "AcceptancePolicy", AcceptancePolicy);
const ConsentToCopyPayload = payloadOf("ConsentToCopy", "the consent", CONSENT.subject);
const WithdrawConsentPayload = payloadOf("WithdrawConsent", "the consent", CONSENT.subject);
const CopyFactsPayload = payloadOf(
  "CopyFacts",
  "the consent, with the facts copied under it,",
  RECEIVED,
  "ORGANISATION",
);
const StateAcceptancePolicyPayload = payloadOf(
  "StateAcceptancePolicy",
  "the policy",
  POLICY.subject,
  "ORGANISATION",
);

@Resolver()
export class RecordTransferMutations {
  @Mutation(() => ConsentToCopyPayload, {
    description:
      "Lets another organisation copy facts from your own record, until a day. A supervision session is not copied while you contest it, and the other organisation does not learn that you do. If you contest it after it was copied, contest the copy too.",
  })
  async consentToCopy(
    @Arg("input", () => ConsentToCopyInput, { description: "What to record." }) input: ConsentToCopyInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "consentToCopy", input, CONSENT, (useCase, db) =>
      consentToCopy(useCase, db, input),
    );
  }

  @Mutation(() => WithdrawConsentPayload, {
    description: "Withdraws a consent: nothing more is copied, and facts that were copied stay.",
  })
  async withdrawConsent(
    @Arg("input", () => WithdrawConsentInput, { description: "What to record." })
    input: WithdrawConsentInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "withdrawConsent", input, CONSENT, (useCase, db) =>
      withdrawConsent(useCase, db, input),
    );
  }

  @Mutation(() => CopyFactsPayload, {
    description:
      "Copies what a worker has consented to onto their record here, each fact once and with its origin. The text of evidence is not copied, and neither is anything that refers to the other employer's own role bands and routes, or a supervision session that the worker contests. A fact of a kind of its own is copied as one of the national kind that it comes under.",
  })
  async copyFacts(
    @Arg("input", () => CopyFactsInput, { description: "What to record." }) input: CopyFactsInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOwn(
      context,
      "copyFacts",
      input,
      (useCase, db) => copyFacts(useCase, db, input),
      (id) => ({ consent: receivedConsent(context, id) }),
    );
  }

  @Mutation(() => StateAcceptancePolicyPayload, {
    description: "Sets which facts of other employers' records your organisation accepts.",
  })
  async stateAcceptancePolicy(
    @Arg("input", () => StateAcceptancePolicyInput, { description: "What to record." })
    input: StateAcceptancePolicyInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "stateAcceptancePolicy", input, POLICY, (useCase, db) =>
      stateAcceptancePolicy(useCase, db, input),
    );
  }
}
