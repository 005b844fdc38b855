import { type Html, html } from "../frame/html";
import type { Messages } from "../messages";
import { ADJUSTMENTS } from "./adjustments";
import { BADGES } from "./badges";
import { DRIFT } from "./drift";
import { EMPLOYER } from "./employer";
import { LIST } from "./evidence/addresses";
import { LEARNING } from "./learning";
import { LOOKED, RECORD } from "./looked";
import { SUPERVISION } from "./supervision";

/** The other pages of the worker's path, with what each is for. */
export function pages(t: Messages): Html {
  const { home, ...texts } = t.mine;
  const links = [
    [LIST, "evidence"],
    [SUPERVISION, "supervision"],
    [EMPLOYER, "employer"],
    [DRIFT, "drift"],
    [LEARNING, "learning"],
    [ADJUSTMENTS, "adjustments"],
    [BADGES, "badges"],
    [LOOKED, "looked"],
    [RECORD, "record"],
  ] as const;
  return html`<nav aria-labelledby="pages"><h2 id="pages">${home.pages}</h2>
<ul class="nhsuk-list peerway-links">${links.map(([href, key]) => html`<li><a href="${href}">${texts[key].title}</a><br>${home.links[key]}</li>\n`)}</ul></nav>`;
}
