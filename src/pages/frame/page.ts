import { LANGUAGES, type Language } from "../messages";
import { doneBanner } from "./done";
import { type Html, html, type Part } from "./html";
import { entriesFor, type NavigationKey } from "./navigation";
import { STYLE_SHEETS } from "./styles";
import type { Visitor } from "./visitor";

/** One page, and the language that its visitor reads. */
export interface Page {
  readonly title: string;
  readonly content: Html;
  /** Which entry of the navigation it belongs to; left out: none. */
  readonly current?: NavigationKey;
  /** Whether parts of the content are as wide as the window; the other parts then are in containers. */
  readonly wide?: boolean;
  /** Whether it answers a form that was carried out; left out: a page that answers a form says what was wrong. */
  readonly isDone?: boolean;
}

/** A whole page, as it is sent. */
export function pageText({ title, content, current, wide = false }: Page, visitor: Visitor): string {
  const t = LANGUAGES[visitor.language];
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${t.pageTitle(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${STYLE_SHEETS.map(({ path }) => html`<link rel="stylesheet" href="${path}">\n`)}<link rel="icon" href="data:,">
</head>
<body class="nhsuk-template__body">
<a class="nhsuk-skip-link" href="#maincontent" lang="${visitor.language}">${t.skip}</a>
${header(current, visitor)}
<div${!wide && html` class="nhsuk-width-container"`}>
<main class="nhsuk-main-wrapper" id="maincontent">
${doneBanner(visitor.done, t)}
${content}
</main>
</div>
<footer class="nhsuk-footer">
<div class="nhsuk-width-container">
<h2 class="nhsuk-u-visually-hidden">${t.footer.title}</h2>
<p class="nhsuk-body-s">${t.footer.text}</p>
</div>
</footer>
</body>
</html>
`;
  return page.text;
}

function header(current: Page["current"], visitor: Visitor): Html {
  const { language, inLanguage, session, canSignIn } = visitor;
  const t = LANGUAGES[language];
  const other: Language = language === "en" ? "cy" : "en";
  return html`<header class="nhsuk-header">
<div class="nhsuk-header__container nhsuk-width-container">
<div class="nhsuk-header__service"><a class="nhsuk-header__service-name" href="/map">${t.service}</a></div>
<nav class="nhsuk-header__account" aria-label="${t.account}">
<ul class="nhsuk-header__account-list">
${session && html`<li class="nhsuk-header__account-item">${session.name}</li>`}
${canSignIn && account(session !== null, visitor)}
<li class="nhsuk-header__account-item"><a class="nhsuk-header__account-link" lang="${other}" hreflang="${other}" href="${inLanguage(other)}">${LANGUAGES[other].language}</a></li>
</ul>
</nav>
</div>
<nav class="nhsuk-header__navigation" aria-label="${t.menu}" lang="${language}">
<div class="nhsuk-header__navigation-container nhsuk-width-container">
<ul class="nhsuk-header__navigation-list">
${entriesFor(session).map(({ key, href }) => navigationItem(href, t.nav.areas[key], key === current))}</ul>
</div>
</nav>
</header>`;
}

const navigationItem = (href: string, text: Part, isCurrent: boolean): Html =>
  isCurrent
    ? html`<li class="nhsuk-header__navigation-item nhsuk-header__navigation-item--current"><a class="nhsuk-header__navigation-link" href="${href}" aria-current="page"><strong class="nhsuk-header__navigation-item-current-fallback">${text}</strong></a></li>\n`
    : html`<li class="nhsuk-header__navigation-item"><a class="nhsuk-header__navigation-link" href="${href}">${text}</a></li>\n`;

function account(isSignedIn: boolean, { language }: Visitor): Html {
  const t = LANGUAGES[language];
  const item = isSignedIn
    ? html`<form class="nhsuk-header__account-form" action="/sign-out" method="post"><button class="nhsuk-header__account-button">${t.nav.signOut}</button></form>`
    : html`<a class="nhsuk-header__account-link" href="/sign-in">${t.nav.signIn}</a>`;
  return html`<li class="nhsuk-header__account-item" lang="${language}">${item}</li>`;
}
