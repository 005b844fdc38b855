import { type Html, html } from "../../frame/html";
import type { Messages } from "../../messages";
import type { Basis } from "../../operations/generated/graphql";

/** How well founded something is. */
export const basisOf = (basis: Basis, t: Messages): Html =>
  html`<span class="basis">(${t.bases[basis].toLowerCase()})</span>`;
