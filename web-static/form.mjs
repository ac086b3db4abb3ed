/**
 * Gives each showing of the form a random nonce of its own, so that the same sending, repeated over a bad connection, is known as
 * one. The form works without it. Nothing is kept in the browser.
 */
export class OneSending {
  static moduleName = 'heard-form'

  constructor(form) {
    this.nonce = form.querySelector('input[name="nonce"]')
    if (!this.nonce) throw new Error('heard-form: needs a field named nonce')
    this.draw()
    // A page that comes back from the browser's memory is a new showing: what is sent then is not the old sending.
    window.addEventListener('pageshow', (event) => {
      if (event.persisted) this.draw()
    })
  }

  draw() {
    this.nonce.value = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('')
  }
}

for (const form of document.querySelectorAll(`[data-module="${OneSending.moduleName}"]`)) new OneSending(form)
document.querySelector('.problem')?.focus()
