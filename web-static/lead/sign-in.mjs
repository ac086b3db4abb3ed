/** Signs in by the OpenID code flow with a proof key. The token lives as long as the tab, and nowhere else. */
const KEPT = 'heard-lead'
const ASKED = 'heard-asked'

const base64url = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)))
const here = () => location.origin + '/lead/'

/** Leaves for the provider; it comes back to this page with a code. */
export async function signIn(settings) {
  const asked = { state: random(), verifier: random(), view: location.hash }
  sessionStorage.setItem(ASKED, JSON.stringify(asked))
  const challenge = base64url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(asked.verifier)))
  location.assign(settings.authorize + '?' + new URLSearchParams({
    client_id: settings.client, response_type: 'code', scope: 'openid', redirect_uri: here(),
    state: asked.state, nonce: random(), code_challenge: challenge, code_challenge_method: 'S256',
  }))
}

export function signOut() {
  sessionStorage.removeItem(KEPT)
  location.assign('/lead/')
}

/** Who is signed in: the token, the partnerships where they may read, decide or act, and what they are to which reports; null for nobody. */
export async function whoIsHere(settings) {
  const back = new URLSearchParams(location.search)
  if (back.has('code')) await redeem(settings, back)
  const token = sessionStorage.getItem(KEPT)
  if (!token) return null
  const claims = JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))))
  if (claims.exp * 1000 < Date.now()) { sessionStorage.removeItem(KEPT); return null }
  const held = (claims['cognito:groups'] ?? []).map((entry) => entry.split(':'))
  return {
    token,
    readsIn: held.filter(([role]) => ['lead', 'reviewer', 'agency'].includes(role)).map(([, where]) => where),
    decidesIn: held.filter(([role]) => ['lead', 'reviewer'].includes(role)).map(([, where]) => where),
    reports: held.filter(([role]) => ['lead', 'reviewer', 'hub', 'scrutineer', 'panel'].includes(role)),
    actsIn: held.filter(([role]) => role === 'lead').map(([, where]) => where),
  }
}

async function redeem(settings, back) {
  const asked = JSON.parse(sessionStorage.getItem(ASKED) ?? '{}')
  sessionStorage.removeItem(ASKED)
  history.replaceState(null, '', '/lead/' + (asked.view ?? ''))
  if (!asked.state || asked.state !== back.get('state')) return
  const answer = await fetch(settings.token, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code', code: back.get('code'), client_id: settings.client, redirect_uri: here(), code_verifier: asked.verifier,
    }),
  })
  if (answer.ok) sessionStorage.setItem(KEPT, (await answer.json()).access_token)
}
