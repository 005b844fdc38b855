import { en } from "../../src/pages/messages/en";
import { startDemonstration } from "../support/demonstration";
import { gradeOf, HARDEST_SENTENCE, isLong, sentencesOn, syllablesOf, textsIn } from "../support/reading-age";
import type { TestService } from "../support/server";
import { open, signInCookie } from "./support";
import { visitedIn } from "./visited";

/** Children of nine and ten years are in grade 4. */
const GRADE = 4;

const OWN = textsIn([en.me, en.mine, en.form, en.whose, en.outcomes]);

describe("the words of workers' pages", () => {
  let service: TestService;
  const pages = new Map<string, readonly string[]>();
  beforeAll(async () => {
    service = await startDemonstration();
    for (const [persona, paths] of Object.entries(await visitedIn(service))) {
      if (!persona.startsWith("worker-")) continue;
      const cookie = await signInCookie(service, persona);
      for (const path of paths.filter((each) => each.startsWith("/me")))
        pages.set(path, sentencesOn((await open(service, path, cookie)).body, OWN));
    }
  });
  afterAll(() => service.close());

  it("are read at about nine years, page by page", () => {
    expect(pages.size).toBeGreaterThan(20);
    const grades = [...pages].map(
      ([path, sentences]) => [path, sentences.length, gradeOf(sentences)] as const,
    );
    expect(grades.filter(([, count]) => count < 3)).toEqual([]);
    expect(grades.filter(([, , grade]) => grade > GRADE)).toEqual([]);
    if (process.env.READING_AGE)
      process.stdout.write(`${grades.map(([path, , grade]) => `${path} ${grade.toFixed(1)}`).join("\n")}\n`);
  });

  it("have no long sentence that is much harder than the rest", () => {
    const hard = [...new Set([...pages.values()].flat())]
      .filter(isLong)
      .filter((sentence) => gradeOf([sentence]) > HARDEST_SENTENCE);
    expect(hard).toEqual([]);
  });

  it("are measured by syllables as people speak them", () => {
    const words = [
      "way",
      "evidence",
      "supervision",
      "asked",
      "wanted",
      "people",
      "employer's",
      "judge",
      "likes",
    ];
    expect(words.map(syllablesOf)).toEqual([1, 3, 4, 1, 2, 2, 3, 1, 1]);
    expect(gradeOf(["The cat sat on the mat."])).toBeCloseTo(-1.45, 2);
  });
});
