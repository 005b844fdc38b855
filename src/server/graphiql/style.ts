/**
 * The page around GraphiQL. Below 800 pixels the answer moves under the question, and the page scrolls, so
 * that it works at 320 pixels, which is also a page of 1,280 pixels at 400 % zoom.
 */
export const STYLE = `html, body { height: 100%; margin: 0 }
body { display: flex; flex-direction: column; font-family: system-ui, sans-serif }
.page-header { padding: 8px 16px; background: #1d3557; color: #fff; display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: baseline }
.page-header h1 { font-size: 1.25rem; margin: 0 }
.page-header p { margin: 0; flex: 1 1 20rem }
.page-header .choice { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: baseline; max-width: 100% }
.page-header select { font: inherit; max-width: 100%; min-height: 2rem }
:focus-visible { outline: 3px solid #ffb703; outline-offset: 2px }
#graphiql { flex: 1; min-height: 0; position: relative }
.pane-help { margin: 0 16px 8px; font-size: 0.875rem; line-height: 1.4 }
.graphiql-editor-tool .graphiql-editor { display: flex; flex-direction: column }
.graphiql-editor-tool .graphiql-editor.hidden { display: none }
.graphiql-editor-tool .graphiql-editor .CodeMirror { flex: 1; min-height: 0 }
.answered-for { padding: 8px 16px; font-size: 0.875rem; line-height: 1.4 }
@media (max-width: 800px) {
  body { height: auto; min-height: 100% }
  .graphiql-container { height: auto }
  .graphiql-container .graphiql-sidebar { width: 44px; padding: 4px }
  .graphiql-container .graphiql-main { min-width: 0; flex-direction: column }
  .graphiql-container .graphiql-plugin:not([style*="-1000px"]) { position: static !important; max-height: 70vh; overflow: auto }
  .graphiql-container .graphiql-sessions { margin: 4px; min-width: 0 }
  .graphiql-container .graphiql-session-header { height: auto; flex-wrap: wrap }
  .graphiql-container .graphiql-tabs { flex-wrap: wrap; overflow: visible }
  .graphiql-container #graphiql-session { flex-direction: column }
  .graphiql-container .graphiql-editors { min-height: 440px; flex: none !important }
  .graphiql-container .graphiql-response { min-height: 360px; flex: none !important }
  .graphiql-container .graphiql-horizontal-drag-bar { display: none }
  .graphiql-logo { display: none }
}
`;
