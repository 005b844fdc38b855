/** What the NHS's style sheet has no form for. Colours come with a form of line or a text, never alone. */
export const OWN_STYLE = `
.nhsuk-template__body { min-height: 100vh; }
.peerway-scroll { position: relative; overflow-x: auto; border: 1px solid #d8dde0; background: #fff; padding: 8px; margin: 0 16px 24px; }
.peerway-scroll:focus { outline: 4px solid #ffeb3b; outline-offset: 0; box-shadow: 0 0 0 8px #212b32; }
.map { display: block; min-width: 92em; width: 100%; height: auto; font-family: arial, sans-serif; }
.map-place { display: none; width: 100%; height: auto; margin-bottom: 16px; border: 1px solid #d8dde0; background: #fff; font-family: arial, sans-serif; }
@media (max-width: 48em) { .map-place { display: block; } }
.map__drawn text { fill: #212b32; font-size: 13px; }
.map__heading { font-weight: 700; }
.map__row { stroke: #d8dde0; stroke-width: 1; }
.map__box { fill: #fff; stroke: #005eb8; stroke-width: 1.5; }
.map__box--other { stroke: #4c6272; stroke-dasharray: 3 2; }
.map__drawn a text { fill: #005eb8; text-decoration: underline; }
.map__drawn a:hover .map__box { fill: #e8f1fa; }
.map__drawn a:focus { outline: none; }
.map__drawn a:focus .map__box { fill: #ffeb3b; stroke: #212b32; stroke-width: 4; }
.map__drawn a:focus text { fill: #212b32; }
.map__box--chosen { fill: #e8f1fa; stroke-width: 4; }
.map__here { font-weight: 700; }
.map__way { fill: none; stroke: #4c6272; stroke-width: 1.5; }
.map__arrow { fill: #4c6272; }
.map__way--UPWARD { stroke: #005eb8; stroke-width: 2.25; }
.map__way--LATERAL { stroke-dasharray: 8 4; }
.map__way--STEP_BACK { stroke-dasharray: 2 4; }
.map__way--OUTWARD { stroke-dasharray: 12 4 2 4; }
.map__way--INWARD { stroke-dasharray: 12 4 2 4 2 4; }
.map-key { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 4px 24px; }
.map-key__line { vertical-align: middle; margin-right: 8px; }
.nhsuk-width-container > p, .nhsuk-width-container > ul, .nhsuk-width-container > .nhsuk-list { max-width: 44em; }
.peerway-links { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr)); gap: 8px 24px; max-width: none; margin-bottom: 40px; }
.peerway-shares { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr)); gap: 8px 24px; max-width: none; margin-bottom: 32px; }
.peerway-shares ul { margin-bottom: 0; }
.peerway-words { white-space: pre-line; max-width: 44em; margin-bottom: 24px; overflow-wrap: anywhere; }
.map-ways { margin-bottom: 8px; }
.peerway-cards > li { border-left: 4px solid #4c6272; padding-left: 16px; margin-bottom: 24px; }
.peerway-inline { display: inline-block; margin: 0 8px 0 0; }
.peerway-inline .nhsuk-button { margin: 8px 0; }
.peerway-inline + h2 { margin-top: 24px; }
.basis { color: #4c6272; }
span.whose { font-weight: 600; }
.timeline { display: block; min-width: 42em; max-width: 45em; height: auto; }
.timeline__line { stroke: #4c6272; stroke-width: 2; }
.timeline__mark { fill: #fff; stroke: #005eb8; stroke-width: 2; }
.peerway-scroll--inner { margin: 0 0 24px; }
.bars { display: block; min-width: 36em; max-width: 60em; height: auto; font-family: arial, sans-serif; }
.bars__name { font-size: 14px; fill: #212b32; }
.bar { stroke: #212b32; stroke-width: 1; fill: #fff; }
.bar--MET { fill: #007f3b; }
.bar--WAIVED { fill: #007f3b; stroke-dasharray: 6 3; stroke-width: 2; }
.bar--PENDING { fill: #005eb8; }
.bar--UNKNOWN { fill: #d8dde0; }
.bar--hidden { fill: #fff; stroke-dasharray: 2 4; stroke-width: 2; }
.bar__number { font-size: 14px; font-weight: 700; fill: #212b32; }
.bar__number--MET, .bar__number--WAIVED, .bar__number--PENDING { fill: #fff; }
.peerway-line { overflow-wrap: anywhere; }
.timeline text { font: 700 14px arial, sans-serif; fill: #212b32; }
.matrix { min-width: 60em; margin: 0; font-size: 1rem; }
.matrix__domain { background: #e8edee; }
@media (forced-colors: active) {
  .map__drawn text, .map__drawn a text { fill: LinkText; }
  .map__drawn text.map__heading { fill: CanvasText; }
  .map__box { fill: Canvas; stroke: LinkText; }
  .map__drawn a:focus .map__box { fill: Canvas; stroke: Highlight; }
  .map__drawn a:focus text { fill: LinkText; }
  .timeline__line, .timeline__mark { stroke: CanvasText; }
  .timeline__mark { fill: Canvas; }
  .timeline text { fill: CanvasText; }
  .bar { fill: Canvas; stroke: CanvasText; }
  .bars text { fill: CanvasText; }
  .map__way { stroke: CanvasText; }
  .map__arrow { fill: CanvasText; }
}
`;
