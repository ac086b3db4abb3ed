import { Listen } from '/listen.mjs'
import { Steps } from '/steps.mjs'
import { Ticket } from '/ticket.mjs'

/**
 * Sends the form without leaving the page, so that nothing is lost when the connection drops: what was typed stays, the page says
 * so, and the same sending (the same nonce) is tried again. Nothing is kept in the browser. Without JavaScript the form is sent by
 * the browser itself.
 */
export class Sending {
  static moduleName = 'heard-form'
  static waits = [2000, 5000, 10000, 20000, 30000]

  constructor(form) {
    this.form = form
    this.nonce = form.elements.nonce
    this.status = form.querySelector('[role="status"]')
    this.sent = document.getElementById('sent')
    if (!this.nonce || !this.status || !this.sent) throw new Error('heard-form: needs a nonce, a status and what is shown after')
    this.begin()
    this.steps = document.querySelector('.problem') ? null : new Steps(form)
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.tries = 0
      this.send()
    })
    window.addEventListener('online', () => this.waiting && this.send())
    // A page that comes back from the browser's memory is a new showing: what is sent then is not the old sending.
    window.addEventListener('pageshow', (event) => {
      if (event.persisted) window.location.reload()
    })
  }

  begin() {
    this.opened = performance.now()
    this.nonce.value = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('')
  }

  async send() {
    if (this.busy) return
    const said = this.read()
    if (said.answers.length === 0) return this.say('nothing')
    this.busy = true
    this.waiting = false
    clearTimeout(this.later)
    this.say('now')
    try {
      let answer = await this.post(said)
      if (answer.status === 429) answer = (await this.worked(answer, said)) ?? answer
      if (answer.status === 201) this.done((await answer.json()).receipt)
      else if (answer.status === 429) this.again('busy')
      else if (answer.status >= 500) this.again('down')
      else this.form.submit() // The service shows the form again and says what to put right.
    } catch {
      this.again(navigator.onLine ? 'down' : 'waiting')
    } finally {
      this.busy = false
    }
  }

  post(said) {
    return fetch(this.form.action, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(said),
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout?.(20000),
    })
  }

  /** In a flood a script is asked to work first; the same sending then goes with the proof that it did. */
  async worked(answer, said) {
    const problem = await answer.json().catch(() => ({}))
    const { WORK_FIRST, solve } = await import('/proof.mjs')
    if (problem.type !== WORK_FIRST) return null
    return this.post({ ...said, proof: await solve(problem.challenge) })
  }

  /** What the wire wants of what was filled in. Where words and "I don't know" both stand, the words are the answer. */
  read() {
    const fields = new FormData(this.form)
    const said = { answers: [] }
    for (const name of ['nonce', 'partnership', 'respondent', 'ageBand', 'setting', 'consultation', 'language', 'website']) {
      if (fields.get(name)) said[name] = fields.get(name)
    }
    said.respondent ??= this.form.dataset.otherwise || undefined
    said.mayQuote = fields.get('mayQuote') === 'yes'
    said.seconds = Math.min(999, Math.floor((performance.now() - this.opened) / 1000))
    for (const [name, value] of fields) {
      const [kind, question] = name.split('.')
      if (!question || !value.trim()) continue
      if (kind === 'text') said.answers.push({ question, text: value })
      else if (!fields.get(`text.${question}`)?.trim()) said.answers.push({ question, choice: value })
    }
    return said
  }

  say(what) {
    this.status.textContent = this.form.dataset[what]
    this.status.classList.toggle('warning', what !== 'now')
  }

  again(what) {
    this.say(what)
    this.form.querySelector('[type="submit"]').textContent = this.form.dataset.again
    this.waiting = true
    const wait = Sending.waits[this.tries++]
    if (wait) this.later = setTimeout(() => this.send(), wait)
  }

  done(code) {
    this.steps?.end()
    this.form.remove()
    document.querySelector('.problem')?.remove()
    this.sent.querySelector('.code').textContent = code
    this.sent.hidden = false
    new Ticket(this.sent.querySelector('[data-module="heard-ticket"]'))
    window.scrollTo(0, 0)
    this.sent.focus({ preventScroll: true })
  }
}

for (const form of document.querySelectorAll(`[data-module="${Sending.moduleName}"]`)) {
  const sending = new Sending(form)
  if (sending.steps) new Listen(form)
}
document.querySelector('.problem')?.focus()
