import {html, nothing} from './lit-html.js';
import {Address} from './address.js';
import {dayText} from './days.js';
import {KINDS, checkPage, checkedCsv, listOfNames, showList} from './names.js';
import {counted, integer} from './numbers.js';
import {save} from './pictures.js';
import {problemView} from './problems.js';
import {choices} from './readings.js';
import {WORDS} from './words.js';

/**
 * A list of names to paste, and what the archive knows of each.
 * @param {!App} app
 * @return {*}
 */
export function checkView(app) {
  const list = listOfNames(app);
  return html`<section class="check" aria-labelledby="check" aria-busy=${String(app.checked.loading)}>
    <header><h2 id="check">${WORDS.check.heading}</h2></header>
    <p>${WORDS.check.explain}</p>
    <form @submit=${(event) => submitList(app, event)}>
      <label>${WORDS.check.names}
        <textarea name="names" rows="8" required dir="auto" spellcheck="false" .value=${list.text}></textarea></label>
      <label>${WORDS.check.file} <input type="file" accept=".csv,.txt,text/csv,text/plain" @change=${readFile}></label>
      <fieldset><legend>${WORDS.check.kind}</legend>${KINDS.map((kind) => html`<label class="tick"><input type="radio" name="kind"
        value=${kind} .checked=${kind === list.kind}> ${WORDS.check.kinds[kind]}</label>`)}</fieldset>
      <button class="primary">${WORDS.check.check}</button></form>
    ${problemView(app, app.checked)}${app.notSaved ? problemView(app, app.notSaved) : nothing}
    ${app.checked.data ? answerView(app, list, app.checked.data)
      : app.checked.loading ? html`<p class="none">${WORDS.loading}</p>` : nothing}
  </section>`;
}

function submitList(app, event) {
  event.preventDefault();
  const form = new FormData(event.target);
  app.notSaved = null;
  showList(app, {text: String(form.get('names')).trim(), kind: String(form.get('kind'))});
}

/** Puts the text of a file into the form. */
async function readFile(event) {
  const {files, form} = event.target;
  if (files.length) {
    const text = await files[0].text();
    form.elements.names.value = text.replace(/^\ufeff/, '');
    form.elements.kind.value = /\.csv$/i.test(files[0].name) ? 'csv' : KINDS[0];
  }
}

function answerView(app, list, data) {
  const known = data.names.filter((name) => name.articles > 0).length;
  const more = () => app.checked.moreOf((cursor, signal) => checkPage(list, cursor, signal), 'names');
  return html`<header><p class="summary" role="status">${WORDS.check.summary(integer(known), data.names.length, Boolean(data.next))}</p>
      <div class="options"><button type="button" class="quiet" @click=${() => saveTable(app, list)}>${WORDS.check.csv}</button></div></header>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="check"><table>
      <thead><tr>${Object.entries(WORDS.check.columns).map(([name, column]) => html`<th scope="col" class=${name}>${column}</th>`)}</tr></thead>
      <tbody>${data.names.map(checkedRow)}</tbody></table></div>
    ${data.next ? html`<near-view @near=${more}><button type="button" @click=${more}>${app.checked.loading ? WORDS.loading : WORDS.list.more}</button></near-view>` : nothing}`;
}

function checkedRow(name) {
  const search = new Address([['entity', name.asked]], '');
  const onDay = (day) => day ? html`<a href=${search.onDays(day).href()}><time datetime=${day}>${dayText(day)}</time></a>` : nothing;
  const number = counted({count: name.articles, exact: name.exact, low: undefined, high: undefined});
  return html`<tr><th scope="row" dir="auto">${name.asked}</th>
    <td dir="auto">${name.articles ? name.as.join(', ') : html`<span class="none">${WORDS.check.unknown}</span>`}
      <small>${name.ambiguous ? WORDS.readings.ambiguous : nothing} ${choices(search, name)}</small></td>
    <td class="articles">${name.articles ? html`<a href=${search.href()}>${number}</a>` : number}</td>
    <td>${onDay(name.first)}</td><td>${onDay(name.last)}</td></tr>`;
}

async function saveTable(app, list) {
  try {
    save(new Blob([await checkedCsv(list)], {type: 'text/csv'}), 'names.csv');
    app.notSaved = null;
  } catch (problem) {
    app.notSaved = {problem, reload: () => saveTable(app, list)};
  }
  app.changed();
}
