import type { Area } from "../../frame/visit";
import { LIST, NEW } from "./addresses";
import { appeal, askForSecondLook } from "./appeal";
import { askToHandIn, askToTakeBack, handIn, takeBack } from "./hand-in";
import { myEvidence } from "./list";
import { pieceOfEvidence, stopSharing } from "./piece";
import { askToShare, share } from "./share";
import { changeEvidence, newEvidence, saveChangedEvidence, saveNewEvidence } from "./write";

const PIECE = `${LIST}/:id`;

/** What workers write about their work. */
export const evidencePages: Area = ({ get, post }) => {
  get(LIST, myEvidence);
  get(NEW, newEvidence);
  post(NEW, saveNewEvidence);
  get(PIECE, pieceOfEvidence);
  post(PIECE, stopSharing);
  get(`${PIECE}/change`, changeEvidence);
  post(`${PIECE}/change`, saveChangedEvidence);
  get(`${PIECE}/hand-in`, askToHandIn);
  post(`${PIECE}/hand-in`, handIn);
  get(`${PIECE}/take-back`, askToTakeBack);
  post(`${PIECE}/take-back`, takeBack);
  get(`${PIECE}/appeal/:judgement`, askForSecondLook);
  post(`${PIECE}/appeal/:judgement`, appeal);
  get(`${PIECE}/share`, askToShare);
  post(`${PIECE}/share`, share);
};
