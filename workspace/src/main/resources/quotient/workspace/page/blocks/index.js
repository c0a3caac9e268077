// One renderer per block type; a type this page does not know is named, never dropped in silence.
import { html, nothing, repeat } from '../lit.js';
import { mrkdwn, plain, textObject } from '../mrkdwn.js';
import { markdown } from '../markdown.js';
import { element } from './elements.js';
import { image, imageElement } from './image.js';
import { input } from './input.js';
import { richText } from './rich-text.js';
import { dataTable, table } from './table.js';

const RENDERERS = {
  section,
  header: (block) => html`<h3 class="block-header">${plain(block.text)}</h3>`,
  divider: () => html`<hr class="block-divider" />`,
  context,
  actions,
  image,
  input,
  rich_text: richText,
  markdown: (block) => markdown(block.text),
  table,
  data_table: dataTable,
  alert: (block) => html`<div class="block-alert ${block.level ?? 'default'}" role="note">${textObject(block.text)}</div>`,
};

export function blocks(surface) {
  return html`<div class="blocks">
    ${repeat(surface.blocks, (block, index) => block.block_id ?? index, (block) => one(block, surface))}
  </div>`;
}

function one(block, surface) {
  const renderer = RENDERERS[block.type];
  const content = renderer ? renderer(block, surface) : html`<p class="unknown-block">[${block.type}]</p>`;
  return html`<div class="block ${block.type.replaceAll('_', '-')}" data-block-id=${block.block_id ?? ''}>${content}</div>`;
}

function section(block, surface) {
  const { text, fields, accessory } = block;
  return html`<div class="section-body">
      ${text ? html`<div class="text">${textObject(text)}</div>` : nothing}
      ${fields ? html`<div class="fields">${fields.map((field) => html`<div class="text field">${textObject(field)}</div>`)}</div>` : nothing}
    </div>
    ${accessory ? html`<div class="accessory of-${accessory.type}">${element(block, accessory, surface, plain(text))}</div>` : nothing}`;
}

function context(block) {
  return block.elements.map((item) =>
    item.type === 'image'
      ? imageElement(item, 'context-image')
      : html`<span class="text">${item.type === 'mrkdwn' ? mrkdwn(item.text) : plain(item)}</span>`);
}

function actions(block, surface) {
  return repeat(block.elements, (item, index) => item.action_id ?? index, (item) => element(block, item, surface));
}
