import { html } from "../frame/html";
import { type Capacity, RecordOffersDocument } from "../operations/generated/graphql";
import { today } from "../shared/today";
import type { GroupForm } from "./group-form";
import { readWord, wordChoices } from "./words";

const TRAINING = "TRAINING:";

/** An offer to several people: mandatory training, or somebody's word. */
export const offers: GroupForm = {
  path: "/team/offers",
  done: "offers",
  texts: (t) => t.team.offers,
  fields: (fields, { words }, t) =>
    html`${fields.select({
      name: "what",
      label: t.team.offers.what,
      choices: [
        ...words.credentialTypes
          .filter(({ category, retiredAt }) => category === "MANDATORY_TRAINING" && retiredAt === null)
          .map(({ code, title }) => ({ value: `${TRAINING}${code}`, label: t.team.offers.training(title) })),
        ...wordChoices(words, t).map(({ value, label }) => ({ value, label: t.team.offers.word(label) })),
      ],
    })}${fields.select({
      name: "capacity",
      label: t.team.offers.by,
      choices: (["PEER_SUPERVISOR", "LINE_MANAGER"] as const).map((each) => ({
        value: each,
        label: t.team.capacities[each],
      })),
    })}${fields.day({ name: "fromOn", label: t.team.offers.fromOn, value: today() })}`,
  needs: (t) => ({ texts: { what: t.team.offers.what }, days: { fromOn: t.team.offers.fromOn } }),
  moreProblems: (sent, t) => {
    const what = sent.text("what");
    return what !== "" && !what.startsWith(TRAINING) && sent.text("capacity") === ""
      ? [{ field: "capacity", message: t.form.missing(t.team.offers.by) }]
      : [];
  },
  renamed: { type: "what", subject: "what", topic: "what" },
  async send(ask, sent, people) {
    const what = sent.text("what");
    const offered = what.startsWith(TRAINING)
      ? { type: what.slice(TRAINING.length) }
      : { ...readWord(what), capacity: sent.text("capacity") as Capacity };
    const { recordOffers } = await ask(RecordOffersDocument, {
      input: {
        items: people.map((person) => ({ ...person, ...offered, fromOn: sent.day("fromOn") || null })),
        policy: "ALL_OR_NOTHING",
        idempotencyKey: sent.text("idempotencyKey") || null,
      },
    });
    return recordOffers;
  },
};
