import { MyPathDocument } from "./generated/graphql";
import { ask, type Connection } from "./peerway";

/** A worker's own path as lines of text: each way on, what is missing, and what the employer owes. */
export async function myPath(connection: Connection): Promise<string[]> {
  const { me } = await ask(connection, MyPathDocument);
  if (!me)
    return [
      "You have no record at this organisation. Ask HR to register you, with the number in your sign-in.",
    ];
  const { notices, evaluations } = me.nextSteps;
  return [
    `Hello ${me.name}.`,
    ...notices,
    ...evaluations.flatMap(({ route, missing, employerOwes }) => [
      route.title,
      ...missing.flatMap(({ label, sentence, basis, alternatives }) => [
        `  - ${label} (${basis.toLowerCase()}): ${sentence}`,
        ...alternatives.map((each) => `      - ${each.label}: ${each.sentence}`),
      ]),
      ...employerOwes.map(({ label, sentence }) => `  - Your employer owes ${label}: ${sentence}`),
    ]),
  ];
}
