const FORMATS = {
  4: new Intl.DateTimeFormat('en-GB', {year: 'numeric', timeZone: 'UTC'}),
  7: new Intl.DateTimeFormat('en-GB', {month: 'short', year: 'numeric', timeZone: 'UTC'}),
  10: new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC'}),
};

/**
 * A day, month or year for people, such as `14 Jul 2023`; anything else is unchanged.
 * @param {string} period such as `2023-07-14`, `2023-07` or `2023`
 * @return {string}
 */
export function dayText(period) {
  const format = FORMATS[period.length];
  const time = Date.parse(period);
  return format && !Number.isNaN(time) ? format.format(time) : period;
}

/**
 * The days of a bucket for people.
 * @param {string} start the first day
 * @param {string} end the last day
 * @return {string}
 */
export function daysText(start, end) {
  const whole = wholePeriod(start, end);
  return whole ? dayText(whole) : `${dayText(start)} – ${dayText(end)}`;
}

/** The day, month or year from `start` to `end`; '' if it is not one. */
function wholePeriod(start, end) {
  if (start === end) {
    return start;
  }
  if (start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`) {
    return start.slice(0, 4);
  }
  return start.endsWith('-01') && start.slice(0, 7) === end.slice(0, 7) && nextDay(end).endsWith('-01')
      ? start.slice(0, 7) : '';
}

/**
 * The day after.
 * @param {string} day
 * @return {string}
 */
export const nextDay = (day) => new Date(Date.parse(day) + 86400000).toISOString().slice(0, 10);

/**
 * The seconds from 1970 to the beginning of a day.
 * @param {string} day
 * @return {number}
 */
export const daySeconds = (day) => Date.parse(day) / 1000;

/**
 * The day of a number of seconds since 1970.
 * @param {number} seconds
 * @return {string}
 */
export const dayOf = (seconds) => new Date(seconds * 1000).toISOString().slice(0, 10);
