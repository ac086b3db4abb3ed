/**
 * Does the work that the service asks of a script where far more is sent than people write (ALTCHA): finds the number that, put
 * behind the challenge's salt, has the hash that is asked for. A phone takes about a second.
 *
 * It is asked for by a problem (429) of the type WORK_FIRST, whose member `challenge` is to be given here. What comes back goes with
 * the same sending, the same nonce included, as its member `proof`.
 */
export const WORK_FIRST = 'urn:heard:work-first'

/** Hashes asked for at once: each alone would wait for the one before. */
const AT_ONCE = 100

export async function solve({ algorithm, challenge, maxnumber, salt, signature }) {
  const utf8 = new TextEncoder()
  const wanted = challenge.match(/../g).map((byte) => parseInt(byte, 16))
  for (let first = 0; first <= maxnumber; first += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, maxnumber - first + 1) }, (_, i) => first + i)
    const hashes = await Promise.all(numbers.map((number) => crypto.subtle.digest(algorithm, utf8.encode(salt + number))))
    const found = hashes.findIndex((hash) => new Uint8Array(hash).every((byte, i) => byte === wanted[i]))
    if (found >= 0) return btoa(JSON.stringify({ algorithm, challenge, number: numbers[found], salt, signature }))
  }
  throw new Error('heard-proof: this challenge has no answer')
}
