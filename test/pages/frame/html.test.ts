import { html } from "../../../src/pages/frame/html";

describe("markup of pages", () => {
  it("escapes every value, in elements and in attributes", () => {
    const name = `<script>alert("1")</script> & 'x'`;
    expect(html`<p title="${name}">${name}</p>`.text).toBe(
      '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;</p>',
    );
  });

  it("takes other markup as it is, lists one after another, and writes nothing for what is absent", () => {
    expect(
      html`<ul>${[1, 2].map((each) => html`<li>${each}</li>`)}${null}${false}${undefined}</ul>`.text,
    ).toBe("<ul><li>1</li><li>2</li></ul>");
  });
});
