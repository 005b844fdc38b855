import { readdirSync } from "node:fs";
import { join } from "node:path";

// All the engine's tests as one file: what they share is loaded once for each mutant (0.5 s instead of 3 s). Examples come
// before generated cases, for they are quick and most mutants fail one.
const folder = join(__dirname, "..");
const generates = (name: string) => /brute-force|laws|supposing/.test(name);
const files = readdirSync(folder).filter((name) => name.endsWith(".test.ts"));
for (const name of [...files.filter((each) => !generates(each)), ...files.filter(generates)])
  require(join(folder, name));
