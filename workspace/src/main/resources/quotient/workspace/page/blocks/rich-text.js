import { html, nothing } from '../lit.js';
import { formatted } from '../dates.js';
import { broadcast, channelMention, emojiMark, link, userMention } from '../mrkdwn.js';

const PARTS = {
  rich_text_section: (part) => html`<div class="text lines">${runs(part.elements)}</div>`,
  rich_text_list: list,
  rich_text_quote: (part) => html`<blockquote class="lines">${runs(part.elements)}</blockquote>`,
  rich_text_preformatted: (part) => html`<pre class="code"><code>${runs(part.elements)}</code></pre>`,
};

export const richText = (block) => block.elements.map((part) => PARTS[part.type]?.(part) ?? nothing);

function list({ style, elements, indent = 0, offset = 0 }) {
  const items = elements.map((item) => html`<li class="lines">${runs(item.elements)}</li>`);
  return style === 'ordered'
    ? html`<ol class="indent-${Math.min(indent, 4)}" start=${offset + 1}>${items}</ol>`
    : html`<ul class="indent-${Math.min(indent, 4)}">${items}</ul>`;
}

const RUNS = {
  text: (run) => run.text,
  link: (run) => link(run.url, run.text ?? run.url),
  user: (run) => userMention(run.user_id),
  usergroup: (run) => html`<span class="mention">@${run.usergroup_id}</span>`,
  channel: (run) => channelMention(run.channel_id),
  broadcast: (run) => broadcast(run.range),
  emoji: (run) => emojiMark(run.name),
  date: (run) => html`<time>${formatted(run.timestamp, run.format ?? '{date}', run.fallback ?? '')}</time>`,
  color: (run) => html`<code>${run.value}</code>`,
};

const runs = (elements) => elements.map((run) => styled(RUNS[run.type]?.(run) ?? nothing, run.style ?? {}));

function styled(drawn, style) {
  let result = drawn;
  if (style.code) result = html`<code>${result}</code>`;
  if (style.strike) result = html`<s>${result}</s>`;
  if (style.italic) result = html`<em>${result}</em>`;
  if (style.bold) result = html`<strong>${result}</strong>`;
  return result;
}
