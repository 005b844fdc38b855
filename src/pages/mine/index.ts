import type { Area } from "../frame/visit";
import { myNextSteps } from "./next";
import { myPath } from "./path";
import { myWay } from "./way";

/** What workers see of themselves. */
export const minePages: Area = ({ get }) => {
  get("/me", myPath);
  get("/me/next", myNextSteps);
  get("/me/ways/:route", myWay);
};
