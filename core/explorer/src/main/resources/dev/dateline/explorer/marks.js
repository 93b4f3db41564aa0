/**
 * A segment of a text: plain, or a mention of a name, or a date.
 * @typedef {{text: string, kind: string, name: string, index: number}}
 */
let Segment;

/**
 * The marked segments of an article's text, by their beginnings, without overlaps.
 * @param {?} article as the API describes it
 * @return {!Array<{start: number, end: number, kind: string, name: string}>}
 */
export function marksOf(article) {
  const names = article.entities.flatMap((entity) => entity.mentions.map(
      (mention) => ({start: mention.start, end: mention.end, kind: entity.type, name: entity.name})));
  const dates = article.dates.map(
      (date) => ({start: date.start, end: date.end, kind: 'date', name: date.date}));
  const sorted = [...names, ...dates].sort((a, b) => a.start - b.start || b.end - a.end);
  return withoutOverlaps(sorted);
}

/**
 * The paragraphs of a text: separated by blank lines or, in a text without any, by line ends.
 * @param {string} text
 * @return {!Array<{start: number, end: number}>}
 */
export function paragraphsOf(text) {
  const separator = /\n[ \t]*\n/.test(text) ? /\n[ \t]*\n\s*/g : /\n+/g;
  const paragraphs = [];
  let start = 0;
  for (const gap of text.matchAll(separator)) {
    paragraphs.push({start, end: gap.index});
    start = gap.index + gap[0].length;
  }
  paragraphs.push({start, end: text.length});
  return paragraphs.filter((part) => text.slice(part.start, part.end).trim());
}

/**
 * The segments of one paragraph.
 * @param {string} text of the article
 * @param {{start: number, end: number}} paragraph
 * @param {!Array<{start: number, end: number, kind: string, name: string}>} marks of the article
 * @return {!Array<!Segment>}
 */
export function segmentsOf(text, paragraph, marks) {
  const segments = [];
  let at = paragraph.start;
  marks.forEach((mark, index) => {
    if (mark.start >= at && mark.end <= paragraph.end) {
      segments.push({text: text.slice(at, mark.start), kind: '', name: '', index: -1});
      segments.push({text: text.slice(mark.start, mark.end), kind: mark.kind, name: mark.name, index});
      at = mark.end;
    }
  });
  segments.push({text: text.slice(at, paragraph.end), kind: '', name: '', index: -1});
  return segments.filter((segment) => segment.text);
}

/** The marks that begin after the end of the one before. */
function withoutOverlaps(sorted) {
  let end = 0;
  return sorted.filter((mark) => {
    const free = mark.start >= end;
    end = free ? mark.end : end;
    return free;
  });
}
