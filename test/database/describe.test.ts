import { withoutLayout } from "../../src/database/describe/layout";

describe("the text of a function in the description of the schema", () => {
  const written = `
    BEGIN
      -- A comment; with a semicolon.
      PERFORM f(a, 'it''s  --  not a comment; nor /* this */', "a  name");
      RETURN ARRAY['b', E'c\\n'];
    END`;

  it("is one statement a line, without its comments", () => {
    expect(withoutLayout(written)).toEqual([
      `BEGIN PERFORM f(a, 'it''s  --  not a comment; nor /* this */', "a  name");`,
      "RETURN ARRAY['b', E'c\\n'];",
      "END",
    ]);
  });

  it("does not depend on where lines are broken, and joins a text that goes on in the next line", () => {
    const laidOut = `BEGIN PERFORM f(
        a,  /* another comment */
        'it''s  --  not a comment; '
        'nor /* this */',
        "a  name"
      );
      RETURN ARRAY[ 'b', E'c\\n' ] ;
    END
    `;
    expect(withoutLayout(laidOut)).toEqual(withoutLayout(written));
  });

  it.each([
    ["a word", "RETURN NEW", "RETURN OLD"],
    ["a blank within a text", "RETURN 'a b'", "RETURN 'a  b'"],
    ["two texts on one line", "SELECT 'a' 'b'", "SELECT 'ab'"],
    ["what a comment hides", "RETURN a -- + b", "RETURN a + b"],
  ])("differs in %s", (_, one, other) => {
    expect(withoutLayout(one)).not.toEqual(withoutLayout(other));
  });
});
