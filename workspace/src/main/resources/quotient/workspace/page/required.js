// What Slack's own client refuses before it submits a view: an empty field that is not optional, too few
// characters, and what is no number, address or e-mail.

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const NUMBER = /^-?\d*\.?\d+$/;

/** `{block_id: sentence}` for every input block that cannot be sent as it stands. */
export function refusals(blocks, form) {
  const found = {};
  for (const block of blocks.filter((one) => one.type === 'input')) {
    const sentence = refusal(block, form.get(block.block_id, block.element));
    if (sentence) found[block.block_id] = sentence;
  }
  return found;
}

function refusal({ element, optional }, value) {
  if (isEmpty(value)) return optional ? '' : 'Please complete this required field.';
  return CHECKS[element.type]?.(String(value.value), element) ?? '';
}

function isEmpty({ type, ...value }) {
  return Object.values(value).every((one) => one === null || one === '' || (Array.isArray(one) && !one.length));
}

const CHECKS = {
  plain_text_input: (text, { min_length: least = 0 }) =>
    text.length < least ? `Please enter at least ${least} characters.` : '',
  url_text_input: (text) => (URL.canParse(text) ? '' : 'Please enter a valid URL.'),
  email_text_input: (text) => (EMAIL.test(text) ? '' : 'Please enter a valid email address.'),
  number_input: number,
};

function number(text, { is_decimal_allowed: decimal, min_value: least, max_value: most }) {
  if (!NUMBER.test(text)) return 'Please enter a valid number.';
  if (!decimal && text.includes('.')) return 'Please enter a whole number.';
  if (least !== undefined && Number(text) < Number(least)) return `Please enter ${least} or more.`;
  return most !== undefined && Number(text) > Number(most) ? `Please enter ${most} or less.` : '';
}
