import type { Area } from "../frame/visit";
import { sayAboutWay } from "./aspire";
import { roleOnMap, wholeMap } from "./pages";

/** The career map, for everybody. */
export const mapPages: Area = ({ get, post }) => {
  get("/map", wholeMap);
  get("/map/:role", roleOnMap);
  post("/map/:role", sayAboutWay);
};
