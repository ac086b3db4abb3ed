/** Opens what a code tells. Codes are letters, digits, spaces and hyphens; the service says what is wrong with one. */
export class CodeField {
  static moduleName = 'heard-code'

  constructor(form) {
    this.code = form.querySelector('input[name="code"]')
    if (!this.code) throw new Error('heard-code: needs a field named code')
    form.hidden = false
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      const typed = this.code.value.replace(/[^0-9A-Za-z]/g, '')
      if (typed) window.location.assign(`/v1/receipts/${typed}`)
      else this.code.focus()
    })
  }
}

for (const form of document.querySelectorAll(`[data-module="${CodeField.moduleName}"]`)) new CodeField(form)
