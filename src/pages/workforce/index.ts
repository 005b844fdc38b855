import type { Area } from "../frame/visit";
import { blockers } from "./blockers";
import { decide, wayOfWorker } from "./decide";
import { deliveries } from "./deliveries";
import { cancelImport, importPage, rejectFile } from "./import";
import { imports } from "./imports";
import { informationRequest, informationRequestFile } from "./information-request";
import { lapses } from "./lapses";
import { readiness } from "./readiness";
import { sendFile } from "./send-file";
import { makeSubscription, subscribe } from "./subscribe";
import { changeSubscription, subscription } from "./subscription";
import { terms } from "./terms";
import { worker } from "./worker";

/** What HR sees: everybody together, and what goes in and out. */
export const workforcePages: Area = ({ get, post, upload, download }) => {
  get("/workforce", readiness);
  get("/workforce/blockers", blockers);
  get("/workforce/lapses", lapses);
  get("/workforce/terms", terms);
  get("/workforce/foi", informationRequest);
  download("/workforce/foi.csv", informationRequestFile);
  get("/workforce/imports", imports);
  upload("/workforce/imports", sendFile);
  get("/workforce/imports/:import", importPage);
  post("/workforce/imports/:import", cancelImport);
  download("/workforce/imports/:import/rejects", rejectFile);
  get("/workforce/deliveries", deliveries);
  get("/workforce/deliveries/new", subscribe);
  post("/workforce/deliveries/new", makeSubscription);
  get("/workforce/deliveries/:subscription", subscription);
  post("/workforce/deliveries/:subscription", changeSubscription);
  get("/workforce/workers/:worker", worker);
  get("/workforce/workers/:worker/ways/:route", wayOfWorker);
  post("/workforce/workers/:worker/ways/:route", decide);
};
