import type { Area } from "../frame/visit";
import { ADJUSTMENTS, myAdjustments } from "./adjustments";
import { BADGES, myBadges, PREVIEW, withdrawBadge } from "./badges";
import { changeDrift, DRIFT, myDrift } from "./drift";
import { EMPLOYER, myEmployer, sayAboutDuty } from "./employer";
import { evidencePages } from "./evidence";
import { addLearning, LEARNING, myLearning } from "./learning";
import { aboutRecord, LOOKED, RECORD, RECORD_FILE, recordFile, whoLooked } from "./looked";
import { makeBadge, previewBadge } from "./make-badge";
import { myNextSteps } from "./next";
import { myPath } from "./path";
import { answerSession, mySupervision, SUPERVISION } from "./supervision";
import { myWay } from "./way";

/** What workers see of themselves. */
export const minePages: Area = (routes) => {
  const { get, post, download } = routes;
  get("/me", myPath);
  get("/me/next", myNextSteps);
  get("/me/ways/:route", myWay);
  evidencePages(routes);
  get(SUPERVISION, mySupervision);
  post(SUPERVISION, answerSession);
  get(EMPLOYER, myEmployer);
  post(EMPLOYER, sayAboutDuty);
  get(DRIFT, myDrift);
  post(DRIFT, changeDrift);
  get(LEARNING, myLearning);
  post(LEARNING, addLearning);
  get(ADJUSTMENTS, myAdjustments);
  get(LOOKED, whoLooked);
  get(RECORD, aboutRecord);
  download(RECORD_FILE, recordFile);
  get(BADGES, myBadges);
  post(BADGES, withdrawBadge);
  get(PREVIEW, previewBadge);
  post(PREVIEW, makeBadge);
};
