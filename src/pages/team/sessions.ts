import { html } from "../frame/html";
import { RecordSupervisionsDocument } from "../operations/generated/graphql";
import { today } from "../shared/today";
import type { GroupForm } from "./group-form";

/** Supervision sessions with several people. */
export const sessions: GroupForm = {
  path: "/team/sessions",
  done: "sessions",
  texts: (t) => t.team.sessions,
  fields: (fields, { words }, t) =>
    html`${fields.select({
      name: "kind",
      label: t.team.sessions.kind,
      choices: words.supervisionKinds
        .filter(({ retiredAt }) => retiredAt === null)
        .map(({ code, title }) => ({ value: code, label: title })),
    })}${fields.day({ name: "heldOn", label: t.team.sessions.heldOn, value: today() })}`,
  needs: (t) => ({ texts: { kind: t.team.sessions.kind }, days: { heldOn: t.team.sessions.heldOn } }),
  send: async (ask, sent, people) =>
    (
      await ask(RecordSupervisionsDocument, {
        input: {
          items: people.map((person) => ({
            ...person,
            kind: sent.text("kind"),
            heldOn: sent.day("heldOn") ?? "",
          })),
          policy: "ALL_OR_NOTHING",
          idempotencyKey: sent.text("idempotencyKey") || null,
        },
      })
    ).recordSupervisions,
};
