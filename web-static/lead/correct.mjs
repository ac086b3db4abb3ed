/** "This is about something else": a person says what a comment is about; what the machine said is shown beside it. */
const TIERS = { none: 'Nobody has to', concern: 'Within one working day', urgent: 'Today' }
const FEELINGS = { '-1': 'Unhappy', 0: 'Neutral', 1: 'Happy' }
const MOST = { themes: 4, needs: 3 }

const make = (tag, parts, props = {}) => {
  const made = Object.assign(document.createElement(tag), props)
  made.append(...parts)
  return made
}

export class Correct {
  /**
   * @param ask asks the API and throws a refusal in its own words
   * @param themes names by code, as they are when a form opens
   * @param needs names by code
   */
  constructor({ ask, partnership, themes, needs }) {
    Object.assign(this, { ask, partnership, themes, needs })
  }

  /** Puts the form, folded, into a row; it is filled when it is first opened. */
  offer(row, id, done) {
    const fold = make('details', [make('summary', ['This is about something else'])], { className: 'correct' })
    fold.addEventListener('toggle', () => {
      if (fold.open && !fold.querySelector('form')) this.fill(fold, id, done)
    })
    row.append(fold)
  }

  async fill(fold, id, done) {
    const trouble = make('p', [], { className: 'trouble' })
    trouble.setAttribute('role', 'alert')
    fold.querySelector('.trouble')?.remove()
    try {
      const now = await this.ask(`/v1/review/${id}?` + new URLSearchParams({ partnership: this.partnership }))
      const form = this.form(now, trouble)
      form.addEventListener('submit', (event) => {
        event.preventDefault()
        this.send(form, now, trouble, (answer) => done(answer, this.chosen(form, 'themes', now.themes.map((one) => one.code))))
      })
      fold.append(form)
    } catch (refused) {
      trouble.textContent = refused.message
      fold.append(trouble)
    }
  }

  form(now, trouble) {
    const themes = this.themes()
    const known = (codes) => codes.filter((code) => code in themes)
    const leave = make('button', ['Leave it'], { type: 'button' })
    const form = make('form', [
      this.said(now),
      this.checks('themes', 'What it is about, up to four', themes, known(now.themes.map((one) => one.code))),
      this.checks('needs', 'What it says children need, up to three', this.needs, now.needs),
      make('div', [
        this.select('tier', 'Somebody must look', TIERS, now.tier, now.state === 'held' ? (code) => code !== 'none' || now.tier === 'none' : () => true),
        this.select('sentiment', 'Feeling', FEELINGS, String(now.sentiment)),
      ], { className: 'pair' }),
      make('label', ['Why, if you want to say ', make('input', [], { name: 'reason', maxLength: 1000, autocomplete: 'off' })]),
      trouble,
      make('p', [make('button', ['Keep'], { className: 'strong' }), leave], { className: 'acts' }),
    ], { className: 'sheet' })
    leave.addEventListener('click', () => {
      const fold = form.closest('details')
      form.remove()
      fold.open = false
      fold.querySelector('summary').focus()
    })
    return form
  }

  /** What the machine said, where a person spoke since. */
  said(now) {
    const last = now.corrections.at(-1)
    if (!last) return make('p', ['The machine said this. Change what is wrong.'], { className: 'quiet' })
    const machine = now.corrections[0].was
    const codes = machine.themes.map((code) => this.themes()[code] ?? code).join(', ') || 'no theme'
    return make('p', [`Corrected by a person on ${last.at.slice(0, 10)}. The machine said: ${codes}.`], { className: 'quiet' })
  }

  checks(name, legend, names, chosen) {
    const boxes = Object.entries(names).map(([code, text]) => make('label', [
      make('input', [], { type: 'checkbox', name, value: code, checked: chosen.includes(code) }), ' ' + text,
    ]))
    const set = make('fieldset', [make('legend', [legend]), make('div', boxes, { className: 'checks' })])
    const fit = () => {
      const full = set.querySelectorAll(':checked').length >= MOST[name]
      for (const box of set.querySelectorAll('input')) box.disabled = full && !box.checked
    }
    set.addEventListener('change', fit)
    fit()
    return set
  }

  select(name, text, options, chosen, offered = () => true) {
    const list = Object.entries(options).filter(([code]) => offered(code))
      .sort(([one], [other]) => name === 'sentiment' ? one - other : 0)
      .map(([code, label]) => new Option(label, code, false, code === chosen))
    return make('label', [text + ' ', make('select', list, { name })])
  }

  /** The codes that are ticked; those that stood before keep their order, and come first. */
  chosen(form, name, before) {
    const ticked = Array.from(form.querySelectorAll(`[name=${name}]:checked`), (box) => box.value)
    return [...before.filter((code) => ticked.includes(code)), ...ticked.filter((code) => !before.includes(code))]
  }

  async send(form, now, trouble, done) {
    const body = {
      decision: 'correct',
      themes: this.chosen(form, 'themes', now.themes.map((one) => one.code)),
      needs: this.chosen(form, 'needs', now.needs),
      sentiment: Number(form.elements.sentiment.value),
      version: now.version,
    }
    if (form.elements.tier.value !== now.tier) body.tier = form.elements.tier.value
    if (form.elements.reason.value.trim()) body.reason = form.elements.reason.value
    try {
      done(await this.ask(`/v1/review/${now.id}?` + new URLSearchParams({ partnership: this.partnership }), {
        method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
      }))
    } catch (refused) {
      trouble.textContent = refused.message
    }
  }
}
