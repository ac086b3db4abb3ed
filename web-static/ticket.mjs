/** Copies and prints a code. Where the device offers neither, there is no button. */
export class Ticket {
  static moduleName = 'heard-ticket'

  constructor(ticket) {
    const tools = ticket.querySelector('.tools')
    const code = ticket.querySelector('.code')
    const copy = ticket.querySelector('[data-copy]')
    const print = ticket.querySelector('[data-print]')
    if (!tools || !code || !copy || !print) throw new Error('heard-ticket: needs a code and its tools')
    copy.hidden = !navigator.clipboard
    copy.addEventListener('click', async () => {
      await navigator.clipboard.writeText(code.textContent)
      copy.textContent = copy.dataset.copied
    })
    print.addEventListener('click', () => window.print())
    tools.hidden = false
  }
}
