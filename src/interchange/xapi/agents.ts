import { z } from "zod";
import { chosen } from "./chosen";
import { iri, mailbox, sha1 } from "./values";

const IDENTIFIERS = ["mbox", "mbox_sha1sum", "openid", "account"] as const;

const account = z.strictObject({
  homePage: iri,
  name: z.string().min(1, "Expected a text that is not empty."),
});

const identified = {
  name: z.string().optional(),
  mbox: mailbox.optional(),
  mbox_sha1sum: sha1.optional(),
  openid: iri.optional(),
  account: account.optional(),
};

const countOf = (who: Readonly<Record<string, unknown>>): number =>
  IDENTIFIERS.filter((each) => who[each] !== undefined).length;

const ONE = `Expected exactly one of ${IDENTIFIERS.join(", ")}.`;

const agentForm = z
  .strictObject({ objectType: z.literal("Agent").optional(), ...identified })
  .refine((who) => countOf(who) === 1, ONE);

const groupForm = z
  .strictObject({ objectType: z.literal("Group"), member: z.array(agentForm).optional(), ...identified })
  .refine((who) => countOf(who) <= 1, ONE)
  .refine(
    (who) => countOf(who) === 1 || who.member !== undefined,
    "A group without an identifier lists its members.",
  );

const isGroup = ({ objectType }: Readonly<Record<string, unknown>>): boolean => objectType === "Group";

export const agent = agentForm;
export const group = groupForm;

/** An agent or a group. */
export const actor = chosen((who) => (isGroup(who) ? groupForm : agentForm));

/** Who asserts a statement: an agent, or the two of OAuth, an application and a user. */
export const authority = chosen((who) =>
  isGroup(who)
    ? groupForm.refine(
        ({ member, ...rest }) => countOf(rest) === 0 && member?.length === 2,
        "A group as the authority has two members and no identifier.",
      )
    : agentForm,
);
