// The markdown block: the common part of Markdown, drawn as templates like mrkdwn and as safe.
import { html, nothing } from './lit.js';
import { emoji, isEmoji } from './emoji.js';
import { broadcast, channelMention, link, userMention } from './mrkdwn.js';

const INLINE =
  /`([^`\n]+)`|!?\[([^\]\n]*)\]\(([^)\s]+)\)|<(https?:[^>\s]+)>|<@(\w+)>|<#(\w+)>|<!(here|channel|everyone)>|\*\*(\S[^\n]*?)\*\*|__(\S[^\n]*?)__|~~(\S[^\n]*?)~~|(?<![\w*])\*(\S[^*\n]*?)\*(?![\w*])|(?<![\w_])_(\S[^_\n]*?)_(?![\w_])|:([a-z0-9_+-]+):/;

export function markdown(text) {
  const lines = (text ?? '').replaceAll('\r', '').split('\n');
  const drawn = [];
  while (lines.length) drawn.push(take(lines));
  return html`<div class="markdown">${drawn}</div>`;
}

/** Takes the lines of the next block off the front and draws them. */
function take(lines) {
  const first = lines[0];
  if (!first.trim()) return lines.shift() && nothing;
  if (/^```/.test(first)) return fence(lines);
  if (/^#{1,6}\s/.test(first)) return heading(lines.shift());
  if (/^(\s*[-*_]){3,}\s*$/.test(first)) return lines.shift() && html`<hr />`;
  if (/^>/.test(first)) return html`<blockquote>${markdown(run(lines, /^> ?/).join('\n'))}</blockquote>`;
  if (/^\s*[-*+]\s/.test(first)) return html`<ul>${run(lines, /^\s*[-*+]\s+/).map(item)}</ul>`;
  if (/^\s*\d+[.)]\s/.test(first)) return html`<ol>${run(lines, /^\s*\d+[.)]\s+/).map(item)}</ol>`;
  if (/^\s*\|/.test(first) && /^\s*\|?[\s:|-]+$/.test(lines[1] ?? '')) return table(lines);
  return html`<p>${spans(paragraph(lines).join('\n'))}</p>`;
}

function run(lines, mark) {
  const taken = [];
  while (lines.length && mark.test(lines[0])) taken.push(lines.shift().replace(mark, ''));
  return taken;
}

function paragraph(lines) {
  const taken = [lines.shift()];
  while (lines.length && lines[0].trim() && !/^(```|#{1,6}\s|>|\s*[-*+]\s|\s*\d+[.)]\s|\s*\|)/.test(lines[0])) taken.push(lines.shift());
  return taken;
}

function fence(lines) {
  lines.shift();
  const taken = [];
  while (lines.length && !/^```/.test(lines[0])) taken.push(lines.shift());
  lines.shift();
  return html`<pre class="code"><code>${taken.join('\n')}</code></pre>`;
}

function heading(line) {
  const [, signs, text] = /^(#{1,6})\s+(.*)$/.exec(line) ?? [null, '#', ''];
  return html`<div class="heading level-${signs.length}" role="heading" aria-level=${signs.length + 2}>${spans(text)}</div>`;
}

function item(text) {
  const task = /^\[([ xX])\]\s+/.exec(text);
  if (!task) return html`<li>${spans(text)}</li>`;
  return html`<li class="task">${task[1] === ' ' ? '☐' : '☑'} ${spans(text.slice(task[0].length))}</li>`;
}

function table(lines) {
  const [head, rule, ...body] = run(lines, /^\s*(?=\|)/).map(cells);
  const align = rule.map((mark) => (/^:-+:$/.test(mark) ? 'center' : /-:$/.test(mark) ? 'right' : 'left'));
  return html`<div class="table-frame" tabindex="0"><table>
    <thead><tr>${head.map((cell, index) => html`<th class="align-${align[index] ?? 'left'}">${spans(cell)}</th>`)}</tr></thead>
    <tbody>${body.map((row) => html`<tr>${row.map((cell, index) => html`<td class="align-${align[index] ?? 'left'}">${spans(cell)}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}

const cells = (line) => line.trim().replace(/^\||\|$/g, '').split('|').map((cell) => cell.trim());

function spans(text) {
  const drawn = [];
  let rest = text;
  for (let match = INLINE.exec(rest); match; match = INLINE.exec(rest)) {
    if (match.index) drawn.push(rest.slice(0, match.index));
    drawn.push(span(match));
    rest = rest.slice(match.index + match[0].length);
  }
  if (rest) drawn.push(rest);
  return drawn;
}

function span([whole, code, label, address, bare, person, channel, range, bold, bold2, strike, italic, italic2, name]) {
  if (code) return html`<code>${code}</code>`;
  if (address) return link(address, spans(label || address));
  if (bare) return link(bare, bare);
  if (person) return userMention(person);
  if (channel) return channelMention(channel);
  if (range) return broadcast(range);
  if (bold ?? bold2) return html`<strong>${spans(bold ?? bold2)}</strong>`;
  if (strike) return html`<s>${spans(strike)}</s>`;
  if (italic ?? italic2) return html`<em>${spans(italic ?? italic2)}</em>`;
  return isEmoji(name) ? emoji(name) : whole;
}
