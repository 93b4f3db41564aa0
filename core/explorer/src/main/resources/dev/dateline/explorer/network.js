import {html, nothing, svg} from './lit-html.js';
import {apiAddress} from './api.js';
import {note} from './facets.js';
import {boxAround, layOut} from './layout.js';
import {counted, decimal} from './numbers.js';
import {saveSvgAsPng} from './pictures.js';
import {problemView} from './problems.js';
import {WORDS} from './words.js';

/** Networks as laid out, by what the API answered. */
const LAID_OUT = new WeakMap();

/**
 * Which names occur together: as a drawing, and as a table.
 * @param {!App} app
 * @return {*}
 */
export function networkView(app) {
  const data = app.network.data;
  return html`<section class="network" aria-labelledby="network" aria-busy=${String(app.network.loading)}>
    <header><h2 id="network">${WORDS.network.heading}</h2>${networkOptions(app)}</header>
    ${problemView(app, app.network)}
    ${data ? linked(app, data) : app.network.loading ? html`<p class="none">${WORDS.loading}</p>` : nothing}
  </section>`;
}

function networkOptions(app) {
  const pairs = [...app.address.conditions(), ...app.address.all('together').map((value) => ['together', value])];
  const file = (format) => apiAddress('articles/network', [...pairs, ['format', format]]);
  return html`<div class="options">
    <label><input type="checkbox" .checked=${app.address.get('together') === 'sentence'}
      @change=${(event) => app.go(app.address.with('together', event.target.checked ? 'sentence' : ''), true)}>
      ${WORDS.network.sentence}</label>
    <a href=${file('csv')} download="network.csv" data-leave>${WORDS.network.csv}</a>
    <a href=${file('gexf')} download="network.gexf" data-leave>${WORDS.network.gexf}</a>
    <button type="button" class="quiet" @click=${() => saveSvgAsPng(document.querySelector('.network svg'), 'network')}>
      ${WORDS.network.png}</button></div>`;
}

function linked(app, data) {
  if (!data.links.length) {
    return html`<p class="none">${WORDS.network.none}</p>`;
  }
  return html`<p class="none">${WORDS.network.drawing(nodesOf(data).length, data.links.length)}
      ${data.weaker ? WORDS.network.weaker(data.weaker.toLocaleString('en')) : nothing}</p>
    ${note(data.sample)}${drawing(app, data)}${linkTable(app, data)}`;
}

/** The nodes that have links. */
function nodesOf(data) {
  const names = new Set(data.links.flatMap((link) => link.between));
  return data.nodes.filter((node) => names.has(node.name));
}

function drawing(app, data) {
  const nodes = LAID_OUT.get(data);
  if (!nodes) {
    layOut(nodesOf(data), data.links).then((placed) => {
      LAID_OUT.set(data, placed);
      app.changed();
    });
    return html`<div class="drawing"></div>`;
  }
  const byName = new Map(nodes.map((node) => [node.name, node]));
  return html`<div class="drawing"><svg viewBox=${boxAround(nodes)} role="group" aria-labelledby="network">
    ${data.links.map((link) => lineView(app, link, byName))}${nodes.map((node) => nodeView(app, node))}</svg></div>`;
}

function lineView(app, link, byName) {
  const [from, to] = link.between.map((name) => byName.get(name));
  const width = 0.5 + 2.5 * Math.max(link.npmi, 0);
  return svg`<line class="link" x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y} stroke-width=${width}></line>`;
}

function nodeView(app, node) {
  const href = app.address.plus('entity', `"${node.name}"`).reading('').href();
  return svg`<a href=${node.asked ? app.address.href() : href} class="node ${node.type}" aria-label="${node.name}, ${counted(node)}">
    <circle cx=${node.x} cy=${node.y} r=${node.r}></circle>
    <text x=${node.x} y=${node.y + node.r + 12}>${node.name}</text></a>`;
}

function linkTable(app, data) {
  const columns = WORDS.network.columns;
  return html`<div class="scroll" tabindex="0" role="group" aria-labelledby="network"><table>
    <thead><tr>${Object.values(columns).map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
    <tbody>${data.links.map((link) => html`<tr>
      <th scope="row" dir="auto">${WORDS.network.link(link.between[0], link.between[1])}</th>
      <td>${link.query === undefined ? counted(link) : html`<a href=${app.address.ofQuery(link.query).href()}>${counted(link)}</a>`}</td>
      <td>${link.sentences}</td><td>${decimal(link.npmi)}</td>
      <td dir="auto"><a href=${app.address.reading(link.example.id).href()}>${link.example.headline}</a></td></tr>`)}</tbody></table></div>`;
}
