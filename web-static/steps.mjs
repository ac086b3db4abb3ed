/**
 * Shows one question at a time. The address never changes; the browser's back button goes one question back, and the history holds
 * the number of a question and nothing else.
 */
export class Steps {
  constructor(form) {
    this.form = form
    this.steps = [...form.querySelectorAll('[data-step]')]
    this.moves = form.querySelector('.moves')
    this.progress = form.querySelector('[data-progress]')
    this.on = this.moves?.querySelector('[data-move="on"]')
    this.send = this.moves?.querySelector('[type="submit"]')
    if (!this.on || !this.send || !this.progress) throw new Error('heard-form: needs its buttons and its progress')
    this.moves.addEventListener('click', (event) => {
      const move = event.target.closest('[data-move]')?.dataset.move
      if (move === 'back') history.back()
      else if (move) this.go(this.now + 1)
    })
    // Enter in a field must not send what is half said.
    form.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.target.matches('input')) {
        event.preventDefault()
        if (!this.on.hidden) this.go(this.now + 1)
      }
    })
    this.back = (event) => this.show(event.state?.step ?? 0)
    window.addEventListener('popstate', this.back)
    history.replaceState({ step: 0 }, '')
    document.body.classList.add('stepwise')
    this.show(0, false)
  }

  go(step) {
    history.pushState({ step }, '')
    this.show(step)
  }

  show(step, focus = true) {
    this.now = Math.min(Math.max(step, 0), this.steps.length - 1)
    const last = this.now === this.steps.length - 1
    this.steps.forEach((one, i) => (one.hidden = i !== this.now))
    // Alone on the page, a question is what the page is about.
    this.steps[this.now].querySelector('h1, h2').ariaLevel = '1'
    this.on.textContent = this.now === 0 ? this.on.dataset.start : this.on.dataset.on
    this.on.hidden = last
    this.send.hidden = !last
    this.moves.querySelector('[data-move="skip"]').hidden = this.now === 0 || last
    this.moves.querySelector('[data-move="back"]').hidden = this.now === 0
    this.progress.hidden = this.now === 0
    this.progress.textContent = this.progress.dataset.progress
      .replace('{number}', this.now)
      .replace('{all}', this.steps.length - 1)
    document.body.classList.toggle('asking', this.now > 0)
    this.form.dispatchEvent(new CustomEvent('heard-step', { detail: this.steps[this.now] }))
    if (focus) this.focus()
  }

  /** A screen reader is told the question, and the page begins at its top. */
  focus() {
    window.scrollTo(0, 0)
    const heading = this.steps[this.now].querySelector('h1, h2')
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }

  /** All questions at once again: what is to be shown is not a question. */
  end() {
    window.removeEventListener('popstate', this.back)
    document.body.classList.remove('asking')
    const behind = history.state?.step ?? 0
    if (behind > 0) history.go(-behind)
  }
}
