import type { Area } from "../frame/visit";
import { roleOnMap, wholeMap } from "./pages";

/** The career map, for everybody. */
export const mapPages: Area = ({ get }) => {
  get("/map", wholeMap);
  get("/map/:role", roleOnMap);
};
