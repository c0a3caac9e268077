// Times as a person reads them, in the time zone of the browser, as Slack does; today is today by the workspace's clock.
let ahead = 0;

/** @param now what time it is in the workspace, as it says */
export const liveBy = (now) => { ahead = Date.parse(now) - Date.now(); };
const present = () => new Date(Date.now() + ahead);

const time = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' });
const seconds = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit', second: '2-digit' });
const long = new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'long', day: 'numeric' });
const longYear = new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' });
const date = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', year: 'numeric' });
const short = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', year: 'numeric' });
const numeric = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' });

export const momentOf = (ts) => new Date(Number.parseFloat(ts) * 1000);
export const clock = (moment) => time.format(moment);
export const full = (moment) => `${longYear.format(moment)} at ${seconds.format(moment)}`;
export const dayKey = (moment) => numeric.format(moment);

function daysFromToday(moment) {
  const midnight = (one) => new Date(one.getFullYear(), one.getMonth(), one.getDate());
  return Math.round((midnight(moment) - midnight(present())) / 86_400_000);
}

export function day(moment) {
  const distance = daysFromToday(moment);
  if (distance === 0) return 'Today';
  if (distance === -1) return 'Yesterday';
  return (moment.getFullYear() === present().getFullYear() ? long : longYear).format(moment);
}

function pretty(moment, format) {
  const words = { '-1': 'yesterday', 0: 'today', 1: 'tomorrow' };
  return words[daysFromToday(moment)] ?? format.format(moment);
}

function ago(moment) {
  const minutes = Math.round((present() - moment) / 60_000);
  const steps = [[1440, 'day'], [60, 'hour'], [1, 'minute']];
  const [size, name] = steps.find(([length]) => Math.abs(minutes) >= length) ?? [1, 'minute'];
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(-Math.round(minutes / size), name);
}

const TOKENS = {
  date_num: (moment) => numeric.format(moment),
  date_slash: (moment) => numeric.format(moment).replaceAll('-', '/'),
  date: (moment) => date.format(moment),
  date_short: (moment) => short.format(moment),
  date_long: (moment) => longYear.format(moment),
  date_pretty: (moment) => pretty(moment, date),
  date_short_pretty: (moment) => pretty(moment, short),
  date_long_pretty: (moment) => pretty(moment, longYear),
  day_divider_pretty: (moment) => day(moment),
  time: (moment) => time.format(moment),
  time_secs: (moment) => seconds.format(moment),
  ago,
};

/** Slack's date format (`{date_short_pretty} at {time}`); the fallback when the moment is no number. */
export function formatted(unix, format, fallback) {
  const moment = new Date(Number(unix) * 1000);
  if (!unix || Number.isNaN(moment.getTime())) return fallback;
  return format.replaceAll(/\{(\w+)\}/g, (whole, token) => TOKENS[token]?.(moment) ?? whole);
}
