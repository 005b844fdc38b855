import { hidden } from "../frame/fields";
import { html } from "../frame/html";
import type { Messages } from "../messages";
import {
  type Capacity,
  type EndorsementSubject,
  GiveEndorsementsDocument,
  type WordsToGiveQuery,
} from "../operations/generated/graphql";
import { today } from "../shared/today";
import type { GroupForm } from "./group-form";

/** What a word can be about: a subject, or a subject and a topic, as one value. HR alone speaks of the employment record. */
export const wordChoices = ({ endorsementTopics }: WordsToGiveQuery, t: Messages) => [
  { value: "SUPPORTS_MOVE", label: t.team.subjects.SUPPORTS_MOVE },
  { value: "APPRAISAL", label: t.team.subjects.APPRAISAL },
  ...endorsementTopics
    .filter(({ subject, retiredAt }) => subject !== "HR_STANDING" && retiredAt === null)
    .map(({ subject, code, title }) => ({
      value: `${subject}:${code}`,
      label: `${t.team.subjects[subject]}: ${title}`,
    })),
];

/** The subject and the topic of such a value. */
export function readWord(value: string): {
  readonly subject: EndorsementSubject;
  readonly topic: string | null;
} {
  const [subject, topic = null] = value.split(":");
  return { subject: subject as EndorsementSubject, topic };
}

/** A word about several people. */
export const words: GroupForm = {
  path: "/team/words",
  done: "words",
  texts: (t) => t.team.words,
  fields: (fields, { words: offered, capacities }, t) =>
    html`${
      capacities.length > 1
        ? fields.radios({
            name: "as",
            label: t.team.words.as,
            choices: capacities.map((each) => ({ value: each, label: t.team.capacities[each] })),
          })
        : hidden("as", capacities[0] ?? "")
    }${fields.select({ name: "about", label: t.team.words.about, choices: wordChoices(offered, t) })}
${fields.select({
  name: "route",
  label: t.team.words.route,
  choices: (offered.progressionRoutes?.nodes ?? []).map(({ code, title }) => ({ value: code, label: title })),
})}${fields.day({ name: "givenOn", label: t.team.words.givenOn, value: today() })}
${fields.day({ name: "expiresOn", label: t.form.optional(t.team.words.expiresOn), hint: t.team.words.expiresHint })}`,
  needs: (t) => ({
    texts: { as: t.team.words.as, about: t.team.words.about },
    days: { givenOn: t.team.words.givenOn },
  }),
  moreProblems: (sent, t) => [
    ...(sent.day("expiresOn") === null
      ? [{ field: "expiresOn", message: t.form.noDay(t.team.words.expiresOn) }]
      : []),
    ...(sent.text("about") === "SUPPORTS_MOVE" && sent.text("route") === ""
      ? [{ field: "route", message: t.form.missing(t.team.words.route) }]
      : []),
  ],
  renamed: { subject: "about", topic: "about", code: "route" },
  async send(ask, sent, people) {
    const about = readWord(sent.text("about"));
    const route = about.subject === "SUPPORTS_MOVE" ? { code: sent.text("route") } : null;
    const { giveEndorsements } = await ask(GiveEndorsementsDocument, {
      input: {
        items: people.map((person) => ({
          ...person,
          ...about,
          as: sent.text("as") as Capacity,
          route,
          givenOn: sent.day("givenOn") || null,
          expiresOn: sent.day("expiresOn") || null,
        })),
        policy: "ALL_OR_NOTHING",
        idempotencyKey: sent.text("idempotencyKey") || null,
      },
    });
    return giveEndorsements;
  },
};
