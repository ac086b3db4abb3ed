/**
 * Leaves fast: by the link, or by Shift three times within five seconds. What was typed is wiped first, and the page is replaced,
 * so that the back button does not return to it. Without JavaScript it is a plain link.
 */
export class LeaveFast {
  static moduleName = 'heard-leave'
  static presses = 3
  static within = 5000

  constructor(link) {
    this.link = link
    this.pressed = []
    link.addEventListener('click', (event) => this.leave(event))
    document.addEventListener('keyup', (event) => this.pressedKey(event))
    // A page that comes back from the browser's memory shows nothing of what was typed.
    window.addEventListener('pageshow', (event) => {
      if (event.persisted) LeaveFast.wipe()
    })
  }

  pressedKey(event) {
    if (event.key !== 'Shift') {
      this.pressed = []
      return
    }
    this.pressed = [...this.pressed, event.timeStamp].slice(-LeaveFast.presses)
    const all = this.pressed.length === LeaveFast.presses
    if (all && event.timeStamp - this.pressed[0] < LeaveFast.within) this.leave(event)
  }

  leave(event) {
    event.preventDefault()
    LeaveFast.wipe()
    document.title = ''
    document.body.replaceChildren()
    window.location.replace(this.link.href)
  }

  /** Resetting brings back what the page was sent with, so fields that somebody can fill are emptied one by one. */
  static wipe() {
    for (const field of document.querySelectorAll('textarea, input:not([type="hidden"]), select')) {
      if (field.type === 'radio' || field.type === 'checkbox') field.checked = false
      else field.value = ''
    }
    window.speechSynthesis?.cancel()
  }
}

for (const link of document.querySelectorAll(`[data-module="${LeaveFast.moduleName}"]`)) new LeaveFast(link)
