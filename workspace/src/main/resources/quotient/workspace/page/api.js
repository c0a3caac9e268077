// Calls of the page's own API. Every answer is an object with `ok`; a call that never got through is
// `{ok: false, error: "unreachable", message}`, so that callers have one kind of failure to show.

const UNREACHABLE = 'The workspace did not answer. Is it still running?';

export async function get(path, parameters = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== null) query.set(name, value);
  }
  const response = await fetch(`/client/${path}?${query}`, { headers: { Accept: 'application/json' } });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

export async function post(path, body) {
  try {
    const response = await fetch(`/client/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return await answerOf(response);
  } catch {
    return { ok: false, error: 'unreachable', message: UNREACHABLE };
  }
}

async function answerOf(response) {
  const text = await response.text();
  try {
    const answer = JSON.parse(text);
    return 'ok' in answer ? answer : { ok: response.ok, ...answer };
  } catch {
    return response.ok ? { ok: true } : { ok: false, error: `http_${response.status}`, message: UNREACHABLE };
  }
}
