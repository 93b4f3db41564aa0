import {html} from './lit-html.js';
import {keysEnabled, enableKeys} from './keys.js';
import {WORDS} from './words.js';

/**
 * The keys and the words of the search line.
 * @param {!App} app
 * @return {*}
 */
export function helpView(app) {
  return html`<dialog id="help" aria-labelledby="help-heading" @close=${() => app.changed()}>
    <form method="dialog"><button aria-label=${WORDS.close} class="close">×</button></form>
    <h2 id="help-heading">${WORDS.help.heading}</h2>
    <dl>${WORDS.help.words.map((word) => html`<dt><code>${word[0]}</code></dt><dd>${word[1]}</dd>`)}</dl>
    <dl>${WORDS.help.keys.map((key) => html`<dt><kbd>${key[0]}</kbd></dt><dd>${key[1]}</dd>`)}</dl>
    <label><input type="checkbox" .checked=${keysEnabled()} @change=${(event) => enableKeys(event.target.checked)}>
      ${WORDS.help.enabled}</label></dialog>`;
}

/** Opens the help. */
export const openHelp = () => document.getElementById('help').showModal();
