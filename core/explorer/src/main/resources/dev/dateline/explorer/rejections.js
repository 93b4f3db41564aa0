import {html, nothing} from './lit-html.js';
import {problemView} from './problems.js';
import {WORDS} from './words.js';

/**
 * The uploads that were not indexed, with reasons and remedies.
 * @param {!App} app
 * @return {*}
 */
export function rejectionsView(app) {
  const data = app.rejections.data;
  const pairs = app.address.all('folder').map((folder) => ['key', folder]);
  const more = () => app.rejections.more('rejections', pairs, 'rejections');
  return html`<section class="rejections" aria-labelledby="rejections" aria-busy=${String(app.rejections.loading)}>
    <header><h2 id="rejections">${WORDS.rejections.heading}</h2>
      <form class="options" @submit=${(event) => chooseFolder(app, event)}><label>${WORDS.rejections.folder}
        <input name="folder" .value=${app.address.get('folder')}></label><button>${WORDS.rejections.show}</button></form></header>
    ${problemView(app, app.rejections)}
    ${!data ? app.rejections.loading ? html`<p class="none">${WORDS.loading}</p>` : nothing : data.rejections.length ? rejectionTable(data.rejections) : html`<p class="none">${WORDS.rejections.none}</p>`}
    ${data && data.next ? html`<near-view @near=${more}><button type="button" @click=${more}>${WORDS.list.more}</button></near-view>` : nothing}
  </section>`;
}

function chooseFolder(app, event) {
  event.preventDefault();
  app.go(app.address.with('folder', String(new FormData(event.target).get('folder')).trim()));
}

/**
 * Rejections as a table.
 * @param {!Array<?>} rejections
 * @return {*}
 */
export function rejectionTable(rejections) {
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${WORDS.rejections.heading}><table class="cards">
    <thead><tr>${Object.values(WORDS.rejections.columns).map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
    <tbody>${rejections.map((rejection) => html`<tr><th scope="row" class="key">${rejection.key}</th>
      <td><time datetime=${rejection.rejected}>${rejection.rejected.slice(0, 16).replace('T', ' ')}</time></td>
      <td>${rejection.message} <small>${rejection.reason}</small></td><td>${rejection.remedy}</td></tr>`)}</tbody></table></div>`;
}
