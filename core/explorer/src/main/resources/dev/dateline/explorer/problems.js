import {html, nothing} from './lit-html.js';
import {Address} from './address.js';
import {WORDS} from './words.js';

/**
 * A problem in the API's words, with the corrections that it suggests.
 * @param {!App} app
 * @param {!RemoteData} remote what could not be loaded, if it has a problem
 * @return {*}
 */
export function problemView(app, remote) {
  const problem = remote.problem;
  if (!problem) {
    return nothing;
  }
  const errors = problem.errors.length ? problem.errors : [{detail: problem.detail}];
  return html`<div class="problem" role="alert">
    <p><strong dir="auto">${problem.message}</strong></p>
    ${errors.map((error) => html`<p dir="auto">
      ${error.parameter ? html`<code>${error.parameter}=${error.value || ''}</code> ` : nothing}
      ${error.detail}
      ${error.suggestion ? html` <a href=${corrected(app.address, error).href()}>${error.suggestion}</a>` : nothing}
    </p>`)}
    <p><button type="button" @click=${() => remote.reload()}>${WORDS.retry}</button>
      ${problem.requestId ? html`<small>${WORDS.requestId} ${problem.requestId}</small>` : nothing}</p>
  </div>`;
}

/** The address with the correction that the API suggests for a parameter or its value. */
function corrected(address, error) {
  const isName = error.type.endsWith('unknown-parameter');
  const pairs = address.pairs.map((pair) => pair[0] !== error.parameter ? pair
      : isName ? [error.suggestion, pair[1]] : [pair[0], error.suggestion]);
  return new Address(pairs, address.article);
}
