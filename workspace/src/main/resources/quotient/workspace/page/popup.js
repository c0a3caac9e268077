// Lists and menus over everything else: the browser's top layer, so that no scrolling frame or dialog cuts them off.

const GAP = 4;

/** Opens `panel` under `anchor`, or above it where there is more room. */
export function place(panel, anchor) {
  if (!panel.matches(':popover-open')) panel.showPopover();
  const box = anchor.getBoundingClientRect();
  const below = innerHeight - box.bottom - 2 * GAP;
  const above = box.top - 2 * GAP;
  const up = below < Math.min(panel.scrollHeight, 240) && above > below;
  panel.style.minWidth = `${Math.min(box.width, innerWidth - 2 * GAP)}px`;
  panel.style.maxHeight = `${Math.max(120, Math.min(320, up ? above : below))}px`;
  panel.style.left = `${Math.max(GAP, Math.min(box.left, innerWidth - panel.offsetWidth - GAP))}px`;
  panel.style.top = up ? `${box.top - panel.offsetHeight - GAP}px` : `${box.bottom + GAP}px`;
}

export function hide(panel) {
  if (panel?.matches(':popover-open')) panel.hidePopover();
}

let returnTo = null;

/**
 * For `ref`: shows a dialog as soon as it stands in the page (a template is filled before that), and gives the focus
 * back to where it was once the last dialog has gone. The browser does not, because the dialog is removed, not closed.
 */
export const modalDialog = (focusIn = () => {}) => (dialog) =>
  queueMicrotask(() => {
    if (!dialog) return giveFocusBack();
    if (!dialog.isConnected || dialog.open) return undefined;
    returnTo ??= document.activeElement;
    dialog.showModal();
    return focusIn(dialog);
  });

function giveFocusBack() {
  if (document.querySelector('dialog[open]')) return;
  const target = returnTo;
  returnTo = null;
  const lost = !target?.isConnected || target === document.body;
  (lost ? document.querySelector('.composer textarea') : target)?.focus({ preventScroll: true });
}
