import {html} from './lit-html.js';
import {WORDS} from './words.js';

/**
 * What is shown while people sign in, or if they cannot.
 * @param {string} problem '' if there is none
 * @return {*}
 */
export function signInView(problem) {
  return html`<header class="top"><a class="brand" href="./">${WORDS.brand}</a></header>
    <main id="content" aria-busy=${String(!problem)}>${problem
      ? html`<div class="problem" role="alert"><p><strong dir="auto">${problem}</strong></p>
        <p><button type="button" @click=${() => location.reload()}>${WORDS.signIn.again}</button></p></div>`
      : html`<p class="none">${WORDS.signIn.wait}</p>`}</main>`;
}
