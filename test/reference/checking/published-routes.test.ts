import type { Reference } from "../../../src/reference";
import { checkFloor, checkRoute, compileDraft, draftOf } from "../../../src/reference/checking";
import { compileRoute } from "../../../src/reference/compile";
import { publishedReference } from "../../support/published";

describe("the routes that are published", () => {
  let reference: Reference;
  beforeAll(async () => {
    reference = await publishedReference();
  });
  const versions = () => [...reference.pathway.currentRoutes.values()];

  it("would all be published again: nothing is refused and nothing warned of", () => {
    expect(versions()).toHaveLength(52);
    for (const version of versions()) expect(checkRoute(draftOf(reference, version), reference)).toEqual([]);
  });

  it("ask as drafts for what they ask for as they stand, and are as strict as themselves", () => {
    for (const version of versions()) {
      const asked = compileDraft(draftOf(reference, version), reference, version.routeId);
      expect(asked).toEqual(compileRoute(reference, version));
      expect(checkFloor(asked, asked)).toEqual([]);
    }
  });
});
