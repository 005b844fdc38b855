import { runShare } from "./share";

runShare(3, 4);
