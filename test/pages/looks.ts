/**
 * What a page looks like to people who use it otherwise than by looking at it on a large screen. Each function runs
 * in the page, as text, and returns what is at fault.
 */

/** What somebody sees at 400 % zoom: nothing is cut off, covers what is below it, or has to be moved in two directions. */
export const CUT_OFF = `(() => {
  const faults = [];
  for (const closed of document.querySelectorAll("details")) closed.open = true;
  const named = (element) => element.outerHTML.slice(0, 120);
  if (document.documentElement.scrollWidth > innerWidth) faults.push("the page is wider than the window");
  for (const element of document.querySelectorAll("body *")) {
    const style = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    if (style.display === "none" || width <= 1 || height <= 1) continue;
    if (element.closest("svg")) continue;
    if (style.position === "fixed" || style.position === "sticky") faults.push("covers others: " + named(element));
    const isWider = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    if (!isWider || !["auto", "scroll", "hidden", "clip"].includes(style.overflowX)) continue;
    if (["INPUT", "SELECT", "TEXTAREA"].includes(element.tagName)) continue;
    const isRegion = element.tabIndex === 0 && element.getAttribute("role") === "region" && element.ariaLabel;
    const holds = element.querySelector("table, svg");
    if (!isRegion || !holds || style.overflowX === "hidden") faults.push("cut off: " + named(element));
  }
  return faults;
})()`;

/** What somebody sees who chooses the colours of their screen: borders, lines of drawings, and where the focus is. */
export const INVISIBLE = `(() => {
  const faults = [];
  for (const closed of document.querySelectorAll("details")) closed.open = true;
  const named = (element) => element.outerHTML.slice(0, 120);
  const partsOf = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const light = (colour) => {
    const [red, green, blue] = partsOf(colour).map((part) => {
      const share = part / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const isSeen = (colour, on) => {
    if (colour === "none" || partsOf(colour)[3] === 0) return false;
    const [one, other] = [light(colour), light(on)].sort((a, b) => b - a);
    return (one + 0.05) / (other + 0.05) >= 3;
  };
  const probe = document.createElement("div");
  probe.style.setProperty("background-color", "Canvas");
  document.body.append(probe);
  const canvas = getComputedStyle(probe).backgroundColor;
  probe.remove();
  const isShown = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return (width > 1 || height > 1) && getComputedStyle(element).visibility === "visible";
  };
  for (const element of document.querySelectorAll(".nhsuk-tag, .nhsuk-button, .nhsuk-input, .nhsuk-select, .nhsuk-textarea, .nhsuk-error-summary, .nhsuk-inset-text, .peerway-cards > li")) {
    if (!isShown(element)) continue;
    const style = getComputedStyle(element);
    const sides = ["Left", "Top"].filter((side) => parseFloat(style["border" + side + "Width"]) >= 1 && style["border" + side + "Style"] !== "none" && isSeen(style["border" + side + "Color"], canvas));
    if (sides.length === 0) faults.push("no border: " + named(element));
  }
  for (const shape of document.querySelectorAll("svg path, svg line, svg rect, svg circle, svg polygon, svg polyline")) {
    // Lines between the rows of the map part nothing that the headings do not part.
    if (shape.closest("defs:not(:has(marker)), .map__row") || !isShown(shape)) continue;
    const { stroke, fill } = getComputedStyle(shape);
    if (!isSeen(stroke, canvas) && !isSeen(fill, canvas)) faults.push("no line: " + named(shape));
  }
  for (const text of document.querySelectorAll("svg text"))
    if (!isSeen(getComputedStyle(text).fill, canvas)) faults.push("no text: " + named(text));
  const looks = (element) =>
    [element, ...element.querySelectorAll("*")].map((each) => {
      const { stroke, strokeWidth, outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
      return [stroke, strokeWidth, outlineStyle === "none" ? "" : outlineWidth + outlineColor].join();
    }).join(";");
  for (const element of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")) {
    if (!isShown(element)) continue;
    const inSvg = element.closest("svg") !== null;
    const before = inSvg ? looks(element) : "";
    element.focus({ preventScroll: true });
    const marked = element.matches(".nhsuk-radios__input, .nhsuk-checkboxes__input")
      ? getComputedStyle(element.nextElementSibling, "::before")
      : getComputedStyle(element);
    const ring = parseFloat(marked.outlineWidth) >= 2 && marked.outlineStyle !== "none" && isSeen(marked.outlineColor, canvas);
    const border = parseFloat(marked.borderTopWidth) >= 4 && isSeen(marked.borderTopColor, canvas);
    if (!ring && !border && !(inSvg && looks(element) !== before)) faults.push("no focus: " + named(element));
  }
  return faults;
})()`;

/** What somebody hears from top to bottom: headings, landmarks, and the same order as others see. */
export const OUT_OF_ORDER = `(() => {
  const faults = [];
  for (const closed of document.querySelectorAll("details")) closed.open = true;
  const named = (element) => element.outerHTML.slice(0, 120);
  const isSeen = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1;
  };
  const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter((each) => each.offsetParent !== null);
  const first = headings.filter((each) => each.tagName === "H1");
  if (first.length !== 1 || !first[0].closest("main")) faults.push("h1: " + first.length);
  let level = 0;
  for (const heading of headings) {
    const next = Number(heading.tagName[1]);
    const isProblem = heading.closest(".nhsuk-error-summary, .nhsuk-notification-banner");
    if (next > level + 1 && !isProblem) faults.push("skips a level: " + named(heading));
    if (heading.textContent.trim() === "") faults.push("empty heading: " + named(heading));
    if (!isProblem) level = next;
  }
  for (const landmark of ["main", "body > header", "body > footer"])
    if (document.querySelectorAll(landmark).length !== 1) faults.push("landmark " + landmark);
  const names = [...document.querySelectorAll("nav, [role=region]")].map((each) => each.getAttribute("aria-label") ?? document.getElementById(each.getAttribute("aria-labelledby"))?.textContent ?? "");
  if (names.includes("") || new Set(names).size < names.length) faults.push("landmarks: " + names.join());
  for (const element of document.querySelectorAll("[tabindex]"))
    if (element.tabIndex > 0) faults.push("tabindex: " + named(element));
  if (document.title.trim() === "" || document.documentElement.lang === "") faults.push("no title or no language");
  const blocks = [...document.querySelectorAll("h1, h2, h3, h4, p, li, dt, legend, label, button, summary, tr, textarea, select, input:not([type=hidden])")]
    .filter((each) => isSeen(each) && !each.closest("svg, .nhsuk-radios, .nhsuk-checkboxes, .nhsuk-date-input, .nhsuk-skip-link") && getComputedStyle(each).position !== "absolute");
  let before = null;
  for (const block of blocks) {
    const place = block.getBoundingClientRect();
    if (before && !before.block.contains(block)) {
      const { top, left } = before.place;
      if (place.bottom < top + 2 || (Math.abs(place.top - top) < 2 && place.left < left - 2))
        faults.push("is seen before what is heard before it: " + named(block) + " after " + named(before.block));
    }
    before = { block, place };
  }
  return faults;
})()`;
