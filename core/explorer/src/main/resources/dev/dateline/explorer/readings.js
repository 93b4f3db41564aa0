import {html, nothing} from './lit-html.js';
import {Address} from './address.js';
import {WORDS} from './words.js';

/**
 * How the API read the names of the search, where that is not as they were written.
 * @param {!App} app
 * @return {*}
 */
export function readingsView(app) {
  const readings = (app.list.data && app.list.data.readings) || [];
  const told = readings.filter((reading) => !isPlain(reading));
  return told.length
      ? html`<ul class="readings">${told.map((reading) => html`<li dir="auto">${sentence(reading)}
          ${reading.ambiguous ? WORDS.readings.ambiguous : nothing} ${choices(app.address, reading)}</li>`)}</ul>` : nothing;
}

function isPlain(reading) {
  return reading.as.length === 1 && reading.as[0] === unquoted(reading.asked) && !(reading.others || []).length;
}

const unquoted = (name) => name.replace(/^"(.*)"$/, '$1');

function sentence(reading) {
  return reading.as.length
      ? WORDS.readings.as(unquoted(reading.asked), reading.as.join(', ')) : WORDS.readings.unknown(unquoted(reading.asked));
}

/**
 * The names it could stand for, each as a link that asks for exactly that one.
 * @param {!Address} address that asks for the name
 * @param {?} reading
 * @return {*}
 */
export function choices(address, reading) {
  const others = [...(reading.ambiguous ? reading.as : []), ...(reading.others || []), ...(reading.didYouMean || [])];
  return others.length
      ? html`${reading.didYouMean ? WORDS.readings.didYouMean : WORDS.readings.others} ${others.map((name) => html`<a href=${exactly(address, reading.asked, name).href()}>${name}</a> `)}`
      : nothing;
}

function exactly(address, asked, name) {
  const pairs = address.pairs.map((pair) =>
      ['entity', 'any', 'not'].includes(pair[0]) && pair[1] === asked ? [pair[0], `"${name}"`] : pair);
  return new Address(pairs, '');
}
