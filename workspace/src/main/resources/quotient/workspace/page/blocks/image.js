import { html, nothing } from '../lit.js';
import { plain } from '../mrkdwn.js';

/** Where the bytes are: a public address, a file of this workspace, or nowhere. */
export function addressOf(picture) {
  if (picture.image_url) return picture.image_url;
  const id = picture.slack_file?.id ?? /\/(F[A-Z0-9]+)/.exec(picture.slack_file?.url ?? '')?.[1];
  return id ? `/client/files/${encodeURIComponent(id)}` : '';
}

export function image(block) {
  return html`<figure class="picture">
    ${block.title ? html`<figcaption>${plain(block.title)}</figcaption>` : nothing}
    <a href=${addressOf(block)} target="_blank" rel="noopener noreferrer">
      <img src=${addressOf(block)} alt=${block.alt_text} />
    </a>
  </figure>`;
}

export const imageElement = (item, style) => html`<img class=${style} src=${addressOf(item)} alt=${item.alt_text} />`;
