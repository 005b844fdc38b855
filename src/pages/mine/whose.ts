import { type Html, html } from "../frame/html";
import type { Messages } from "../messages";
import type { SuppliedBy } from "../operations/generated/graphql";

/** Who acts next. */
export const whose = (who: SuppliedBy, t: Messages): Html =>
  html`<span class="whose">${t.me.move}: ${t.whose[who]}</span>`;
