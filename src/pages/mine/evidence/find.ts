import { ApiRefusal } from "../../client/api";
import type { Visit } from "../../frame/visit";
import { MyPieceOfEvidenceDocument, type MyPieceOfEvidenceQuery } from "../../operations/generated/graphql";

export type Piece = Extract<NonNullable<MyPieceOfEvidenceQuery["node"]>, { __typename: "Evidence" }>;
export type Claim = Piece["claims"][number];

/** A piece of the visitor's own evidence; null if there is none with this id. */
export async function findPiece({ ask }: Visit, id: string): Promise<Piece | null> {
  const { me, node } = await ask(MyPieceOfEvidenceDocument, { id }).catch((error: unknown) => {
    if (error instanceof ApiRefusal && ["NOT_FOUND", "BAD_USER_INPUT"].includes(error.code))
      return { me: null, node: null };
    throw error;
  });
  // Somebody who is an assessor too can read other people's evidence: that has its own pages.
  return node?.__typename === "Evidence" && me !== null && node.worker?.id === me.id ? node : null;
}
