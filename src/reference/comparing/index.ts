export type { Difference, FrameworkChange } from "./change";
export { compareFrameworks } from "./compare";
export { documentOf } from "./document";
