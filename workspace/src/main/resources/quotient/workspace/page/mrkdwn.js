// Slack's mrkdwn, drawn as templates. Nothing here ever becomes HTML by itself: the text goes into text nodes, and
// only `<...>` written by the app makes a link or a mention. `&lt;!channel&gt;` in a name stays plain text.
import { html } from './lit.js';
import { formatted } from './dates.js';
import { isEmoji, emoji, withEmoji } from './emoji.js';
import { channel, nameOf, state, user } from './state.js';

const SAFE_LINK = /^(https?:\/\/|mailto:|tel:)/i;
const INLINE =
  /`([^`\n]+)`|<([^<>\n]+)>|(?<![\w*])\*(\S|\S[^\n]*?\S)\*(?![\w*])|(?<![\w_])_(\S|\S[^\n]*?\S)_(?![\w_])|(?<![\w~])~(\S|\S[^\n]*?\S)~(?![\w~])|:([a-z0-9_+-]+):/;

export const unescape = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** The characters of a plain_text object, for labels, titles and attributes. */
export const plain = (object) => (object?.text ? withEmoji(unescape(object.text)) : '');

export function textObject(object) {
  if (!object) return '';
  return object.type === 'mrkdwn' ? mrkdwn(object.text) : html`<span class="lines">${plain(object)}</span>`;
}

/** A whole mrkdwn text: fenced code, quotes, lists and lines. */
export function mrkdwn(text) {
  const parts = (text ?? '').split(/```([\s\S]*?)```/);
  return parts.map((part, index) => (index % 2 ? fence(part) : paragraphs(part)));
}

const fence = (code) => html`<pre class="code"><code>${unescape(code.replace(/^\n|\n$/g, ''))}</code></pre>`;

function paragraphs(text) {
  const groups = [];
  for (const line of text.replace(/^\n|\n$/g, '').split('\n')) {
    const quoted = /^(?:&gt;|>) ?/.exec(line);
    const last = groups.at(-1);
    const content = quoted ? line.slice(quoted[0].length) : line;
    if (last && last.quoted === Boolean(quoted)) last.lines.push(content);
    else groups.push({ quoted: Boolean(quoted), lines: [content] });
  }
  return groups.map(({ quoted, lines }) => (quoted ? html`<blockquote>${linesOf(lines)}</blockquote>` : linesOf(lines)));
}

const linesOf = (lines) => (lines.length === 1 && !lines[0] ? '' : html`<span class="lines">${lines.map(lineOf)}</span>`);

function lineOf(line, index, all) {
  const end = index < all.length - 1 ? '\n' : '';
  const bullet = /^(\s*)([-•*]|\d+\.)\s+(?=\S)/.exec(line);
  if (!bullet) return html`${inline(line)}${end}`;
  const sign = /\d/.test(bullet[2]) ? bullet[2] : '•';
  return html`${bullet[1]}${sign} ${inline(line.slice(bullet[0].length))}${end}`;
}

/** One run of text without line structure. */
export function inline(text) {
  const drawn = [];
  let rest = text;
  for (let match = INLINE.exec(rest); match; match = INLINE.exec(rest)) {
    if (match.index) drawn.push(unescape(rest.slice(0, match.index)));
    drawn.push(span(match));
    rest = rest.slice(match.index + match[0].length);
  }
  if (rest) drawn.push(unescape(rest));
  return drawn;
}

function span([whole, code, angle, bold, italic, strike, shortcode]) {
  if (code) return html`<code>${unescape(code)}</code>`;
  if (angle) return reference(angle);
  if (bold) return html`<strong>${inline(bold)}</strong>`;
  if (italic) return html`<em>${inline(italic)}</em>`;
  if (strike) return html`<s>${inline(strike)}</s>`;
  return isEmoji(shortcode) ? emojiMark(shortcode) : whole;
}

export const emojiMark = (name) => html`<span class="emoji" role="img" aria-label=${name}>${emoji(name)}</span>`;

function reference(content) {
  const [target, label] = content.split(/\|(.*)/s);
  if (/^@[UWB]/.test(target)) return userMention(target.slice(1), label);
  if (/^#[CDG]/.test(target)) return channelMention(target.slice(1), label);
  if (/^!date\^/.test(target)) return date(target, label);
  if (/^!(here|channel|everyone)$/.test(target)) return broadcast(target.slice(1));
  if (/^!subteam\^/.test(target)) return html`<span class="mention">${unescape(label ?? '@group')}</span>`;
  return SAFE_LINK.test(target) ? link(unescape(target), label ? inline(label) : unescape(target)) : `<${unescape(content)}>`;
}

export const broadcast = (range) => html`<span class="mention broadcast">@${range}</span>`;

export const userMention = (id, label) =>
  mention(`@${nameOf(user(id)) || unescape(label ?? id)}`, id === state.me);

const mention = (text, ofMe = false) => html`<span class="mention ${ofMe ? 'of-me' : ''}">${text}</span>`;

export const channelMention = (id, label) => mention(`#${channel(id)?.name ?? unescape(label ?? id)}`);

export const link = (address, label) =>
  SAFE_LINK.test(address)
    ? html`<a href=${address} target="_blank" rel="noopener noreferrer">${label}</a>`
    : html`${label}`;

function date(target, fallback) {
  const [, unix, format = '', address] = target.split('^');
  const text = formatted(unix, unescape(format), unescape(fallback ?? ''));
  return address ? link(unescape(address), text) : html`<time>${text}</time>`;
}
