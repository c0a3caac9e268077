// The input block: label, element, hint, and the app's error beside the field it is about.
import { html, nothing } from '../lit.js';
import { plain } from '../mrkdwn.js';
import { element } from './elements.js';

const GROUPS = new Set(['checkboxes', 'radio_buttons']);

export function input(block, surface) {
  const error = surface.errors[block.block_id];
  const label = plain(block.label);
  const optional = block.optional ? html`<span class="optional">(optional)</span>` : nothing;
  const body = html`
    ${element(block, block.element, surface, label, { error, inInput: true })}
    ${error ? html`<p class="field-error" role="alert" id=${errorId(surface, block)}>${error}</p>` : nothing}
    ${block.hint ? html`<p class="hint" id=${hintId(surface, block)}>${plain(block.hint)}</p>` : nothing}`;
  return GROUPS.has(block.element.type)
    ? html`<fieldset class="field ${error ? 'wrong' : ''}"><legend>${label} ${optional}</legend>${body}</fieldset>`
    : html`<div class="field ${error ? 'wrong' : ''}">
        <label for=${fieldId(surface, block, block.element)}>${label} ${optional}</label>${body}
      </div>`;
}

/** One of a kind on the page: the same block may stand in many messages. */
export const fieldId = (surface, block, item) => `${surface.id}/${block.block_id}/${item.action_id}`;
const errorId = (surface, block) => `${surface.id}/${block.block_id}/error`;
const hintId = (surface, block) => `${surface.id}/${block.block_id}/hint`;
export const descriptionOf = (surface, block, error) =>
  [error ? errorId(surface, block) : '', block.hint ? hintId(surface, block) : ''].filter(Boolean).join(' ') || undefined;
