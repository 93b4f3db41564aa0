const PERIOD = /^\d{4}(-\d\d(-\d\d)?)?$/;
const RANGE = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)?\s*(?:\.\.|–|—)\s*(\d{4}(?:-\d\d(?:-\d\d)?)?)?$/;
const FIELD = /^(source|folder|key|language|type|about|mentions|text|containing|from|to|until|since)\s*:\s*(.+)$/i;
const FIELDS = {
  source: 'source', folder: 'key', key: 'key', language: 'language', type: 'type',
  about: 'mentions', mentions: 'mentions', text: 'containing', containing: 'containing', from: 'from', since: 'from',
  to: 'to', until: 'to',
};

/**
 * The parameters that a text in the search line means: days, a field such as `source:Reuters`, a phrase in quotation
 * marks, or a name with `not` or `or` before it.
 * @param {string} text
 * @return {!Array<!Array<string>>}
 */
export function conditionsOf(text) {
  const trimmed = text.trim();
  if (!trimmed) {
    return [];
  }
  const range = RANGE.exec(trimmed);
  if (range && (range[1] || range[2])) {
    return [['from', range[1] || ''], ['to', range[2] || '']].filter((pair) => pair[1]);
  }
  if (PERIOD.test(trimmed)) {
    return [['date', trimmed]];
  }
  const field = FIELD.exec(trimmed);
  if (field) {
    return [[FIELDS[field[1].toLowerCase()], field[2].trim()]];
  }
  const phrase = /^(not\s+|-)?("[^"]+"(?:~\d{1,3})?)$/i.exec(trimmed);
  if (phrase) {
    return [[phrase[1] ? 'not-containing' : 'containing', phrase[2]]];
  }
  const role = roleOf(trimmed);
  return role.name ? [[role.parameter, role.name]] : [];
}

/**
 * How a text in the search line uses a name, and the name.
 * @param {string} text
 * @return {{parameter: string, name: string}}
 */
export function roleOf(text) {
  const trimmed = text.trim();
  const not = /^(?:not\s+|-|−)(.*)$/i.exec(trimmed);
  if (not) {
    return {parameter: 'not', name: not[1].trim()};
  }
  const any = /^or\s+(.*)$/i.exec(trimmed);
  if (any) {
    return {parameter: 'any', name: any[1].trim()};
  }
  return {parameter: 'entity', name: trimmed.replace(/^and\s+/i, '')};
}

/**
 * The address with what a text in the search line adds to it.
 * @param {!Address} address
 * @param {string} text
 * @return {!Address}
 */
export function addressWith(address, text) {
  const added = conditionsOf(text);
  const days = added.some((pair) => ['date', 'from', 'to'].includes(pair[0]));
  const base = days ? address.onDays('') : address;
  return added.reduce(
      (sum, pair) => ['source', 'key', 'language', 'mentions'].includes(pair[0])
          ? sum.with(pair[0], pair[1]) : sum.plus(pair[0], pair[1]),
      base.searching());
}
