import type { Area } from "../frame/visit";
import { compareTwo } from "./compare";
import { completionsByStart } from "./completions";
import { helpfulUnits } from "./helps";
import { myProgrammes } from "./mine";
import { programmeCoverage } from "./programme";

/** What training providers see of what they teach. */
export const curriculumPages: Area = ({ get }) => {
  get("/curriculum", myProgrammes);
  get("/curriculum/compare", compareTwo);
  get("/curriculum/helps", helpfulUnits);
  get("/curriculum/:programme", programmeCoverage);
  get("/curriculum/:programme/completions", completionsByStart);
};
