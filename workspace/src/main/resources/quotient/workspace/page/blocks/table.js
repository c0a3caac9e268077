import { html, nothing } from '../lit.js';
import { changed } from '../state.js';
import { richText } from './rich-text.js';

export function table(block) {
  const [head, ...body] = block.rows;
  const style = (index) => cellStyle(block.column_settings?.[index]);
  return html`<div class="table-frame" tabindex="0" role="region" aria-label="Table"><table>
    <thead><tr>${head.map((cell, index) => html`<th scope="col" class=${style(index)}>${content(cell)}</th>`)}</tr></thead>
    <tbody>${body.map((row) => html`<tr>${row.map((cell, index) => html`<td class=${style(index)}>${content(cell)}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}

const cellStyle = (settings) => `align-${settings?.align ?? 'left'} ${settings?.is_wrapped ? 'wrapped' : ''}`;

function content(cell) {
  if (cell.type === 'rich_text') return richText(cell);
  return cell.text ?? (cell.value === undefined ? '' : Number(cell.value).toLocaleString('en-US'));
}

/** Where a person is in each data table: {page, column, down}, by block. */
const positions = new WeakMap();

export function dataTable(block) {
  const place = positions.get(block) ?? { page: 0, column: -1, down: false };
  const move = (change) => {
    positions.set(block, { ...place, ...change });
    changed();
  };
  const [head, ...body] = block.rows;
  const size = block.page_size ?? 5;
  const pages = Math.max(1, Math.ceil(body.length / size));
  const rows = sorted(body, place).slice(place.page * size, (place.page + 1) * size);
  return html`<div class="table-frame" tabindex="0" role="region" aria-label=${block.caption}><table class="data">
      <caption>${block.caption}</caption>
      <thead><tr>${head.map((cell, index) => heading(cell, index, place, move, body))}</tr></thead>
      <tbody>${rows.map((row) => html`<tr>${row.map((cell, index) => dataCell(cell, index, block))}</tr>`)}</tbody>
    </table></div>
    ${pages > 1 ? pager(place.page, pages, move) : nothing}`;
}

function heading(cell, index, place, move, body) {
  const active = place.column === index;
  const order = active ? (place.down ? 'descending' : 'ascending') : 'none';
  const numeric = body.length > 0 && body.every((row) => row[index]?.type === 'raw_number');
  const mark = active ? html`<span class="sort-mark" aria-hidden="true">${place.down ? '↓' : '↑'}</span>` : nothing;
  return html`<th scope="col" aria-sort=${order} class=${numeric ? 'align-right' : ''}><button
    class="sort" @click=${() => move({ column: index, down: active && !place.down, page: 0 })}
  >${content(cell)}${mark}</button></th>`;
}

function dataCell(cell, index, block) {
  const style = cell.type === 'raw_number' ? 'align-right' : '';
  return index === block.row_header_column_index
    ? html`<th scope="row" class=${style}>${content(cell)}</th>`
    : html`<td class=${style}>${content(cell)}</td>`;
}

const pager = (page, pages, move) => html`<div class="pager">
  <button class="button small" ?disabled=${page === 0} @click=${() => move({ page: page - 1 })}>Previous</button>
  <span>Page ${page + 1} of ${pages}</span>
  <button class="button small" ?disabled=${page === pages - 1} @click=${() => move({ page: page + 1 })}>Next</button>
</div>`;

function sorted(rows, { column, down }) {
  if (column < 0) return rows;
  const sign = down ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare(a[column], b[column]));
}

function compare(a, b) {
  if (a.type === 'raw_number' && b.type === 'raw_number') return a.value - b.value;
  return wordsOf(a).localeCompare(wordsOf(b), 'en', { numeric: true });
}

const wordsOf = (cell) => cell.text ?? (cell.elements ?? []).flatMap((part) => part.elements).map((run) => run.text ?? '').join('');
