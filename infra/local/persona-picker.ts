import type { Persona } from './personas.ts';

/** The bar below GraphiQL that says who is asking. */
export const PERSONA_PICKER_STYLE = `
  body { display: flex; flex-direction: column; height: 100vh; }
  #ruru-root { flex: 1; height: auto; min-height: 0; }
  #caller { flex: none; padding: 6px 12px; font: 14px system-ui, sans-serif; background: #f3f4f6; color: #111827; }
`;

/**
 * Runs in the page before GraphiQL does: gives every request to /graphql the chosen persona's token, unless the
 * headers tab sets an Authorization of its own.
 */
export const PERSONA_PICKER_SCRIPT = `
(() => {
  const KEY = 'niangjia:persona';
  const TOKEN_MILLISECONDS = 50 * 60 * 1000;
  const send = window.fetch.bind(window);
  const tokens = new Map();
  const picker = () => document.getElementById('persona');
  const askToken = async ({ value, dataset }) => {
    const form = { grant_type: 'client_credentials', client_id: value, client_secret: dataset.secret };
    const response = await send('/issuer/token', { method: 'POST', body: new URLSearchParams(form) });
    return { text: (await response.json()).access_token, until: Date.now() + TOKEN_MILLISECONDS };
  };
  const tokenOf = async (option) => {
    const known = tokens.get(option.value);
    if (known && known.until > Date.now()) return known.text;
    const token = await askToken(option);
    tokens.set(option.value, token);
    return token.text;
  };
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    const option = picker()?.selectedOptions[0];
    const ours = new URL(request.url).pathname === '/graphql' && option?.value && !request.headers.has('authorization');
    if (ours) request.headers.set('authorization', 'Bearer ' + (await tokenOf(option)));
    return send(request);
  };
  document.addEventListener('DOMContentLoaded', () => {
    const chosen = localStorage.getItem(KEY);
    if (chosen !== null) picker().value = chosen;
    picker().addEventListener('change', () => {
      localStorage.setItem(KEY, picker().value);
    });
  });
})();
`;

/** The bar itself. Its choice counts from the next request on and is kept in the browser. */
export function personaPicker(personas: readonly Persona[]): string {
  const options = personas.map(
    ({ subject, secret, name, role }) =>
      `<option value="${subject}" data-secret="${secret}">${subject} · ${role} · ${name}</option>`,
  );
  return [
    '<div id="caller"><label>角色 Persona <select id="persona">',
    ...options,
    '<option value="">（无令牌 no token）</option>',
    '</select></label>',
    ' <span>或在 Headers 页签填写 · or in the Headers tab: {"Authorization": "Bearer …"}，',
    '<code>npm run -s token -- &lt;persona&gt;</code></span></div>',
  ].join('');
}
