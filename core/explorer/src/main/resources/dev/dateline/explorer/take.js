import {html, nothing} from './lit-html.js';
import {apiAddress} from './api.js';
import {listPairs} from './loading.js';
import {signsIn} from './sign-in.js';
import {openWatching} from './watching.js';
import {WORDS} from './words.js';

/**
 * Buttons to use a search outside the page: a link, a command, a table, a feed.
 * @param {!App} app
 * @return {*}
 */
export function takeAway(app) {
  const pairs = listPairs(app.address);
  const file = (format) => apiAddress('articles', [...pairs.filter((pair) => pair[0] !== 'limit'), ['format', format], ['limit', '1000']]);
  const copy = (text) => navigator.clipboard.writeText(text).then(() => app.say(WORDS.take.copied));
  return html`<p class="take" role="group" aria-label=${WORDS.take.heading}>
    <button type="button" class="quiet" @click=${() => copy(location.href)}>${WORDS.take.link}</button>
    <button type="button" class="quiet" @click=${() => copy(curl(apiAddress('articles', pairs)))}>${WORDS.take.curl}</button>
    <a href=${file('csv')} download="articles.csv" data-leave>${WORDS.take.csv}</a>
    ${signsIn() ? nothing : html`<a href=${file('atom')} data-leave>${WORDS.take.feed}</a>`}
    <button type="button" class="quiet" @click=${() => openWatching(app)}>${WORDS.take.watch}</button>
    <button type="button" class="quiet" @click=${() => window.print()}>${WORDS.take.print}</button></p>`;
}

/** The command that asks the API for the same. */
function curl(address) {
  const absolute = new URL(address, location.href).href;
  const token = signsIn() ? '-H "Authorization: Bearer $TOKEN" ' : '';
  return `curl ${token}'${absolute.replace(/'/g, '%27')}'`;
}
