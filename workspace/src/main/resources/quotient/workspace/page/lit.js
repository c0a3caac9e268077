// The one place that names the version of lit-html; it follows the pom. Without an import map the page
// needs no inline script, so its Content-Security-Policy can refuse all of them.
export { html, svg, render, nothing } from '/webjars/lit-html/3.3.2/lit-html.js';
export { repeat } from '/webjars/lit-html/3.3.2/directives/repeat.js';
export { live } from '/webjars/lit-html/3.3.2/directives/live.js';
export { ref } from '/webjars/lit-html/3.3.2/directives/ref.js';
export { keyed } from '/webjars/lit-html/3.3.2/directives/keyed.js';
export { ifDefined } from '/webjars/lit-html/3.3.2/directives/if-defined.js';
