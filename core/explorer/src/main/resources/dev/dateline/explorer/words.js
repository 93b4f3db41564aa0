/** All words of the interface. */
export const WORDS = {
  brand: 'Dateline',
  printed: (address, day) => `${address}, accessed ${day}`,
  title: 'Dateline: the archive',
  skip: 'Skip to the articles',
  close: 'Close',
  loading: 'Loading …',
  retry: 'Try again',
  failed: 'The API did not answer. Is it running, and are you online?',
  requestId: 'Request',
  undo: 'Undo',

  signIn: {
    wait: 'Signing in …', again: 'Sign in again', out: 'Sign out',
    refused: (words) => `You could not be signed in: ${words}.`,
    noAnswer: (host) => `${host} does not answer, so you could not be signed in.`,
    otherIssuer: (found, expected) => `You could not be signed in: the issuer calls itself ${found}, not ${expected}.`,
    notAccepted: 'You are signed in, but the API does not accept your token. Its JwtIssuer and JwtAudience must be those of the page’s client.',
  },

  nav: { start: 'Today', watches: 'Watches', check: 'Check a list', rejections: 'Rejections', merge: 'Names', help: 'Help', label: 'Sections' },

  search: {
    label: 'Add a name, a day, a month or a source to the search',
    placeholder: 'A name, "a phrase", 2023-07, not NATO, source:Reuters …',
    add: 'Search',
    suggestions: 'Known names',
    found: (number) => (number === 1 ? '1 name' : `${number} names`) + '; use the arrow keys',
  },

  conditions: {
    label: 'The search',
    none: 'All articles',
    entity: 'and', any: 'or', not: 'not',
    roleOf: (name) => `How the search uses ${name}`,
    roles: { entity: 'must name', any: 'names any of', not: 'must not name' },
    date: 'on', from: 'from', to: 'until', type: 'as', source: 'source', key: 'folder', language: 'language',
    mentions: 'about', containing: 'text has', 'not-containing': 'text lacks', exact: 'letter by letter',
    remove: (label) => `Remove ${label}`,
    clear: 'Start over',
    more: 'Days, type, source …',
    apply: 'Apply',
    fields: {
      from: 'From day', to: 'To day', type: 'Names are of type', source: 'Source', key: 'Folder',
      mentions: 'Text talks about', containing: 'Words in the text',
    },
    anyType: 'any type',
  },

  types: { person: 'person', organization: 'organization', location: 'place', misc: 'other' },

  readings: {
    as: (asked, names) => `“${asked}” was read as ${names}.`,
    unknown: (asked) => `No article names “${asked}”.`,
    ambiguous: 'These are different entities.',
    others: 'It could also be:',
    didYouMean: 'Did you mean',
  },

  list: {
    heading: 'Articles',
    newest: 'Newest first', oldest: 'Oldest first', sort: 'Order',
    hide: 'Hide repeats',
    alike: (number) => `+ ${number} similar`,
    more: 'Show more',
    end: 'That is all.',
    none: 'No article meets these conditions.',
    loosen: 'Remove a condition:',
    latest: 'Latest articles',
    count: (number, plural) => `${number} ${plural ? 'articles' : 'article'}`,
    searched: (number, without) => `${number} texts were read` + (without === '0' ? '.' : `; ${without} articles have no stored text.`),
    gap: 'The matches are far apart, so this page is short. There may be more.',
  },

  reader: {
    label: 'Article',
    mentions: (at, all) => (at ? `Mention ${at} of ${all}` : all === 1 ? '1 mention' : `${all} mentions`),
    next: 'Next mention', previous: 'Previous mention',
    words: (number) => `${number} words`,
    names: 'Names in this article',
    noNames: 'No names were recognized.',
    coverage: {
      'unsupported-language': 'Names are not recognized in this language.',
      'partly-unsupported-language': 'In a part of the text, names are not recognized: its language is not supported.',
    },
    similar: 'Similar articles', noSimilar: 'None within a week.',
    original: 'Original file',
    page: 'Page on the web',
    cite: 'Copy citation', copied: 'Copied.',
    summaryOnly: 'Only the beginning is stored; the original file has the whole text.',
    accessed: (day) => `accessed ${day}`,
  },

  time: {
    heading: 'Timeline',
    options: 'Interval, share, compare …',
    interval: 'Interval',
    intervals: {
      auto: 'auto', day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year',
    },
    share: 'Share of all articles',
    compare: 'Compare with', compareAdd: 'Compare', compareRemove: (name) => `Stop comparing with ${name}`,
    table: 'Table',
    pick: 'Choose a bucket with the arrow keys',
    open: 'Only these days',
    drag: 'Drag across the chart to choose days.',
    columns: { days: 'Days', count: 'Articles', total: 'Of', share: 'Share' },
    partial: {
      start: 'cut off at its start', end: 'cut off at its end', both: 'cut off', now: 'not over yet',
    },
    one: (count, days) => `${count}, ${days}.`,
    summary: (interval, buckets, most) => `Articles per ${interval}, ${buckets}. Most: ${most}.`,
    this: 'This search',
    png: 'PNG',
  },

  facets: {
    heading: 'Who, what, where',
    person: 'People', organization: 'Organizations', location: 'Places', misc: 'Other names',
    source: 'Sources', folder: 'Folders', language: 'Languages', section: 'Sections',
    byline: 'Bylines', mentioned: 'Talking about',
    frequent: 'Most frequent', distinctive: 'Most distinctive', order: 'Order',
    exclude: (name) => `Exclude ${name}`,
    usual: (share) => `usually ${share}`,
    weaker: (number) => `${number} more frequent than elsewhere, but possibly by chance, are not shown.`,
  },

  views: { label: 'View', list: 'List', network: 'Network' },

  network: {
    heading: 'Names that occur together',
    drawing: (nodes, links) => `${nodes} names, ${links} links. The table below has the same links.`,
    none: 'No two names occur together in three articles or more, beyond chance.',
    weaker: (number) => `${number} weaker pairs are not shown.`,
    sentence: 'In the same sentence',
    columns: { pair: 'Names', count: 'Articles', sentences: 'Sentences', npmi: 'Closeness', example: 'Example' },
    link: (from, to) => `${from} and ${to}`,
    gexf: 'GEXF', csv: 'CSV', png: 'PNG',
  },

  trends: {
    heading: (days, isDay) => `In the news${isDay ? ' on' : ','} ${days}`,
    none: 'No name is significantly more frequent than in the weeks before.',
    now: 'now', usual: 'usually', new: 'new', sources: (n) => (n === 1 ? '1 source' : `${n} sources`),
    columns: { name: 'Name', days: 'Last weeks', now: 'Share', usual: 'Usual', times: 'Times', articles: 'Articles' },
    times: (number) => `${number} ×`,
    sparkline: (name, days) => `${name}: articles per day, ${days}`,
    period: 'Period', day: 'Day', week: 'Week',
    partial: 'The day is not over.',
  },

  empty: {
    heading: 'The archive is empty',
    how: 'Upload an article with any S3 client, from a terminal:',
    state: 'A text states its date in its first line, as in “date 2023-07-14”. HTML, PDF, DOCX, e-mail, feeds and archives of them work too.',
    waiting: 'Waiting for the first article …',
    rejected: 'Something was uploaded and could not be indexed:',
  },

  rejections: {
    heading: 'Uploads that were not indexed',
    none: 'Every upload was indexed.',
    columns: { key: 'Upload', rejected: 'When', message: 'Why', remedy: 'What to do' },
    folder: 'Folder', show: 'Show',
  },

  merge: {
    heading: 'Merge two names',
    explain: 'Spellings of the same entity become one name in every search. You can undo it.',
    into: 'Keep this name', from: 'Merge this one into it',
    look: 'Look up', merge: 'Merge',
    done: (from, into) => `“${from}” is now read as “${into}”.`,
    undone: (from) => `“${from}” is a name of its own again.`,
    merged: 'Merged into it', noMerged: 'No other name is merged into it.', isMerged: (into) => `Merged into “${into}”.`,
    undo: (name) => `Undo the merge of ${name}`,
    aliases: 'Also written', known: (days) => `In articles of ${days}`,
  },

  check: {
    heading: 'Check a list of names',
    explain: 'Which names are in the archive, and when? Up to 500 at a time.',
    names: 'Names',
    kind: 'This is',
    kinds: { lines: 'a list, one name per line', csv: 'a table (CSV) with a header: the names are in the column “name”, or else in the first one', text: 'a text: find its names' },
    noNames: 'No names were found in the text.',
    file: 'From a file',
    check: 'Check',
    columns: { asked: 'Name', as: 'Read as', articles: 'Articles', first: 'First', last: 'Last' },
    summary: (known, all, more) => `${known} of ${more ? 'the first ' : ''}${all} ${all === 1 ? 'name is' : 'names are'} in the archive.`,
    unknown: 'not in the archive',
    csv: 'CSV',
  },

  watches: {
    heading: 'Watches',
    explain: 'A watch tests each article when it arrives, and lists those that match.',
    none: 'There are no watches yet. Search for something, and choose Watch above the list.',
    since: (day) => `since ${day}`,
    search: 'Search', feed: 'Feed', remove: 'Remove',
    removeOf: (name) => `Remove the watch ${name}`,
    feedOf: (name) => `Feed of ${name}`,
    searchOf: (name) => `Search for what ${name} watches`,
    confirm: (name) => `Remove the watch “${name}” with its list?`,
    lost: 'The articles stay in the archive. A later watch of this name begins a new list.',
    keep: 'Keep it',
    removed: (name) => `The watch “${name}” is removed.`,
    found: (name) => `Found by ${name}`,
    nothing: 'Nothing has arrived yet that matches. A new watch takes effect within a minute; it does not look back.',
    arrived: (time) => `arrived ${time}`,
    names: (names) => `names ${names}`,
    backfill: 'old when it arrived',
  },

  watching: {
    heading: 'Watch this search',
    explain: 'From now on, articles that match are listed as they arrive, and in a feed.',
    name: 'Name of the watch', note: 'What it is for (optional)',
    save: 'Watch', change: 'Change that watch',
    taken: (name) => `There is a watch “${name}” already. It keeps its list if you change its search, which is now:`,
    saved: (name) => `“${name}” is watched from now on.`,
  },

  take: {
    heading: 'Export and share',
    link: 'Copy link', curl: 'Copy as curl', csv: 'CSV', print: 'Print', feed: 'Feed', watch: 'Watch',
    copied: 'Copied to the clipboard.',
  },

  numbers: {
    about: (count, margin) => `≈ ${count} ± ${margin}`,
    atLeast: (count) => `at least ${count}`,
    estimate: (articles) => `Estimated from ${articles} articles; with 95 % confidence.`,
  },

  help: {
    heading: 'Keys and search words',
    keys: [
      ['/', 'Search'], ['j, k', 'Next, previous article'], ['Enter', 'Open it'], ['n, p', 'Next, previous mention'],
      ['x', 'Close the article'], ['t', 'Table of the timeline'], ['g, then l, n, t', 'List, network, today'], ['g, then w, c, m, r', 'Watches, check a list, names, rejections'], ['?', 'This help'],
    ],
    words: [
      ['Putin', 'articles that name Putin'], ['or Kyiv', 'or Kyiv'], ['not NATO', 'and do not name NATO'],
      ['2023-07, 2023, 2023-07..2023-09', 'of these days'], ['source:Reuters', 'from this source'],
      ['"grain deal"', 'whose text has this phrase'], ['text:grain', 'whose text has this word'],
      ['folder:2023/', 'uploaded to this folder'], ['type:person', 'with names of this type'], ['about:2023-06', 'talking about this month'],
    ],
    enabled: 'Use single keys',
  },
};
