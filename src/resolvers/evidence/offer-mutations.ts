import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Offer } from "../../entities";
import { type BatchInput, batchInputOf } from "../../schema/batch-input";
import { RecordOfferInput } from "../../schema/evidence/offer-input";
import { type BatchPayload, batchPayloadOf, type Payload, payloadOf } from "../../schema/payload";
import { recordOffer } from "../../services/evidence/record-offer";
import type { Context } from "../context";
import { recordedType, recordMany, recordOne } from "../record";

const OFFER = recordedType("offer", "Offer", Offer);

const RecordOfferPayload = payloadOf("RecordOffer", "the offer", OFFER.subject);
const RecordOffersPayload = batchPayloadOf("RecordOffers", "the offer", OFFER.subject);
const RecordOffersInput = batchInputOf("RecordOffers", RecordOfferInput);

@Resolver()
export class OfferMutations {
  @Mutation(() => RecordOfferPayload, {
    description:
      "Records that a worker was offered mandatory training, or the word of a peer supervisor or line manager.",
  })
  async recordOffer(
    @Arg("input", () => RecordOfferInput, { description: "What to record." }) input: RecordOfferInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "recordOffer", input, OFFER, (useCase, db) =>
      recordOffer(useCase, db, input),
    );
  }

  @Mutation(() => RecordOffersPayload, {
    description: "Records what several workers were offered, for example a day of training for a whole team.",
  })
  async recordOffers(
    @Arg("input", () => RecordOffersInput, { description: "The workers, and what each was offered." })
    input: BatchInput<RecordOfferInput>,
    @Ctx() context: Context,
  ): Promise<BatchPayload> {
    return await recordMany(context, "recordOffers", input, OFFER, recordOffer);
  }
}
