import { Ticket } from '/ticket.mjs'

/**
 * Shows what a code tells, in this page: the code stands in no address and in no history. The answer is the page that a browser
 * without JavaScript gets; its middle takes the place of ours.
 */
export class CodeField {
  static moduleName = 'heard-code'

  constructor(form) {
    this.form = form
    this.code = form.elements.code
    this.status = form.querySelector('[role="status"]')
    if (!this.code || !this.status) throw new Error('heard-code: needs a field named code and a status')
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.show()
    })
  }

  async show() {
    this.status.textContent = ''
    try {
      const answer = await fetch(this.form.action, {
        method: 'POST',
        headers: { Accept: 'text/html' },
        body: new URLSearchParams(new FormData(this.form)),
        credentials: 'omit',
        cache: 'no-store',
      })
      if (answer.status === 429 || answer.status >= 500) throw new Error('not now')
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      if (answer.ok) {
        const main = page.querySelector('main')
        document.querySelector('main').replaceWith(main)
        CodeField.begin(main)
        main.focus({ preventScroll: true })
        window.scrollTo(0, 0)
      } else {
        this.status.textContent = page.querySelector('main .lead').textContent
        this.status.classList.add('warning')
        this.code.focus()
      }
    } catch {
      this.status.textContent = this.status.dataset.offline
      this.status.classList.add('warning')
    }
  }

  static begin(root) {
    for (const ticket of root.querySelectorAll(`[data-module="${Ticket.moduleName}"]`)) new Ticket(ticket)
    for (const form of root.querySelectorAll(`[data-module="${CodeField.moduleName}"]`)) new CodeField(form)
  }
}

CodeField.begin(document)
